"""The break: when it starts again."""

from collections.abc import Sequence
from typing import cast

from workshop_app.projector.elements import Page
from workshop_app.projector.scene import MARGIN, TOP, Scene, Sheet, talk
from workshop_app.projector.typography import CLOCK, LEAD, PROMPT
from workshop_app.queries.projected import Projected
from workshop_app.queries.scenes import BreakScene


def _compose(sheet: Sheet, shown: Projected) -> Sequence[Page]:
    scene, texts = cast(BreakScene, shown.scene), sheet.texts
    title = sheet.words(texts("projector.pause.title"), sheet.air(TOP + 16), PROMPT)
    if scene.back_at is None:
        return [(title, sheet.words(texts("projector.pause.soon"), title.bottom + 18, LEAD, "text_muted"))]
    clock = sheet.words(
        texts.clock(scene.back_at), sheet.height - sheet.air(MARGIN + CLOCK.line * 0.9), CLOCK
    )
    back = sheet.words(texts("projector.pause.back"), clock.y - LEAD.line, LEAD, "text_muted")
    return [(title, back, clock)]


PAUSE = Scene("break", talk, _compose)
