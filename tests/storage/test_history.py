"""Undo and redo: every row as it was, or nothing changes and somebody is told."""

from pathlib import Path
from uuid import UUID

import pytest
from sqlmodel import Session, select

from tests.storage import acts
from tests.storage.acts import everything
from workshop_app.model import LIBRARY, METADATA, Idea, Workshop
from workshop_app.model.words import Actor
from workshop_app.operations import ideas
from workshop_app.storage import history
from workshop_app.storage.problems import Conflict
from workshop_app.storage.store import Store


def rows_of_history(session: Session) -> tuple[int, int]:
    connection = session.connection()
    return tuple(  # type: ignore[return-value]  # two tables, two numbers
        len(connection.execute(METADATA.tables[name].select()).all()) for name in ("step", "row_image")
    )


def write_and_remove(session: Session, workshop_id: UUID) -> None:
    idea_id = acts.write(session, workshop_id, text="short-lived")
    session.flush()
    acts.remove(session, workshop_id, idea_id=idea_id)


def remove_and_write_again(session: Session, workshop_id: UUID, *, idea_id: UUID) -> None:
    old = session.get_one(Idea, idea_id)
    session.delete(old)
    session.flush()
    session.add(Idea(**{**old.model_dump(), "text": "again"}))


def edit_in_three_flushes(session: Session, workshop_id: UUID, *, idea_id: UUID) -> None:
    for text in ("one", "two", "three"):
        acts.edit(session, workshop_id, idea_id=idea_id, text=text)
        session.flush()


def test_undo_and_redo_walk_through_writing_editing_and_removing(store: Store, workshop_id: UUID) -> None:
    pictures = [store.read(everything)]
    idea_id = store.run(acts.write, workshop_id, text="a").result
    pictures.append(store.read(everything))
    store.run(acts.edit, workshop_id, idea_id=idea_id, text="b")
    pictures.append(store.read(everything))
    store.run(acts.remove, workshop_id, idea_id=idea_id)
    pictures.append(store.read(everything))
    for picture in reversed(pictures[:-1]):
        assert store.undo(workshop_id) is not None
        assert store.read(everything) == picture
    assert store.undo(workshop_id) is None
    for picture in pictures[1:]:
        assert store.redo(workshop_id) is not None
        assert store.read(everything) == picture
    assert store.redo(workshop_id) is None


def test_a_change_by_undo_says_what_it_undid(store: Store, workshop_id: UUID) -> None:
    store.run(acts.write, workshop_id, text="a")
    undone, redone = store.undo(workshop_id), store.redo(workshop_id)
    assert undone is not None
    assert undone.step is not None
    assert redone is not None
    assert redone.step is not None
    assert (undone.tables, undone.step.operation, undone.step.done) == (
        frozenset({"idea"}),
        "acts.write",
        "undid",
    )
    assert (redone.tables, redone.step.words, redone.step.done) == (
        frozenset({"idea"}),
        {"text": "a"},
        "redid",
    )


def test_the_menu_knows_what_is_next(store: Store, workshop_id: UUID) -> None:
    assert store.next_undo(workshop_id) is None
    store.run(acts.write, workshop_id, text="a")
    store.run(acts.write, workshop_id, text="b")
    store.undo(workshop_id)
    following, back = store.next_undo(workshop_id), store.next_redo(workshop_id)
    assert following is not None
    assert back is not None
    assert (following.words, back.words) == ({"text": "a"}, {"text": "b"})


def test_history_survives_a_restart(store: Store, workshop_id: UUID, tmp_path: Path) -> None:
    store.run(acts.write, workshop_id, text="a")
    store.run(acts.write, workshop_id, text="b")
    store.undo(workshop_id)
    store.close()
    again = acts.open_store(tmp_path)
    again.redo(workshop_id)
    assert again.read(acts.ideas, workshop_id) == ["a", "b"]
    again.undo(workshop_id)
    again.undo(workshop_id)
    assert again.read(acts.ideas, workshop_id) == []
    again.close()


