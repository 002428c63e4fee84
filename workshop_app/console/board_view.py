"""A board of cards: loose ones and groups, walked by arrow keys, changed by dragging or by a key."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workshop_app.console.board_card import BoardCard
from workshop_app.console.board_columns import GAP, GroupColumn, GroupGrid, LooseCards
from workshop_app.console.board_drag import BoardDrag
from workshop_app.console.board_steps import ARROWS, neighbour
from workshop_app.console.group_header import GroupHeader
from workshop_app.console.scrolled import scrolled
from workshop_app.queries.board import Board, Card
from workshop_app.widgets.interface import Interface

LOOSE_COLUMNS = (4, 3, 2)
"""Columns of loose cards beside no, one and two groups; one column beside more."""

_ACROSS = 4


class BoardView(QWidget):
    """Shows a board; what people do to it comes out as signals with ids.

    ``card_moved`` carries the card, the group (None: loose) and the place in it.
    """

    card_moved = Signal(object, object, int)
    card_opened = Signal(object)
    card_removed = Signal(object)
    card_menu_wanted = Signal(object, QPoint)
    naming_wanted = Signal(object)
    group_removed = Signal(object)
    group_menu_wanted = Signal(object, QPoint)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interface = interface
        self._cards: dict[UUID, BoardCard] = {}
        self._columns: dict[UUID, GroupColumn] = {}
        self.marked: set[UUID] = set()
        self._loose, self._grid = LooseCards(), GroupGrid()
        self._loose_area, self._group_area = scrolled(self._loose), scrolled(self._grid)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2 * GAP)
        self._row.addWidget(self._loose_area)
        self._row.addWidget(self._group_area)
        self._drag = BoardDrag(self, self.columns)
        self._drag.landed.connect(self.card_moved)

    def show_board(self, board: Board) -> None:
        """Show ``board``; cards and groups that stay keep their widgets, so focus stays too."""
        everything = [*board.loose, *(card for group in board.groups for card in group.cards)]
        self.marked &= {card.id for card in everything}
        self._forget({card.id for card in everything}, {group.id for group in board.groups})
        for card in everything:
            self._show_card(card)
        self._show_groups(board)
        columns = LOOSE_COLUMNS[len(board.groups)] if len(board.groups) < len(LOOSE_COLUMNS) else 1
        self._loose.show_cards([self._cards[card.id] for card in board.loose], columns)
        self._loose_area.setVisible(bool(board.loose) or not board.groups)
        self._group_area.setVisible(bool(board.groups))
        taken = columns if board.loose else 0
        self._row.setStretch(0, columns)
        self._row.setStretch(1, max(1, _ACROSS - taken))

    def card(self, card_id: UUID) -> BoardCard | None:
        """The widget of a card that is shown."""
        return self._cards.get(card_id)

    def header(self, group_id: UUID) -> GroupHeader | None:
        """The head of a group that is shown."""
        column = self._columns.get(group_id)
        return column.header if column else None

    def current_card(self) -> UUID | None:
        """The card with the focus."""
        return next((card_id for card_id, card in self._cards.items() if card.hasFocus()), None)

    def current_group(self) -> UUID | None:
        """The group whose head has the focus."""
        return next((key for key, column in self._columns.items() if column.header.hasFocus()), None)

    def focus_card(self, card_id: UUID | None) -> None:
        """Put the focus on a card, or on the first one."""
        card = self._cards.get(card_id) if card_id else next(iter(self._cards.values()), None)
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrow keys; the page takes the rest."""
        step = ARROWS.get(Qt.Key(event.key()))
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if step is None or not plain:
            event.ignore()
            return
        stops: list[QWidget] = [*self._cards.values(), *(c.header for c in self._columns.values())]
        here = next((stop for stop in stops if stop.hasFocus()), None)
        if here is None:
            self.focus_card(None)
            return
        places = [(stop, _place(stop, self)) for stop in stops if stop is not here and stop.isVisible()]
        if found := neighbour(places, _place(here, self), step):
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    def columns(self) -> Sequence[GroupColumn]:
        """The columns of the groups, for the drag."""
        return tuple(self._columns.values())

    def _show_card(self, card: Card) -> None:
        texts = self._interface.texts
        widget = self._cards.get(card.id) or self._make_card(card.id)
        notes = [texts("pages.cluster.proposed_by", people=card.proposed_by)] if card.proposed_by > 1 else []
        notes += [] if card.revealed else [texts("pages.cluster.hidden")]
        marked = card.id in self.marked
        notes += [texts("pages.cluster.marked")] if marked else []
        widget.show_card(card.text, " · ".join(notes), card.colour, marked=marked)
        widget.setToolTip("\n".join(source.text for source in card.merged))

    def _make_card(self, card_id: UUID) -> BoardCard:
        card = BoardCard(self._interface, card_id, self)
        card.opened.connect(self.card_opened)
        card.removed.connect(self.card_removed)
        card.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        card.customContextMenuRequested.connect(self._on_card_menu)
        self._drag.follow(card)
        self._cards[card_id] = card
        return card

    def _on_card_menu(self, place: QPoint) -> None:
        card = self.sender()
        if isinstance(card, BoardCard):
            card.setFocus(Qt.FocusReason.MouseFocusReason)
            self.card_menu_wanted.emit(card.card_id, card.mapToGlobal(place))

    def _show_groups(self, board: Board) -> None:
        for number, group in enumerate(board.groups, start=1):
            column = self._columns.get(group.id) or self._make_column(group.id)
            column.header.show_group(group, number if number < 10 else 0)
            hint = self._interface.texts("pages.cluster.empty_group")
            column.show_cards([self._cards[card.id] for card in group.cards], hint)
        loose = LOOSE_COLUMNS[len(board.groups)] if len(board.groups) < len(LOOSE_COLUMNS) else 1
        across = _ACROSS - (loose if board.loose else 0)
        self._grid.show_columns([self._columns[group.id] for group in board.groups], max(1, across))

    def _make_column(self, group_id: UUID) -> GroupColumn:
        column = GroupColumn(self._interface, group_id)
        column.header.naming_wanted.connect(self.naming_wanted)
        column.header.removed.connect(self.group_removed)
        column.header.menu_wanted.connect(self.group_menu_wanted)
        self._columns[group_id] = column
        return column

    def _forget(self, cards: set[UUID], groups: set[UUID]) -> None:
        for card_id in self._cards.keys() - cards:
            _drop(self._cards.pop(card_id))
        for group_id in self._columns.keys() - groups:
            column = self._columns.pop(group_id)
            for card in column.findChildren(BoardCard):
                card.setParent(self)
            _drop(column)


def _place(stop: QWidget, board: QWidget) -> QRect:
    """Where ``stop`` stands on the board."""
    return QRect(stop.mapTo(board, QPoint(0, 0)), stop.size())


def _drop(widget: QWidget) -> None:
    """Take a widget out of its layout and let go of it."""
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()
