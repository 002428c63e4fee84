"""Whole workshops: made, copied in full, put away and brought back."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID, uuid4

import pytest

from tests.factory import NINE, a_workshop
from workshop_app.demonstration import build_example
from workshop_app.operations import workshops
from workshop_app.operations.refusal import Refused
from workshop_app.queries.board import Board, board
from workshop_app.queries.facts import workshop_facts
from workshop_app.queries.library import library
from workshop_app.queries.minutes import Minutes, minutes
from workshop_app.queries.people import people
from workshop_app.storage.store import Store


def test_a_workshop_without_a_name_is_called_after_team_and_period(store: Store) -> None:
    assert store.read(workshop_facts, a_workshop(store)).name == "Kundeteamet, 1. kvartal 2027"
    english = a_workshop(store, room_language="en", team="Customer team")
    assert store.read(workshop_facts, english).name == "Customer team, First quarter 2027"


def test_people_who_are_only_counted_have_no_names(store: Store, workshop_id: UUID) -> None:
    found = store.read(people, workshop_id)
    assert found.here == 9
    assert {person.name for person in found.people} == {""}


@pytest.mark.parametrize(
    ("over", "key"),
    [
        ({"team": " "}, "empty_text"),
        ({"ends_on": date(2026, 12, 31)}, "period_ends_first"),
        ({"room_language": "sv"}, "no_such_language"),
    ],
)
def test_a_workshop_that_makes_no_sense_is_refused(store: Store, over: dict[str, object], key: str) -> None:
    with pytest.raises(Refused, match=key):
        a_workshop(store, **over)
    assert store.read(library) == ()


def test_only_the_given_details_change(store: Store, workshop_id: UUID) -> None:
    store.run(workshops.set_details, workshop_id, purpose="  Bli enige ", room_language="en")
    facts = store.read(workshop_facts, workshop_id)
    assert (facts.purpose, facts.room_language, facts.team) == ("Bli enige", "en", "Kundeteamet")


def test_a_period_that_would_end_first_is_refused(store: Store, workshop_id: UUID) -> None:
    with pytest.raises(Refused, match="period_ends_first"):
        store.run(workshops.set_details, workshop_id, starts_on=date(2027, 4, 1))


def content(found: Minutes) -> object:
    """What the minutes say, without keys."""
    return (
        found.people,
        found.agenda,
        cards_of(found.ideas),
        [
            replace(vote, lines=tuple(replace(line, about=None) for line in vote.lines))
            for vote in found.votes
        ],
        [(o.sentence, [(k.sentence, k.owner, k.to_value) for k in o.key_results]) for o in found.objectives],
        [cards_of(measures) for measures in found.measures],
        found.exceptions,
        [(parked.text, parked.stage) for parked in found.parked],
    )


def cards_of(found: Board) -> object:
    piles = [("", found.loose), *((group.name, group.cards) for group in found.groups)]
    return [(name, [(c.text, c.colour, c.proposed_by) for c in cards]) for name, cards in piles]


def test_a_copy_has_everything_under_keys_of_its_own(store: Store) -> None:
    example = build_example(store, "nb", now=NINE)
    copy = uuid4()
    store.run(workshops.duplicate, copy, source_id=example, name="Kopi")
    first, second = store.read(minutes, example), store.read(minutes, copy)
    assert content(first) == content(second)
    assert not {card.id for card in first.ideas.loose} & {card.id for card in second.ideas.loose}
    assert second.workshop.name == "Kopi"


def test_changing_the_copy_leaves_the_first_alone(store: Store) -> None:
    example = build_example(store, "nb", now=NINE)
    before = store.read(minutes, example)
    copy = uuid4()
    store.run(workshops.duplicate, copy, source_id=example, name="Kopi")
    store.run(workshops.set_follow_up, copy, weekly_day=None, midway_at=None, review_at=None)
    assert store.read(minutes, example) == before


def test_a_deleted_workshop_can_be_brought_back(store: Store, workshop_id: UUID) -> None:
    store.run(workshops.delete, workshop_id)
    assert store.read(library) == ()
    assert [card.id for card in store.read(library, deleted=True)] == [workshop_id]
    assert store.read(board, workshop_id).total == 0
    store.run(workshops.restore, workshop_id)
    assert [card.id for card in store.read(library)] == [workshop_id]


def test_a_weekday_is_monday_to_sunday(store: Store, workshop_id: UUID) -> None:
    midway = datetime(2027, 2, 15, 8, tzinfo=UTC)
    store.run(workshops.set_follow_up, workshop_id, weekly_day=4, midway_at=midway, review_at=None)
    assert store.read(workshop_facts, workshop_id).midway_at == midway
    with pytest.raises(Refused, match="no_such_weekday"):
        store.run(workshops.set_follow_up, workshop_id, weekly_day=7, midway_at=None, review_at=None)
