"""Cards as they are written and revealed: ideas, and measures for an objective."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, func, select

from workshop_app import clock
from workshop_app.model import Idea, Objective, Participant
from workshop_app.model.words import CardKind, CardSource
from workshop_app.operations.lookup import change, find, rows
from workshop_app.operations.order import in_order, renumber
from workshop_app.operations.refusal import Refused
from workshop_app.operations.removal import remove as take_away
from workshop_app.operations.wording import one_line, required_line

COLOURS = 8
"""Colours of cards, taken in turn."""


def add(
    session: Session,
    workshop_id: UUID,
    *,
    text: str,
    kind: CardKind = CardKind.IDEA,
    objective_id: UUID | None = None,
    source: CardSource = CardSource.TYPED,
    participant_id: UUID | None = None,
    now: datetime | None = None,
) -> UUID:
    """Put one card on the board, hidden from the room until it is revealed."""
    if participant_id is not None:
        find(session, Participant, participant_id, workshop_id)
    texts = [required_line(text)]
    return _put(session, workshop_id, texts, kind, objective_id, source, participant_id, now or clock.now())[
        0
    ]


def add_many(
    session: Session,
    workshop_id: UUID,
    *,
    texts: Sequence[str],
    kind: CardKind = CardKind.IDEA,
    objective_id: UUID | None = None,
    source: CardSource = CardSource.PASTED,
    now: datetime | None = None,
) -> list[UUID]:
    """Put one card for each text that is not blank."""
    written = [text for text in map(one_line, texts) if text]
    return _put(session, workshop_id, written, kind, objective_id, source, None, now or clock.now())


def _put(
    session: Session,
    workshop_id: UUID,
    texts: Sequence[str],
    kind: CardKind,
    objective_id: UUID | None,
    source: CardSource,
    participant_id: UUID | None,
    moment: datetime,
) -> list[UUID]:
    if objective_id is not None:
        find(session, Objective, objective_id, workshop_id)
    position, count = _end_of_board(session, workshop_id, kind, objective_id)
    cards = [
        Idea(
            workshop_id=workshop_id,
            kind=kind,
            objective_id=objective_id,
            text=text,
            position=position + offset,
            colour=(count + offset) % COLOURS,
            source=source,
            participant_id=participant_id,
            created_at=moment,
        )
        for offset, text in enumerate(texts)
    ]
    session.add_all(cards)
    return [card.id for card in cards]


def _end_of_board(
    session: Session, workshop_id: UUID, kind: CardKind, objective_id: UUID | None
) -> tuple[int, int]:
    """The place after the last card, and how many cards there are."""
    row: Any = session.exec(
        select(func.max(Idea.position), func.count()).where(
            col(Idea.workshop_id) == workshop_id, Idea.kind == kind, Idea.objective_id == objective_id
        )
    ).one()
    highest, count = row
    return (0 if highest is None else highest + 1), count


def edit(session: Session, workshop_id: UUID, *, idea_id: UUID, text: str) -> None:
    """Write a card anew."""
    change(find(session, Idea, idea_id, workshop_id), text=required_line(text))


def remove(session: Session, workshop_id: UUID, *, idea_id: UUID) -> None:
    """Take a card away, and the cards that were merged into it."""
    take_away(session, find(session, Idea, idea_id, workshop_id))


def set_colour(session: Session, workshop_id: UUID, *, idea_id: UUID, colour: int) -> None:
    """Give a card one of the eight colours."""
    if not 0 <= colour < COLOURS:
        raise Refused("operations.no_such_colour")
    change(find(session, Idea, idea_id, workshop_id), colour=colour)


def reveal(session: Session, workshop_id: UUID, *, idea_id: UUID) -> None:
    """Let the room read one card, and those merged into it."""
    _set_revealed(session, find(session, Idea, idea_id, workshop_id), True)


def hide(session: Session, workshop_id: UUID, *, idea_id: UUID) -> None:
    """Hide one card from the room again, and those merged into it."""
    _set_revealed(session, find(session, Idea, idea_id, workshop_id), False)


def _set_revealed(session: Session, card: Idea, revealed: bool) -> None:
    merged = rows(session, Idea, card.workshop_id, col(Idea.merged_into_id) == card.id)
    for one in (card, *merged):
        change(one, revealed=revealed)


def reveal_all(
    session: Session,
    workshop_id: UUID,
    *,
    kind: CardKind = CardKind.IDEA,
    objective_id: UUID | None = None,
    order: Sequence[UUID] | None = None,
) -> None:
    """Let the room read every card; ``order`` (shuffled by the caller) is the new order of the loose ones."""
    cards = rows(session, Idea, workshop_id, Idea.kind == kind, Idea.objective_id == objective_id)
    for card in cards:
        change(card, revealed=True)
    if order is None:
        return
    place = {idea_id: number for number, idea_id in enumerate(order)}
    loose = [card for card in in_order(cards) if card.group_id is None and card.merged_into_id is None]
    renumber(sorted(loose, key=lambda card: place.get(card.id, len(place))))
