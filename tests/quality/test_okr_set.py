"""The rules about an objective and its key results together."""

from datetime import date

import pytest
from _pytest.mark import ParameterSet

from workshop_app.quality.check import check_set
from workshop_app.quality.meaning.subject import KeyResultFacts
from workshop_app.quality.okr_set import Okr, SetRule
from workshop_app.quality.rule import Criterion, Verdict
from workshop_app.quality.set_rules import SET_RULES
from workshop_app.texts import Texts

LANGUAGES = ("nb", "en")


def cases(*, bad: bool) -> list[ParameterSet]:
    """Rule, language and set for every example of one sort."""
    return [
        pytest.param(rule, language, okr, id=f"{rule.id}-{language}-{number}")
        for rule in SET_RULES
        for language in LANGUAGES
        for number, okr in enumerate(rule.examples[language].bad if bad else rule.examples[language].good)
    ]


def rules_seen(okr: Okr, language: str) -> set[str]:
    """The ids of the rules that ask something about a set."""
    return {finding.rule for finding in check_set(okr.objective, okr.key_results, language=language)}


@pytest.mark.parametrize(("rule", "language", "okr"), cases(bad=True))
def test_a_rule_asks_about_its_bad_examples(rule: SetRule, language: str, okr: Okr) -> None:
    assert rule.id in rules_seen(okr, language)


@pytest.mark.parametrize(("rule", "language", "okr"), cases(bad=False))
def test_a_rule_passes_over_its_good_examples(rule: SetRule, language: str, okr: Okr) -> None:
    assert rule.id not in rules_seen(okr, language)


@pytest.mark.parametrize("rule", SET_RULES, ids=[rule.id for rule in SET_RULES])
def test_a_rule_has_examples_texts_and_a_source(rule: SetRule) -> None:
    assert rule.source
    for language in LANGUAGES:
        assert rule.examples[language].good
        assert rule.examples[language].bad
        assert all(
            Texts(language).has(f"quality.{rule.id}.{part}")
            for part in ("title", "reason", "message", "question")
        )


def test_nothing_about_the_set_ever_fails_it() -> None:
    found = check_set("Bli best", [KeyResultFacts("Øke salget og lansere app")])
    assert {finding.verdict for finding in found} == {Verdict.UNSURE}
    assert {finding.criterion for finding in found} == {Criterion.SET}


@pytest.mark.parametrize(("language", "written"), [("nb", "31. mars 2027"), ("en", "31 March 2027")])
def test_a_common_deadline_is_written_as_the_language_writes_dates(language: str, written: str) -> None:
    due = date(2027, 3, 31)
    facts = [KeyResultFacts("NPS 45", due_on=due), KeyResultFacts("Churn 3 %", due_on=due)]
    found = check_set("Bli best", facts, language=language)
    assert written in next(finding.message for finding in found if finding.rule == "set_one_deadline")


def test_a_rule_about_the_set_can_be_switched_off() -> None:
    facts = [KeyResultFacts("NPS fra 30 til 45")]
    assert "set_owner" in {finding.rule for finding in check_set("Bli best", facts)}
    quiet = check_set("Bli best", facts, switched_off=frozenset({"set_owner"}))
    assert "set_owner" not in {finding.rule for finding in quiet}


def test_a_guardrail_is_a_part_of_the_same_key_result_or_asked_about() -> None:
    facts = [KeyResultFacts("Kutte kostnader med 2 mnok ved å samle innkjøp", owner="—")]
    assert "set_compound" not in {finding.rule for finding in check_set("Bli best", facts)}
