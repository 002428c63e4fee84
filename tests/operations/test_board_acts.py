"""What is done to many cards at once is one step, and what is held back stays hidden."""

from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.factory import a_group, a_workshop, an_idea, some_ideas
from workshop_app.operations import clusters, ideas, suggestions
from workshop_app.operations.refusal import Refused
from workshop_app.queries.ballot import ballot_candidates
from workshop_app.queries.board import Board, board, dismissed_suggestions
from workshop_app.queries.minutes import minutes
from workshop_app.storage.store import Store


def loose(store: Store, workshop_id: UUID) -> list[str]:
    return [card.text for card in store.read(board, workshop_id).loose]


def everywhere(shown: Board) -> list[str]:
    piles = [shown.loose, *(group.cards for group in shown.groups)]
    return [text for pile in piles for card in pile for text in (card.text, *(m.text for m in card.merged))]


def test_ten_cards_are_moved_to_a_place_in_one_step(store: Store, workshop_id: UUID) -> None:
    group = a_group(store, workshop_id)
    there = some_ideas(store, workshop_id, "x", "y")
    store.run(clusters.move_cards, workshop_id, idea_ids=there, group_id=group)
    cards = some_ideas(store, workshop_id, *"abcdefghij")
    store.run(clusters.move_cards, workshop_id, idea_ids=cards, group_id=group, position=1)
    assert "".join(card.text for card in store.read(board, workshop_id).groups[0].cards) == "xabcdefghijy"
    store.undo(workshop_id)
    assert "".join(loose(store, workshop_id)) == "abcdefghij"


def test_a_group_is_gathered_with_its_cards_in_one_step(store: Store, workshop_id: UUID) -> None:
    cards = some_ideas(store, workshop_id, *"abc")
    store.run(clusters.gather, workshop_id, idea_ids=cards[:2], name="Kunder")
    (group,) = store.read(board, workshop_id).groups
    assert (group.name, [card.text for card in group.cards]) == ("Kunder", ["a", "b"])
    store.undo(workshop_id)
    assert store.read(board, workshop_id).groups == ()


def test_separated_cards_stand_right_behind_the_one_that_spoke_for_them(
    store: Store, workshop_id: UUID
) -> None:
    cards = some_ideas(store, workshop_id, *"abcd")
    store.run(clusters.merge, workshop_id, idea_ids=[cards[2], cards[3]], into_id=cards[0])
    store.run(clusters.separate, workshop_id, idea_id=cards[0])
    assert loose(store, workshop_id) == ["a", "c", "d", "b"]
    store.undo(workshop_id)
    assert loose(store, workshop_id) == ["a", "b"]


def test_a_split_card_becomes_two_in_the_same_place_and_as_revealed(store: Store, workshop_id: UUID) -> None:
    cards = some_ideas(store, workshop_id, "Lavere churn og bedre ledere", "Vokse")
    group = a_group(store, workshop_id)
    store.run(clusters.move_cards, workshop_id, idea_ids=cards, group_id=group)
    store.run(ideas.reveal, workshop_id, idea_ids=[cards[0]])
    store.run(
        clusters.split, workshop_id, idea_id=cards[0], texts=["Lavere churn", " ", "bedre ledere", "frukt"]
    )
    shown = store.read(board, workshop_id).groups[0].cards
    assert [(card.text, card.revealed) for card in shown] == [
        ("Lavere churn", True),
        ("bedre ledere", True),
        ("frukt", True),
        ("Vokse", False),
    ]
    store.undo(workshop_id)
    assert len(store.read(board, workshop_id).groups[0].cards) == 2


def test_a_part_of_a_card_that_is_held_back_is_held_back(store: Store, workshop_id: UUID) -> None:
    card = an_idea(store, workshop_id)
    store.run(ideas.hold_back, workshop_id, idea_ids=[card])
    store.run(clusters.split, workshop_id, idea_id=card, texts=["a", "b"])
    assert [one.held for one in store.read(board, workshop_id).loose] == [True, True]


@pytest.mark.parametrize("texts", [[], ["a"], ["a", " "], ["", ""]])
def test_a_card_with_words_on_one_side_alone_is_not_split(
    store: Store, workshop_id: UUID, texts: list[str]
) -> None:
    card = an_idea(store, workshop_id, "Lavere churn")
    with pytest.raises(Refused, match="nothing_to_split"):
        store.run(clusters.split, workshop_id, idea_id=card, texts=texts)
    assert loose(store, workshop_id) == ["Lavere churn"]


