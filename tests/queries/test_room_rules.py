"""The room's own rules and words reach every lamp: on the console, on the projector and on paper."""

from uuid import UUID

import pytest

from tests.factory import NINE, a_key_result, an_item, an_objective
from workshop_app.model.words import WordMeaning
from workshop_app.operations import quality_rules, showing, stages, waivers, workshops
from workshop_app.queries.assessment import Lamp, key_result_lamps, set_questions
from workshop_app.queries.facts import workshop_facts
from workshop_app.queries.minutes import minutes
from workshop_app.queries.okrs import okrs
from workshop_app.queries.projected import projected
from workshop_app.queries.room_rules import RoomRules, RoomWordView
from workshop_app.queries.scenes import QualityScene
from workshop_app.storage.store import Store


@pytest.fixture
def key_result(store: Store, workshop_id: UUID) -> UUID:
    """A key result whose measure only the room knows, so that the check is unsure."""
    objective = an_objective(store, workshop_id)
    return a_key_result(store, workshop_id, objective, "400 sprudl innen jul")


def teach(store: Store, workshop_id: UUID, word: str, meaning: WordMeaning, *, language: str = "nb") -> None:
    store.run(quality_rules.add_word, workshop_id, word=word, language=language, meaning=meaning)


def lamp(store: Store, workshop_id: UUID, criterion: str) -> Lamp:
    """One lamp of the first key result, as the console lights it."""
    facts = store.read(workshop_facts, workshop_id)
    lamps = key_result_lamps(store.read(okrs, workshop_id)[0].key_results[0], facts)
    return next(one for one in lamps if one.criterion == criterion)


def on_the_wall(store: Store, workshop_id: UUID, key_result: UUID) -> QualityScene:
    item = an_item(store, workshop_id, "quality")
    store.run(stages.enter, workshop_id, item_id=item.id, now=NINE)
    store.run(showing.show_key_result, workshop_id, key_result_id=key_result)
    scene = store.read(projected, workshop_id, now=NINE).scene
    assert isinstance(scene, QualityScene)
    return scene


def test_a_rule_that_is_off_no_longer_speaks(store: Store, workshop_id: UUID, key_result: UUID) -> None:
    before = lamp(store, workshop_id, "result")
    assert before.verdict != "yes"
    store.run(quality_rules.switch_off, workshop_id, rule=before.rule)
    assert lamp(store, workshop_id, "result").rule != before.rule


def test_a_rule_that_is_off_is_not_asked_on_the_wall(
    store: Store, workshop_id: UUID, key_result: UUID
) -> None:
    asked = lamp(store, workshop_id, "result")
    assert asked.question in on_the_wall(store, workshop_id, key_result).questions
    store.run(quality_rules.switch_off, workshop_id, rule=asked.rule)
    assert asked.question not in on_the_wall(store, workshop_id, key_result).questions


def test_a_rule_that_is_off_is_off_on_paper(store: Store, workshop_id: UUID, key_result: UUID) -> None:
    asked = lamp(store, workshop_id, "result")
    store.run(quality_rules.switch_off, workshop_id, rule=asked.rule)
    record = store.read(minutes, workshop_id)
    (printed,) = [
        one
        for one in key_result_lamps(record.objectives[0].key_results[0], record.workshop)
        if one.criterion == "result"
    ]
    assert printed.rule != asked.rule


def test_a_question_about_the_whole_can_be_off(store: Store, workshop_id: UUID, key_result: UUID) -> None:
    def rules() -> list[str]:
        facts = store.read(workshop_facts, workshop_id)
        return [one.rule for one in set_questions(store.read(okrs, workshop_id)[0], facts)]

    assert "set_owner" in rules()
    store.run(quality_rules.switch_off, workshop_id, rule="set_owner")
    assert "set_owner" not in rules()


def test_what_was_kept_stays_kept_when_its_rule_is_switched_off(
    store: Store, workshop_id: UUID, key_result: UUID
) -> None:
    why = "Tallet kommer."
    store.run(waivers.keep, workshop_id, criterion="result", reason=why, key_result_id=key_result, now=NINE)
    store.run(quality_rules.switch_off, workshop_id, rule=lamp(store, workshop_id, "result").rule)
    assert lamp(store, workshop_id, "result").kept == why


def test_a_word_of_the_room_makes_a_sentence_a_result(
    store: Store, workshop_id: UUID, key_result: UUID
) -> None:
    assert lamp(store, workshop_id, "result").verdict != "yes"
    teach(store, workshop_id, "Sprudl", WordMeaning.MEASURE)
    assert lamp(store, workshop_id, "result").verdict == "yes"
    store.undo(workshop_id)
    assert lamp(store, workshop_id, "result").verdict != "yes"


def test_a_number_behind_a_name_of_the_rooms_is_no_amount(store: Store, workshop_id: UUID) -> None:
    a_key_result(store, workshop_id, an_objective(store, workshop_id), "Titan 3 til kundene")
    assert lamp(store, workshop_id, "measurable").verdict == "yes"
    teach(store, workshop_id, "Titan", WordMeaning.NAME)
    assert lamp(store, workshop_id, "measurable").verdict == "no"


def test_a_verb_of_the_trade_makes_a_sentence_concrete(store: Store, workshop_id: UUID) -> None:
    a_key_result(store, workshop_id, an_objective(store, workshop_id), "Sprudle tavla på fabrikken")
    assert lamp(store, workshop_id, "concrete").verdict == "unsure"
    teach(store, workshop_id, "sprudle", WordMeaning.FINISH)
    assert lamp(store, workshop_id, "concrete").verdict == "yes"


def test_words_count_in_the_language_that_the_room_reads(
    store: Store, workshop_id: UUID, key_result: UUID
) -> None:
    teach(store, workshop_id, "Sprudl", WordMeaning.MEASURE, language="en")
    assert lamp(store, workshop_id, "result").verdict != "yes"


def test_a_copy_of_a_workshop_has_its_rules_and_words(store: Store, workshop_id: UUID) -> None:
    store.run(quality_rules.switch_off, workshop_id, rule="no_baseline")
    teach(store, workshop_id, "Sprudl", WordMeaning.MEASURE)
    copy = UUID(int=7)
    store.run(workshops.duplicate, copy, source_id=workshop_id, name="Kopi")
    rules = store.read(workshop_facts, copy).rules
    assert rules.switched_off == {"no_baseline"}
    assert [word.word for word in rules.words] == ["Sprudl"]


def test_a_word_that_the_check_cannot_use_is_left_out() -> None:
    words = (RoomWordView(UUID(int=1), "nb", WordMeaning.MEASURE, "1+1"),)
    assert RoomRules(words=words).extra_words("nb").words == ()
