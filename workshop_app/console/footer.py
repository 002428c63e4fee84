"""The row under a stage's page: what comes next, what else can be done here, and undo."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workshop_app.console.fitting_row import FittingRow
from workshop_app.widgets.actions import ActionSpec
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton


class Footer(FittingRow):
    """One primary button, the page's further actions, and undo at the right.

    ``went_on`` when the primary button is pressed, ``undone`` for undo.
    """

    went_on = Signal()
    undone = Signal()

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """A footer without further actions."""
        self.primary = KeyButton(shortcut="PgDown", role="primary")
        self.undo = KeyButton(shortcut="Ctrl+Z")
        super().__init__(self.primary, self.undo, parent)
        self._interface = interface
        self._specs: tuple[ActionSpec, ...] = ()
        self._more: list[KeyButton] = []
        self.primary.clicked.connect(self.went_on)
        self.undo.clicked.connect(self.undone)
        interface.changed.connect(self._retext)
        self._retext()

    def show_primary(self, words: str, shortcut: str = "PgDown") -> None:
        """What the primary button says, and which key does the same."""
        self.primary.setText(words)
        self.primary.set_key(shortcut)
        self.fit()

    def show_actions(self, specs: Sequence[ActionSpec]) -> None:
        """Show the page's further actions as buttons; the same ones are left as they are."""
        if tuple(specs) == self._specs:
            return
        self._specs = tuple(specs)
        before, self._more = self._more, [self._button(spec) for spec in self._specs]
        self._retext()
        self.show_between(self._more)
        for button in before:
            button.deleteLater()

    def _button(self, spec: ActionSpec) -> KeyButton:
        button = KeyButton(shortcut=spec.shortcuts[0] if spec.shortcuts else "")
        button.setObjectName(spec.name)
        button.setEnabled(spec.enabled)
        if spec.run is not None:
            button.clicked.connect(spec.run)
        return button

    def _retext(self) -> None:
        texts = self._interface.texts
        self.undo.setText(texts("console.undo"))
        for spec, button in zip(self._specs, self._more, strict=True):
            button.setText(texts(spec.text_key))
        self.fit()
