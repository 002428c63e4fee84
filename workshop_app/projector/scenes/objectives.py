"""Objectives: the ranked bars, then one objective at a time, huge, with why now and its lamps."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import cast

from workshop_app.projector.chips import put_lamps
from workshop_app.projector.elements import RIGHT, Element, Page, Panel, Words
from workshop_app.projector.scene import BOTTOM, TOP, Flow, Scene, Sheet, cut, finished, talk
from workshop_app.projector.typography import LEAD, PROMPT, SMALL, TITLE, Style, sentence_style, width_of
from workshop_app.queries.projected import Projected
from workshop_app.queries.scenes import ObjectivesScene, PublicObjective, RankedOption

_LABEL = Style(54, 500, 1.18)
_DOTS = Style(54, 700, 1.18, tabular=True)
_BAR = 30.0


def _compose(sheet: Sheet, shown: Projected) -> Sequence[Page]:
    scene, texts = cast(ObjectivesScene, shown.scene), sheet.texts
    if scene.objective is not None:
        number = texts(
            "projector.objectives.number", number=scene.objective.number, count=scene.objective.count
        )
        return finished(sheet, _objective(sheet, scene.objective), shown.timer, number)
    if scene.ranked:
        return finished(sheet, _ranked(sheet, scene.ranked), shown.timer)
    prompt = sheet.words(texts("projector.objectives.prompt"), TOP + 160, PROMPT)
    under = sheet.words(texts("projector.objectives.empty"), prompt.bottom + 20, LEAD, "text_muted")
    return finished(sheet, [[prompt, under]], shown.timer)


def _objective(sheet: Sheet, objective: PublicObjective) -> list[list[Element]]:
    texts = sheet.texts
    flow = Flow(TOP + 16, BOTTOM - 56)
    sentence = objective.sentence or texts("projector.objectives.prompt")
    flow.text(
        sheet.words(sentence, 0, sentence_style(sentence), "text" if objective.sentence else "text_muted")
    )
    if objective.why_now:
        flow.space(38)
        flow.text(sheet.words(texts("projector.objectives.why_now"), 0, SMALL, "text_muted"))
        flow.text(sheet.words(objective.why_now, 0, LEAD))
    put_lamps(sheet, flow, objective.lamps)
    return flow.pages


def _ranked(sheet: Sheet, ranked: Sequence[RankedOption]) -> list[list[Element]]:
    """A bar an option, its words above it and its dots behind; the longest bar is the most dots."""
    title = sheet.words(sheet.texts("projector.objectives.ranked"), TOP, TITLE)
    flow = Flow(title.bottom + 30, BOTTOM - 60)
    most = max(1, *(option.dots for option in ranked))
    best = max(option.dots for option in ranked)
    for option in ranked:
        share = option.dots / most
        parts = cut(Words(option.label, sheet.margin, 0, sheet.inner, _LABEL), 6, 6)
        for part in parts[:-1]:
            flow.text(part)
        leads = option.dots == best and best > 0
        height = parts[-1].height + _BAR + 38
        flow.put(height, partial(_bar, sheet, parts[-1], option.dots, share, leads))
    return [[title, *page] for page in flow.pages]


def _bar(sheet: Sheet, label: Words, dots: int, share: float, leads: bool, y: float) -> list[Element]:
    """An option's words at ``y``, its bar under them, and its dots at the end of the row."""
    number_width = width_of("000", _DOTS) + 20
    length = (sheet.inner - number_width) * share
    bar_y = y + label.height + 4
    meaning = "accent" if leads else "text_muted"
    number_y = bar_y + _BAR / 2 - _DOTS.line / 2
    made: list[Element] = [replace(label, y=y)]
    if length > 0:
        made.append(Panel(sheet.margin, bar_y, length, _BAR, meaning, 8))
    number = sheet.texts.number(dots)
    made.append(
        Words(number, sheet.right - number_width, number_y, number_width, _DOTS, meaning, align=RIGHT)
    )
    return made


OBJECTIVES = Scene("objectives", talk, _compose)
