"""The check's lamps beside what the room wrote and kept."""

from uuid import UUID

import pytest

from tests.factory import NINE, a_key_result, an_objective
from workshop_app.demonstration import build_example
from workshop_app.operations import key_results
from workshop_app.queries.assessment import Lamp, key_result_lamps, objective_lamps, set_questions
from workshop_app.queries.facts import workshop_facts
from workshop_app.queries.okrs import okrs
from workshop_app.storage.store import Store


def lamps(store: Store, workshop_id: UUID, place: int = 0) -> dict[str, Lamp]:
    facts = store.read(workshop_facts, workshop_id)
    key_result = store.read(okrs, workshop_id)[0].key_results[place]
    return {lamp.criterion: lamp for lamp in key_result_lamps(key_result, facts)}


@pytest.mark.parametrize("language", ["nb", "en"])
def test_the_articles_key_results_ask_for_a_baseline_and_none_fails(store: Store, language: str) -> None:
    workshop_id = build_example(store, language, now=NINE)
    assert lamps(store, workshop_id, 0)["baseline"].verdict == "yes"
    for place in (1, 2):
        found = lamps(store, workshop_id, place)
        assert found["baseline"].verdict == "unsure"
        assert found["baseline"].question
        assert "no" not in {lamp.verdict for lamp in found.values()}


def test_what_was_kept_carries_its_reason(store: Store) -> None:
    workshop_id = build_example(store, "nb", now=NINE)
    kept = lamps(store, workshop_id, 1)["baseline"]
    assert kept.kept == "Tallet for 2019 kommer i uke 3."
    assert kept.waiver_id is not None
    assert lamps(store, workshop_id, 2)["baseline"].kept is None


def test_an_unknown_baseline_answers_the_question(store: Store) -> None:
    workshop_id = build_example(store, "nb", now=NINE)
    key_result = store.read(okrs, workshop_id)[0].key_results[1].id
    store.run(key_results.edit, workshop_id, key_result_id=key_result, baseline_unknown=True)
    assert lamps(store, workshop_id, 1)["baseline"].verdict == "yes"


def test_an_empty_sentence_has_no_lamps(store: Store, workshop_id: UUID) -> None:
    a_key_result(store, workshop_id, an_objective(store, workshop_id, " "), "")
    (objective,) = store.read(okrs, workshop_id)
    facts = store.read(workshop_facts, workshop_id)
    assert objective_lamps(objective, facts) == ()
    assert key_result_lamps(objective.key_results[0], facts) == ()


@pytest.mark.parametrize(("language", "words"), [("nb", "Hvis vi kan si ja"), ("en", "If we can say yes")])
def test_the_set_is_asked_whether_it_suffices_in_the_rooms_language(
    store: Store, language: str, words: str
) -> None:
    workshop_id = build_example(store, language, now=NINE)
    facts = store.read(workshop_facts, workshop_id)
    questions = [lamp.question for lamp in set_questions(store.read(okrs, workshop_id)[0], facts)]
    assert any(words in question for question in questions)
