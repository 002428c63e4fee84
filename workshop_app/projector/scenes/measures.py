"""Measures for one objective: silent writing with counts only; then the revealed ones, in their groups."""

from collections.abc import Sequence
from typing import cast

from workshop_app.projector.elements import Page
from workshop_app.projector.scene import Mood, Scene, Sheet
from workshop_app.projector.silent import writing
from workshop_app.projector.wall_board import board_pages, measures_head
from workshop_app.queries.projected import Projected
from workshop_app.queries.scenes import MeasuresScene


def _mood(shown: Projected) -> Mood:
    """The room is silent until there is something to talk about."""
    scene = cast(MeasuresScene, shown.scene)
    return "talk" if _is_revealed(scene) else "silence"


def _compose(sheet: Sheet, shown: Projected) -> Sequence[Page]:
    scene, texts = cast(MeasuresScene, shown.scene), sheet.texts
    objective = scene.objective.sentence if scene.objective else ""
    if _is_revealed(scene):
        head = measures_head(sheet, objective, texts("projector.measures.prompt"))
        return board_pages(sheet, head, scene.groups, scene.loose, shown.timer, scene.hidden)
    return writing(
        sheet,
        shown.timer,
        over=objective,
        prompt=texts("projector.measures.prompt"),
        how=texts("projector.measures.how"),
        counts=(scene.cards, scene.done, scene.here),
    )


def _is_revealed(scene: MeasuresScene) -> bool:
    return bool(scene.groups or scene.loose)


MEASURES = Scene("measures", _mood, _compose)
