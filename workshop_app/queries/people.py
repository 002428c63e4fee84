"""Who is in the room, and who has said to be done."""

from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, col, select

from workshop_app.model import DoneMark, Participant


@dataclass(frozen=True)
class Person:
    """One participant; ``name`` is empty for somebody who is only counted."""

    id: UUID
    name: str
    position: int
    here: bool
    done: bool


@dataclass(frozen=True)
class People:
    """Everybody, how many are here, and how many of those are done with the timebox that was asked for."""

    people: tuple[Person, ...]
    here: int
    done: int


def people(session: Session, workshop_id: UUID, *, item_id: UUID | None = None) -> People:
    """The participants in their order; nobody is done when no timebox is asked for."""
    rows = session.exec(
        select(Participant)
        .where(col(Participant.workshop_id) == workshop_id)
        .order_by(col(Participant.position), col(Participant.id))
    )
    marks = session.exec(select(DoneMark.participant_id).where(col(DoneMark.item_id) == item_id))
    done = set(marks) if item_id else set()
    found = tuple(Person(row.id, row.name, row.position, row.here, row.id in done) for row in rows)
    return People(found, sum(p.here for p in found), sum(p.here and p.done for p in found))
