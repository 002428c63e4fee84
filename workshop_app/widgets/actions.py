"""The actions of a window: one list for menus, buttons, the palette and the page of keys."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from workshop_app.widgets.interface import Interface


@dataclass(frozen=True)
class ActionSpec:
    """One thing a person can do: ``shortcuts`` as Qt writes them (``Ctrl+K``), ``icon`` a meaning or empty.

    ``run`` is a bound method that does it. ``in_palette`` is off for what only makes sense where the hand
    is already. ``group`` is a text key: the heading under which the page of keys lists it.
    """

    name: str
    text_key: str
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    run: Callable[[], object] | None = None
    enabled: bool = True
    checkable: bool = False
    in_palette: bool = True
    group: str = ""


class Actions(QObject):
    """The actions of ``window``, each a ``QAction`` that retexts itself when the language is switched.

    Connect to what an action does with ``actions["undo"].triggered.connect(self._on_undo)``.
    """

    def __init__(self, window: QWidget, interface: Interface) -> None:
        super().__init__(window)
        self._window = window
        self._interface = interface
        self._specs: dict[str, ActionSpec] = {}
        self._actions: dict[str, QAction] = {}
        interface.changed.connect(self._on_interface_changed)

    def add(
        self, spec: ActionSpec, context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut
    ) -> QAction:
        """Make the action of ``spec`` on the window; a second one of the same name raises ``ValueError``."""
        if spec.name in self._specs:
            raise ValueError(f"there is an action {spec.name!r} already")
        action = QAction(self._window)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
        action.setShortcutContext(context)
        action.setEnabled(spec.enabled)
        action.setCheckable(spec.checkable)
        if spec.run is not None:
            action.triggered.connect(spec.run)
        self._specs[spec.name] = spec
        self._actions[spec.name] = action
        self._dress(spec)
        self._window.addAction(action)
        return action

    def add_all(self, specs: Iterable[ActionSpec]) -> None:
        """Make the actions of ``specs`` in their order."""
        for spec in specs:
            self.add(spec)

    def __getitem__(self, name: str) -> QAction:
        """The action of that name; an unknown one raises ``KeyError``."""
        return self._actions[name]

    def specs(self) -> tuple[ActionSpec, ...]:
        """Every action's spec, in the order they were added."""
        return tuple(self._specs.values())

    def remove(self, name: str) -> None:
        """Take an action away, as a page does when it leaves."""
        self._window.removeAction(self._actions[name])
        self._actions.pop(name).deleteLater()
        del self._specs[name]

    def _on_interface_changed(self) -> None:
        for spec in self._specs.values():
            self._dress(spec)

    def _dress(self, spec: ActionSpec) -> None:
        action = self._actions[spec.name]
        action.setText(self._interface.texts(spec.text_key))
        if spec.icon:
            action.setIcon(self._interface.icon(spec.icon))
