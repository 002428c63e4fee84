"""Cards as they are written and revealed."""

from uuid import UUID, uuid4

import pytest

from tests.factory import a_workshop, an_idea, an_objective, some_ideas
from workshop_app.model.words import CardKind, CardSource
from workshop_app.operations import clusters, ideas
from workshop_app.operations.refusal import Refused
from workshop_app.queries.board import board
from workshop_app.storage.store import Store


def texts(store: Store, workshop_id: UUID) -> list[str]:
    return [card.text for card in store.read(board, workshop_id).loose]


def test_cards_lie_in_the_order_they_were_written(store: Store, workshop_id: UUID) -> None:
    some_ideas(store, workshop_id, "først", "så", "sist")
    assert texts(store, workshop_id) == ["først", "så", "sist"]


def test_a_card_is_hidden_until_it_is_revealed(store: Store, workshop_id: UUID) -> None:
    card = an_idea(store, workshop_id)
    assert store.read(board, workshop_id).revealed == 0
    store.run(ideas.reveal, workshop_id, idea_ids=[card])
    assert store.read(board, workshop_id).revealed == 1
    store.run(ideas.hold_back, workshop_id, idea_ids=[card])
    assert store.read(board, workshop_id).revealed == 0


def test_colours_are_taken_in_turn(store: Store, workshop_id: UUID) -> None:
    some_ideas(store, workshop_id, *"abcdefghi")
    assert [card.colour for card in store.read(board, workshop_id).loose] == [0, 1, 2, 3, 4, 5, 6, 7, 0]


def test_blank_lines_of_a_paste_make_no_cards(store: Store, workshop_id: UUID) -> None:
    change = store.run(ideas.add_many, workshop_id, texts=["en", "", "  ", "to"])
    assert isinstance(change.result, list)
    assert texts(store, workshop_id) == ["en", "to"]
    assert store.read(board, workshop_id).loose[0].source is CardSource.PASTED


def test_an_idea_of_ten_thousand_characters_goes_through(store: Store, workshop_id: UUID) -> None:
    long = "ø" * 10_000
    an_idea(store, workshop_id, long)
    assert texts(store, workshop_id) == [long]


def test_an_empty_card_is_refused_and_nothing_changes(store: Store, workshop_id: UUID) -> None:
    with pytest.raises(Refused, match="empty_text"):
        an_idea(store, workshop_id, "  ")
    assert texts(store, workshop_id) == []


def test_a_card_of_another_workshop_is_refused(store: Store, workshop_id: UUID) -> None:
    elsewhere = an_idea(store, a_workshop(store))
    with pytest.raises(Refused, match="gone"):
        store.run(ideas.edit, workshop_id, idea_id=elsewhere, text="Min nå")


def test_an_unknown_card_is_refused(store: Store, workshop_id: UUID) -> None:
    with pytest.raises(Refused, match="gone"):
        store.run(ideas.remove, workshop_id, idea_id=uuid4())


def test_writing_the_same_again_is_no_step(store: Store, workshop_id: UUID) -> None:
    card = an_idea(store, workshop_id, "Lavere churn")
    change = store.run(ideas.edit, workshop_id, idea_id=card, text=" Lavere  churn ")
    assert change.tables == frozenset()
    assert change.step is None


def test_measures_lie_on_their_objectives_own_board(store: Store, workshop_id: UUID) -> None:
    objective = an_objective(store, workshop_id)
    an_idea(store, workshop_id, "churn per måned", kind=CardKind.MEASURE, objective_id=objective)
    measures = store.read(board, workshop_id, kind=CardKind.MEASURE, objective_id=objective)
    assert [card.text for card in measures.loose] == ["churn per måned"]
    assert texts(store, workshop_id) == []


def test_revealing_all_may_shuffle_the_loose_cards(store: Store, workshop_id: UUID) -> None:
    first, second, third = some_ideas(store, workshop_id, "en", "to", "tre")
    store.run(ideas.reveal_all, workshop_id, order=[third, first, second])
    assert texts(store, workshop_id) == ["tre", "en", "to"]
    assert store.read(board, workshop_id).revealed == 3


def test_a_removed_card_takes_its_merged_ones_with_it_and_undo_brings_all_back(
    store: Store, workshop_id: UUID
) -> None:
    kept, same = some_ideas(store, workshop_id, "Flere fornøyde kunder", "Mer fornøyde kunder")
    store.run(clusters.merge, workshop_id, idea_ids=[same], into_id=kept)
    store.run(ideas.remove, workshop_id, idea_id=kept)
    assert store.read(board, workshop_id).total == 0
    store.undo(workshop_id)
    assert store.read(board, workshop_id).loose[0].proposed_by == 2
