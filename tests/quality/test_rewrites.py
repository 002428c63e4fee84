"""A suggestion keeps what was written: every number and every word, with blanks for what is missing."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workshop_app.quality.check import check
from workshop_app.quality.period import read_period
from workshop_app.quality.rule import Kind
from workshop_app.quality.rules import RULES

WORD = re.compile(r"\w+(?:[.,]\d+)?")
SENTENCES = sorted(
    {
        (language, kind, text)
        for rule in RULES
        for language, examples in rule.examples.items()
        for kind in rule.kinds
        for text in (*examples.good, *examples.bad)
    }
)
PARTS = {
    "nb": (
        ("Øke", "Redusere", "Forbedre", "Lansere", "Holde", "Nå", "Flere", ""),
        ("churn", "omsetningen", "antall klager", "ny app", "10 kurs", "NPS", "svartid på chat"),
        ("", "med 2,75 %", "med 300 000 kr", "til 45", "til under 8 prosent", "fra 240", "på minst 4,5 av 6"),
        ("", "innen juni", "i uka", "i 2027", "for å øke salget", "blant unge", "slik at frafallet faller"),
        ("", ".", "!!", " 🚀"),
    ),
    "en": (
        ("Increase", "Cut", "Improve", "Launch", "Hold", "Reach", "Fewer", ""),
        ("churn", "revenue", "the number of complaints", "a new app", "10 courses", "NPS", "response time"),
        (
            "",
            "by 2.75%",
            "by $300k",
            "to 45",
            "to less than 8 percent",
            "from 240",
            "of at least 4.5 out of 6",
        ),
        (
            "",
            "by June",
            "a week",
            "in 2027",
            "in order to grow sales",
            "among teens",
            "so that dropout falls",
        ),
        ("", ".", "!!", " 🚀"),
    ),
}


def kept(text: str, suggestion: str) -> list[str]:
    """The words of ``text`` that are missing from a suggestion; a percentage may become points."""
    there = " " + " ".join(WORD.findall(suggestion.lower())) + " "
    return [
        word
        for word in WORD.findall(text.lower())
        if f" {word} " not in there and not (word in {"prosent", "percent"} and f" {word}" in there)
    ]


def suggestions(text: str, kind: Kind, language: str) -> list[str]:
    """What is suggested for a sentence, with and without a period."""
    reports = (
        check(text, kind, language=language, period=period) for period in (None, read_period("2027-Q1"))
    )
    return [found.suggestion for report in reports for found in report.findings if found.suggestion]


@pytest.mark.parametrize(("language", "kind", "text"), SENTENCES)
def test_a_suggestion_keeps_every_word_of_the_rules_examples(language: str, kind: Kind, text: str) -> None:
    for suggestion in suggestions(text, kind, language):
        assert kept(text, suggestion) == []


@given(data=st.data(), language=st.sampled_from(tuple(PARTS)))
@settings(max_examples=400, deadline=None)
def test_a_suggestion_keeps_every_word_and_number(data: st.DataObject, language: str) -> None:
    verb, thing, amount, when, mark = (data.draw(st.sampled_from(part)) for part in PARTS[language])
    text = " ".join(part for part in (verb, thing, amount, when) if part) + mark
    for suggestion in suggestions(text, Kind.KEY_RESULT, language):
        assert kept(text, suggestion) == []
        assert "___" in suggestion or "2027" in suggestion
        assert "  " not in suggestion
        assert not re.search(r"\s[,.;]|,,|,\.", suggestion)


@given(text=st.text(max_size=80), language=st.sampled_from(("nb", "en")))
@settings(max_examples=200, deadline=None)
def test_a_suggestion_for_any_text_at_all_keeps_its_words(text: str, language: str) -> None:
    for suggestion in suggestions(text, Kind.KEY_RESULT, language):
        assert kept(text, suggestion) == []
