"""Objectives and key results as they are written, kept with a reason, agreed on and followed up."""

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from tests.factory import a_key_result, a_vote, a_workshop, an_idea, an_objective
from workshop_app.model.words import Answer, CardKind, Decision, Direction, KeyResultKind
from workshop_app.operations import agreement, follow_up, key_results, objectives, waivers
from workshop_app.operations.refusal import Refused
from workshop_app.queries.board import board
from workshop_app.queries.okrs import KeyResultView, ObjectiveView, okrs
from workshop_app.queries.people import people
from workshop_app.storage.store import Store


def only(store: Store, workshop_id: UUID) -> ObjectiveView:
    (objective,) = store.read(okrs, workshop_id)
    return objective


def first(store: Store, workshop_id: UUID) -> KeyResultView:
    return only(store, workshop_id).key_results[0]


@pytest.fixture
def objective(store: Store, workshop_id: UUID) -> UUID:
    return an_objective(store, workshop_id)


def test_an_objective_from_the_vote_begins_with_the_words_on_the_ballot(
    store: Store, workshop_id: UUID
) -> None:
    vote = a_vote(store, workshop_id)
    an_objective(store, workshop_id, "", option_id=vote.options[0].id)
    assert only(store, workshop_id).sentence == "Kunder"


def test_an_objective_may_be_empty_while_it_is_written(
    store: Store, workshop_id: UUID, objective: UUID
) -> None:
    store.run(objectives.edit, workshop_id, objective_id=objective, sentence="", why_now="Nå eller aldri")
    assert (only(store, workshop_id).sentence, only(store, workshop_id).why_now) == ("", "Nå eller aldri")


def test_objectives_are_numbered_in_their_order(store: Store, workshop_id: UUID, objective: UUID) -> None:
    second = an_objective(store, workshop_id, "Andre")
    store.run(objectives.move, workshop_id, objective_id=second, position=0)
    assert [(o.number, o.id) for o in store.read(okrs, workshop_id)] == [(1, second), (2, objective)]


def test_removing_an_objective_and_undoing_brings_everything_back(
    store: Store, workshop_id: UUID, objective: UUID
) -> None:
    key_result = a_key_result(store, workshop_id, objective)
    store.run(key_results.add_step, workshop_id, key_result_id=key_result, text="Avtale signert")
    store.run(waivers.keep, workshop_id, key_result_id=key_result, criterion="baseline", reason="Kommer")
    an_idea(store, workshop_id, kind=CardKind.MEASURE, objective_id=objective)
    before = store.read(okrs, workshop_id)
    store.run(objectives.remove, workshop_id, objective_id=objective)
    assert store.read(okrs, workshop_id) == ()
    assert store.read(board, workshop_id, kind=CardKind.MEASURE, objective_id=objective).total == 0
    store.undo(workshop_id)
    assert store.read(okrs, workshop_id) == before


def test_a_key_result_is_due_when_the_period_ends(store: Store, workshop_id: UUID, objective: UUID) -> None:
    a_key_result(store, workshop_id, objective)
    assert first(store, workshop_id).due_on == date(2027, 3, 31)


def test_the_numbers_give_the_direction(store: Store, workshop_id: UUID, objective: UUID) -> None:
    key = a_key_result(store, workshop_id, objective, from_value=Decimal(12), to_value=Decimal("9.5"))
    assert first(store, workshop_id).direction is Direction.DOWN
    store.run(key_results.edit, workshop_id, key_result_id=key, to_value=Decimal(14))
    assert first(store, workshop_id).direction is Direction.UP
    store.run(key_results.edit, workshop_id, key_result_id=key, kind=KeyResultKind.HOLD)
    assert first(store, workshop_id).direction is Direction.HOLD


def test_decimals_are_kept_digit_for_digit(store: Store, workshop_id: UUID, objective: UUID) -> None:
    a_key_result(store, workshop_id, objective, to_value=Decimal("98.60"))
    assert str(first(store, workshop_id).to_value) == "98.60"


def test_a_known_baseline_is_no_longer_unknown(store: Store, workshop_id: UUID, objective: UUID) -> None:
    key = a_key_result(store, workshop_id, objective, from_value=Decimal(3))
    store.run(key_results.edit, workshop_id, key_result_id=key, baseline_unknown=True)
    assert first(store, workshop_id).from_value is None
    store.run(key_results.edit, workshop_id, key_result_id=key, from_value=Decimal(4))
    assert not first(store, workshop_id).baseline_unknown


@pytest.mark.parametrize(
    ("fields", "key"),
    [
        ({"confidence": 0}, "no_such_confidence"),
        ({"confidence": 11}, "no_such_confidence"),
        ({"to_value": Decimal("NaN")}, "no_number"),
        ({"from_value": Decimal("Infinity")}, "no_number"),
    ],
)
def test_what_no_key_result_can_have_is_refused(
    store: Store, workshop_id: UUID, objective: UUID, fields: dict[str, Any], key: str
) -> None:
    with pytest.raises(Refused, match=key):
        a_key_result(store, workshop_id, objective, **fields)


def test_only_the_newest_rehearsal_counts(store: Store, workshop_id: UUID, objective: UUID) -> None:
    key = a_key_result(store, workshop_id, objective)
    for answer in (Answer.CANNOT_SAY, Answer.YES):
        store.run(key_results.rehearse, workshop_id, key_result_id=key, answer=answer)
    assert first(store, workshop_id).rehearsal is Answer.YES


