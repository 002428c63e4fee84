"""The dot vote as it is read."""

from datetime import timedelta
from uuid import UUID

import pytest

from tests.factory import NINE, a_group, a_vote, an_item, some_ideas, the_vote
from workshop_app.operations import agenda, clusters, stages, votes
from workshop_app.queries.ballot import ballot, ballot_candidates, ballot_in, ballots, suggested_dots
from workshop_app.queries.standing import standing
from workshop_app.storage.store import Store


@pytest.mark.parametrize(("options", "dots"), [(0, 2), (5, 2), (9, 2), (11, 3), (14, 4), (20, 5), (200, 5)])
def test_dots_are_a_quarter_of_the_options(options: int, dots: int) -> None:
    assert suggested_dots(options) == dots


def test_before_the_first_vote_there_is_none(store: Store, workshop_id: UUID) -> None:
    assert store.read(ballot, workshop_id) is None


def test_named_groups_are_voted_on_before_loose_cards(store: Store, workshop_id: UUID) -> None:
    cards = some_ideas(store, workshop_id, "a", "b", "c", "d")
    group, nameless = a_group(store, workshop_id, "Kunder"), a_group(store, workshop_id, "")
    a_group(store, workshop_id, "Tom")
    store.run(clusters.move_card, workshop_id, idea_id=cards[0], group_id=group)
    store.run(clusters.move_card, workshop_id, idea_id=cards[1], group_id=nameless)
    store.run(clusters.merge, workshop_id, idea_ids=[cards[3]], into_id=cards[2])
    labels = [label for _, _, label in store.read(ballot_candidates, workshop_id)]
    assert labels[0] == "Kunder"
    assert sorted(labels[1:]) == ["b", "c"]


def test_an_option_says_how_many_cards_lie_behind_it(store: Store, workshop_id: UUID) -> None:
    cards = some_ideas(store, workshop_id, "a", "b", "c")
    group = a_group(store, workshop_id, "Kunder")
    store.run(clusters.move_card, workshop_id, idea_id=cards[0], group_id=group)
    store.run(clusters.merge, workshop_id, idea_ids=[cards[1]], into_id=cards[0])
    candidates = store.read(ballot_candidates, workshop_id)
    store.run(votes.open_ballot, workshop_id, option_labels=candidates, dots_each=2)
    assert [(o.label, o.cards) for o in the_vote(store, workshop_id).options] == [("Kunder", 2), ("c", 1)]


def count(store: Store, workshop_id: UUID, *hands: int) -> None:
    for option, number in zip(the_vote(store, workshop_id).options, hands, strict=True):
        store.run(votes.count_hands, workshop_id, option_id=option.id, count=number)


def test_options_are_ranked_by_dots_and_ties_by_place(store: Store, workshop_id: UUID) -> None:
    a_vote(store, workshop_id, "a", "b", "c", "d")
    count(store, workshop_id, 2, 5, 2, 4)
    assert [option.label for option in the_vote(store, workshop_id).ranked] == ["b", "d", "a", "c"]


def test_a_tie_about_third_place_is_told(store: Store, workshop_id: UUID) -> None:
    a_vote(store, workshop_id, "a", "b", "c", "d")
    count(store, workshop_id, 2, 5, 2, 4)
    vote = the_vote(store, workshop_id)
    assert set(vote.tied_at_cut) == {vote.options[0].id, vote.options[2].id}
    count(store, workshop_id, 2, 5, 1, 4)
    assert the_vote(store, workshop_id).tied_at_cut == ()


def test_counted_hands_say_how_many_have_voted(store: Store, workshop_id: UUID) -> None:
    a_vote(store, workshop_id, "a", "b")
    count(store, workshop_id, 3, 4)
    vote = the_vote(store, workshop_id)
    assert (vote.voted, vote.here) == (4, 9)


def test_a_run_off_decides_only_between_those_that_were_equal(store: Store, workshop_id: UUID) -> None:
    first = a_vote(store, workshop_id, "a", "b", "c", "d", "e")
    count(store, workshop_id, 5, 4, 3, 3, 3)
    store.run(votes.reveal, workshop_id, ballot_id=first.id)
    tied = the_vote(store, workshop_id).tied_at_cut
    assert set(tied) == {option.id for option in first.options[2:]}
    later = NINE + timedelta(minutes=1)
    store.run(votes.run_off, workshop_id, ballot_id=first.id, option_ids=list(tied), dots_each=1, now=later)
    second = the_vote(store, workshop_id)
    count(store, workshop_id, 1, 6, 2)
    lines = standing(store.read(ballots, workshop_id))
    assert [(one.option.label, one.run_off) for one in lines] == [(label, None) for label in "abcde"]
    store.run(votes.reveal, workshop_id, ballot_id=second.id)
    lines = standing(store.read(ballots, workshop_id))
    assert [(one.option.label, one.dots, one.run_off) for one in lines] == [
        ("a", 5, None), ("b", 4, None), ("d", 3, 6), ("e", 3, 2), ("c", 3, 1),
    ]  # fmt: skip
    assert the_vote(store, workshop_id).tied_at_cut == ()


def test_a_run_off_that_ties_again_still_matters(store: Store, workshop_id: UUID) -> None:
    first = a_vote(store, workshop_id, "a", "b", "c", "d")
    count(store, workshop_id, 5, 4, 3, 3)
    tied = the_vote(store, workshop_id).tied_at_cut
    store.run(votes.reveal, workshop_id, ballot_id=first.id)
    later = NINE + timedelta(minutes=1)
    store.run(votes.run_off, workshop_id, ballot_id=first.id, option_ids=list(tied), dots_each=1, now=later)
    second = the_vote(store, workshop_id)
    count(store, workshop_id, 4, 4)
    assert set(the_vote(store, workshop_id).tied_at_cut) == {option.id for option in second.options}


def test_each_timebox_for_votes_has_votes_of_its_own(store: Store, workshop_id: UUID) -> None:
    added = store.run(agenda.add, workshop_id, stage="vote", minutes=5, position=8).result
    assert isinstance(added, UUID)
    first = an_item(store, workshop_id, "vote").id
    store.run(stages.enter, workshop_id, item_id=first, now=NINE)
    a_vote(store, workshop_id, "a", "b", now=NINE + timedelta(minutes=1))
    early = the_vote(store, workshop_id)
    assert store.read(ballot_in, workshop_id, item_id=added) is None
    store.run(votes.reveal, workshop_id, ballot_id=early.id)
    store.run(stages.enter, workshop_id, item_id=added, now=NINE + timedelta(minutes=9))
    assert store.read(ballot_in, workshop_id, item_id=added) is None
    a_vote(store, workshop_id, "c", "d", now=NINE + timedelta(minutes=10))
    late = store.read(ballot_in, workshop_id, item_id=added)
    here = store.read(ballot_in, workshop_id, item_id=first)
    assert late is not None
    assert here is not None
    assert [option.label for option in late.options] == ["c", "d"]
    assert here.id == early.id


def test_a_thousand_options_are_counted_and_ranked(store: Store, workshop_id: UUID) -> None:
    vote = a_vote(store, workshop_id, *(f"Alternativ {number}" for number in range(1000)))
    store.run(votes.count_hands, workshop_id, option_id=vote.options[999].id, count=5)
    found = the_vote(store, workshop_id)
    assert found.ranked[0].label == "Alternativ 999"
    assert len(found.options) == 1000
