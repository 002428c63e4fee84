"""A process of its own that works in a library until it is killed, and prints what has been acknowledged."""

import os
import signal
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import event
from sqlmodel import Session, select

from workshop_app.model import BallotOption, Workshop
from workshop_app.model.words import PeriodKind
from workshop_app.operations import ideas, participants, votes, workshops
from workshop_app.storage import migrations
from workshop_app.storage.engine import open_engine
from workshop_app.storage.opening import Migrations, prepare
from workshop_app.storage.store import Store


def acknowledge(what: object) -> None:
    print(what, flush=True)


def make_workshop(store: Store) -> UUID:
    workshop_id = uuid4()
    store.run(
        workshops.create,
        workshop_id,
        scope=UUID(int=0),
        team="Kundeservice",
        period_kind=PeriodKind.QUARTER,
        starts_on=date(2027, 1, 1),
        ends_on=date(2027, 3, 31),
        agenda=[("brainstorm", 7), ("vote", 5)],
    )
    return workshop_id


def first_workshop(session: Session) -> UUID:
    return session.exec(select(Workshop.id)).one()


def first_option(session: Session) -> UUID:
    return session.exec(select(BallotOption.id)).one()


def enter_ideas(library: str, name: str, most: str) -> None:
    """Write ideas ``name 0``, ``name 1`` … and acknowledge each."""
    store = Store.open(library)
    workshop_id = store.read(first_workshop)
    for number in range(int(most)):
        store.run(ideas.add, workshop_id, text=f"{name} {number}")
        acknowledge(number)
    store.close()


def vote(library: str) -> None:
    """Count one raised hand more, and acknowledge each count; then the next cast of dots."""
    store = Store.open(library)
    workshop_id = store.read(first_workshop)
    option_id = store.read(first_option)
    for count in range(1, 100_000):
        store.run(votes.count_hands, workshop_id, option_id=option_id, count=count % 50 + 1)
        acknowledge(count % 50 + 1)


def prepare_vote(store: Store, workshop_id: UUID) -> None:
    store.run(participants.set_count, workshop_id, people=60)
    store.run(votes.open_ballot, workshop_id, option_labels=[(None, None, "kortere køer")], dots_each=2)


def migrate(library: str, folder: str, newest: str, statements: str) -> None:
    """Migrate, but die after so many statements."""
    left = int(statements)

    def count_down(*_: Any) -> None:
        nonlocal left
        left -= 1
        if left <= 0:
            acknowledge("dying")
            os.kill(os.getpid(), signal.SIGKILL if os.name == "posix" else signal.SIGTERM)

    engine = open_engine(library)
    event.listen(engine, "after_cursor_execute", count_down)
    revisions = (*migrations.REVISIONS, newest) if newest else migrations.REVISIONS
    prepare(engine, library, Migrations(revisions, Path(folder)))
    acknowledge("migrated")


if __name__ == "__main__":
    works: dict[str, Callable[..., None]] = {"enter_ideas": enter_ideas, "vote": vote, "migrate": migrate}
    works[sys.argv[1]](*sys.argv[2:])
