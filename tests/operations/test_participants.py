"""Who is in the room, by name or only counted."""

from uuid import UUID

import pytest

from tests.factory import an_idea, an_item
from workshop_app.operations import participants
from workshop_app.operations.refusal import Refused
from workshop_app.queries.people import people
from workshop_app.storage.store import Store


def names(store: Store, workshop_id: UUID) -> list[str]:
    return [person.name for person in store.read(people, workshop_id).people if person.here]


def test_names_go_to_the_counted_people_first(store: Store, workshop_id: UUID) -> None:
    store.run(participants.add_many, workshop_id, names=["kundesjef", " ", "salgsleder"])
    assert names(store, workshop_id) == ["kundesjef", "salgsleder", *[""] * 7]


def test_setting_the_count_lets_the_unnamed_go_first(store: Store, workshop_id: UUID) -> None:
    store.run(participants.add, workshop_id, name="kundesjef")
    store.run(participants.set_count, workshop_id, people=3)
    assert sorted(names(store, workshop_id)) == ["", "", "kundesjef"]
    store.run(participants.set_count, workshop_id, people=5)
    assert store.read(people, workshop_id).here == 5


@pytest.mark.parametrize("count", [-1, 201])
def test_an_impossible_count_is_refused(store: Store, workshop_id: UUID, count: int) -> None:
    with pytest.raises(Refused, match="too_many_people"):
        store.run(participants.set_count, workshop_id, people=count)


def test_somebody_whose_ideas_are_kept_is_gone_rather_than_removed(store: Store, workshop_id: UUID) -> None:
    person = store.read(people, workshop_id).people[0].id
    an_idea(store, workshop_id, participant_id=person)
    store.run(participants.remove, workshop_id, participant_id=person)
    found = store.read(people, workshop_id)
    assert (len(found.people), found.here) == (9, 8)


def test_somebody_who_left_nothing_is_removed(store: Store, workshop_id: UUID) -> None:
    item = an_item(store, workshop_id, "brainstorm").id
    person = store.read(people, workshop_id).people[0].id
    store.run(participants.mark_done, workshop_id, item_id=item, participant_id=person)
    store.run(participants.remove, workshop_id, participant_id=person)
    assert len(store.read(people, workshop_id, item_id=item).people) == 8


def test_hands_that_say_done_are_counted_one_by_one(store: Store, workshop_id: UUID) -> None:
    item = an_item(store, workshop_id, "brainstorm").id
    for _ in range(10):
        store.run(participants.one_more_done, workshop_id, item_id=item)
    assert store.read(people, workshop_id, item_id=item).done == 9
    store.run(participants.one_less_done, workshop_id, item_id=item)
    assert store.read(people, workshop_id, item_id=item).done == 8
    other = an_item(store, workshop_id, "measures").id
    assert store.read(people, workshop_id, item_id=other).done == 0


def test_saying_done_twice_counts_once(store: Store, workshop_id: UUID) -> None:
    item = an_item(store, workshop_id, "brainstorm").id
    person = store.read(people, workshop_id).people[0].id
    for _ in range(2):
        store.run(participants.mark_done, workshop_id, item_id=item, participant_id=person)
    assert store.read(people, workshop_id, item_id=item).done == 1
    store.run(participants.unmark_done, workshop_id, item_id=item, participant_id=person)
    assert store.read(people, workshop_id, item_id=item).done == 0


def test_who_left_does_not_count_as_done(store: Store, workshop_id: UUID) -> None:
    item = an_item(store, workshop_id, "brainstorm").id
    person = store.read(people, workshop_id).people[0].id
    store.run(participants.mark_done, workshop_id, item_id=item, participant_id=person)
    store.run(participants.set_here, workshop_id, participant_id=person, here=False)
    found = store.read(people, workshop_id, item_id=item)
    assert (found.here, found.done) == (8, 0)
