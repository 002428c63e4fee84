"""Rules are switched off and on, and words are added, for one workshop at a time."""

from uuid import UUID

import pytest

from tests.factory import a_workshop
from workshop_app.model.words import WordMeaning
from workshop_app.operations import quality_rules
from workshop_app.operations.refusal import Refused
from workshop_app.quality.extra_words import LONGEST_WORD, MEANINGS
from workshop_app.queries.room_rules import EVERY_RULE, RoomRules, room_rules
from workshop_app.storage.store import Store


def rules(store: Store, workshop_id: UUID) -> RoomRules:
    return store.read(room_rules, workshop_id)


def add(
    store: Store,
    workshop_id: UUID,
    word: str,
    language: str = "nb",
    meaning: str = WordMeaning.MEASURE,
) -> None:
    store.run(quality_rules.add_word, workshop_id, word=word, language=language, meaning=meaning)


def test_every_rule_is_asked_until_one_is_switched_off(store: Store, workshop_id: UUID) -> None:
    assert rules(store, workshop_id) == EVERY_RULE
    store.run(quality_rules.switch_off, workshop_id, rule="no_baseline")
    assert rules(store, workshop_id).switched_off == {"no_baseline"}


def test_a_rule_of_the_whole_can_be_switched_off_too(store: Store, workshop_id: UUID) -> None:
    store.run(quality_rules.switch_off, workshop_id, rule="set_owner")
    assert rules(store, workshop_id).switched_off == {"set_owner"}


def test_a_rule_is_off_in_one_workshop_alone(store: Store, workshop_id: UUID) -> None:
    other = a_workshop(store)
    store.run(quality_rules.switch_off, workshop_id, rule="no_baseline")
    add(store, workshop_id, "sprudl")
    assert rules(store, other) == EVERY_RULE


def test_switching_off_twice_and_on_once_asks_again(store: Store, workshop_id: UUID) -> None:
    store.run(quality_rules.switch_off, workshop_id, rule="no_baseline")
    assert store.run(quality_rules.switch_off, workshop_id, rule="no_baseline").tables == frozenset()
    store.run(quality_rules.switch_on, workshop_id, rule="no_baseline")
    assert rules(store, workshop_id).switched_off == frozenset()


def test_switching_a_rule_off_is_undone_and_done_again(store: Store, workshop_id: UUID) -> None:
    store.run(quality_rules.switch_off, workshop_id, rule="no_baseline")
    store.undo(workshop_id)
    assert rules(store, workshop_id).switched_off == frozenset()
    store.redo(workshop_id)
    assert rules(store, workshop_id).switched_off == {"no_baseline"}


def test_a_rule_that_is_none_is_refused(store: Store, workshop_id: UUID) -> None:
    with pytest.raises(Refused, match="no_such_rule"):
        store.run(quality_rules.switch_off, workshop_id, rule="be_nice")


def test_words_are_listed_in_alphabetical_order_as_they_were_written(store: Store, workshop_id: UUID) -> None:
    for word in (" Sprudl ", "Brusetid"):
        add(store, workshop_id, word)
    assert [word.word for word in rules(store, workshop_id).words] == ["Brusetid", "Sprudl"]


def test_a_word_can_be_taken_away_again(store: Store, workshop_id: UUID) -> None:
    add(store, workshop_id, "Sprudl")
    (word,) = rules(store, workshop_id).words
    store.run(quality_rules.remove_word, workshop_id, word_id=word.id)
    assert rules(store, workshop_id).words == ()


@pytest.mark.parametrize(
    ("word", "over", "why"),
    [
        ("  ", {}, "empty_text"),
        ("x" * (LONGEST_WORD + 1), {}, "too_long"),
        ("<b>", {}, "not_a_word"),
        ("2030", {}, "not_a_word"),
        ("SPRUDL", {}, "word_is_there"),
        ("omsetning", {}, "word_is_known"),
        ("Sprudl", {"language": "tlh"}, "no_such_language"),
        ("Brus", {"meaning": "colour"}, "no_such_meaning"),
    ],
)
def test_what_is_no_new_word_is_refused_with_a_reason(
    store: Store, workshop_id: UUID, word: str, over: dict[str, str], why: str
) -> None:
    add(store, workshop_id, "Sprudl")
    with pytest.raises(Refused, match=f"operations.{why}"):
        add(store, workshop_id, word, **over)
    assert len(rules(store, workshop_id).words) == 1


def test_the_same_word_may_stand_in_both_languages(store: Store, workshop_id: UUID) -> None:
    add(store, workshop_id, "Sprudl")
    add(store, workshop_id, "Sprudl", language="en")
    found = rules(store, workshop_id)
    assert found.extra_words("en").words == (("measure", "Sprudl"),)
    assert len(found.words) == 2


def test_every_meaning_is_one_that_the_check_knows() -> None:
    assert {meaning.value for meaning in WordMeaning} == set(MEANINGS)
