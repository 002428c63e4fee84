"""Cards in columns under a heading each: as many columns as the picture is wide, the rest over the page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workshop_app.projector.elements import RIGHT, Element, Panel, Words
from workshop_app.projector.scene import Sheet, cut
from workshop_app.projector.typography import (
    CARD,
    HEADING,
    LEAD,
    SMALL,
    Style,
    height_of,
    lines_of,
    soft,
    width_of,
)
from workshop_app.queries.scenes import PublicCard
from workshop_app.queries.timeline import Timer
from workshop_app.widgets.note_card import note_meaning

CARDS_A_PAGE = 12
_GAP = 44.0
_BETWEEN = 20.0
_PADDING = 28.0
_PADDING_Y = 20.0
_UNDER = Style(SMALL.size, 400, 1.18)
_OVER_FOOTER = 56.0
"""How far above the baseline of the footer the cards end."""


@dataclass(frozen=True)
class Column:
    """A heading, how many cards it stands for, the meaning of the line under it (or none), and its cards."""

    title: str
    count: int
    line: str
    cards: tuple[PublicCard, ...]


@dataclass(frozen=True)
class _Slip:
    """A card, or a part of one that is too long for a column, ready to be put somewhere."""

    text: str
    under: str
    colour: int
    height: float


def columns_of(sheet: Sheet) -> int:
    """How many columns fit: three on a wide picture, two on an old one, one on a picture that stands."""
    return max(1, min(3, int((sheet.inner + _GAP) // 500)))


def column_pages(
    sheet: Sheet, columns: Sequence[Column], top: float, timer: Timer | None
) -> list[list[Element]]:
    """The columns beside each other, at most twelve cards a page; the rest goes on under its heading."""
    layout = _Layout(sheet, top, timer, headed=any(column.title for column in columns))
    waiting = [(column, list(_slips(sheet, column, layout))) for column in columns]
    pages: list[list[Element]] = []
    while waiting:
        page: list[Element] = []
        room = CARDS_A_PAGE
        for place, (column, slips) in enumerate(waiting[: layout.count]):
            taken = layout.fitting(slips, place, room)
            page += layout.column(column, slips[:taken], place)
            del slips[:taken]
            room -= taken
        pages.append(page)
        begun, rest = waiting[: layout.count], waiting[layout.count :]
        waiting = [entry for entry in begun if entry[1]] + rest
    return pages


class _Layout:
    """Where columns and cards stand on one sheet."""

    def __init__(self, sheet: Sheet, top: float, timer: Timer | None, *, headed: bool) -> None:
        self.sheet = sheet
        self._headed = headed
        self.count = columns_of(sheet)
        self.width = (sheet.inner - _GAP * (self.count - 1)) / self.count
        self._top = top
        self._timer_left = sheet.right - sheet.timer_width(timer)

    @property
    def text_width(self) -> float:
        """How wide the text on a card is."""
        return self.width - 2 * _PADDING

    @property
    def tallest(self) -> float:
        """The room for cards in the lowest column."""
        return self._bottom(self.count - 1) - self._cards_top

    @property
    def _cards_top(self) -> float:
        return self._top + (HEADING.line + 40 if self._headed else 0)

    def x(self, place: int) -> float:
        """Where the column ``place`` begins."""
        return self.sheet.margin + place * (self.width + _GAP)

    def fitting(self, slips: Sequence[_Slip], place: int, room: int) -> int:
        """How many of ``slips`` fit into the column ``place``; at least one while there is ``room``."""
        y, taken = self._cards_top, 0
        for slip in slips[: max(0, room)]:
            if taken and y + slip.height > self._bottom(place):
                break
            y += slip.height + _BETWEEN
            taken += 1
        return taken

    def column(self, column: Column, slips: Sequence[_Slip], place: int) -> list[Element]:
        """The heading with its line, and ``slips`` under it."""
        x = self.x(place)
        made: list[Element] = [*self._heading(column, x)] if self._headed else []
        y = self._cards_top
        for slip in slips:
            made += _card(slip, x, y, self.width)
            y += slip.height + _BETWEEN
        return made

    def _heading(self, column: Column, x: float) -> Iterator[Element]:
        count = self.sheet.texts.number(column.count)
        count_width = width_of(count, LEAD) + 20
        title = _one_line(column.title, HEADING, self.width - count_width)
        yield Words(title, x, self._top, self.width - count_width, HEADING)
        count_x = x + self.width - count_width
        yield Words(count, count_x, self._top, count_width, LEAD, "text_muted", align=RIGHT)
        if column.line:
            yield Panel(x, self._top + HEADING.line + 8, self.width, 6, column.line, 3)

    def _bottom(self, place: int) -> float:
        """Cards end above the footer, and higher where the timer stands."""
        under_timer = self.x(place) + self.width > self._timer_left
        return (
            self.sheet.height - self.sheet.air(70) - _OVER_FOOTER - (self.sheet.air(60) if under_timer else 0)
        )


def _slips(sheet: Sheet, column: Column, layout: _Layout) -> Iterator[_Slip]:
    """The cards of a column; one that is higher than a column in several parts."""
    for card in column.cards:
        under = ""
        if card.proposed_by > 1:
            under = sheet.texts("projector.cluster.proposed_by", count=card.proposed_by)
        most = int((layout.tallest - 2 * _PADDING_Y - (_UNDER.line if under else 0)) // CARD.line)
        parts = cut(
            Words(soft(card.text, CARD, layout.text_width), 0, 0, layout.text_width, CARD), most, most
        )
        for number, part in enumerate(parts, start=1):
            last = under if number == len(parts) else ""
            height = (
                2 * _PADDING
                - 8
                + height_of(part.text, CARD, layout.text_width)
                + (_UNDER.line if last else 0)
            )
            yield _Slip(part.text, last, card.colour, height)


def _card(slip: _Slip, x: float, y: float, width: float) -> list[Element]:
    ground = note_meaning(slip.colour)
    text = Words(slip.text, x + _PADDING, y + _PADDING_Y, width - 2 * _PADDING, CARD, "note_text", ground)
    made: list[Element] = [Panel(x, y, width, slip.height, ground, 18), text]
    if slip.under:
        made.append(Words(slip.under, text.x, text.bottom, text.width, _UNDER, "note_muted", ground))
    return made


def _one_line(text: str, style: Style, width: float) -> str:
    """``text``, or as much of it as stands on one line with … behind it."""
    first = lines_of(text, style, width)[0]
    if first.end >= len(text):
        return text
    cut_off = text[: first.end].rstrip()
    while cut_off and width_of(cut_off + "…", style) > width:
        cut_off = cut_off[:-1]
    return cut_off.rstrip() + "…"
