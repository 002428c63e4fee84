"""Cards as they are written and revealed: ideas, and measures for an objective."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, func, select

from workshop_app import clock
from workshop_app.model import HeldCard, Idea, Objective, Participant
from workshop_app.model.words import CardKind, CardSource
from workshop_app.operations.lookup import change, find, rows
from workshop_app.operations.order import in_order, renumber
from workshop_app.operations.refusal import Refused
from workshop_app.operations.removal import remove as take_away
from workshop_app.operations.showing import turn_page
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


def remove_many(session: Session, workshop_id: UUID, *, idea_ids: Sequence[UUID]) -> None:
    """Take some cards away, and the cards that were merged into them."""
    cards = [find(session, Idea, idea_id, workshop_id) for idea_id in idea_ids]
    gone = {card.id for card in cards}
    for card in cards:
        if card.merged_into_id not in gone:
            take_away(session, card)


def set_colour(session: Session, workshop_id: UUID, *, idea_id: UUID, colour: int) -> None:
    """Give a card one of the eight colours."""
    if not 0 <= colour < COLOURS:
        raise Refused("operations.no_such_colour")
    change(find(session, Idea, idea_id, workshop_id), colour=colour)


def reveal(session: Session, workshop_id: UUID, *, idea_ids: Sequence[UUID], page: int | None = None) -> None:
    """Let the room read some cards; what was held back no longer is.

    A card that was merged into one keeps its own state: the room has not read its words. ``page`` (from 0) is
    the wall's page where they come to stand, when it is to be turned to.
    """
    if page is not None:
        turn_page(session, workshop_id, page=page)
    for idea_id in idea_ids:
        card = find(session, Idea, idea_id, workshop_id)
        _let_go(session, card)
        change(card, revealed=True)


def hold_back(session: Session, workshop_id: UUID, *, idea_ids: Sequence[UUID]) -> None:
    """Hide some cards from the room, and keep them hidden when all the others are revealed."""
    held = {row.idea_id for row in rows(session, HeldCard, workshop_id)}
    for idea_id in idea_ids:
        card = find(session, Idea, idea_id, workshop_id)
        change(card, revealed=False)
        if card.id not in held:
            session.add(HeldCard(workshop_id=workshop_id, idea_id=card.id))


def release(session: Session, workshop_id: UUID, *, idea_ids: Sequence[UUID]) -> None:
    """Hold some cards back no longer; the room reads them when they are revealed."""
    for idea_id in idea_ids:
        _let_go(session, find(session, Idea, idea_id, workshop_id))


def _let_go(session: Session, card: Idea) -> None:
    for row in rows(session, HeldCard, card.workshop_id, HeldCard.idea_id == card.id):
        session.delete(row)


def reveal_all(
    session: Session,
    workshop_id: UUID,
    *,
    kind: CardKind = CardKind.IDEA,
    objective_id: UUID | None = None,
    order: Sequence[UUID] | None = None,
) -> None:
    """Let the room read every card that is not held back.

    ``order`` (shuffled by the caller) is the new order of the loose ones.
    """
    cards = rows(session, Idea, workshop_id, Idea.kind == kind, Idea.objective_id == objective_id)
    held = {row.idea_id for row in rows(session, HeldCard, workshop_id)}
    for card in cards:
        if card.merged_into_id is None and card.id not in held:
            change(card, revealed=True)
    if order is None:
        return
    place = {idea_id: number for number, idea_id in enumerate(order)}
    loose = [card for card in in_order(cards) if card.group_id is None and card.merged_into_id is None]
    renumber(sorted(loose, key=lambda card: place.get(card.id, len(place))))
