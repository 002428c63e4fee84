"""The revealed cards of a board on the wall, by group, at most twelve a page; the hidden are counted."""

from collections.abc import Sequence

from workshop_app.projector.columns import Column, column_pages, columns_of
from workshop_app.projector.elements import Page, Words
from workshop_app.projector.scene import Sheet, finished
from workshop_app.projector.typography import SMALL, TITLE
from workshop_app.queries.scenes import PublicCard, PublicGroup
from workshop_app.queries.timeline import Timer
from workshop_app.widgets.note_card import NOTE_COLOURS

_HEAD_SHARE = 0.17


def board_pages(
    sheet: Sheet,
    head: Sequence[Words],
    groups: Sequence[PublicGroup],
    loose: Sequence[PublicCard],
    timer: Timer | None,
    hidden: int = 0,
) -> Sequence[Page]:
    """The pages of a board under ``head``, which may be empty; none without a card or a group."""
    below = head[-1].bottom + 26 if head else sheet.top
    columns = _columns(sheet, groups, loose)
    pages = [[*head, *page] for page in column_pages(sheet, columns, below, timer)]
    if not pages:
        return []
    to_come = sheet.texts.plural("projector.cluster.hidden", hidden) if hidden else ""
    return finished(sheet, pages, timer, to_come)


def measures_head(sheet: Sheet, objective: str, title: str) -> list[Words]:
    """``title`` with the objective small over it: as much of the two as leaves the room to the cards."""
    lowest = sheet.top + sheet.height * _HEAD_SHARE
    if objective:
        over = sheet.words(objective, sheet.top, SMALL, "text_muted")
        under = sheet.words(title, over.bottom + 10, TITLE)
        if under.bottom <= lowest:
            return [over, under]
    alone = sheet.words(title, sheet.top, TITLE)
    return [alone] if alone.bottom <= lowest else []


def _columns(sheet: Sheet, groups: Sequence[PublicGroup], loose: Sequence[PublicCard]) -> list[Column]:
    texts = sheet.texts
    made = [
        Column(
            group.name or texts("projector.cluster.unnamed"),
            len(group.cards),
            _line(group.colour),
            group.cards,
        )
        for group in groups
    ]
    if groups and loose:
        made.append(Column(texts("projector.cluster.loose"), len(loose), "line", tuple(loose)))
    elif loose:
        made += _loose_columns(sheet, loose)
    return made


def _loose_columns(sheet: Sheet, cards: Sequence[PublicCard]) -> list[Column]:
    """Cards without any group, dealt to the columns in reading order."""
    count = columns_of(sheet)
    return [Column("", 0, "", tuple(cards[place::count])) for place in range(min(count, len(cards)))]


def _line(colour: int) -> str:
    return f"note_line_{colour % NOTE_COLOURS + 1}"
