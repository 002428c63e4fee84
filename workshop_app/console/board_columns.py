"""The columns of a board: one for each group, and the loose cards beside them."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from workshop_app.console.board_card import BoardCard
from workshop_app.console.group_header import GroupHeader
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.labels import label

GAP = 12


class GroupColumn(QWidget):
    """A group's header and its cards under each other; it lights up while a card hangs over it."""

    def __init__(self, interface: Interface, group_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group_id = group_id
        self.header = GroupHeader(interface, group_id)
        self._interface = interface
        self._lit = False
        self._cards: list[BoardCard] = []
        self._hint = label(role="small", wraps=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.header)
        self._column.addWidget(self._hint)
        self._column.addStretch(1)

    def show_cards(self, cards: Sequence[BoardCard], hint: str) -> None:
        """Hold ``cards`` in this order; ``hint`` is shown while there are none."""
        self._cards = list(cards)
        self._hint.setText(hint)
        self._hint.setVisible(not cards)
        for place, card in enumerate(cards, start=1):
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)

    def light(self, lit: bool) -> None:
        """Show whether the card in hand would land here."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    def place_at(self, point: QPoint) -> int:
        """Where a card dropped at ``point`` of the screen belongs, counted from 0."""
        y = self.mapFromGlobal(point).y()
        return sum(card.geometry().center().y() < y for card in self._cards)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a dashed frame while a card hangs over it."""
        if not self._lit:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._interface.theme.colour("accent"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)


class LooseCards(QWidget):
    """The cards that lie in no group, in columns of reading order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._columns: list[QVBoxLayout] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)

    def show_cards(self, cards: Sequence[BoardCard], columns: int) -> None:
        """Deal ``cards`` over ``columns`` columns, row by row."""
        while len(self._columns) < columns:
            column = QVBoxLayout()
            column.setSpacing(GAP)
            column.addStretch(1)
            self._row.addLayout(column, 1)
            self._columns.append(column)
        for number in range(len(self._columns)):
            self._row.setStretch(number, 1 if number < columns else 0)
        for number, card in enumerate(cards):
            column, place = self._columns[number % columns], number // columns
            if column.indexOf(card) != place:
                self._take(card)
                column.insertWidget(place, card)

    def _take(self, card: BoardCard) -> None:
        for column in self._columns:
            column.removeWidget(card)


class GroupGrid(QWidget):
    """The groups side by side, in as many rows as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(2 * GAP)

    def show_columns(self, columns: Sequence[GroupColumn], across: int) -> None:
        """Set the groups ``across`` to a row."""
        for column in columns:
            self._grid.removeWidget(column)
        for number, column in enumerate(columns):
            self._grid.addWidget(column, number // across, number % across, Qt.AlignmentFlag.AlignTop)
        for number in range(max(across, self._grid.columnCount())):
            self._grid.setColumnStretch(number, 1 if number < across else 0)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
