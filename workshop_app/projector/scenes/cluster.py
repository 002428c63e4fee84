"""Grouping: the revealed cards by group, at most twelve a page; what is hidden is only counted."""

from collections.abc import Sequence
from typing import cast

from workshop_app.projector.elements import Page
from workshop_app.projector.scene import Scene, Sheet, finished, talk
from workshop_app.projector.typography import LEAD, TITLE
from workshop_app.projector.wall_board import board_pages
from workshop_app.queries.projected import Projected
from workshop_app.queries.scenes import ClusterScene


def _compose(sheet: Sheet, shown: Projected) -> Sequence[Page]:
    scene, texts = cast(ClusterScene, shown.scene), sheet.texts
    title = sheet.words(texts("projector.cluster.title"), sheet.top, TITLE)
    pages = board_pages(sheet, [title], scene.groups, scene.loose, shown.timer, scene.hidden)
    if pages:
        return pages
    empty = sheet.words(texts("projector.cluster.none"), title.bottom + 40, LEAD, "text_muted")
    hidden = texts.plural("projector.cluster.hidden", scene.hidden) if scene.hidden else ""
    return finished(sheet, [[title, empty]], shown.timer, hidden)


CLUSTER = Scene("cluster", talk, _compose)
