"""The pages about the rules come from the rules."""

import pytest

from workshop_app.quality.rule_book import rule_entries, rule_ids, rule_list, rule_page, rule_pages
from workshop_app.quality.rules import RULES
from workshop_app.texts import Texts


@pytest.mark.parametrize("language", ["nb", "en"])
def test_the_help_page_lists_every_rule_with_reason_source_and_examples(language: str) -> None:
    page = rule_pages(language)
    texts = Texts(language)
    for rule_id in rule_ids():
        assert page.count(f"(`{rule_id}`)") == 1
        assert texts(f"quality.{rule_id}.reason") in page
    for rule in RULES:
        assert rule.source in page
        assert all(text in page for text in rule.examples[language].bad)


@pytest.mark.parametrize("language", ["nb", "en"])
def test_the_list_has_a_line_for_each_rule(language: str) -> None:
    assert len(rule_list(language).splitlines()) == len(rule_ids())


def test_one_rule_can_be_explained() -> None:
    assert "utgangspunkt" in rule_page("no_baseline", "nb").lower()


def test_an_unknown_rule_is_no_page() -> None:
    with pytest.raises(KeyError):
        rule_page("nothing", "nb")


@pytest.mark.parametrize("language", ["nb", "en"])
def test_every_entry_says_why_asks_without_gaps_and_shows_a_sentence_it_stops_at(language: str) -> None:
    entries = rule_entries(language)
    assert sorted(entry.id for entry in entries) == sorted(rule_ids())
    for entry in entries:
        assert all((entry.title, entry.reason, entry.question, entry.source))
        assert "{" not in entry.question
        assert entry.bad or entry.good


@pytest.mark.parametrize("language", ["nb", "en"])
def test_the_examples_of_a_rule_differ_from_each_other(language: str) -> None:
    alike = [entry.id for entry in rule_entries(language) if set(entry.bad) & set(entry.good)]
    assert alike == []
