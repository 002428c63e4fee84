"""Objectives: the ranked bars, then one objective at a time, huge, with why now and its lamps."""

from collections.abc import Sequence
from typing import cast

from workshop_app.projector.bars import ranked_bars
from workshop_app.projector.chips import put_lamps
from workshop_app.projector.elements import Element, Page
from workshop_app.projector.scene import TOP, Flow, Scene, Sheet, finished, talk
from workshop_app.projector.typography import (
    HUGE,
    LEAD,
    PROMPT,
    SENTENCES,
    SMALL,
    Style,
)
from workshop_app.queries.projected import Projected
from workshop_app.queries.scenes import ObjectivesScene, PublicObjective


def _compose(sheet: Sheet, shown: Projected) -> Sequence[Page]:
    scene, texts = cast(ObjectivesScene, shown.scene), sheet.texts
    if scene.objective is not None:
        number = texts(
            "projector.objectives.number", number=scene.objective.number, count=scene.objective.count
        )
        return finished(sheet, _objective(sheet, scene.objective), shown.timer, number)
    if scene.ranked:
        return finished(sheet, ranked_bars(sheet, scene.ranked), shown.timer)
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


OBJECTIVES = Scene("objectives", talk, _compose)
