"""A card on a board that can be dragged to another place with the mouse."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from workshop_app.widgets.note_card import NoteCard


class BoardCard(NoteCard):
    """A note card that tells where the hand takes it: ``dragged`` on the way, ``dropped`` at the end.

    Both carry the card's id and the point on the screen.
    """

    dragged = Signal(object, QPoint)
    dropped = Signal(object, QPoint)
    _pressed_at: QPoint | None = None
    _on_the_way = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where the hand took hold."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag once the hand has moved further than a click trembles."""
        if self._pressed_at is None:
            return
        moved = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if self._on_the_way or moved >= QApplication.startDragDistance():
            self._on_the_way = True
            self.dragged.emit(self.card_id, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        was_on_the_way, self._on_the_way, self._pressed_at = self._on_the_way, False, None
        if was_on_the_way:
            self.dropped.emit(self.card_id, event.globalPosition().toPoint())
