"""Any text at all is accepted, and every span lies inside it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workshop_app.quality.check import check, check_set
from workshop_app.quality.meaning.subject import KeyResultFacts
from workshop_app.quality.rule import CRITERIA, Kind

PIECES = (
    *[
        "fra",
        "til",
        "from",
        "to",
        "by",
        "innen",
        "within",
        "1.",
        "mars",
        "2026",
        "/",
        "27",
        "%",
        "kr",
        "Q3",
        "hver",
        "uke",
        "every",
        "alle",
        "ingen",
        "no",
        "ikke",
        "øke",
    ],
    *[
        "Launch",
        "app",
        "-",
        "–",
        "→",
        "(",
        ")",
        "3",
        "2,75",
        "mnok",
        "the",
        "next",
        "per",
        "år",
        "før",
        "before",
        "launch",
        "og",
        "topp",
        "versjon",
        "i",
        "vår",
        "th",
        "st",
        "som",
    ],
    *["blir", "er", "halvparten", "12", "timer", ",", ".", "!", "😀"],
    "so that",
    "10 000",
    "\n",
    "\t",
)
LONG = 100_000


def assert_sound(text: str, kind: Kind, language: str | None = None) -> None:
    """Checks a text and that what comes out keeps its promises."""
    report = check(text, kind, language=language)
    assert 0 <= report.strength <= 100
    assert tuple(report.criteria) == CRITERIA[kind]
    for finding in report.findings:
        start, end = finding.span
        assert 0 <= start <= end <= len(text)
        assert finding.message
        assert finding.question


@given(text=st.text(), kind=st.sampled_from(Kind), language=st.sampled_from(("nb", "en", None)))
@settings(max_examples=300, deadline=None)
def test_any_text_is_accepted(text: str, kind: Kind, language: str | None) -> None:
    assert_sound(text, kind, language)


@given(
    words=st.lists(st.sampled_from(PIECES), max_size=14),
    kind=st.sampled_from(Kind),
    language=st.sampled_from(("nb", "en", None)),
)
@settings(max_examples=600, deadline=None)
def test_any_row_of_words_that_mean_something_is_accepted(
    words: list[str], kind: Kind, language: str | None
) -> None:
    assert_sound(" ".join(words), kind, language)


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize(
    "piece",
    [
        "7",
        "9 ",
        "1.",
        "1/",
        "?!… ",
        "-",
        "å",
        "fra 1 til 2 ",
        "2026 ",
        "innen 5 uker ",
        "from 1 ",
        "😀",
        "alle og ",
        "(",
        "1 000",
        "the next ",
        "hver ",
        "kundetilfredshet",
        "9 kunder ",
        "5 tilbud om samarbeid i alle ",
        "\u202e",
        chr(0xD800),
    ],
)
def test_a_very_long_line_is_accepted(piece: str, kind: Kind) -> None:
    assert_sound((piece * LONG)[:LONG], kind)


@given(objective=st.text(max_size=60), sentences=st.lists(st.text(max_size=60), max_size=4))
@settings(max_examples=60, deadline=None)
def test_any_set_is_accepted(objective: str, sentences: list[str]) -> None:
    found = check_set(objective, [KeyResultFacts(sentence) for sentence in sentences])
    assert all(finding.message and finding.question for finding in found)


@pytest.mark.parametrize("text", ["", " ", "\n\t", "…", "1", "%"])
def test_an_empty_sentence_has_no_strength_to_speak_of(text: str) -> None:
    assert check(text, Kind.KEY_RESULT).strength < 40
