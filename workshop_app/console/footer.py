"""The row under a stage's page: what comes next, what else can be done here, and undo."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workshop_app.widgets.actions import ActionSpec
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton


class Footer(QWidget):
    """One primary button, the page's further actions, and undo at the right.

    ``went_on`` when the primary button is pressed, ``undone`` for undo.
    """

    went_on = Signal()
    undone = Signal()

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """A footer without further actions."""
        super().__init__(parent)
        self._interface = interface
        self._specs: tuple[ActionSpec, ...] = ()
        self._more: list[KeyButton] = []
        self.primary = KeyButton(shortcut="PgDown", role="primary")
        self.undo = KeyButton(shortcut="Ctrl+Z")
        self.primary.clicked.connect(self.went_on)
        self.undo.clicked.connect(self.undone)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self.primary)
        self._row.addStretch(1)
        self._row.addWidget(self.undo)
        interface.changed.connect(self._retext)
        self._retext()

    def show_primary(self, words: str, shortcut: str = "PgDown") -> None:
        """What the primary button says, and which key does the same."""
        self.primary.setText(words)
        self.primary.set_key(shortcut)
        self._fit()

    def show_actions(self, specs: Sequence[ActionSpec]) -> None:
        """Show the page's further actions as buttons; the same ones are left as they are."""
        if tuple(specs) == self._specs:
            return
        self._specs = tuple(specs)
        for button in self._more:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._more = [self._button(spec) for spec in self._specs]
        for place, button in enumerate(self._more, start=1):
            self._row.insertWidget(place, button)
        self._retext()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many of the further actions as there is room for; the palette has them all."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        gap = self._row.spacing()
        left = self.width() - self.primary.sizeHint().width() - self.undo.sizeHint().width() - gap
        for button in self._more:
            left -= button.sizeHint().width() + gap
            button.setVisible(left >= 0)

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
        self._fit()
