"""Numbers, dates and periods as people write them in both languages."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_app.texts import LANGUAGES, Texts


@pytest.mark.parametrize(
    ("language", "written", "meant"),
    [
        ("nb", "1 234,5", "1234.5"),
        ("nb", "1.234,5", "1234.5"),
        ("nb", "2.75", "2.75"),
        ("nb", "−3", "-3"),
        ("nb", "1.234", "1234"),
        ("nb", "1,234.5", "1234.5"),
        ("en", "1,234.5", "1234.5"),
        ("en", "1,234", "1234"),
        ("en", "2.75", "2.75"),
        ("en", "1\N{NO-BREAK SPACE}234", "1234"),
    ],
)
def test_a_number_is_read_as_it_was_meant(language: str, written: str, meant: str) -> None:
    assert Texts(language).number_from(written) == Decimal(meant)


@pytest.mark.parametrize("written", ["", "-", "ti", "1e5", "NaN", "12 %", "٣", "1..2.x", "--3"])
def test_what_is_no_number_is_no_number(written: str) -> None:
    assert Texts("nb").number_from(written) is None


@given(st.decimals(allow_nan=False, allow_infinity=False, places=6, min_value=-(10**12), max_value=10**12))
def test_every_number_comes_back_digit_for_digit(value: Decimal) -> None:
    for language in LANGUAGES:
        texts = Texts(language)
        assert texts.number_from(texts.number(value)) == value


def test_a_number_longer_than_any_context_keeps_its_digits() -> None:
    assert Texts("nb").number(Decimal("1" * 40 + ".5")).replace("\N{NO-BREAK SPACE}", "") == "1" * 40 + ",5"


@given(st.text(max_size=40))
def test_no_text_makes_number_reading_fail(written: str) -> None:
    for language in LANGUAGES:
        Texts(language).number_from(written)


@pytest.mark.parametrize(
    ("kind", "starts_on", "ends_on", "norwegian", "english"),
    [
        ("quarter", date(2027, 1, 1), date(2027, 3, 31), "1. kvartal 2027", "First quarter 2027"),
        ("half_year", date(2027, 7, 1), date(2027, 12, 31), "2. halvår 2027", "Second half 2027"),
        ("month", date(2027, 2, 1), date(2027, 2, 28), "februar 2027", "February 2027"),
        ("year", date(2020, 1, 1), date(2020, 12, 31), "2020", "2020"),
        ("dates", date(2020, 1, 1), date(2020, 3, 2), "1. januar – 2. mars 2020", "1 January – 2 March 2020"),
        ("dates", date(2020, 5, 1), date(2021, 5, 2), "1. mai 2020 – 2. mai 2021", "1 May 2020 – 2 May 2021"),
    ],
)  # fmt: skip
def test_a_period_has_a_name(kind: str, starts_on: date, ends_on: date, norwegian: str, english: str) -> None:
    assert Texts("nb").period(kind, starts_on, ends_on) == norwegian
    assert Texts("en").period(kind, starts_on, ends_on) == english


def test_a_language_without_texts_is_refused() -> None:
    with pytest.raises(ValueError, match="no texts for the language"):
        Texts("sv")


def test_a_key_without_a_text_is_refused() -> None:
    with pytest.raises(KeyError):
        Texts("nb")("cli.there_is_no_such_text")
    with pytest.raises(KeyError):
        Texts("nb")("nowhere.at_all")
