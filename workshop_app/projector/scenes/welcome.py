"""Welcome: what the day is for, and the agenda with its clock times."""

import math
from collections.abc import Sequence
from typing import cast

from workshop_app.projector.elements import Element, Page, Words
from workshop_app.projector.scene import Flow, Scene, Sheet, finished, talk
from workshop_app.projector.typography import (
    BODY,
    HEADING,
    LEAD,
    SENTENCE,
    SMALL,
    TITLE,
    Style,
    height_of,
    width_of,
)
from workshop_app.projector.wording import who
from workshop_app.queries.projected import Projected
from workshop_app.queries.scenes import AgendaLine, WelcomeScene

_GAP = 72.0
_NOW = Style(54, 700, BODY.pitch)


def _compose(sheet: Sheet, shown: Projected) -> Sequence[Page]:
    scene = cast(WelcomeScene, shown.scene)
    pages = [*_purpose(sheet, shown), *_agenda(sheet, scene.agenda)]
    return finished(sheet, pages, shown.timer)


def _purpose(sheet: Sheet, shown: Projected) -> list[list[Element]]:
    facts, texts = shown.workshop, sheet.texts
    flow = Flow(sheet.top, sheet.low)
    flow.text(sheet.words(who(texts, facts), 0, LEAD, "text_muted"))
    flow.space(sheet.air(150))
    flow.text(sheet.words(facts.purpose or texts("projector.welcome.title"), 0, _size(facts.purpose)))
    flow.space(sheet.air(40))
    flow.text(
        sheet.words(texts.period(facts.period_kind, facts.starts_on, facts.ends_on), 0, LEAD, "text_muted")
    )
    return flow.pages


def _size(purpose: str) -> Style:
    return SENTENCE if len(purpose) > 60 else Style(112, 800, 1.12, 97.5)


def _agenda(sheet: Sheet, lines: Sequence[AgendaLine]) -> list[list[Element]]:
    """The title and a row a timebox in balanced columns; what does not fit goes on over the page."""
    title = sheet.words(sheet.texts("projector.welcome.agenda"), sheet.top, TITLE)
    top = title.bottom + 44
    half = (sheet.inner - _GAP) / 2
    columns = 2 if sheet.width > 1300 and _row_height(sheet, lines, half) == BODY.line else 1
    width = half if columns == 2 else sheet.inner
    least = _row_height(sheet, lines, width)
    rows = min(math.ceil(len(lines) / columns), int((sheet.low - top) // least)) or 1
    pitch = max(least, min(96.0, (sheet.low - top) / rows))
    made: list[list[Element]] = []
    for number, line in enumerate(lines):
        if number % (rows * columns) == 0:
            made.append([title])
        x = sheet.margin + number // rows % columns * (width + _GAP)
        made[-1] += _row(sheet, line, x, top + number % rows * pitch, width)
    return made


def _row_height(sheet: Sheet, lines: Sequence[AgendaLine], width: float) -> float:
    """How high the rows must be in which the longest name of a timebox stands whole."""
    heights = (height_of(_name(sheet, line), _NOW, width - _clock_width()) for line in lines)
    return max(heights, default=BODY.line)


def _name(sheet: Sheet, line: AgendaLine) -> str:
    pause = line.stage == "break"
    return sheet.texts("projector.pause.title") if pause else sheet.texts(f"stages.{line.stage}.name")


def _clock_width() -> float:
    return width_of("00.00", HEADING) + 36


def _row(sheet: Sheet, line: AgendaLine, x: float, y: float, width: float) -> list[Element]:
    texts, name, clock_width = sheet.texts, _name(sheet, line), _clock_width()
    clock = texts.clock(line.clock_at) if line.clock_at else "–"
    muted = line.stage == "break" or line.state == "done"
    time_style = Style(SMALL.size, 400, BODY.line / SMALL.size, tabular=True)
    return [
        Words(clock, x, y, clock_width, time_style, "text_muted"),
        Words(
            name,
            x + clock_width,
            y,
            width - clock_width,
            _NOW if line.state == "now" else BODY,
            "text_muted" if muted else "text",
        ),
    ]


WELCOME = Scene("welcome", talk, _compose)