def test_a_milestone_has_steps_in_order(store: Store, workshop_id: UUID, objective: UUID) -> None:
    key = a_key_result(store, workshop_id, objective, kind=KeyResultKind.MILESTONE)
    steps = [
        store.run(key_results.add_step, workshop_id, key_result_id=key, text=text).result
        for text in ("Avtale", "Pilot", "Lansering")
    ]
    store.run(key_results.set_step_done, workshop_id, step_id=steps[0], done=True)
    store.run(key_results.remove_step, workshop_id, step_id=steps[1])
    store.run(key_results.edit_step, workshop_id, step_id=steps[2], text="I bruk")
    assert [(s.text, s.done) for s in first(store, workshop_id).steps] == [
        ("Avtale", True),
        ("I bruk", False),
    ]


def test_a_second_reason_replaces_the_first(store: Store, workshop_id: UUID, objective: UUID) -> None:
    key = a_key_result(store, workshop_id, objective)
    for reason in ("Vet ikke", "Tallet kommer i uke 3."):
        store.run(waivers.keep, workshop_id, key_result_id=key, criterion="baseline", reason=reason)
    (waiver,) = first(store, workshop_id).waivers
    assert waiver.reason == "Tallet kommer i uke 3."
    store.run(waivers.withdraw, workshop_id, waiver_id=waiver.id)
    assert first(store, workshop_id).waivers == ()


def test_a_sentence_is_not_kept_without_a_reason(store: Store, workshop_id: UUID, objective: UUID) -> None:
    with pytest.raises(Refused, match="empty_text"):
        store.run(waivers.keep, workshop_id, objective_id=objective, criterion="short", reason=" ")


def test_all_hands_of_three_or_more_agree(store: Store, workshop_id: UUID, objective: UUID) -> None:
    asked = store.run(agreement.open_round, workshop_id, objective_id=objective).result
    store.run(agreement.count_fists, workshop_id, round_id=asked, counts={3: 4, 5: 5})
    fist = only(store, workshop_id).fist
    assert fist is not None
    assert (fist.counts, fist.shown, fist.passes, fist.revealed) == ((0, 0, 0, 4, 0, 5), 9, True, False)
    store.run(agreement.count_fists, workshop_id, round_id=asked, counts={2: 1, 5: 8})
    store.run(agreement.reveal_round, workshop_id, round_id=asked)
    fist = only(store, workshop_id).fist
    assert fist is not None
    assert (fist.passes, fist.revealed) == (False, True)


def test_a_round_without_hands_does_not_pass(store: Store, workshop_id: UUID, objective: UUID) -> None:
    store.run(agreement.open_round, workshop_id, objective_id=objective)
    fist = only(store, workshop_id).fist
    assert fist is not None
    assert not fist.passes


def test_a_hand_may_change_until_it_is_shown(store: Store, workshop_id: UUID, objective: UUID) -> None:
    person = store.read(people, workshop_id).people[0].id
    asked = store.run(agreement.open_round, workshop_id, objective_id=objective).result
    for fingers in (2, 4):
        given: dict[str, Any] = {"round_id": asked, "participant_id": person, "fingers": fingers}
        store.run(agreement.cast_fist, workshop_id, **given)
    fist = only(store, workshop_id).fist
    assert fist is not None
    assert fist.counts == (0, 0, 0, 0, 1, 0)
    store.run(agreement.reveal_round, workshop_id, round_id=asked)
    with pytest.raises(Refused, match="hands_are_shown"):
        store.run(agreement.cast_fist, workshop_id, round_id=asked, participant_id=person, fingers=5)


@pytest.mark.parametrize("counts", [{6: 1}, {-1: 1}])
def test_a_hand_has_five_fingers(
    store: Store, workshop_id: UUID, objective: UUID, counts: dict[int, int]
) -> None:
    asked = store.run(agreement.open_round, workshop_id, objective_id=objective).result
    with pytest.raises(Refused, match="no_such_fingers"):
        store.run(agreement.count_fists, workshop_id, round_id=asked, counts=counts)


def test_dissent_is_kept_and_can_be_taken_away(store: Store, workshop_id: UUID, objective: UUID) -> None:
    store.run(agreement.record_dissent, workshop_id, objective_id=objective, text="Ikke uten tall")
    (dissent,) = only(store, workshop_id).dissents
    assert (dissent.text, dissent.who) == ("Ikke uten tall", "")
    store.run(agreement.remove_dissent, workshop_id, dissent_id=dissent.id)
    assert only(store, workshop_id).dissents == ()


def test_an_option_of_another_workshop_makes_no_objective(store: Store, workshop_id: UUID) -> None:
    elsewhere = a_vote(store, a_workshop(store))
    with pytest.raises(Refused, match="gone"):
        an_objective(store, workshop_id, option_id=elsewhere.options[0].id)
    assert store.read(okrs, workshop_id) == ()


def test_reports_decisions_and_scores_check_their_numbers(
    store: Store, workshop_id: UUID, objective: UUID
) -> None:
    key = a_key_result(store, workshop_id, objective)
    day = date(2027, 2, 5)
    store.run(
        follow_up.check_in, workshop_id, key_result_id=key, reported_on=day, value=Decimal(4), done="To"
    )
    store.run(follow_up.decide_midway, workshop_id, key_result_id=key, decision=Decision.KEEP, decided_on=day)
    store.run(follow_up.learn, workshop_id, text="Begynn tidligere", share=True)
    given: dict[str, Any] = {"key_result_id": key, "reached": Answer.NO, "decided_on": day}
    store.run(follow_up.score, workshop_id, value=Decimal("0.7"), **given)
    with pytest.raises(Refused, match="no_such_score"):
        store.run(follow_up.score, workshop_id, value=Decimal("1.1"), **given)
    with pytest.raises(Refused, match="no_such_confidence"):
        store.run(follow_up.check_in, workshop_id, key_result_id=key, reported_on=day, confidence=12)
