"""A workshop that comes in is new, replaces the same one, or stands beside it; one undo takes it back."""

from uuid import UUID, uuid4

import pytest

from tests.exchange.contents import full_workshop
from tests.exchange.test_portable import arrive, by_key
from workshop_app.exchange.portable import TABLES
from workshop_app.model import LIBRARY
from workshop_app.model.portable import PortableWorkshop
from workshop_app.operations import ideas
from workshop_app.operations.portable import Arrival, bring_in
from workshop_app.operations.refusal import Refused
from workshop_app.queries.portable import in_library, portable_workshop
from workshop_app.storage.problems import Conflict
from workshop_app.storage.store import Store


def keys_of(content: PortableWorkshop) -> set[UUID]:
    return {content.id} | {row["id"] for rows in content.parts.values() for row in rows}


def replace(store: Store, content: PortableWorkshop) -> None:
    store.run(bring_in, content.id, scope=LIBRARY, content=content, mode=Arrival.REPLACE)


def test_a_workshop_that_is_here_already_is_not_brought_in_as_new(store: Store) -> None:
    content = full_workshop()
    assert not store.read(in_library, content.id)
    arrive(store, content)
    assert store.read(in_library, content.id)
    with pytest.raises(Refused) as refusal:
        arrive(store, content)
    assert refusal.value.values == {"name": content.name}


def test_one_undo_takes_back_a_whole_workshop(store: Store) -> None:
    content = full_workshop()
    arrive(store, content)
    store.undo(LIBRARY)
    assert not store.read(in_library, content.id)
    store.redo(LIBRARY)
    assert by_key(store.read(portable_workshop, content.id)) == by_key(content)


def test_replacing_gives_the_workshop_of_the_file_and_undo_the_one_that_was_here(store: Store) -> None:
    content = full_workshop()
    arrive(store, content)
    store.run(ideas.add, content.id, text="only here")
    mine = store.read(portable_workshop, content.id)
    smaller = PortableWorkshop({**content.workshop, "name": "Ny"}, {**content.parts, "learning": ()})
    replace(store, smaller)
    assert by_key(store.read(portable_workshop, content.id)) == by_key(smaller)
    store.undo(LIBRARY)
    assert by_key(store.read(portable_workshop, content.id)) == by_key(mine)


def test_replacing_with_the_same_changes_nothing(store: Store) -> None:
    content = full_workshop()
    arrive(store, content)
    change = store.run(bring_in, content.id, scope=LIBRARY, content=content, mode=Arrival.REPLACE)
    assert change.tables == frozenset()


def test_keeping_both_makes_new_keys_and_leads_the_references_along(store: Store) -> None:
    content = full_workshop()
    arrive(store, content)
    copy_id = uuid4()
    store.run(bring_in, copy_id, scope=LIBRARY, content=content, mode=Arrival.KEEP_BOTH, name="Kopi")
    copy = store.read(portable_workshop, copy_id)
    assert not keys_of(copy) & keys_of(content)
    assert {name: len(copy.parts[name]) for name in TABLES} == {
        name: len(content.parts[name]) for name in TABLES
    }
    assert copy.workshop["name"] == "Kopi"
    assert copy.workshop["current_item_id"] in {row["id"] for row in copy.parts["agenda_item"]}
    assert copy.parts["projector_view"][0]["id"] == copy_id
    assert by_key(store.read(portable_workshop, content.id)) == by_key(content)


def test_a_row_of_another_workshop_is_never_taken_over(store: Store) -> None:
    theirs, mine = full_workshop(), full_workshop()
    arrive(store, theirs)
    stolen = theirs.parts["learning"][0]["id"]
    rows = ({**mine.parts["learning"][0], "id": stolen},)
    thief = PortableWorkshop(mine.workshop, {**mine.parts, "learning": rows})
    with pytest.raises(Conflict):
        arrive(store, thief)
    assert by_key(store.read(portable_workshop, theirs.id)) == by_key(theirs)
    assert not store.read(in_library, mine.id)


def test_a_workshop_that_was_deleted_when_it_was_written_is_seen_when_it_comes_in(store: Store) -> None:
    content = full_workshop()
    deleted = PortableWorkshop(
        {**content.workshop, "deleted_at": content.workshop["created_at"]}, content.parts
    )
    arrive(store, deleted)
    assert store.read(portable_workshop, content.id).workshop["deleted_at"] is None


def test_new_under_another_key_is_a_mistake_of_the_caller(store: Store) -> None:
    with pytest.raises(ValueError, match="own key"):
        store.run(bring_in, uuid4(), scope=LIBRARY, content=full_workshop(), mode=Arrival.NEW)
