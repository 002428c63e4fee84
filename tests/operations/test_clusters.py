"""Groups and duplicates; whatever is moved, every card is somewhere, once."""

from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.factory import a_group, a_workshop, an_idea, an_objective, some_ideas
from workshop_app.model.words import CardKind
from workshop_app.operations import clusters
from workshop_app.operations.refusal import Refused
from workshop_app.queries.board import Board, board
from workshop_app.storage.store import Store

MOVES = st.lists(
    st.tuples(
        st.integers(0, 5), st.integers(-1, 2), st.one_of(st.none(), st.integers(-2, 9)), st.integers(0, 5)
    ),
    max_size=12,
)


def everywhere(shown: Board) -> list[UUID]:
    piles = [shown.loose, *(group.cards for group in shown.groups)]
    return [key for pile in piles for card in pile for key in (card.id, *(m.id for m in card.merged))]


@settings(max_examples=25, deadline=None)
@given(MOVES)
def test_moving_and_merging_keeps_every_card_once(
    shared_store: Store, moves: list[tuple[int, int, int | None, int]]
) -> None:
    workshop_id = a_workshop(shared_store)
    cards = some_ideas(shared_store, workshop_id, *"abcdef")
    groups = [a_group(shared_store, workshop_id, name) for name in ("en", "to", "tre")]
    for card, group, position, other in moves:
        group_id = groups[group] if group >= 0 else None
        shared_store.run(
            clusters.move_card, workshop_id, idea_id=cards[card], group_id=group_id, position=position
        )
        if position is not None and position % 3 == 0:
            shared_store.run(clusters.merge, workshop_id, idea_ids=[cards[other]], into_id=cards[card])
        if position is not None and position % 4 == 1:
            shared_store.run(clusters.unmerge, workshop_id, idea_id=cards[other])
    shown = shared_store.read(board, workshop_id)
    assert sorted(everywhere(shown)) == sorted(cards)
    assert shown.total == len(cards)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 4), st.integers(-3, 8)), min_size=1, max_size=10))
def test_a_moved_card_is_where_it_was_put_and_places_are_dense(
    shared_store: Store, moves: list[tuple[int, int]]
) -> None:
    workshop_id = a_workshop(shared_store)
    cards = some_ideas(shared_store, workshop_id, *"abcde")
    expected = list(cards)
    for card, position in moves:
        shared_store.run(
            clusters.move_card, workshop_id, idea_id=cards[card], group_id=None, position=position
        )
        expected.remove(cards[card])
        expected.insert(max(0, position), cards[card])
    shown = shared_store.read(board, workshop_id).loose
    assert [card.id for card in shown] == expected
    assert [card.position for card in shown] == list(range(5))


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(-3, 8)), min_size=1, max_size=8))
def test_groups_keep_dense_places_however_they_are_moved(
    shared_store: Store, moves: list[tuple[int, int]]
) -> None:
    workshop_id = a_workshop(shared_store)
    groups = [a_group(shared_store, workshop_id, name) for name in "abcd"]
    for group, position in moves:
        shared_store.run(clusters.move_group, workshop_id, group_id=groups[group], position=position)
    shown = shared_store.read(board, workshop_id).groups
    assert sorted(group.id for group in shown) == sorted(groups)
    assert [group.position for group in shown] == [0, 1, 2, 3]


def test_a_card_takes_the_colour_of_its_group(store: Store, workshop_id: UUID) -> None:
    a_group(store, workshop_id, "Merkevare")
    group = a_group(store, workshop_id, "Kunder")
    card = an_idea(store, workshop_id)
    store.run(clusters.move_card, workshop_id, idea_id=card, group_id=group)
    shown = store.read(board, workshop_id)
    assert shown.groups[1].colour == 1
    assert [one.colour for one in shown.groups[1].cards] == [1]
    store.run(clusters.recolour_group, workshop_id, group_id=group, colour=5)
    assert [one.colour for one in store.read(board, workshop_id).groups[1].cards] == [5]


def test_a_merged_card_speaks_for_those_that_were_merged_into_it(store: Store, workshop_id: UUID) -> None:
    one, two, three = some_ideas(store, workshop_id, "Gladere kunder", "Fornøyde kunder", "Flere fornøyde")
    store.run(clusters.merge, workshop_id, idea_ids=[one], into_id=two)
    store.run(clusters.merge, workshop_id, idea_ids=[two], into_id=three)
    (card,) = store.read(board, workshop_id).loose
    assert card.text == "Flere fornøyde"
    assert card.proposed_by == 3
    assert {merged.text for merged in card.merged} == {"Gladere kunder", "Fornøyde kunder"}


def test_an_unmerged_card_stands_last_in_the_group(store: Store, workshop_id: UUID) -> None:
    one, two = some_ideas(store, workshop_id, "a", "b")
    group = a_group(store, workshop_id)
    store.run(clusters.move_card, workshop_id, idea_id=two, group_id=group)
    store.run(clusters.merge, workshop_id, idea_ids=[one], into_id=two)
    store.run(clusters.unmerge, workshop_id, idea_id=one)
    assert [card.text for card in store.read(board, workshop_id).groups[0].cards] == ["b", "a"]


def test_the_cards_of_a_dissolved_group_become_loose(store: Store, workshop_id: UUID) -> None:
    cards = some_ideas(store, workshop_id, "a", "b", "c")
    group = a_group(store, workshop_id)
    store.run(clusters.move_cards, workshop_id, idea_ids=cards[:2], group_id=group)
    store.run(clusters.remove_group, workshop_id, group_id=group)
    shown = store.read(board, workshop_id)
    assert shown.groups == ()
    assert [card.text for card in shown.loose] == ["c", "a", "b"]


def test_an_idea_cannot_lie_among_measures(store: Store, workshop_id: UUID) -> None:
    objective = an_objective(store, workshop_id)
    group = a_group(store, workshop_id, kind=CardKind.MEASURE, objective_id=objective)
    card = an_idea(store, workshop_id)
    with pytest.raises(Refused, match="other_board"):
        store.run(clusters.move_card, workshop_id, idea_id=card, group_id=group)


def test_a_group_of_another_workshop_is_refused(store: Store, workshop_id: UUID) -> None:
    group = a_group(store, a_workshop(store))
    with pytest.raises(Refused, match="gone"):
        store.run(clusters.move_card, workshop_id, idea_id=an_idea(store, workshop_id), group_id=group)
