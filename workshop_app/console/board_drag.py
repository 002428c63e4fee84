"""A card in the hand: its picture under the pointer, the column it hangs over, and where it lands."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from workshop_app.console.board_card import BoardCard
from workshop_app.console.board_columns import GroupColumn


class BoardDrag(QObject):
    """Follows cards; ``landed`` carries the card, the group (None beside the groups) and the place in it."""

    landed = Signal(object, object, int)

    def __init__(self, board: QWidget, columns: Callable[[], Sequence[GroupColumn]]) -> None:
        """Cards of ``board`` land in one of ``columns``."""
        super().__init__(board)
        self._board = board
        self._columns = columns
        self._picture = QLabel(board.window())
        self._picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture.hide()

    def follow(self, card: BoardCard) -> None:
        """Follow ``card`` whenever it is dragged."""
        card.dragged.connect(self._on_dragged)
        card.dropped.connect(self._on_dropped)

    def _on_dragged(self, card_id: UUID, point: QPoint) -> None:
        card = self.sender()
        if isinstance(card, BoardCard) and self._picture.isHidden():
            self._picture.setParent(self._board.window())
            self._picture.setPixmap(card.grab())
            self._picture.adjustSize()
            self._picture.show()
            self._picture.raise_()
        corner = self._board.window().mapFromGlobal(point)
        self._picture.move(corner - QPoint(self._picture.width() // 2, 16))
        over = self._column_at(point)
        for column in self._columns():
            column.light(column is over)

    def _on_dropped(self, card_id: UUID, point: QPoint) -> None:
        self._picture.hide()
        over = self._column_at(point)
        for column in self._columns():
            column.light(False)
        if not self._board.rect().contains(self._board.mapFromGlobal(point)):
            return
        if over is None:
            self.landed.emit(card_id, None, -1)
        else:
            self.landed.emit(card_id, over.group_id, over.place_at(point))

    def _column_at(self, point: QPoint) -> GroupColumn | None:
        for column in self._columns():
            if column.isVisible() and column.rect().contains(column.mapFromGlobal(point)):
                return column
        return None