def test_new_work_after_undo_drops_what_was_undone(store: Store, workshop_id: UUID) -> None:
    store.run(acts.write, workshop_id, text="a")
    store.undo(workshop_id)
    store.run(acts.write, workshop_id, text="b")
    assert store.redo(workshop_id) is None
    assert store.read(rows_of_history) == (2, 2)


def test_undo_walks_past_what_phones_did(store: Store, workshop_id: UUID) -> None:
    store.run(acts.write, workshop_id, text="facilitator")
    store.run(acts.write, workshop_id, actor=Actor.PHONE, text="phone")
    store.undo(workshop_id)
    assert store.read(acts.ideas, workshop_id) == ["phone"]
    assert store.undo(workshop_id) is None


def test_a_phone_does_not_take_redo_away(store: Store, workshop_id: UUID) -> None:
    store.run(acts.write, workshop_id, text="facilitator")
    store.undo(workshop_id)
    store.run(acts.write, workshop_id, actor=Actor.PHONE, text="phone")
    store.redo(workshop_id)
    assert store.read(acts.ideas, workshop_id) == ["facilitator", "phone"]


def test_a_row_that_a_phone_changed_since_is_a_conflict_and_nothing_changes(
    store: Store, workshop_id: UUID
) -> None:
    idea_id = store.run(acts.write, workshop_id, text="a").result
    store.run(acts.edit, workshop_id, actor=Actor.PHONE, idea_id=idea_id, text="b")
    before = store.read(everything)
    with pytest.raises(Conflict) as conflict:
        store.undo(workshop_id)
    assert conflict.value.table == "idea"
    assert store.read(everything) == before
    assert store.next_undo(workshop_id) is not None


def test_what_else_was_changed_in_a_row_since_stays_when_a_step_is_undone(
    store: Store, workshop_id: UUID
) -> None:
    idea_id = store.run(acts.write, workshop_id, text="a").result
    store.run(acts.edit, workshop_id, idea_id=idea_id, text="b")
    store.run(ideas.set_colour, workshop_id, actor=Actor.PHONE, idea_id=idea_id, colour=5)
    store.undo(workshop_id)
    row = store.read(lambda session: session.exec(select(Idea)).one())
    assert (row.text, row.colour) == ("a", 5)
    store.redo(workshop_id)
    row = store.read(lambda session: session.exec(select(Idea)).one())
    assert (row.text, row.colour) == ("b", 5)


def test_a_row_that_others_refer_to_since_is_a_conflict_and_nothing_changes(
    store: Store, workshop_id: UUID
) -> None:
    first = store.run(acts.write, workshop_id, text="a").result
    second = store.run(acts.write, workshop_id, actor=Actor.PHONE, text="b").result
    store.run(acts.merge, workshop_id, actor=Actor.PHONE, idea_id=second, into_id=first)
    before = store.read(everything)
    with pytest.raises(Conflict):
        store.undo(workshop_id)
    assert store.read(everything) == before
    store.run(acts.write, workshop_id, text="and work goes on")


def test_the_making_of_a_workshop_is_undone_in_the_library_until_something_is_in_it(
    store: Store, workshop_id: UUID
) -> None:
    assert store.undo(workshop_id) is None
    store.run(acts.write, workshop_id, text="a")
    with pytest.raises(Conflict):
        store.undo(LIBRARY)
    store.undo(workshop_id)
    store.undo(LIBRARY)
    assert store.read(lambda session: session.exec(select(Workshop)).all()) == []


def test_what_comes_and_goes_within_an_operation_leaves_nothing(store: Store, workshop_id: UUID) -> None:
    change = store.run(write_and_remove, workshop_id)
    assert (change.tables, change.step) == (frozenset(), None)


