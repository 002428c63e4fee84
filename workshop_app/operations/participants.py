"""Who is in the room: named or only counted, here or gone, done or still writing."""

from collections.abc import Sequence
from uuid import UUID

from sqlmodel import Session, col

from workshop_app.model import AgendaItem, DoneMark, Dot, Fist, Idea, Participant
from workshop_app.operations.lookup import change, find, rows
from workshop_app.operations.order import in_order, next_position
from workshop_app.operations.refusal import Refused
from workshop_app.operations.removal import remove as take_away
from workshop_app.operations.wording import one_line
from workshop_app.operations.workshops import MOST_PEOPLE


def add(session: Session, workshop_id: UUID, *, name: str = "") -> UUID:
    """Add somebody, by name or only counted."""
    position = next_position(session, Participant, workshop_id)
    if position >= 2 * MOST_PEOPLE:
        raise Refused("operations.too_many_people", most=MOST_PEOPLE)
    person = Participant(workshop_id=workshop_id, name=one_line(name), position=position)
    session.add(person)
    return person.id


def add_many(session: Session, workshop_id: UUID, *, names: Sequence[str]) -> list[UUID]:
    """Add everybody on a list; blank names are dropped, and counted people get the names first."""
    wanted = [name for name in map(one_line, names) if name]
    nameless = [p for p in in_order(rows(session, Participant, workshop_id)) if p.here and not p.name]
    for person, name in zip(nameless, wanted, strict=False):
        person.name = name
    known = [person.id for person in nameless[: len(wanted)]]
    return known + [add(session, workshop_id, name=name) for name in wanted[len(known) :]]


def rename(session: Session, workshop_id: UUID, *, participant_id: UUID, name: str) -> None:
    """Give somebody a name; an empty one makes them counted only."""
    change(find(session, Participant, participant_id, workshop_id), name=one_line(name))


def remove(session: Session, workshop_id: UUID, *, participant_id: UUID) -> None:
    """Take somebody off the list; one whose ideas, dots or hands are kept is marked as gone instead."""
    _let_go(session, find(session, Participant, participant_id, workshop_id))


def _let_go(session: Session, person: Participant) -> None:
    if _has_left_something(session, person):
        change(person, here=False)
    else:
        take_away(session, person)


def _has_left_something(session: Session, person: Participant) -> bool:
    return any(
        rows(session, table, person.workshop_id, col(table.participant_id) == person.id)
        for table in (Idea, Dot, Fist)
    )


def set_here(session: Session, workshop_id: UUID, *, participant_id: UUID, here: bool) -> None:
    """Somebody came or left."""
    change(find(session, Participant, participant_id, workshop_id), here=here)


def set_count(session: Session, workshop_id: UUID, *, people: int) -> None:
    """Make this many people be here: unnamed ones come, or go first, from the end of the list."""
    if not 0 <= people <= MOST_PEOPLE:
        raise Refused("operations.too_many_people", most=MOST_PEOPLE)
    here = [person for person in in_order(rows(session, Participant, workshop_id)) if person.here]
    going = [person for person in here if person.name] + [person for person in here if not person.name]
    for person in going[people:]:
        if person.name:
            person.here = False
        else:
            _let_go(session, person)
    first = next_position(session, Participant, workshop_id)
    for offset in range(people - len(here)):
        session.add(Participant(workshop_id=workshop_id, position=first + offset))


def mark_done(session: Session, workshop_id: UUID, *, item_id: UUID, participant_id: UUID) -> None:
    """Somebody is done with this timebox."""
    item = find(session, AgendaItem, item_id, workshop_id)
    person = find(session, Participant, participant_id, workshop_id)
    if person.id not in _marks(session, workshop_id, item.id):
        session.add(DoneMark(workshop_id=workshop_id, item_id=item.id, participant_id=person.id))


def unmark_done(session: Session, workshop_id: UUID, *, item_id: UUID, participant_id: UUID) -> None:
    """Somebody is not done after all."""
    mark = _marks(session, workshop_id, item_id).get(participant_id)
    if mark is not None:
        session.delete(mark)


def one_more_done(session: Session, workshop_id: UUID, *, item_id: UUID) -> None:
    """One more hand is up: the next who is here and not done is marked; nothing when all are."""
    done = _marks(session, workshop_id, find(session, AgendaItem, item_id, workshop_id).id)
    waiting = [p for p in in_order(rows(session, Participant, workshop_id)) if p.here and p.id not in done]
    if waiting:
        session.add(DoneMark(workshop_id=workshop_id, item_id=item_id, participant_id=waiting[0].id))


def one_less_done(session: Session, workshop_id: UUID, *, item_id: UUID) -> None:
    """One hand too many was counted: the last who was marked is not done."""
    done = _marks(session, workshop_id, item_id)
    marked = [p for p in in_order(rows(session, Participant, workshop_id)) if p.here and p.id in done]
    if marked:
        session.delete(done[marked[-1].id])


def _marks(session: Session, workshop_id: UUID, item_id: UUID) -> dict[UUID, DoneMark]:
    found = rows(session, DoneMark, workshop_id, col(DoneMark.item_id) == item_id)
    return {mark.participant_id: mark for mark in found}
