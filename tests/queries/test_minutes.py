"""What the minutes hold."""

from uuid import UUID

from tests.factory import NINE, a_vote, the_vote
from workshop_app.demonstration import build_example
from workshop_app.operations import votes
from workshop_app.queries.minutes import minutes
from workshop_app.storage.store import Store


def test_the_agenda_is_kept_beside_the_plan(store: Store) -> None:
    held = store.read(minutes, build_example(store, "nb", now=NINE)).agenda
    assert (held[0].stage, held[0].planned_minutes, held[0].held_minutes) == ("welcome", 8, 10)
    assert all(item.held_minutes == item.planned_minutes for item in held[1:-1])
    assert held[-1].held_minutes is None


def test_the_vote_says_which_option_became_the_objective(store: Store) -> None:
    (vote,) = store.read(minutes, build_example(store, "nb", now=NINE)).votes
    assert [(line.label, line.dots, line.objective_number) for line in vote.lines] == [
        ("Merkevare", 7, 1),
        ("Kunder", 6, None),
        ("Vekst", 3, None),
        ("Oss selv", 2, None),
        ("Nye nettsider", 0, None),
    ]
    assert (vote.voted, vote.here, vote.dots_each) == (9, 9, 2)


def test_a_vote_that_was_never_revealed_stays_secret(store: Store, workshop_id: UUID) -> None:
    a_vote(store, workshop_id)
    assert store.read(minutes, workshop_id).votes == ()
    store.run(votes.reveal, workshop_id, ballot_id=the_vote(store, workshop_id).id)
    assert len(store.read(minutes, workshop_id).votes) == 1


def test_exceptions_dissent_and_parked_things_are_in_it(store: Store) -> None:
    found = store.read(minutes, build_example(store, "en", now=NINE))
    (exception,) = found.exceptions
    assert (exception.sentence, exception.criterion) == ("Reduce churn by 2.75% in 2020", "baseline")
    assert len(found.objectives[0].dissents) == 1
    assert [item.stage for item in found.parked] == ["cluster", "key_results"]
    assert found.people == 9
    assert found.ideas.total == 17
    assert found.measures[0].total == 6


def test_an_empty_workshop_has_minutes_too(store: Store, workshop_id: UUID) -> None:
    found = store.read(minutes, workshop_id)
    assert (found.votes, found.objectives, found.exceptions, found.parked) == ((), (), (), ())
