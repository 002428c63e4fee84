"""The one line that ideas are written in."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from workshop_app.widgets.labels import label
from workshop_app.widgets.theme import set_role

_MARGIN = 20
_MARK = re.compile(r"^\s*[•*–-]\s+")


class IdeaLine(QLineEdit):
    """Enter adds and is ready for the next; several pasted lines are several ideas.

    ``entered`` carries one idea, ``pasted`` a list of them, ``left_downwards`` asks for the cards.
    """

    entered = Signal(str)
    pasted = Signal(list)
    left_downwards = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty line."""
        super().__init__(parent)
        set_role(self, "big")
        self._hint = label(role="small", parent=self)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.returnPressed.connect(self._on_return_pressed)
        self.textChanged.connect(self._on_text_changed)

    def show_hint(self, words: str) -> None:
        """What Enter does, at the right of the line as long as there is room."""
        self._hint.setText(words)
        self._place_hint()

    def clear_entered(self) -> None:
        """Be ready for the next; what was entered is the workshop's now, not the field's to take back."""
        self.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes to the cards."""
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the hint at the right."""
        super().resizeEvent(event)
        self._place_hint()

    def _on_return_pressed(self) -> None:
        if self.text().strip():
            self.entered.emit(self.text().strip())

    def _on_text_changed(self, text: str) -> None:
        lines = lines_of(text)
        if len(lines) > 1 or "\n" in text:
            self.pasted.emit(lines)
            return
        self._place_hint()

    def _place_hint(self) -> None:
        self._hint.adjustSize()
        left = self.width() - self._hint.width() - _MARGIN
        used = self.fontMetrics().horizontalAdvance(self.text() or self.placeholderText()) + 2 * _MARGIN
        self._hint.setVisible(left > used)
        self._hint.move(left, (self.height() - self._hint.height()) // 2)
        room = self._hint.width() + _MARGIN if left > used else 0
        self.setTextMargins(0, 0, room, 0)


def lines_of(text: str) -> list[str]:
    r"""The lines of a pasted text that hold something, without list marks.

    >>> lines_of("- Lavere churn\n\n• Vokse i Sverige")
    ['Lavere churn', 'Vokse i Sverige']
    """
    return [line for line in (_MARK.sub("", part).strip() for part in text.splitlines()) if line]