def test_several_flushes_of_one_row_keep_the_first_before_and_the_last_after(
    store: Store, workshop_id: UUID
) -> None:
    idea_id = store.run(acts.write, workshop_id, text="zero").result
    store.run(edit_in_three_flushes, workshop_id, idea_id=idea_id)
    assert store.read(rows_of_history) == (3, 3)
    store.undo(workshop_id)
    assert store.read(acts.ideas, workshop_id) == ["zero"]
    store.redo(workshop_id)
    assert store.read(acts.ideas, workshop_id) == ["three"]


def test_a_row_removed_and_written_again_under_its_key_is_a_change(store: Store, workshop_id: UUID) -> None:
    idea_id = store.run(acts.write, workshop_id, text="first").result
    store.run(remove_and_write_again, workshop_id, idea_id=idea_id)
    assert store.read(acts.ideas, workshop_id) == ["again"]
    store.undo(workshop_id)
    assert store.read(acts.ideas, workshop_id) == ["first"]


def test_rows_that_refer_to_each_other_go_and_come_together(store: Store, workshop_id: UUID) -> None:
    store.run(acts.open_ballot, workshop_id, labels=["a", "b", "c"])
    before = store.read(everything)
    store.undo(workshop_id)
    store.redo(workshop_id)
    assert store.read(everything) == before


def test_typing_joins_the_open_step(store: Store, workshop_id: UUID) -> None:
    idea_id = store.run(acts.write, workshop_id, text="").result
    for text in ("k", "kø", "køer"):
        store.run(acts.edit, workshop_id, join_key="focus 1", idea_id=idea_id, text=text)
    assert store.read(rows_of_history) == (3, 3)
    store.undo(workshop_id)
    assert store.read(acts.ideas, workshop_id) == [""]
    store.redo(workshop_id)
    assert store.read(acts.ideas, workshop_id) == ["køer"]


def test_typing_does_not_join_across_another_step_or_another_focus(store: Store, workshop_id: UUID) -> None:
    idea_id = store.run(acts.write, workshop_id, text="").result
    store.run(acts.edit, workshop_id, join_key="focus 1", idea_id=idea_id, text="a")
    store.run(acts.edit, workshop_id, join_key="focus 2", idea_id=idea_id, text="ab")
    store.run(acts.write, workshop_id, text="other")
    store.run(acts.edit, workshop_id, join_key="focus 2", idea_id=idea_id, text="abc")
    store.undo(workshop_id)
    assert store.read(acts.ideas, workshop_id) == ["ab", "other"]


def test_typing_that_came_to_nothing_leaves_no_step(store: Store, workshop_id: UUID) -> None:
    idea_id = store.run(acts.write, workshop_id, text="same").result
    store.run(acts.edit, workshop_id, join_key="focus", idea_id=idea_id, text="other")
    change = store.run(acts.edit, workshop_id, join_key="focus", idea_id=idea_id, text="same")
    assert change.tables == {"idea"}
    assert change.step is None
    following = store.next_undo(workshop_id)
    assert following is not None
    assert following.operation == "acts.write"


def test_typing_after_undo_starts_a_new_step(store: Store, workshop_id: UUID) -> None:
    idea_id = store.run(acts.write, workshop_id, text="").result
    store.run(acts.edit, workshop_id, join_key="focus", idea_id=idea_id, text="a")
    store.undo(workshop_id)
    store.run(acts.edit, workshop_id, join_key="focus", idea_id=idea_id, text="b")
    assert store.redo(workshop_id) is None
    store.undo(workshop_id)
    assert store.read(acts.ideas, workshop_id) == [""]


def test_old_steps_are_forgotten_and_new_ones_still_undone(
    store: Store, workshop_id: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "KEPT", 60)
    for number in range(1, 101):
        store.run(acts.write, workshop_id, text=f"{number:03}")
    undone = 0
    while store.undo(workshop_id):
        undone += 1
    assert undone == 60
    assert store.read(acts.ideas, workshop_id) == [f"{number:03}" for number in range(1, 41)]
