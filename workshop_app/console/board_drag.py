"""Cards in the hand: they follow the pointer in a pile, and the group under them lights up."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QGraphicsLineItem

from workshop_app.console.board_layout import GAP, HEAD, Target, place_in
from workshop_app.console.board_scene import BoardScene
from workshop_app.queries.board import Card
from workshop_app.widgets.interface import Interface

_STEP = 6.0
_SEEN = 4
"""More cards than this lie exactly under each other."""


@dataclass(frozen=True)
class Landing:
    """Where the cards of a drag came down: in the order of the board, from a place counted from 0."""

    cards: tuple[UUID, ...]
    target: Target
    place: int


class BoardDrag:
    """One drag at a time over one canvas."""

    def __init__(self, interface: Interface, scene: BoardScene) -> None:
        self._interface = interface
        self._scene = scene
        self._cards: tuple[UUID, ...] = ()
        self._stay: dict[Target, list[UUID]] = {}
        self._grip = QPointF()
        self._mark: QGraphicsLineItem | None = None

    @property
    def is_on(self) -> bool:
        """Whether cards are in the hand."""
        return bool(self._cards)

    def begin(self, cards: Sequence[Card], held: UUID, point: QPointF) -> None:
        """Take cards into the hand at ``point`` of ``held``, which lies on top."""
        self._cards = tuple(card.id for card in cards)
        self._stay = {}
        self._grip = point - self._scene.laid.cards[held].topLeft()
        below = [card.id for card in cards if card.id != held]
        for depth, card_id in enumerate([*below, held]):
            self._scene.cards[card_id].setZValue(10 + depth)
        self._mark = self._scene.addLine(QLineF(), QPen(self._interface.theme.colour("accent"), 4))
        self._mark.setZValue(5)
        self.move(point)

    def move(self, point: QPointF) -> None:
        """Follow the pointer."""
        pile = sorted(self._cards, key=self._depth, reverse=True)
        for number, card_id in enumerate(pile):
            aside = min(number, _SEEN) * _STEP
            self._scene.cards[card_id].setPos(point - self._grip + QPointF(aside, aside))
        target = self._scene.laid.target_at(point)
        for other, area in self._scene.areas.items():
            area.light(is_open=True, is_lit=other == target)
        self._show_mark(target, point)

    def drop(self, point: QPointF) -> Landing:
        """Let go; everything lies as before until the board says otherwise."""
        target = self._scene.laid.target_at(point)
        landing = Landing(
            self._cards,
            target,
            0 if target.is_new else place_in(self._staying(target), self._scene.laid.cards, point),
        )
        self.give_up()
        return landing

    def give_up(self) -> None:
        """Put everything back."""
        self._cards = ()
        if self._mark is not None:
            self._scene.removeItem(self._mark)
            self._mark = None
        self._scene.settle()

    def _depth(self, card_id: UUID) -> float:
        return self._scene.cards[card_id].zValue()

    def _staying(self, target: Target) -> list[UUID]:
        """The cards of a target that are not in the hand."""
        found = self._stay.get(target)
        if found is None:
            board, held = self._scene.board, frozenset(self._cards)
            groups = {group.id: group.cards for group in board.groups} if board else {}
            loose = board.loose if board else ()
            cards = groups.get(target.group_id, ()) if target.group_id else loose
            found = self._stay[target] = [card.id for card in cards if card.id not in held]
        return found

    def _show_mark(self, target: Target, point: QPointF) -> None:
        """A line where the cards would come in between the others."""
        staying = self._staying(target)
        if self._mark is None:
            return
        if target.is_new or target.group_id is None or not staying:
            self._mark.setLine(QLineF())
            return
        places = self._scene.laid.cards
        place = place_in(staying, places, point)
        above = places[staying[place - 1]].bottom() if place else self._scene.laid.areas[target].top() + HEAD
        area = places[staying[0]]
        y = above + GAP / 2
        self._mark.setLine(QLineF(area.left() + 4, y, area.right() - 4, y))
