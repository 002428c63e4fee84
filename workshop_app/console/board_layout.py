"""Where everything lies on a board: the loose cards, and the groups with their cards under each other."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF

from workshop_app.queries.board import Board, Card, CardGroup

GAP = 12.0
HEAD = 42.0
MARGIN = 7.0
"""Room around everything for a ring of focus."""

_NARROWEST = 176.0
_ROW_GAP = 26.0
_EMPTY = 64.0
"""How high a group without cards is under its head."""

HeightOf = Callable[[UUID, float], float]
"""How high a card is at a width."""


@dataclass(frozen=True)
class Target:
    """Where cards would land: in a group, loose (``group_id`` None), or in a group yet to be made."""

    group_id: UUID | None
    is_new: bool = False


@dataclass
class Laid:
    """The rectangle of every card, of every head (None: the loose cards'), and where cards land."""

    cards: dict[UUID, QRectF] = field(default_factory=dict)
    heads: dict[UUID | None, QRectF] = field(default_factory=dict)
    areas: dict[Target, QRectF] = field(default_factory=dict)
    height: float = 0.0

    def target_at(self, point: QPointF) -> Target:
        """What a card that is dropped at ``point`` lands in; beside every group it is loose."""
        return next((target for target, area in self.areas.items() if area.contains(point)), Target(None))


def lay_out(board: Board, width: float, height_of: HeightOf) -> Laid:
    """Lay a board out on ``width``; it is as high as it needs to be."""
    columns = max(1, int((width - 2 * MARGIN + GAP) // (_NARROWEST + GAP)))
    across = (width - 2 * MARGIN - (columns - 1) * GAP) / columns
    sheet = _Sheet(columns, across, height_of)
    if not board.groups:
        sheet.loose(board.loose, 0, columns, MARGIN)
    else:
        sheet.with_groups(board.groups, board.loose)
    return sheet.laid


def place_in(cards: Sequence[UUID], laid: Mapping[UUID, QRectF], point: QPointF) -> int:
    """Which place among ``cards``, from 0, a card has that is dropped at ``point``."""
    if not cards:
        return 0
    near = [(_distance(laid[card], point), place) for place, card in enumerate(cards)]
    place = min(near)[1]
    middle = laid[cards[place]].center()
    beside = abs(point.y() - middle.y()) < laid[cards[place]].height() / 2
    behind = point.x() > middle.x() if beside and _in_rows(cards, laid) else point.y() > middle.y()
    return place + int(behind)


class _Sheet:
    def __init__(self, columns: int, across: float, height_of: HeightOf) -> None:
        self._columns = columns
        self._across = across
        self._height_of = height_of
        self.laid = Laid()

    def with_groups(self, groups: Sequence[CardGroup], loose: Sequence[Card]) -> None:
        """The loose cards beside the groups, in as many columns as make the board least high."""
        beside = _loose_columns(self._columns, groups, len(loose))
        bottom = self.groups(groups, beside, self._columns - beside)
        if beside:
            self.headed_loose(loose, beside, MARGIN)
        elif loose:
            self.headed_loose(loose, 1, bottom + _ROW_GAP)
        else:
            self._area(Target(None), QRectF(MARGIN, bottom + _ROW_GAP, self._span(1), HEAD))

    def headed_loose(self, cards: Sequence[Card], columns: int, top: float) -> None:
        """The loose cards under a head of their own."""
        head = self.laid.heads[None] = QRectF(MARGIN, top, self._span(columns), HEAD)
        self.loose(cards, 0, columns, top + HEAD + GAP)
        self.laid.areas[Target(None)] = self.laid.areas[Target(None)].united(head)

    def loose(self, cards: Sequence[Card], first: int, columns: int, top: float) -> None:
        """Cards dealt over columns, row by row, in reading order."""
        bottoms = [top] * columns
        for number, card in enumerate(cards):
            column = number % columns
            bottoms[column] = self._card(card, first + column, bottoms[column])
        self._area(
            Target(None),
            QRectF(self._left(first), top, self._span(columns), max(bottoms) - top),
        )

    def groups(self, groups: Sequence[CardGroup], first: int, columns: int) -> float:
        """The groups in rows; where the last row ends."""
        top = bottom = MARGIN
        for place, group in enumerate(groups):
            if place and not place % columns:
                top = bottom + _ROW_GAP
            bottom = max(bottom, self._group(group, first + place % columns, top))
            if place % columns == columns - 1 or place == len(groups) - 1:
                self._stretch(groups[place - place % columns : place + 1], bottom)
        slot = len(groups)
        if not slot % columns:
            top = bottom + _ROW_GAP
        self._area(
            Target(None, is_new=True),
            QRectF(self._left(first + slot % columns), top, self._across, HEAD + GAP + _EMPTY),
        )
        return bottom

    def _group(self, group: CardGroup, column: int, top: float) -> float:
        left = self._left(column)
        self.laid.heads[group.id] = QRectF(left, top, self._across, HEAD)
        bottom = top + HEAD + GAP
        for card in group.cards:
            bottom = self._card(card, column, bottom)
        bottom = max(bottom, top + HEAD + GAP + _EMPTY)
        self._area(Target(group.id), QRectF(left, top, self._across, bottom - top))
        return bottom

    def _stretch(self, row: Sequence[CardGroup], bottom: float) -> None:
        """Let the groups of a row be hit down to where the longest of them ends."""
        for group in row:
            self.laid.areas[Target(group.id)].setBottom(bottom)

    def _card(self, card: Card, column: int, top: float) -> float:
        height = self._height_of(card.id, self._across)
        self.laid.cards[card.id] = QRectF(self._left(column), top, self._across, height)
        self.laid.height = max(self.laid.height, top + height + MARGIN)
        return top + height + GAP

    def _area(self, target: Target, area: QRectF) -> None:
        self.laid.areas[target] = area
        if not target.is_new:
            self.laid.height = max(self.laid.height, area.bottom() + MARGIN)

    def _left(self, column: int) -> float:
        return MARGIN + column * (self._across + GAP)

    def _span(self, columns: int) -> float:
        return columns * self._across + (columns - 1) * GAP


def _loose_columns(columns: int, groups: Sequence[CardGroup], loose: int) -> int:
    """How many of the columns the loose cards get, counted in cards; 0 when there is but one."""
    if not loose or columns < 2:
        return 0

    def tallest(beside: int) -> tuple[int, int]:
        across = columns - beside
        rows = (groups[start : start + across] for start in range(0, len(groups), across))
        grouped = sum(1 + max(len(group.cards) for group in row) for row in rows)
        return max(-(-loose // beside), grouped), abs(columns - len(groups) - beside)

    return min(range(1, columns), key=tallest)


def _in_rows(cards: Sequence[UUID], laid: Mapping[UUID, QRectF]) -> bool:
    return len({round(laid[card].left()) for card in cards}) > 1


def _distance(place: QRectF, point: QPointF) -> float:
    away = place.center() - point
    return float(away.x() ** 2 + away.y() ** 2)
