"""Small operations and queries that the tests of the storage do their work with."""

from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

from sqlmodel import Session, col, select

from workshop_app import clock
from workshop_app.model import (
    METADATA,
    Ballot,
    BallotOption,
    Fist,
    FistRound,
    Idea,
    Objective,
    Participant,
    Workshop,
)
from workshop_app.model.words import CardKind, PeriodKind
from workshop_app.storage.store import Store


def open_store(folder: Path) -> Store:
    return Store.open(str(folder / "library.sqlite"))


def create(session: Session, workshop_id: UUID, *, name: str = "Workshop") -> None:
    session.add(
        Workshop(
            id=workshop_id,
            name=name,
            team="Kundeservice",
            period_kind=PeriodKind.QUARTER,
            starts_on=date(2027, 1, 1),
            ends_on=date(2027, 3, 31),
            created_at=clock.now(),
        )
    )


def new_workshop(store: Store) -> UUID:
    workshop_id = uuid4()
    store.run(create, workshop_id, scope=UUID(int=0))
    return workshop_id


def write(session: Session, workshop_id: UUID, *, text: str) -> UUID:
    idea = _idea(workshop_id, text)
    session.add(idea)
    return idea.id


def write_many(session: Session, workshop_id: UUID, *, texts: list[str]) -> None:
    session.add_all([_idea(workshop_id, text) for text in texts])


def _idea(workshop_id: UUID, text: str) -> Idea:
    return Idea(workshop_id=workshop_id, kind=CardKind.IDEA, text=text, position=0, created_at=clock.now())


def edit(session: Session, workshop_id: UUID, *, idea_id: UUID, text: str) -> None:
    session.get_one(Idea, idea_id).text = text


def remove(session: Session, workshop_id: UUID, *, idea_id: UUID) -> None:
    session.delete(session.get_one(Idea, idea_id))


def merge(session: Session, workshop_id: UUID, *, idea_id: UUID, into_id: UUID) -> None:
    session.get_one(Idea, idea_id).merged_into_id = into_id


def ideas(session: Session, workshop_id: UUID) -> list[str]:
    return list(
        session.exec(select(Idea.text).where(col(Idea.workshop_id) == workshop_id).order_by(Idea.text))
    )


def show_fingers(session: Session, workshop_id: UUID, *, fingers: int) -> None:
    objective = Objective(workshop_id=workshop_id, position=0)
    round_ = FistRound(workshop_id=workshop_id, objective_id=objective.id, number=1, opened_at=clock.now())
    session.add_all([objective, round_, Fist(workshop_id=workshop_id, round_id=round_.id, fingers=fingers)])


def seat(session: Session, workshop_id: UUID) -> UUID:
    participant = Participant(workshop_id=workshop_id, position=0)
    session.add(participant)
    return participant.id


def open_ballot(session: Session, workshop_id: UUID, *, labels: list[str]) -> list[UUID]:
    ballot = Ballot(workshop_id=workshop_id, dots_each=2, opened_at=clock.now())
    options = [
        BallotOption(workshop_id=workshop_id, ballot_id=ballot.id, label=label, position=position)
        for position, label in enumerate(labels)
    ]
    session.add_all([ballot, *options])
    return [option.id for option in options]


def everything(session: Session) -> dict[str, list[str]]:
    """Every row outside the history."""
    tables = [table for name, table in METADATA.tables.items() if name not in {"step", "row_image"}]
    return {table.name: sorted(map(str, session.connection().execute(table.select()))) for table in tables}
