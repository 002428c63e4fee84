"""Grouping: the revealed cards by group, at most twelve a page; what is hidden is only counted."""

from collections.abc import Sequence
from typing import cast

from workshop_app.projector.columns import Column, column_pages, columns_of
from workshop_app.projector.elements import Element, Page
from workshop_app.projector.scene import Scene, Sheet, finished, talk
from workshop_app.projector.typography import LEAD, TITLE
from workshop_app.queries.projected import Projected
from workshop_app.queries.scenes import ClusterScene, PublicCard
from workshop_app.widgets.note_card import NOTE_COLOURS


def _compose(sheet: Sheet, shown: Projected) -> Sequence[Page]:
    scene, texts = cast(ClusterScene, shown.scene), sheet.texts
    title = sheet.words(texts("projector.cluster.title"), sheet.top, TITLE)
    pages: list[list[Element]] = [
        [title, *page] for page in column_pages(sheet, _columns(sheet, scene), title.bottom + 26, shown.timer)
    ]
    if not pages:
        empty = sheet.words(texts("projector.cluster.none"), title.bottom + 40, LEAD, "text_muted")
        pages = [[title, empty]]
    hidden = texts.plural("projector.cluster.hidden", scene.hidden) if scene.hidden else ""
    return finished(sheet, pages, shown.timer, hidden)


def _columns(sheet: Sheet, scene: ClusterScene) -> list[Column]:
    texts = sheet.texts
    made = [
        Column(
            group.name or texts("projector.cluster.unnamed"),
            len(group.cards),
            _line(group.colour),
            group.cards,
        )
        for group in scene.groups
    ]
    if scene.groups and scene.loose:
        made.append(Column(texts("projector.cluster.loose"), len(scene.loose), "line", scene.loose))
    elif scene.loose:
        made += _loose_columns(sheet, scene.loose)
    return made


def _loose_columns(sheet: Sheet, cards: Sequence[PublicCard]) -> list[Column]:
    """Cards without any group, dealt to the columns in reading order."""
    count = columns_of(sheet)
    return [Column("", 0, "", tuple(cards[place::count])) for place in range(min(count, len(cards)))]


def _line(colour: int) -> str:
    return f"note_line_{colour % NOTE_COLOURS + 1}"


CLUSTER = Scene("cluster", talk, _compose)
