"""A small editor that lies over what it changes: a card's text, a group's name."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from workshop_app.widgets.interface import Interface
from workshop_app.widgets.underline_edit import UnderlineEdit


class InPlaceEdit(UnderlineEdit):
    """Enter or leaving keeps what was written, Escape what was there; ``finished`` carries the text, or None.

    It comes once; then the editor has gone. ``split_wanted`` carries what stands before and after the cursor
    when Shift+Enter is pressed.
    """

    finished = Signal(object)
    split_wanted = Signal(str, str)

    def __init__(self, interface: Interface, text: str, parent: QWidget, place: QRect, name: str) -> None:
        """Lie over ``place`` of ``parent``; ``name`` is what screen readers say."""
        super().__init__(interface, role="in_place", parent=parent)
        self._least = place.size()
        self._done = False
        self.show_text(text)
        self.setAccessibleName(name)
        self.lie(place)
        self.submitted.connect(self.submit)
        self.show()
        self.raise_()
        self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def lie(self, place: QRect) -> None:
        """Lie over another place; what is half-written stays."""
        self._least = place.size()
        self.setGeometry(place)

    def stand_at(self, place: int) -> None:
        """Put the cursor before a letter, counted from 0."""
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(self.toPlainText())))
        self.setTextCursor(cursor)

    def submit(self) -> None:
        """Keep what was written."""
        self._finish(self.toPlainText())

    def give_up(self) -> None:
        """Keep what was there."""
        self._finish(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up, Shift+Enter asks to split; the rest writes."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.give_up()
        elif (
            key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            place = self.textCursor().position()
            self.split_wanted.emit(self.toPlainText()[:place], self.toPlainText()[place:])
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was written when the hand goes elsewhere."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.submit()

    def minimumSizeHint(self) -> QSize:
        """At least as large as what lies below."""
        return super().minimumSizeHint().expandedTo(QSize(0, self._least.height()))

    def _finish(self, text: str | None) -> None:
        if self._done:
            return
        self._done = True
        self.finished.emit(text)
        self.hide()
        self.deleteLater()