@settings(max_examples=25)
@given(st.lists(st.tuples(st.sampled_from(["merge", "separate", "split"]), st.integers(0, 4)), max_size=10))
def test_splitting_and_merging_loses_no_words(shared_store: Store, acts: list[tuple[str, int]]) -> None:
    workshop_id = a_workshop(shared_store)
    some_ideas(shared_store, workshop_id, "a a", "b b", "c c", "d d")
    for act, number in acts:
        cards = shared_store.read(board, workshop_id).loose
        card = cards[number % len(cards)]
        if act == "merge" and len(cards) > 1:
            shared_store.run(clusters.merge, workshop_id, idea_ids=[cards[0].id], into_id=card.id)
        elif act == "split" and " " in card.text:
            shared_store.run(clusters.split, workshop_id, idea_id=card.id, texts=card.text.split(" "))
        elif act == "separate":
            shared_store.run(clusters.separate, workshop_id, idea_id=card.id)
    shown = shared_store.read(board, workshop_id)
    assert sorted(" ".join(everywhere(shown)).split(" ")) == list("aabbccdd")
    assert [card.position for card in shown.loose] == sorted({card.position for card in shown.loose})


def test_a_card_that_is_held_back_stays_hidden_when_all_are_revealed(store: Store, workshop_id: UUID) -> None:
    held, _ = some_ideas(store, workshop_id, "hemmelig", "åpen")
    store.run(ideas.hold_back, workshop_id, idea_ids=[held])
    store.run(ideas.reveal_all, workshop_id)
    assert [(card.revealed, card.held) for card in store.read(board, workshop_id).loose] == [
        (False, True),
        (True, False),
    ]
    store.run(ideas.release, workshop_id, idea_ids=[held])
    store.run(ideas.reveal_all, workshop_id)
    assert store.read(board, workshop_id).revealed == 2


def test_holding_back_what_was_revealed_hides_it_and_revealing_it_lets_it_go(
    store: Store, workshop_id: UUID
) -> None:
    card = an_idea(store, workshop_id)
    store.run(ideas.reveal, workshop_id, idea_ids=[card])
    store.run(ideas.hold_back, workshop_id, idea_ids=[card])
    assert [(one.revealed, one.held) for one in store.read(board, workshop_id).loose] == [(False, True)]
    store.run(ideas.reveal, workshop_id, idea_ids=[card])
    assert [(one.revealed, one.held) for one in store.read(board, workshop_id).loose] == [(True, False)]


def test_what_was_merged_unseen_is_unseen_when_it_stands_alone_again(store: Store, workshop_id: UUID) -> None:
    seen, unseen = some_ideas(store, workshop_id, "sett", "usett")
    store.run(clusters.merge, workshop_id, idea_ids=[unseen], into_id=seen)
    store.run(ideas.reveal_all, workshop_id)
    store.run(clusters.separate, workshop_id, idea_id=seen)
    assert {card.text: card.revealed for card in store.read(board, workshop_id).loose} == {
        "sett": True,
        "usett": False,
    }


def test_a_card_that_is_held_back_is_neither_voted_on_nor_printed(store: Store, workshop_id: UUID) -> None:
    held, _ = some_ideas(store, workshop_id, "hemmelig", "åpen")
    store.run(ideas.hold_back, workshop_id, idea_ids=[held])
    assert [label for *_, label in store.read(ballot_candidates, workshop_id)] == ["åpen"]
    assert everywhere(store.read(minutes, workshop_id).ideas) == ["åpen"]


def test_a_removed_card_takes_its_hold_with_it_and_undo_brings_it_back(
    store: Store, workshop_id: UUID
) -> None:
    cards = some_ideas(store, workshop_id, "a", "b")
    store.run(ideas.hold_back, workshop_id, idea_ids=cards)
    store.run(clusters.merge, workshop_id, idea_ids=[cards[1]], into_id=cards[0])
    store.run(ideas.remove_many, workshop_id, idea_ids=cards)
    assert store.read(board, workshop_id).total == 0
    store.undo(workshop_id)
    (card,) = store.read(board, workshop_id).loose
    assert (card.proposed_by, card.held) == (2, True)


def test_all_suggestions_are_taken_in_one_step(store: Store, workshop_id: UUID) -> None:
    cards = some_ideas(store, workshop_id, *"abcdef")
    merges, groups = [cards[:2]], [("Kunder", cards[2:4]), ("Salg", cards[4:])]
    store.run(suggestions.accept, workshop_id, merges=merges, groups=groups)
    shown = store.read(board, workshop_id)
    assert [(group.name, len(group.cards)) for group in shown.groups] == [("Kunder", 2), ("Salg", 2)]
    assert [card.proposed_by for card in shown.loose] == [2]
    store.undo(workshop_id)
    assert loose(store, workshop_id) == list("abcdef")


def test_a_dismissed_suggestion_stays_so_until_it_is_undone(store: Store, workshop_id: UUID) -> None:
    for _ in range(2):
        store.run(suggestions.dismiss, workshop_id, about="group kunde")
    assert store.read(dismissed_suggestions, workshop_id) == {"group kunde"}
    assert store.read(dismissed_suggestions, a_workshop(store)) == frozenset()
    store.undo(workshop_id)
    assert store.read(dismissed_suggestions, workshop_id) == frozenset()
