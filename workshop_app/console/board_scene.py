"""The board's canvas: cards and groups as items that stay while the board changes, a cursor, and a choice."""

from collections.abc import Collection
from uuid import UUID

from PySide6.QtCore import QObject, QPointF, QRectF, QSignalBlocker, Signal
from PySide6.QtWidgets import QGraphicsScene

from workshop_app.console.board_area import AreaItem
from workshop_app.console.board_item import CardFace, CardItem
from workshop_app.console.board_layout import Laid, Target, lay_out
from workshop_app.console.board_words import BoardWords
from workshop_app.queries.board import Board, Card, cards_of
from workshop_app.widgets.interface import Interface

Stop = tuple[str, UUID]
"""What the cursor can stand on: ``("card", id)`` or ``("group", id)``."""


class BoardScene(QGraphicsScene):
    """Holds the items of one board; the view says what hands do to them.

    ``has_focus`` says whether keys come here, ``suggested`` which cards a suggestion is about; :meth:`wear`
    shows them. ``laid_out`` comes when things lie elsewhere.
    """

    laid_out = Signal()

    def __init__(self, interface: Interface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._interface = interface
        self._theme = interface.theme
        self._words = BoardWords(interface)
        self.board: Board | None = None
        self._order: tuple[Card, ...] = ()
        self.cards: dict[UUID, CardItem] = {}
        self.areas: dict[Target, AreaItem] = {}
        self.laid = Laid()
        self.current: Stop | None = None
        self.has_focus = False
        self.suggested: frozenset[UUID] = frozenset()
        self.selectionChanged.connect(self.wear)

    def show_board(self, board: Board, width: float) -> None:
        """Show ``board`` on ``width``; the choice and the cursor stay where they can."""
        self.board = board
        self._order = cards_of(board)
        shown = {card.id: card for card in self._order}
        with QSignalBlocker(self):
            for gone in self.cards.keys() - shown.keys():
                self.removeItem(self.cards.pop(gone))
        for card in shown.values():
            item = self.cards.get(card.id) or self._add_card(card.id)
            item.show_card(card, self._words.caption(card))
        self.fit_width(width)
        if self.current not in self.stops():
            self.current = None
            self.wear()
        if self._interface.theme is not self._theme:
            self._theme = self._interface.theme
            for drawn in self.items():
                drawn.update()

    def fit_width(self, width: float) -> None:
        """Lay everything out anew on ``width``."""
        if self.board is None:
            return
        self.laid = lay_out(self.board, width, self._height_of)
        for gone in self.areas.keys() - self.laid.areas.keys():
            self.removeItem(self.areas.pop(gone))
        for target, head in self._words.heads(self.board).items():
            area = self.areas.get(target) or self._add_area(target)
            area.show_head(head)
        self.settle()
        self.setSceneRect(0, 0, width, self.laid.height)
        self.wear()
        self.laid_out.emit()

    def height_on(self, width: float) -> float:
        """How high the board would be on another width."""
        return lay_out(self.board, width, self._height_of).height if self.board else 0.0

    def settle(self) -> None:
        """Put every item where the layout has it, as when a drag is given up."""
        for target, area in self.areas.items():
            area.lie(self.laid.areas[target])
            area.light(is_open=False, is_lit=False)
        for card_id, item in self.cards.items():
            item.lie(self.laid.cards[card_id])
            item.setZValue(0)

    def stops(self) -> dict[Stop, QRectF]:
        """Everything that the cursor can stand on, and where it is."""
        heads = {
            ("group", target.group_id): area.head()
            for target, area in self.areas.items()
            if target.group_id is not None
        }
        return {**heads, **{("card", card_id): self.laid.cards[card_id] for card_id in self.laid.cards}}

    def stand_on(self, stop: Stop | None, *, keep: bool = False) -> None:
        """Move the cursor; the choice goes with it unless it is kept."""
        self.current = stop
        if not keep:
            self.choose({stop[1]} if stop and stop[0] == "card" else ())
        self.wear()

    def chosen(self) -> list[Card]:
        """The chosen cards in the order of the board."""
        return [card for card in self._order if self.cards[card.id].isSelected()]

    def choose(self, cards: Collection[UUID]) -> None:
        """Choose these cards and no others."""
        with QSignalBlocker(self):
            for card_id, item in self.cards.items():
                item.setSelected(card_id in cards)
        self.selectionChanged.emit()

    def card_at(self, point: QPointF) -> CardItem | None:
        """The card that lies on top at a point."""
        return next((item for item in self.items(point) if isinstance(item, CardItem)), None)

    def head_at(self, point: QPointF) -> AreaItem | None:
        """The group whose head lies at a point."""
        heads = (area for target, area in self.areas.items() if target.group_id is not None)
        return next((area for area in heads if area.head().contains(point)), None)

    def _add_card(self, card_id: UUID) -> CardItem:
        item = self.cards[card_id] = CardItem(self._interface, card_id)
        self.addItem(item)
        return item

    def _add_area(self, target: Target) -> AreaItem:
        area = self.areas[target] = AreaItem(self._interface, target)
        self.addItem(area)
        return area

    def _height_of(self, card_id: UUID, width: float) -> float:
        return self.cards[card_id].height_at(width)

    def wear(self) -> None:
        """Show the cursor while keys come here, the choice, and what is suggested."""
        chosen = {card_id for card_id, item in self.cards.items() if item.isSelected()}
        current = self.current if self.has_focus else None
        for card_id, item in self.cards.items():
            item.wear(
                CardFace(
                    is_current=current == ("card", card_id),
                    is_chosen=card_id in chosen and (len(chosen) > 1 or self.current != ("card", card_id)),
                    is_suggested=card_id in self.suggested,
                )
            )
        for target, area in self.areas.items():
            area.wear(is_current=current == ("group", target.group_id))
