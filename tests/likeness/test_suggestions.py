"""What is suggested, and above all what is not: sets written by hand in both languages."""

from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.likeness.test_words import pairs
from workshop_app.likeness.suggestions import Kind, Reason, Slip, Suggestion, suggestions


def suggested(texts: list[str], language: str = "nb", **more: set[str]) -> tuple[Suggestion, ...]:
    return suggestions([Slip(UUID(int=number), text) for number, text in enumerate(texts)], language, **more)


def merged(one: str, other: str, language: str) -> bool:
    return any(found.kind is Kind.MERGE for found in suggested([one, other], language))


MERGE = {
    "nb": [
        ("Fornøyde kunder", "Kundene er fornøyde"),
        ("Flere fornøyde kunder", "Fornøyde kunder"),
        ("Lavere churn", "Redusere churn"),
        ("Lavere churn", "lavere churn!"),
        ("Bedre kundeservice", "Bedre kundesrevice"),
        ("Vokse i Sverige", "Vekst i Sverige"),
        ("Færre sykmeldinger", "Redusere sykmeldinger"),
        ("Raskere svar på chat", "Svare raskere på chat"),
        ("Bli nevnt i avisa", "Nevnt i avisen"),
        ("Kunder som er lojale", "Lojale kunder"),
    ],
    "en": [
        ("Happy customers", "Our customers are happy"),
        ("Lower churn", "Reduce churn"),
        ("Faster answers on chat", "Answer faster on chat"),
        ("Grow in Sweden", "Growth in Sweden"),
        ("Hire two developers", "Hiring two developers"),
        ("Fewer meetings", "Fewer meetings."),
    ],
}
KEEP_APART = {
    "nb": [
        ("Lavere churn", "Øke churn"),
        ("Øke salget", "Redusere salget"),
        ("Flere ledere", "Bedre ledere"),
        ("Vokse i Sverige", "Vokse i Norge"),
        ("Fornøyde kunder", "Fornøyde ansatte"),
        ("Øke salget med 10 %", "Øke salget med 20 %"),
        ("Kundene skal vente", "Kundene skal ikke vente"),
        ("Flere kunder", "Flere kunder i Sverige"),
        ("Kundene hjelper ansatte med appen", "Ansatte hjelper kundene med appen"),
        ("Bedre kundeservice", "Bedre kunder"),
        ("Flere brukere", "Mer bruk"),
        ("Bedre", "Flere"),
        ("Åpne i Bergen", "Åpne i Bodø"),
        ("Ledere som leverer", "Levere til ledere"),
    ],
    "en": [
        ("Lower churn", "Raise churn"),
        ("More customers", "Better customers"),
        ("Grow in Sweden", "Grow in Norway"),
        ("Happy customers", "Happy staff"),
        ("Sales up 10 %", "Sales up 20 %"),
        ("Ship on time", "Do not ship on time"),
        ("Better prices", "Better prizes"),
        ("Faster onboarding", "Faster boarding"),
        ("New market", "New marketing"),
        ("Leaders who deliver", "Deliver to leaders"),
    ],
}


@pytest.mark.parametrize(("language", "one", "other"), pairs(MERGE))
def test_the_same_idea_is_suggested_to_be_merged(language: str, one: str, other: str) -> None:
    assert merged(one, other, language)
    assert merged(other, one, language)


@pytest.mark.parametrize(("language", "one", "other"), pairs(KEEP_APART))
def test_other_ideas_are_not(language: str, one: str, other: str) -> None:
    assert not merged(one, other, language)
    assert not merged(other, one, language)


KUNDE = [
    "Kundene skal anbefale oss til andre",
    "Måle kundetilfredshet hver uke",
    "Flere kunder i Bergen",
    "Bli den beste arbeidsplassen i bransjen",
    "Mindre stress og overtid",
    "Vokse i Sverige",
]


def test_cards_with_a_word_in_common_are_suggested_as_a_group_with_that_word_as_the_reason() -> None:
    (found,) = suggested(KUNDE)
    assert found.kind is Kind.GROUP
    assert [card.int for card in found.cards] == [0, 1, 2]
    assert found.reason is Reason.WORDS
    assert found.words == ("kunder",)
    assert found.name in {"Kunder", "Kundene"}


def test_english_cards_are_grouped_too() -> None:
    (found,) = suggested(
        ["Customers recommend us", "Call every customer", "Fewer customer complaints", "Hire a chef", "Grow"],
        "en",
    )
    assert (found.words, found.name) == (("customer",), "Customer")
    assert [card.int for card in found.cards] == [0, 1, 2]


def test_two_cards_with_two_words_in_common_are_a_group() -> None:
    (found,) = suggested(["Raskere svar på chat", "Vennlige svar på chat om natta", "Vokse i Sverige"])
    assert (found.kind, found.words, found.name) == (Kind.GROUP, ("svar", "chat"), "Svar, chat")


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("nb", ["Flere kunder", "Flere ansatte", "Flere butikker", "Flere medlemmer"]),
        ("nb", ["Vi skal bli best", "Vi skal vokse", "Vi skal lære"]),
        ("nb", ["Kunder som kommer tilbake", "Bedre kunder", "Overtid", "Sverige"]),
        ("nb", ["Åpne i Bergen", "Åpne i Bodø", "Åpne i Trondheim"]),
        ("en", ["More customers", "More shops", "More members"]),
        ("en", ["We are the best", "We are fast", "We are kind"]),
        ("nb", []),
        ("nb", [""]),
        ("en", ["!!!", "???", "🎯"]),
    ],
)
def test_what_only_small_words_share_is_not_suggested(language: str, texts: list[str]) -> None:
    assert suggested(texts, language) == ()


def test_a_word_that_nearly_every_card_has_groups_nothing() -> None:
    themes = ["hylle", "kasse", "lager", "parkering", "frukt", "brød", "melk", "ost", "kaffe"]
    assert suggested([f"Butikken: {theme}" for theme in themes]) == ()


def test_merges_come_first_and_a_merged_card_goes_along_with_its_group() -> None:
    found = suggested([*KUNDE, "Flere kunder i Bergen"])
    assert [one.kind for one in found] == [Kind.MERGE, Kind.GROUP]
    assert found[0].reason is Reason.TEXT
    assert [card.int for card in found[1].cards] == [0, 1, 2, 6]


def test_a_misspelling_is_told_with_both_spellings() -> None:
    (found,) = suggested(["Bedre kundeservice", "Bedre kundesrevice"])
    assert found.reason is Reason.SPELLING
    assert set(found.words) == {"kundeservice", "kundesrevice"}


def test_what_was_dismissed_is_not_suggested_again_when_a_card_comes_to_it() -> None:
    (found,) = suggested(KUNDE)
    assert suggested([*KUNDE, "Kunden har alltid rett"], dismissed={found.about}) == ()


def test_the_same_cards_give_the_same_suggestions_whatever_their_keys() -> None:
    def worded() -> list[tuple[tuple[str, ...], str]]:
        return [(one.words, one.about) for one in suggestions([Slip(uuid4(), text) for text in KUNDE], "nb")]

    assert worded() == worded()


@given(st.lists(st.text(max_size=40) | st.sampled_from(KUNDE), max_size=12), st.sampled_from(["nb", "en"]))
def test_no_card_is_in_two_groups_or_two_merges(texts: list[str], language: str) -> None:
    found = suggested(texts, language)
    for kind in Kind:
        cards = [card for one in found if one.kind is kind for card in one.cards]
        assert len(cards) == len(set(cards))
    assert all(len(one.cards) >= 2 for one in found)
