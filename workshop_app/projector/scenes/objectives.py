"""Objectives: the ranked bars, then one objective at a time, huge, with why now and its lamps."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import cast

from workshop_app.projector.chips import put_lamps
from workshop_app.projector.elements import Element, Page, Panel, Words
from workshop_app.projector.scene import TOP, Flow, Scene, Sheet, cut, finished, talk
from workshop_app.projector.typography import (
    HUGE,
    LEAD,
    PROMPT,
    SENTENCES,
    SMALL,
    TITLE,
    Style,
    width_of,
)
from workshop_app.queries.projected import Projected
from workshop_app.queries.scenes import ObjectivesScene, PublicObjective, RankedOption

_LABEL = Style(54, 500, 1.18)
_DOTS = Style(54, 700, 1.18, tabular=True)
_BAR = 46.0
_BETWEEN = 24.0
_LABEL_SHARE = 0.44


def _compose(sheet: Sheet, shown: Projected) -> Sequence[Page]:
    scene, texts = cast(ObjectivesScene, shown.scene), sheet.texts
    if scene.objective is not None:
        number = texts(
            "projector.objectives.number", number=scene.objective.number, count=scene.objective.count
        )
        return finished(sheet, _objective(sheet, scene.objective), shown.timer, number)
    if scene.ranked:
        return finished(sheet, _ranked(sheet, scene.ranked), shown.timer)
    prompt = sheet.words(texts("projector.objectives.prompt"), sheet.air(TOP + 160), PROMPT)
    under = sheet.words(texts("projector.objectives.empty"), prompt.bottom + 20, LEAD, "text_muted")
    return finished(sheet, [[prompt, under]], shown.timer)


def _objective(sheet: Sheet, objective: PublicObjective) -> list[list[Element]]:
    """The sentence as large as lets everything stand on one page; else in its smallest size over several."""
    tried = (_objective_in(sheet, objective, style) for style in (HUGE, *SENTENCES))
    pages: list[list[Element]] = []
    for pages in tried:
        if len(pages) == 1:
            break
    return pages


def _objective_in(sheet: Sheet, objective: PublicObjective, style: Style) -> list[list[Element]]:
    texts = sheet.texts
    flow = Flow(sheet.air(TOP + 16), sheet.low)
    sentence = objective.sentence or texts("projector.objectives.prompt")
    flow.text(sheet.words(sentence, 0, style, "text" if objective.sentence else "text_muted"))
    if objective.why_now:
        flow.space(sheet.air(38))
        flow.text(sheet.words(texts("projector.objectives.why_now"), 0, SMALL, "text_muted"))
        flow.text(sheet.words(objective.why_now, 0, LEAD))
    put_lamps(sheet, flow, objective.lamps)
    return flow.pages


def _ranked(sheet: Sheet, ranked: Sequence[RankedOption]) -> list[list[Element]]:
    """A row an option: its words, its bar, its dots; the longest bar is the most dots."""
    title = sheet.words(sheet.texts("projector.objectives.ranked"), sheet.top, TITLE)
    flow = Flow(title.bottom + sheet.air(40), sheet.low)
    most = max(1, min(8, int((flow.bottom - flow.top) // _LABEL.line)))
    best = max(option.dots for option in ranked)
    for option in ranked:
        flow.space(_BETWEEN)
        parts = cut(Words(option.label, sheet.margin, 0, sheet.inner * _LABEL_SHARE, _LABEL), most, most)
        flow.put(parts[0].height, partial(_row, sheet, parts[0], option.dots, best))
        for part in parts[1:]:
            flow.text(part)
    return [[title, *page] for page in flow.pages]


def _row(sheet: Sheet, label: Words, dots: int, best: int, y: float) -> list[Element]:
    """An option's words at ``y``, and its bar and dots beside their first line."""
    x = label.x + label.width + 40
    number_width = width_of("000", _DOTS)
    length = (sheet.right - x - number_width - 24) * dots / max(1, best)
    meaning = "accent" if dots == best and best > 0 else "text_muted"
    made: list[Element] = [replace(label, y=y)]
    if length > 0:
        made.append(Panel(x, y + (_LABEL.line - _BAR) / 2, length, _BAR, meaning, 8))
    number_x = x + length + (24 if length > 0 else 0)
    made.append(Words(sheet.texts.number(dots), number_x, y, number_width, _DOTS, meaning))
    return made


OBJECTIVES = Scene("objectives", talk, _compose)
