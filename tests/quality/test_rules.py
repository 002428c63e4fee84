"""Every rule stops at its own bad examples and passes over its good ones, in both languages."""

import pytest
from _pytest.mark import ParameterSet

from workshop_app.quality.check import check
from workshop_app.quality.rule import Kind, Rule, Verdict
from workshop_app.quality.rules import RULES
from workshop_app.texts import Texts

LANGUAGES = ("nb", "en")
FILLED_IN = frozenset({"date_field", "period_counts", "baseline_field"})
"""Rules that speak of what stands beside the sentence, so that no sentence alone can set them off."""


def cases(*, bad: bool) -> list[ParameterSet]:
    """Rule, language and sentence for every example of one sort."""
    return [
        pytest.param(rule, language, text, id=f"{rule.id}: {text}")
        for rule in RULES
        for language in LANGUAGES
        for text in (rule.examples[language].bad if bad else rule.examples[language].good)
    ]


def rules_seen(rule: Rule, language: str, text: str) -> set[str]:
    """The ids of the rules that see something in a sentence."""
    kind = next(iter(sorted(rule.kinds)))
    return {finding.rule for finding in check(text, kind, language=language).findings}


@pytest.mark.parametrize(("rule", "language", "text"), cases(bad=True))
def test_a_rule_stops_at_its_bad_examples(rule: Rule, language: str, text: str) -> None:
    assert rule.id in rules_seen(rule, language, text)


@pytest.mark.parametrize(("rule", "language", "text"), cases(bad=False))
def test_a_rule_passes_over_its_good_examples(rule: Rule, language: str, text: str) -> None:
    assert rule.id not in rules_seen(rule, language, text)


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_a_rule_has_examples_in_both_languages(rule: Rule) -> None:
    for language in LANGUAGES:
        assert rule.examples[language].good
        assert rule.examples[language].bad or rule.id in FILLED_IN


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_a_rule_has_its_texts_and_a_source(rule: Rule, language: str) -> None:
    texts = Texts(language)
    for part in ("title", "reason", "message", "question"):
        assert texts.has(f"quality.{rule.id}.{part}")
    assert rule.source


def test_no_two_rules_have_the_same_id() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)


def test_examples_differ_between_rules_that_speak_for_one_criterion() -> None:
    for kind in Kind:
        for language in LANGUAGES:
            seen: dict[str, str] = {}
            for rule in RULES:
                if kind in rule.kinds:
                    for text in rule.examples[language].bad:
                        key = f"{rule.criterion} {text}"
                        assert key not in seen, f"{seen.get(key)} and {rule.id} claim «{text}»"
                        seen[key] = rule.id


def test_a_finding_that_says_yes_comes_only_from_what_is_filled_in() -> None:
    for rule in RULES:
        for language in LANGUAGES:
            for text in rule.examples[language].bad:
                kind = next(iter(sorted(rule.kinds)))
                found = check(text, kind, language=language).findings
                assert all(finding.verdict is not Verdict.YES for finding in found)
