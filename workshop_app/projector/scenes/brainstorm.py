"""Silent writing of ideas: the question, the time, and counts only."""

from collections.abc import Sequence
from typing import cast

from workshop_app.projector.elements import Page
from workshop_app.projector.scene import Scene, Sheet, silence
from workshop_app.projector.silent import writing
from workshop_app.projector.wording import until
from workshop_app.queries.projected import Projected
from workshop_app.queries.scenes import BrainstormScene


def _compose(sheet: Sheet, shown: Projected) -> Sequence[Page]:
    scene, texts = cast(BrainstormScene, shown.scene), sheet.texts
    prompt = texts("projector.brainstorm.prompt", by=until(texts, scene.ends_on))
    return writing(
        sheet,
        shown.timer,
        over="",
        prompt=prompt,
        how=texts("projector.brainstorm.how"),
        counts=(scene.cards, scene.done, scene.here),
    )


BRAINSTORM = Scene("brainstorm", silence, _compose)
