"""One door: an operation is one transaction, or nothing."""

import threading
from contextlib import suppress
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import insert, text, update
from sqlmodel import Session, col, select

from tests.storage import acts
from workshop_app.model import METADATA, Idea
from workshop_app.model.words import Actor
from workshop_app.operations.refusal import Refused
from workshop_app.storage.problems import (
    BulkWriteRefused,
    Conflict,
    Rejected,
    TransactionRefused,
    WriteOutsideOperation,
)
from workshop_app.storage.store import Store


def write_and_refuse(session: Session, workshop_id: UUID) -> None:
    acts.write(session, workshop_id, text="never")
    session.flush()
    raise Refused("operations.not_that", count=3)


def write_for_nobody(session: Session, workshop_id: UUID) -> None:
    acts.write(session, uuid4(), text="belongs to no workshop")


def update_in_bulk(session: Session, workshop_id: UUID) -> None:
    session.execute(update(Idea).values(text="all the same"))


def insert_in_bulk(session: Session, workshop_id: UUID) -> None:
    session.execute(insert(METADATA.tables["participant"]), [{"workshop_id": workshop_id, "position": 0}])


def delete_by_text(session: Session, workshop_id: UUID) -> None:
    session.execute(text("DELETE FROM idea"))


def delete_with_a_name(session: Session, workshop_id: UUID) -> None:
    session.execute(
        text("WITH gone AS (SELECT id FROM idea) DELETE FROM idea WHERE id IN (SELECT id FROM gone)")
    )


def delete_below_the_session(session: Session, workshop_id: UUID) -> None:
    session.connection().exec_driver_sql("DELETE FROM idea")


def save_in_bulk(session: Session, workshop_id: UUID) -> None:
    session.bulk_save_objects([acts._idea(workshop_id, "unseen")])


def commit(session: Session, workshop_id: UUID) -> None:
    acts.write(session, workshop_id, text="too early")
    session.commit()


def roll_back(session: Session, workshop_id: UUID) -> None:
    acts.write(session, workshop_id, text="half")
    session.rollback()


def close(session: Session, workshop_id: UUID) -> None:
    session.close()


def nest(session: Session, workshop_id: UUID) -> None:
    session.begin_nested()


def first_idea(session: Session) -> Idea:
    return session.exec(select(Idea)).one()


def test_what_an_operation_writes_is_read_by_the_next(store: Store, workshop_id: UUID) -> None:
    change = store.run(acts.write, workshop_id, text="kortere køer")
    assert store.read(acts.ideas, workshop_id) == ["kortere køer"]
    assert change.tables == {"idea"}
    assert change.workshop_id == workshop_id


def test_a_change_says_who_did_what_and_what_came_of_it(store: Store, workshop_id: UUID) -> None:
    me = object()
    change = store.run(acts.write, workshop_id, actor=Actor.PHONE, initiator=me, text="x" * 100)
    assert change.actor is Actor.PHONE
    assert change.initiator is me
    assert isinstance(change.result, UUID)
    assert change.step is not None
    assert (change.step.operation, change.step.words, change.step.done) == (
        "acts.write",
        {"text": "x" * 60},
        "did",
    )


def test_an_operation_that_changed_nothing_leaves_no_step(store: Store, workshop_id: UUID) -> None:
    idea_id = store.run(acts.write, workshop_id, text="same").result
    before = store.next_undo(workshop_id)
    change = store.run(acts.edit, workshop_id, idea_id=idea_id, text="same")
    assert (change.tables, change.step) == (frozenset(), None)
    assert store.next_undo(workshop_id) == before


def test_a_refused_operation_writes_nothing(store: Store, workshop_id: UUID) -> None:
    with pytest.raises(Refused) as refusal:
        store.run(write_and_refuse, workshop_id)
    assert (refusal.value.key, refusal.value.values) == ("operations.not_that", {"count": 3})
    assert store.read(acts.ideas, workshop_id) == []
    assert store.next_undo(workshop_id) is None


def test_a_row_that_belongs_nowhere_is_rejected_and_the_next_operation_works(
    store: Store, workshop_id: UUID
) -> None:
    with pytest.raises(Rejected):
        store.run(write_for_nobody, workshop_id)
    store.run(acts.write, workshop_id, text="after")
    assert store.read(acts.ideas, workshop_id) == ["after"]


@pytest.mark.parametrize("fingers", [-1, 6, 7])
def test_a_hand_with_that_many_fingers_is_rejected(store: Store, workshop_id: UUID, fingers: int) -> None:
    with pytest.raises(Rejected):
        store.run(acts.show_fingers, workshop_id, fingers=fingers)
    assert store.next_undo(workshop_id) is None


