"""What a scene is, and the sheet that it is composed on: margins, footer, timer, and turning the page."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

from workshop_app.projector.elements import RIGHT, Element, Page, Panel, Words
from workshop_app.projector.typography import (
    CLOCK,
    SMALL,
    TIMER,
    Line,
    Span,
    Style,
    lines_of,
    width_of,
)
from workshop_app.queries.projected import Projected
from workshop_app.queries.timeline import Timer
from workshop_app.texts import Texts
from workshop_app.widgets.timer_face import minutes_and_seconds, used_share

_SMALLEST_LARGE = 54.0
MARGIN = 112.0
TOP = 84.0

Mood = Literal["talk", "silence"]


@dataclass(frozen=True)
class Sheet:
    """A picture to be composed, ``width`` by ``height`` lines, at ``now``, in the room's ``texts``.

    Small text keeps its lines, so that it grows with the scale; what is large already keeps its share of the
    picture: :meth:`large` and :meth:`air` give fewer lines on a sheet that has fewer.
    """

    width: float
    height: float
    texts: Texts
    now: datetime
    scale: float = 1.0
    """How many times larger than usual text is set on the wall: the sheet has so many fewer lines."""

    def large(self, style: Style) -> Style:
        """``style`` with its usual share of the picture, though never smaller than running text."""
        if self.scale == 1.0 or style.size <= _SMALLEST_LARGE:
            return style
        return replace(style, size=max(_SMALLEST_LARGE, style.size / self.scale))

    def air(self, lines: float) -> float:
        """A distance with its usual share of the picture."""
        return lines / self.scale

    @property
    def top(self) -> float:
        """Where content begins."""
        return self.air(TOP)

    @property
    def inner(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin

    @property
    def margin(self) -> float:
        """The margin left and right; narrower on a picture that stands."""
        return min(self.air(MARGIN), self.width * 0.06)

    @property
    def foot(self) -> float:
        """The baseline of the footer."""
        return self.height - self.air(70)

    @property
    def low(self) -> float:
        """Where content must end that reaches over the whole width: just above the timer."""
        return self.height - self.air(188)

    @property
    def right(self) -> float:
        """Where the right margin begins."""
        return self.width - self.margin

    def words(
        self,
        text: str,
        y: float,
        style: Style,
        meaning: str = "text",
        *,
        x: float | None = None,
        width: float | None = None,
        ground: str = "surface",
    ) -> Words:
        """Text from the left margin over the whole width, unless told otherwise; scaled by :meth:`large`."""
        left = self.margin if x is None else x
        room = self.right - left if width is None else width
        return Words(text, left, y, room, self.large(style), meaning, ground)

    def timer_width(self, timer: Timer | None) -> float:
        """How much of the footer a small timer takes on the right."""
        return 0.0 if timer is None else width_of(self._time(timer), self.large(TIMER)) + 48

    def footer(self, timer: Timer | None, left: str = "") -> list[Element]:
        """Small words on the left, the timer on the right: the same place in every talk."""
        made: list[Element] = []
        if left:
            width = self.inner - self.timer_width(timer)
            over = (len(lines_of(left, SMALL, width)) - 1) * SMALL.line
            y = self.foot - over - SMALL.line * 0.5 - SMALL.size * 0.36
            made.append(self.words(left, y, SMALL, "text_muted", width=width))
        if timer is not None:
            style = self.large(TIMER)
            top = self.foot - style.line * 0.5 - style.size * 0.36
            width = self.timer_width(timer)
            made.append(
                Words(
                    self._time(timer),
                    self.right - width,
                    top,
                    width,
                    style,
                    self._meaning(timer),
                    align=RIGHT,
                )
            )
        return made

    def clock(
        self, timer: Timer | None, beside: Sequence[tuple[str, Style, str]], style: Style = CLOCK
    ) -> list[Element]:
        """The huge timer with its bar on the left, short lines on the right: what a silent room looks at."""
        bar_y = self.height - self.air(80)
        style = self.large(style)
        made: list[Element] = []
        taken = 0.0
        if timer is not None:
            taken = width_of(self._time(timer), style) + 40
            top = bar_y - self.air(64) - style.line * 0.5 - style.size * 0.36
            made.append(self.words(self._time(timer), top, style, self._meaning(timer, "text"), width=taken))
            made += self._bar(timer, bar_y)
        y = bar_y - self.air(44)
        for text, usual, meaning in reversed(beside):
            line_style = self.large(usual)
            width = self.inner - taken
            y -= len(lines_of(text, line_style, width)) * line_style.line
            made.append(Words(text, self.margin + taken, y, width, line_style, meaning, align=RIGHT))
        return made

    def _bar(self, timer: Timer, y: float) -> list[Element]:
        share = used_share(timer, self.now)
        meaning = {"amber": "ask", "red": "missing", "over": "missing"}.get(timer.phase(self.now), "accent")
        groove = Panel(self.margin, y, self.inner, 14, "line", 7)
        used = Panel(self.margin, y, max(14.0, self.inner * share), 14, meaning, 7)
        return [groove, used] if share > 0 else [groove]

    def _time(self, timer: Timer) -> str:
        return minutes_and_seconds(timer.seconds_left(self.now))

    def _meaning(self, timer: Timer, calm: str = "text_muted") -> str:
        return {"amber": "ask", "red": "missing", "over": "missing"}.get(timer.phase(self.now), calm)


def end_over(sheet: Sheet, below: Sequence[Element], usual: float) -> float:
    """Where content must end that has ``below`` under it: ``usual`` over the lower edge, or higher."""
    return min([sheet.height - sheet.air(usual), *(element.y - 20 for element in below)])


def on_one_line(parts: Sequence[str], style: Style, width: float) -> str:
    """As many of ``parts``, beside each other, as stand on one line; the last ones when not all do."""
    joined = (" · ".join(parts[begin:]) for begin in range(len(parts)))
    return next((words for words in joined if len(lines_of(words, style, width)) == 1), "")


Compose = Callable[[Sheet, Projected], Sequence[Page]]


@dataclass(frozen=True)
class Scene:
    """One stage on the wall: its mood for what is shown, and its pages, at least one."""

    stem: str
    mood: Callable[[Projected], Mood]
    compose: Compose


@dataclass
class Flow:
    """Elements put under each other from ``top``; what would pass ``bottom`` begins a new page."""

    top: float
    bottom: float
    pages: list[list[Element]] = field(default_factory=lambda: [[]])
    y: float = field(init=False)

    def __post_init__(self) -> None:
        self.y = self.top

    def space(self, height: float) -> None:
        """Leave room, except at the top of a page."""
        if self.pages[-1]:
            self.y += height

    def keep(self, height: float) -> None:
        """Turn the page now when ``height`` would not fit on this one but does on a fresh one."""
        if self.y + height > self.bottom and height <= self.bottom - self.top:
            self.turn()

    def turn(self) -> None:
        """Begin a new page, unless this one is still empty."""
        if self.pages[-1]:
            self.pages.append([])
            self.y = self.top

    def put(self, height: float, make: Callable[[float], Iterable[Element]]) -> None:
        """Put a block of ``height`` that must not be cut; ``make`` is given where it begins."""
        if self.y + height > self.bottom:
            self.turn()
        self.pages[-1] += make(self.y)
        self.y += height

    def text(self, words: Words) -> None:
        """Put text that may go on over the page: as many lines as there is room for, then the rest."""
        for part in cut(words, self._lines(words.style), self._lines(words.style, whole=True)):
            if self.y + words.style.line > self.bottom + 0.5:
                self.turn()
            placed = replace(part, y=self.y)
            self.pages[-1].append(placed)
            self.y += placed.height

    def _lines(self, style: Style, *, whole: bool = False) -> int:
        room = self.bottom - (self.top if whole else self.y)
        return int((room + 0.5) // style.line)


def cut(words: Words, first: int, others: int) -> list[Words]:
    """``words`` in parts of at most ``first`` and then ``others`` lines, each with its share of the spans."""
    lines = lines_of(words.text, words.style, words.width, words.strong)
    if len(lines) <= first:
        return [words]
    others = max(1, others)
    parts, rest, room = [], list(lines), first if first > 0 else others
    while rest:
        parts.append(_part(words, rest[:room]))
        rest, room = rest[room:], others
    return parts


def _part(words: Words, lines: Sequence[Line]) -> Words:
    start, end = lines[0].start, lines[-1].end
    return replace(
        words,
        text=words.text[start:end].rstrip("\n"),
        dotted=_shifted(words.dotted, start, end),
        strong=_shifted(words.strong, start, end),
    )


def _shifted(spans: Iterable[Span], start: int, end: int) -> tuple[Span, ...]:
    inside = ((max(a, start) - start, min(b, end) - start) for a, b in spans)
    return tuple((a, b) for a, b in inside if a < b)


def finished(
    sheet: Sheet, pages: Sequence[Sequence[Element]], timer: Timer | None, left: str = ""
) -> list[Page]:
    """The pages with their footers: ``left`` and, when there are several, which page it is."""
    made: list[Page] = []
    for number, page in enumerate(pages, start=1):
        parts = left.split(" · ") if left else []
        if len(pages) > 1:
            parts.append(sheet.texts("projector.page", page=number, pages=len(pages)))
        width = sheet.inner - sheet.timer_width(timer)
        line = on_one_line(parts, SMALL, width)
        if not line and len(pages) > 1:
            line = sheet.texts("projector.page_short", page=number, pages=len(pages))
        made.append((*page, *sheet.footer(timer, line)))
    return made


def talk(_: Projected) -> Mood:
    """Light: the room talks."""
    return "talk"


def silence(_: Projected) -> Mood:
    """Dark: the room writes."""
    return "silence"
