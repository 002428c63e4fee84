"""The huge editor for one sentence, which Tab fills in with the check's suggestion."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from workshop_app.console.suggestion import next_blank
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.underline_edit import UnderlineEdit, move_to_end

CHECKS_AFTER_MS = 120
"""How long after the last key the sentence is checked."""
RESTS_AFTER_MS = 2500
"""How long after the last key the writer rests."""


class SentenceEdit(UnderlineEdit):
    """Tab takes the suggestion that is offered, then goes from blank to blank, then on to the next field.

    ``paused`` comes shortly after the last key with what is written now; ``rested`` when nobody writes any
    more: the writer thinks or has left.
    """

    paused = Signal(str)
    rested = Signal()

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        super().__init__(interface, parent=parent)
        self._suggestion = ""
        self._check, self._rest = QTimer(self), QTimer(self)
        for timer, pause in ((self._check, CHECKS_AFTER_MS), (self._rest, RESTS_AFTER_MS)):
            timer.setSingleShot(True)
            timer.setInterval(pause)
        self._check.timeout.connect(self._on_check)
        self._rest.timeout.connect(self.rested)
        self.edited.connect(self._on_edited)

    def show_text(self, text: str) -> None:
        """Show ``text`` from outside, unless it differs from what is written in white space only."""
        if text.split() != self.toPlainText().split() or not text:
            super().show_text(text)

    def offer(self, suggestion: str | None) -> None:
        """Let Tab fill in ``suggestion``; None offers nothing."""
        self._suggestion = suggestion or ""

    def fill_in(self) -> bool:
        """Write the suggestion and select its first blank; False when none is offered."""
        if not self._suggestion or self._suggestion == self.toPlainText():
            return False
        written, self._suggestion = self._suggestion, ""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(written)
        self.setFocus()
        if not self._select_blank(0):
            move_to_end(self)
        self.settle()
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Fill in, or go to the next blank, before the focus goes to the next field."""
        if self._check.isActive():
            self._check.stop()
            self._on_check()  # what is offered fits what is written now, not what was written a moment ago
        self.settle()  # stored on the way out it would change the very widgets that the focus goes to
        if forward and (self._select_blank(self.textCursor().selectionEnd()) or self.fill_in()):
            return True
        return super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who leaves rests."""
        super().focusOutEvent(event)
        if self._rest.isActive():
            self._rest.stop()
            self.rested.emit()

    def _select_blank(self, start: int) -> bool:
        blank = next_blank(self.toPlainText(), start)
        if blank is None:
            return False
        cursor = self.textCursor()
        cursor.setPosition(blank[0])
        cursor.setPosition(blank[1], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        return True

    def _on_edited(self) -> None:
        self._check.start()
        self._rest.start()

    def _on_check(self) -> None:
        self.paused.emit(self.toPlainText())
