"""What people wrote is made safe to keep."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_app.operations.refusal import Refused
from workshop_app.operations.wording import LONGEST, cleaned, one_line, required, required_line

ANYTHING = st.text(alphabet=st.characters(codec=None, exclude_categories=()), max_size=200)


@given(ANYTHING)
def test_what_is_kept_can_be_stored_anywhere(text: str) -> None:
    kept = cleaned(text)
    assert kept.encode("utf-8").decode("utf-8") == kept
    assert not [letter for letter in kept if letter != "\n" and unicodedata.category(letter) == "Cc"]


@given(ANYTHING)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert cleaned(cleaned(text)) == cleaned(text)


@given(ANYTHING)
def test_one_line_is_one_line(text: str) -> None:
    assert "\n" not in one_line(text)


def test_letters_are_composed_and_blanks_trimmed() -> None:
    assert cleaned("  A\u030a  pne \r\n\tdøra\x00 ") == "Å pne\ndøra"


def test_emoji_and_arabic_survive() -> None:
    written = "👩🏽‍💻 ❤️ العربية"
    assert cleaned(written) == written


@pytest.mark.parametrize("nothing", ["", "   ", "\n\t", "\x00"])
def test_nothing_is_refused_where_something_is_asked_for(nothing: str) -> None:
    with pytest.raises(Refused, match="empty_text"):
        required(nothing)
    with pytest.raises(Refused, match="empty_text"):
        required_line(nothing)


def test_a_text_too_long_to_keep_is_refused() -> None:
    assert len(cleaned("a" * LONGEST)) == LONGEST
    with pytest.raises(Refused, match="too_long"):
        cleaned("a" * (LONGEST + 1))


@pytest.mark.parametrize("text", ["0\r\r0", "0 \x1f\t0", "e\x00\u0301", "a\n\nb"])
def test_what_lay_between_blanks_leaves_one_blank(text: str) -> None:
    assert one_line(one_line(text)) == one_line(text)
    assert cleaned(cleaned(text)) == cleaned(text)
