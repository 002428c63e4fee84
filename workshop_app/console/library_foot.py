"""The buttons under the library, and the library's actions as data."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QLineEdit, QWidget

from workshop_app.console.fitting_row import FittingRow
from workshop_app.widgets.actions import ActionSpec
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton

_BUTTONS = ("open", "new", "example", "duplicate", "rename", "delete", "bin")
_NEED_A_CARD = ("open", "duplicate", "rename", "delete")


class _Library(Protocol):
    """What the actions ask of the page."""

    new_wanted: SignalInstance
    example_wanted: SignalInstance
    import_wanted: SignalInstance
    search: QLineEdit

    def open_chosen(self) -> None: ...
    def duplicate_chosen(self) -> None: ...
    def rename_chosen(self) -> None: ...
    def delete_chosen(self) -> None: ...
    def toggle_bin(self) -> None: ...


def library_specs(page: _Library) -> tuple[ActionSpec, ...]:
    """The library's actions with their keys."""
    told: tuple[tuple[str, str, str, Callable[[], object]], ...] = (
        ("open", "Return", "open", page.open_chosen),
        ("new", "Ctrl+N", "add", page.new_wanted.emit),
        ("example", "Ctrl+Shift+E", "example", page.example_wanted.emit),
        ("duplicate", "Ctrl+D", "copy", page.duplicate_chosen),
        ("rename", "F2", "edit", page.rename_chosen),
        ("delete", "Del", "remove", page.delete_chosen),
        ("import", "Ctrl+I", "import", page.import_wanted.emit),
        ("search", "Ctrl+F", "search", page.search.setFocus),
        ("bin", "Ctrl+B", "archive", page.toggle_bin),
    )
    return tuple(
        ActionSpec(f"library_{name}", f"console.library.{name}", (keys,), icon, run=run)
        for name, keys, icon, run in told
    )


class LibraryFoot(FittingRow):
    """One button for each action that is often used; the first is the primary one, the last the bin."""

    def __init__(
        self, interface: Interface, specs: tuple[ActionSpec, ...], parent: QWidget | None = None
    ) -> None:
        """Buttons for ``specs``."""
        self._interface = interface
        self._in_bin = False
        named = {spec.name.removeprefix("library_"): spec for spec in specs}
        self.buttons = {name: _button(named[name], primary=name == "open") for name in _BUTTONS}
        super().__init__(self.buttons["open"], self.buttons["bin"], parent)
        interface.changed.connect(self._retext)
        self._retext()

    def show_state(self, *, any_cards: bool, in_bin: bool, first: bool, any_deleted: bool) -> None:
        """In the bin only restoring and leaving it make sense; an empty list has nothing to act on.

        ``first``: the page itself offers the ways to begin, so only a bin with something in it is left.
        """
        self._in_bin = in_bin
        self.setVisible(not first or any_deleted)
        self.buttons["open"].setVisible(not first)
        for name, button in self.buttons.items():
            button.setEnabled(any_cards or name not in _NEED_A_CARD)
        between = () if in_bin or first else tuple(self.buttons[name] for name in _BUTTONS[1:-1])
        self.show_between(between)
        self._retext()

    def _retext(self) -> None:
        texts = self._interface.texts
        for name, button in self.buttons.items():
            button.setText(texts(f"console.library.{name}"))
        if self._in_bin:
            self.buttons["open"].setText(texts("console.library.restore"))
            self.buttons["bin"].setText(texts("console.library.leave_bin"))
        self.fit()


def _button(spec: ActionSpec, *, primary: bool) -> KeyButton:
    button = KeyButton(shortcut=spec.shortcuts[0], role="primary" if primary else "secondary")
    if spec.run is not None:
        button.clicked.connect(spec.run)
    return button
