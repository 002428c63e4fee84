"""Which words are forms of each other, compounds or slips of the pen, by hand in both languages."""

import pytest

from workshop_app.likeness.kinship import Kinship, one_slip
from workshop_app.likeness.words import bases, card_words


def pairs(sets: dict[str, list[tuple[str, str]]]) -> list[tuple[str, str, str]]:
    return [(language, *pair) for language, found in sets.items() for pair in found]


SAME_WORD = {
    "nb": [
        ("kunde", "kunder"),
        ("kunder", "kundene"),
        ("kunde", "kundene"),
        ("kundenes", "kunder"),
        ("fornøyd", "fornøyde"),
        ("leder", "ledere"),
        ("leder", "lederne"),
        ("måling", "målinger"),
        ("ansatt", "ansatte"),
        ("nettside", "nettsidene"),
        ("svar", "svare"),
        ("rekruttere", "rekrutterer"),
        ("besøk", "besøket"),
        ("medlem", "medlemmer"),
        ("artikkel", "artikler"),
        ("solgte", "salg"),
    ],
    "en": [
        ("customer", "customers"),
        ("company", "companies"),
        ("process", "processes"),
        ("hire", "hiring"),
        ("plan", "planning"),
        ("recruit", "recruited"),
        ("sale", "sales"),
        ("child", "children"),
    ],
}
OTHER_WORD = {
    "nb": [
        ("leder", "lever"),
        ("kunde", "kundskap"),
        ("bruk", "brukere"),
        ("salg", "saldo"),
        ("land", "landsby"),
        ("pris", "press"),
        ("lærere", "lære"),
        ("merke", "marked"),
        ("stress", "strekk"),
        ("time", "timian"),
        ("ansatte", "ansikt"),
    ],
    "en": [
        ("customer", "custom"),
        ("sale", "salt"),
        ("lead", "leaf"),
        ("market", "marker"),
        ("price", "prize"),
        ("product", "produce"),
        ("team", "steam"),
    ],
}


@pytest.mark.parametrize(("language", "one", "other"), pairs(SAME_WORD))
def test_forms_of_one_word_are_known_as_such(language: str, one: str, other: str) -> None:
    assert bases(one, language) & bases(other, language)


@pytest.mark.parametrize(("language", "one", "other"), pairs(OTHER_WORD))
def test_other_words_are_not(language: str, one: str, other: str) -> None:
    kinship = Kinship([one, other], language)
    assert other not in kinship.same(one)


@pytest.mark.parametrize(
    ("part", "compound"),
    [
        ("kunde", "kundetilfredshet"),
        ("kunder", "kundeservice"),
        ("kundene", "kundereisen"),
        ("merkevare", "merkevarebygging"),
        ("arbeid", "arbeidsplass"),
        ("marked", "markedsandel"),
        ("medarbeider", "medarbeidertilfredshet"),
    ],
)
def test_a_compound_belongs_to_its_first_part(part: str, compound: str) -> None:
    assert compound in Kinship([part, compound], "nb").compounds(part)


@pytest.mark.parametrize(
    ("part", "other"),
    [("kunde", "kunden"), ("lede", "ledelse"), ("vare", "varene"), ("kost", "kostnad"), ("test", "teste"),
     ("leder", "ledernes"), ("kunde", "kundskap")],
)  # fmt: skip
def test_an_ending_is_no_second_part(part: str, other: str) -> None:
    assert other not in Kinship([part, other], "nb").compounds(part)


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("kundeservice", "kundesrevice", True),
        ("tilfredshet", "tilfresdhet", True),
        ("konkurranse", "konkuranse", True),
        ("kunder", "kunden", False),
        ("kunder", "under", False),
        ("ledere", "levere", True),
        ("salg", "salg", False),
    ],
)
def test_one_slip_of_the_pen(one: str, other: str, slip: bool) -> None:
    assert one_slip(one, other) is slip
    assert one_slip(other, one) is slip


def test_two_known_words_are_never_taken_for_a_slip() -> None:
    kinship = Kinship(["ledere", "levere"], "nb")
    assert not kinship.misspelt("ledere", "levere")


def test_small_words_and_directions_carry_no_card() -> None:
    words = card_words("Vi skal øke salget med 2,5 % og ikke miste kundene", "nb")
    assert words.about == ("salget", "miste", "kundene")
    assert words.ways == frozenset({"up", "not"})
    assert words.numbers == ("2,5",)
