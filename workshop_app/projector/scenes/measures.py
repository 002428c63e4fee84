"""Silent writing of measures for one objective: the objective, the question, the time, and counts only."""

from collections.abc import Sequence
from typing import cast

from workshop_app.projector.elements import Page
from workshop_app.projector.scene import Scene, Sheet, silence
from workshop_app.projector.silent import writing
from workshop_app.queries.projected import Projected
from workshop_app.queries.scenes import MeasuresScene


def _compose(sheet: Sheet, shown: Projected) -> Sequence[Page]:
    scene, texts = cast(MeasuresScene, shown.scene), sheet.texts
    return writing(
        sheet,
        shown.timer,
        over=scene.objective.sentence if scene.objective else "",
        prompt=texts("projector.measures.prompt"),
        how=texts("projector.measures.how"),
        counts=(scene.cards, scene.done, scene.here),
    )


MEASURES = Scene("measures", silence, _compose)
