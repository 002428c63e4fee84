"""Where the room's reason is written, in the place of the question it answers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label
from workshop_app.widgets.theme import set_role


class WaiverBar(QFrame):
    """Asks why a sentence is kept; ``given`` carries the reason, ``given_up`` comes on Escape."""

    given = Signal(str)
    given_up = Signal()

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "question")
        self._interface = interface
        self._asks = label(role="question", wraps=True)
        self.field = QLineEdit()
        self._keep = KeyButton(shortcut="Return", role="question")
        self._back = KeyButton(shortcut="Esc", role="question")
        self.field.returnPressed.connect(self._on_given)
        self._keep.clicked.connect(self._on_given)
        self._back.clicked.connect(self.given_up)
        self._lay_out()

    def ask(self, criterion: str) -> None:
        """Ask for the reason why ``criterion`` is let be, and take the cursor."""
        texts = self._interface.texts
        self._asks.setText(texts("pages.waiver.why", criterion=texts(f"widgets.lamp.{criterion}")))
        self.field.setPlaceholderText(texts("pages.waiver.example"))
        self.field.setAccessibleName(self._asks.text())
        self._keep.setText(texts("pages.waiver.keep"))
        self._back.setText(texts("pages.waiver.back"))
        self.field.clear()
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up."""
        if Qt.Key(event.key()) == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _on_given(self) -> None:
        reason = self.field.text().strip()
        if reason:
            self.given.emit(reason)
        else:
            self.field.setFocus()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self._keep)
        row.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(10)
        column.addWidget(self._asks)
        column.addLayout(row)