def test_a_rejected_write_is_a_conflict_so_that_windows_say_it_the_same_way() -> None:
    assert issubclass(Rejected, Conflict)


@pytest.mark.parametrize(
    "operation",
    [
        update_in_bulk,
        insert_in_bulk,
        delete_by_text,
        delete_with_a_name,
        delete_below_the_session,
        save_in_bulk,
    ],
)
def test_a_write_that_the_history_cannot_see_is_refused(
    store: Store, workshop_id: UUID, operation: object
) -> None:
    store.run(acts.write, workshop_id, text="kept")
    with pytest.raises(BulkWriteRefused):
        store.run(operation, workshop_id)  # type: ignore[arg-type]  # pytest's parameters are objects
    assert store.read(acts.ideas, workshop_id) == ["kept"]


@pytest.mark.parametrize("operation", [commit, roll_back, close, nest])
def test_an_operation_cannot_end_its_unit_of_work(store: Store, workshop_id: UUID, operation: object) -> None:
    with pytest.raises(TransactionRefused):
        store.run(operation, workshop_id)  # type: ignore[arg-type]  # pytest's parameters are objects
    assert store.read(acts.ideas, workshop_id) == []


def test_a_query_cannot_change_a_row(store: Store, workshop_id: UUID) -> None:
    def change_a_row(session: Session) -> None:
        first_idea(session).text = "changed by a query"

    store.run(acts.write, workshop_id, text="kept")
    with pytest.raises(WriteOutsideOperation):
        store.read(change_a_row)
    assert store.read(acts.ideas, workshop_id) == ["kept"]


def test_a_query_cannot_add_a_row_and_look_at_it(store: Store, workshop_id: UUID) -> None:
    def add_a_row(session: Session) -> list[str]:
        session.add(acts._idea(workshop_id, "added by a query"))
        return acts.ideas(session, workshop_id)

    with pytest.raises(WriteOutsideOperation):
        store.read(add_a_row)


def test_a_query_cannot_write_in_bulk(store: Store, workshop_id: UUID) -> None:
    with pytest.raises(WriteOutsideOperation):
        store.read(update_in_bulk, workshop_id)


def test_a_session_of_ones_own_cannot_write(store: Store, workshop_id: UUID) -> None:
    with Session(store._engine) as session:
        session.add(acts._idea(workshop_id, "past the door"))
        with pytest.raises(WriteOutsideOperation):
            session.commit()
    assert store.read(acts.ideas, workshop_id) == []


def test_the_door_is_shut_again_after_an_operation_and_after_a_failed_one(
    store: Store, workshop_id: UUID
) -> None:
    for operation in (acts.seat, write_and_refuse):
        with suppress(Refused):
            store.run(operation, workshop_id)
        with store._engine.connect() as connection, pytest.raises(WriteOutsideOperation):
            connection.exec_driver_sql("DELETE FROM idea")


def test_a_unit_of_work_inside_another_is_refused_at_once(store: Store, workshop_id: UUID) -> None:
    def write_within(session: Session, workshop_id: UUID) -> None:
        store.run(acts.write, workshop_id, text="inner")

    with pytest.raises(RuntimeError, match="inside another"):
        store.run(write_within, workshop_id)


def test_threads_take_turns_and_nothing_is_lost(store: Store, workshop_id: UUID) -> None:
    def write_ten(name: str) -> None:
        for number in range(10):
            store.run(acts.write, workshop_id, actor=Actor.PHONE, text=f"{name}{number}")
            store.read(acts.ideas, workshop_id)

    threads = [threading.Thread(target=write_ten, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    expected = sorted(f"{name}{number}" for name in "abcd" for number in range(10))
    assert store.read(acts.ideas, workshop_id) == expected


def test_what_this_process_writes_is_not_called_changed_elsewhere(store: Store, workshop_id: UUID) -> None:
    store.run(acts.write, workshop_id, text="ours")
    assert not store.changed_elsewhere()


def test_what_another_store_writes_is_noticed_once(store: Store, workshop_id: UUID, tmp_path: Path) -> None:
    other = acts.open_store(tmp_path)
    other.run(acts.write, workshop_id, text="theirs")
    assert store.changed_elsewhere()
    assert not store.changed_elsewhere()
    other.close()


def test_an_operation_may_look_and_write_and_look_again(store: Store, workshop_id: UUID) -> None:
    def write_twice(session: Session, workshop_id: UUID) -> list[str]:
        acts.write(session, workshop_id, text="first")
        assert acts.ideas(session, workshop_id) == ["first"]
        session.exec(select(Idea).where(col(Idea.text) == "first")).one().text = "second"
        return acts.ideas(session, workshop_id)

    assert store.run(write_twice, workshop_id).result == ["second"]
    store.undo(workshop_id)
    assert store.read(acts.ideas, workshop_id) == []
