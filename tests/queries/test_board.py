"""The board in few reads, however many cards."""

from uuid import UUID

from sqlalchemy import event

from tests.factory import a_group, some_ideas
from workshop_app.operations import clusters, ideas
from workshop_app.queries.board import board
from workshop_app.storage.store import Store


def test_an_empty_board_is_empty(store: Store, workshop_id: UUID) -> None:
    found = store.read(board, workshop_id)
    assert (found.groups, found.loose, found.total, found.revealed) == ((), (), 0, 0)


def test_merged_cards_are_counted_but_not_laid_out(store: Store, workshop_id: UUID) -> None:
    one, two = some_ideas(store, workshop_id, "a", "b")
    store.run(clusters.merge, workshop_id, idea_ids=[one], into_id=two)
    found = store.read(board, workshop_id)
    assert (len(found.loose), found.total, found.loose[0].proposed_by) == (1, 2, 2)


def test_a_thousand_cards_take_three_reads(store: Store, workshop_id: UUID) -> None:
    store.run(ideas.add_many, workshop_id, texts=[f"Idé {number}" for number in range(1000)])
    a_group(store, workshop_id)
    statements: list[str] = []

    def note(*arguments: object) -> None:
        statements.append(str(arguments[2]))

    event.listen(store._engine, "before_cursor_execute", note)
    found = store.read(board, workshop_id)
    event.remove(store._engine, "before_cursor_execute", note)
    assert found.total == 1000
    assert len([one for one in statements if one.lstrip().startswith("SELECT")]) == 3
