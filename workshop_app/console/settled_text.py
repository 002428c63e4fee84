"""A text that is stored half a second after the last key, and at once when the hand goes elsewhere."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_SETTLES_AFTER = 500
"""Milliseconds after the last key."""


class SettledText(QPlainTextEdit):
    """``settled`` carries what was written; after ``left`` the next writing is another step."""

    settled = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty text."""
        super().__init__(parent)
        self._stored = ""
        self.setTabChangesFocus(True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SETTLES_AFTER)
        self._soon.timeout.connect(self.settle)
        self.textChanged.connect(self._on_text_changed)

    def show_stored(self, text: str) -> None:
        """Show what is stored; somebody who is writing keeps what they wrote, and the cursor."""
        self._stored = text
        if self._soon.isActive() or self.toPlainText() == text:
            return
        self.setPlainText(text)
        self._soon.stop()

    def settle(self) -> None:
        """Store what was written, if it is new."""
        self._soon.stop()
        if self.toPlainText() != self._stored:
            self._stored = self.toPlainText()
            self.settled.emit(self._stored)
            self.document().clearUndoRedoStacks()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Store when the hand goes elsewhere."""
        super().focusOutEvent(event)
        self.settle()
        self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Store when the page goes."""
        super().hideEvent(event)
        self.settle()

    def _on_text_changed(self) -> None:
        if self.toPlainText() != self._stored:
            self._soon.start()
