"""The dot vote: nobody gives more than they have, and a closed vote stays as it was."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from tests.factory import NINE, a_group, a_vote, a_workshop, an_idea, an_objective, the_vote
from workshop_app.model.words import BallotState
from workshop_app.operations import votes
from workshop_app.operations.refusal import Refused
from workshop_app.queries.okrs import okrs
from workshop_app.queries.people import people
from workshop_app.storage.store import Store

LATER = NINE + timedelta(minutes=30)


def everybody(store: Store, workshop_id: UUID) -> list[UUID]:
    return [person.id for person in store.read(people, workshop_id).people]


def dots(store: Store, workshop_id: UUID) -> list[int]:
    return [option.dots for option in the_vote(store, workshop_id).options]


def test_a_participant_cannot_give_more_dots_than_they_have(store: Store, workshop_id: UUID) -> None:
    vote = a_vote(store, workshop_id)
    person = everybody(store, workshop_id)[0]
    for option in vote.options[:2]:
        store.run(votes.cast, workshop_id, option_id=option.id, participant_id=person)
    with pytest.raises(Refused, match="dots_are_spent"):
        store.run(votes.cast, workshop_id, option_id=vote.options[2].id, participant_id=person)
    assert dots(store, workshop_id) == [1, 1, 0]


def test_a_phone_cannot_vote_twice_on_one_option(store: Store, workshop_id: UUID) -> None:
    vote = a_vote(store, workshop_id)
    person = everybody(store, workshop_id)[0]
    given: dict[str, Any] = {"option_id": vote.options[0].id, "participant_id": person}
    store.run(votes.cast, workshop_id, **given)
    with pytest.raises(Refused, match="one_dot_an_option"):
        store.run(votes.cast, workshop_id, **given)


def test_several_dots_on_one_option_when_the_facilitator_says_so(store: Store, workshop_id: UUID) -> None:
    vote = a_vote(store, workshop_id, several_on_one=True)
    given: dict[str, Any] = {
        "option_id": vote.options[0].id,
        "participant_id": everybody(store, workshop_id)[0],
    }
    store.run(votes.cast, workshop_id, **given)
    store.run(votes.cast, workshop_id, **given)
    assert dots(store, workshop_id) == [2, 0, 0]
    assert the_vote(store, workshop_id).voted == 1


def test_a_dot_taken_back_can_be_given_again(store: Store, workshop_id: UUID) -> None:
    vote = a_vote(store, workshop_id)
    given: dict[str, Any] = {
        "option_id": vote.options[0].id,
        "participant_id": everybody(store, workshop_id)[0],
    }
    store.run(votes.cast, workshop_id, **given)
    store.run(votes.take_back, workshop_id, **given)
    assert dots(store, workshop_id) == [0, 0, 0]
    store.run(votes.cast, workshop_id, **given)
    assert dots(store, workshop_id) == [1, 0, 0]


def test_counted_hands_replace_the_count_before(store: Store, workshop_id: UUID) -> None:
    option = a_vote(store, workshop_id).options[0]
    store.run(votes.count_hands, workshop_id, option_id=option.id, count=7)
    store.run(votes.count_hands, workshop_id, option_id=option.id, count=4)
    assert dots(store, workshop_id) == [4, 0, 0]
    store.run(votes.count_hands, workshop_id, option_id=option.id, count=0)
    assert dots(store, workshop_id) == [0, 0, 0]


def test_more_hands_than_people_are_refused(store: Store, workshop_id: UUID) -> None:
    option = a_vote(store, workshop_id).options[0]
    with pytest.raises(Refused, match="more_hands_than_people"):
        store.run(votes.count_hands, workshop_id, option_id=option.id, count=10)


def test_more_dots_than_the_room_has_are_refused(store: Store, workshop_id: UUID) -> None:
    first, second, third = a_vote(store, workshop_id).options
    for option in (first, second):
        store.run(votes.count_hands, workshop_id, option_id=option.id, count=9)
    with pytest.raises(Refused, match="more_dots_than_there_are"):
        store.run(votes.count_hands, workshop_id, option_id=third.id, count=1)


def test_with_nobody_counted_hands_have_no_limit(store: Store) -> None:
    workshop_id = a_workshop(store, people=0)
    option = a_vote(store, workshop_id).options[0]
    store.run(votes.count_hands, workshop_id, option_id=option.id, count=40)
    assert dots(store, workshop_id)[0] == 40


def test_a_closed_vote_takes_no_dots(store: Store, workshop_id: UUID) -> None:
    vote = a_vote(store, workshop_id)
    store.run(votes.close_ballot, workshop_id, ballot_id=vote.id)
    with pytest.raises(Refused, match="vote_is_closed"):
        store.run(votes.count_hands, workshop_id, option_id=vote.options[0].id, count=1)
    store.run(votes.reopen, workshop_id, ballot_id=vote.id)
    store.run(votes.count_hands, workshop_id, option_id=vote.options[0].id, count=1)
    assert dots(store, workshop_id) == [1, 0, 0]


def test_a_vote_is_closed_before_it_is_revealed(store: Store, workshop_id: UUID) -> None:
    vote = a_vote(store, workshop_id)
    store.run(votes.reveal, workshop_id, ballot_id=vote.id)
    assert the_vote(store, workshop_id).state is BallotState.REVEALED


def test_two_votes_are_never_open_at_once(store: Store, workshop_id: UUID) -> None:
    vote = a_vote(store, workshop_id)
    with pytest.raises(Refused, match="vote_is_open"):
        a_vote(store, workshop_id)
    store.run(votes.close_ballot, workshop_id, ballot_id=vote.id)
    a_vote(store, workshop_id)
    with pytest.raises(Refused, match="vote_is_open"):
        store.run(votes.reopen, workshop_id, ballot_id=vote.id)


def test_a_run_off_is_held_over_some_options_and_keeps_the_first_vote(
    store: Store, workshop_id: UUID
) -> None:
    first = a_vote(store, workshop_id)
    store.run(votes.close_ballot, workshop_id, ballot_id=first.id)
    chosen = [first.options[2].id, first.options[0].id]
    store.run(votes.run_off, workshop_id, ballot_id=first.id, option_ids=chosen, dots_each=1, now=LATER)
    second = the_vote(store, workshop_id)
    assert second.round == 2
    assert [option.label for option in second.options] == ["Kunder", "Oss selv"]


@pytest.mark.parametrize("dots_each", [0, -1, 21])
def test_a_vote_with_no_sensible_number_of_dots_is_refused(
    store: Store, workshop_id: UUID, dots_each: int
) -> None:
    with pytest.raises(Refused, match="no_such_dots"):
        a_vote(store, workshop_id, dots_each=dots_each)


def test_a_vote_over_nothing_is_refused(store: Store, workshop_id: UUID) -> None:
    with pytest.raises(Refused, match="nothing_to_vote_on"):
        store.run(votes.open_ballot, workshop_id, option_labels=[], dots_each=2)


def test_the_ballot_keeps_the_words_it_was_opened_with(store: Store, workshop_id: UUID) -> None:
    group, card = a_group(store, workshop_id, "Kunder"), an_idea(store, workshop_id, "Vokse i Sverige")
    labels = [(group, None, "Kunder"), (None, card, "Vokse i Sverige")]
    store.run(votes.open_ballot, workshop_id, option_labels=labels, dots_each=2)
    assert [option.label for option in the_vote(store, workshop_id).options] == ["Kunder", "Vokse i Sverige"]


def test_a_group_of_another_workshop_is_not_voted_on(store: Store, workshop_id: UUID) -> None:
    group = a_group(store, a_workshop(store))
    with pytest.raises(Refused, match="gone"):
        store.run(votes.open_ballot, workshop_id, option_labels=[(group, None, "Fremmed")], dots_each=2)


def test_an_objective_outlives_the_vote_it_came_from(store: Store, workshop_id: UUID) -> None:
    vote = a_vote(store, workshop_id)
    an_objective(store, workshop_id, "", option_id=vote.options[1].id)
    store.run(votes.discard, workshop_id, ballot_id=vote.id)
    (objective,) = store.read(okrs, workshop_id)
    assert objective.sentence == "Merkevare"
    assert objective.option_id is None
