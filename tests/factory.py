"""Builders with sane defaults: a test says only what matters to it."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from workshop_app.model.words import CardKind, PeriodKind
from workshop_app.operations import clusters, ideas, key_results, objectives, votes, workshops
from workshop_app.queries.ballot import BallotView, ballot
from workshop_app.queries.timeline import TimelineItem, timeline
from workshop_app.stages.agenda import plan
from workshop_app.storage.store import Store

NINE = datetime(2027, 1, 4, 8, 0, tzinfo=UTC)
"""The moment every built workshop is planned to start at: nine o'clock in Oslo."""


def a_store(folder: Path) -> Store:
    """Open an empty library in ``folder``; close it when the test is over."""
    return Store.open(str(folder / "library.sqlite"))


def a_workshop(store: Store, **over: Any) -> UUID:
    """Make a workshop of two hours for nine people in the first quarter of 2027."""
    workshop_id = uuid4()
    length = over.get("length_minutes", 120)
    given = {
        "team": "Kundeteamet",
        "period_kind": PeriodKind.QUARTER,
        "starts_on": date(2027, 1, 1),
        "ends_on": date(2027, 3, 31),
        "people": 9,
        "starts_at": NINE,
        "now": NINE,
        "agenda": plan(length),
    }
    store.run(workshops.create, workshop_id, **{**given, **over})
    return workshop_id


def an_idea(store: Store, workshop_id: UUID, text: str = "Kundene skal slippe å vente", **over: Any) -> UUID:
    """Put a card on the board."""
    return UUID(str(store.run(ideas.add, workshop_id, text=text, **over).result))


def some_ideas(store: Store, workshop_id: UUID, *texts: str, **over: Any) -> list[UUID]:
    """Put several cards on the board, in order."""
    return [an_idea(store, workshop_id, text, **over) for text in texts]


def a_group(store: Store, workshop_id: UUID, name: str = "Kunder", **over: Any) -> UUID:
    """Make a group of ideas."""
    given = {"kind": CardKind.IDEA, "name": name, **over}
    return UUID(str(store.run(clusters.new_group, workshop_id, **given).result))


def a_vote(store: Store, workshop_id: UUID, *labels: str, **over: Any) -> BallotView:
    """Open a vote with two dots each."""
    options = [(None, None, label) for label in labels or ("Kunder", "Merkevare", "Oss selv")]
    store.run(
        votes.open_ballot, workshop_id, **{"option_labels": options, "dots_each": 2, "now": NINE, **over}
    )
    return the_vote(store, workshop_id)


def the_vote(store: Store, workshop_id: UUID) -> BallotView:
    """The newest vote as it stands."""
    found = store.read(ballot, workshop_id)
    assert found is not None
    return found


def an_objective(store: Store, workshop_id: UUID, sentence: str = "Bli byens beste", **over: Any) -> UUID:
    """Add an objective."""
    return UUID(str(store.run(objectives.add, workshop_id, sentence=sentence, **over).result))


def a_key_result(
    store: Store,
    workshop_id: UUID,
    objective_id: UUID,
    sentence: str = "Øke salget fra 3 til 5 mnok",
    **fields: Any,
) -> UUID:
    """Add a key result, with any of its fields."""
    added = store.run(key_results.add, workshop_id, objective_id=objective_id, sentence=sentence).result
    key_result_id = UUID(str(added))
    if fields:
        store.run(key_results.edit, workshop_id, key_result_id=key_result_id, **fields)
    return key_result_id


def an_item(store: Store, workshop_id: UUID, stage: str) -> TimelineItem:
    """The timebox of one stage."""
    items = store.read(timeline, workshop_id, now=NINE).items
    return next(item for item in items if item.stage == stage)
