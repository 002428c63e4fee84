"""The ranked bars of a vote: a row an option, the longest bar the most dots, each with its turn to grow."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from workshop_app.projector.elements import Element, Panel, Words
from workshop_app.projector.scene import Flow, Sheet, cut
from workshop_app.projector.typography import SMALL, TITLE, Style, soft, width_of
from workshop_app.queries.scenes import RankedOption

_LABEL = Style(54, 500, 1.18)
_DOTS = Style(54, 700, 1.18, tabular=True)
_BAR = 46.0
_BETWEEN = 24.0
_GAP = 24.0
_LABEL_SHARE = 0.44
_BEHIND = 40.0


def ranked_bars(sheet: Sheet, ranked: Sequence[RankedOption]) -> list[list[Element]]:
    """Pages of rows under a title: an option's words, its bar, its dots, and what it got in a run-off."""
    title = sheet.words(sheet.texts("projector.objectives.ranked"), sheet.top, TITLE)
    flow = Flow(title.bottom + sheet.air(40), sheet.low)
    most = max(1, min(8, int((flow.bottom - flow.top) // _LABEL.line)))
    scale = _Scale(
        best=max(option.dots for option in ranked),
        number=max(width_of(sheet.texts.number(option.dots), _DOTS) for option in ranked) + 8,
        aside=max(width_of(_then(sheet, option), SMALL) for option in ranked) + _GAP,
    )
    width = min(sheet.inner * _LABEL_SHARE, sheet.inner - _BEHIND - scale.number - scale.aside)
    for option in ranked:
        flow.space(_BETWEEN)
        parts = cut(Words(soft(option.label, _LABEL, width), sheet.margin, 0, width, _LABEL), most, most)
        flow.put(parts[0].height, partial(_row, sheet, parts[0], option, scale))
        for part in parts[1:]:
            flow.text(part)
    return [[title, *_in_turn(page)] for page in flow.pages]


@dataclass(frozen=True)
class _Scale:
    """What all rows share, so that bars can be compared: the most dots, and the room behind the bars."""

    best: int
    number: float
    aside: float


def _row(sheet: Sheet, label: Words, option: RankedOption, scale: _Scale, y: float) -> list[Element]:
    """An option's words at ``y``, and its bar and dots beside their first line; all have turn 0."""
    x = label.x + label.width + _BEHIND
    longest = max(0.0, sheet.right - x - scale.number - scale.aside - _GAP)
    length = longest * option.dots / max(1, scale.best)
    meaning = "accent" if option.dots == scale.best and scale.best > 0 else "text_muted"
    made: list[Element] = [replace(label, y=y, turn=0)]
    if length > 0:
        made.append(Panel(x, y + (_LABEL.line - _BAR) / 2, length, _BAR, meaning, 8, turn=0))
    place = x + length + (_GAP if length > 0 else 0)
    number = sheet.texts.number(option.dots)
    made.append(Words(number, place, y, scale.number, _DOTS, meaning, turn=1))
    then = _then(sheet, option)
    if then:
        low = y + (_LABEL.line - SMALL.line) / 2
        beside = place + width_of(number, _DOTS) + _GAP
        made.append(Words(then, beside, low, scale.aside, SMALL, "text_muted", turn=1))
    return made


def _then(sheet: Sheet, option: RankedOption) -> str:
    if option.run_off is None:
        return ""
    return sheet.texts("projector.objectives.run_off", dots=sheet.texts.number(option.run_off))


def _in_turn(page: Sequence[Element]) -> list[Element]:
    """The same page, with the last row first in turn: the room waits for the winner, and for each figure."""
    rows = sorted({element.y for element in page if isinstance(element, Words) and element.style is _DOTS})
    return [_with_turn(element, rows) for element in page]


def _with_turn(element: Element, rows: Sequence[float]) -> Element:
    if not isinstance(element, Panel | Words) or element.turn is None:
        return element
    return replace(element, turn=element.turn + sum(1 for y in rows if y > element.y + _LABEL.line / 2))
