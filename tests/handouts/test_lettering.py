"""Text as people typed it, made printable."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_app.handouts import fonts, lettering


def _said(text: str) -> list[tuple[str, str]]:
    return [(piece.text, piece.face.fontName) for piece in lettering.pieces(lettering.cleaned(text), 400)]


@pytest.mark.parametrize("typed", ["a\x00b", "a\x1bb", "a\u202eb", "a\u2066b", "a\ud800b", "a\ufeffb"])
def test_what_cannot_be_seen_is_taken_out(typed: str) -> None:
    assert lettering.cleaned(typed) == "ab"


@pytest.mark.parametrize("typed", ["a\r\nb", "a\rb", "a\u2028b", "a\x0bb"])
def test_every_kind_of_line_end_is_one(typed: str) -> None:
    assert lettering.cleaned(typed) == "a\nb"


def test_letters_written_in_two_parts_are_put_together() -> None:
    assert lettering.cleaned("Å") == "Å"


def test_norwegian_is_drawn_by_inter_alone() -> None:
    assert _said("Blåbærsyltetøy – «30 → 40 mnok»") == [("Blåbærsyltetøy – «30 → 40 mnok»", "Inter-Regular")]


@pytest.mark.parametrize("emoji", ["👨‍👩‍👧", "👍🏽", "🇳🇴", "1️⃣", "❤️", "👩🏽‍💻", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🚀"])
def test_an_emoji_sequence_stays_whole(emoji: str) -> None:
    assert _said(f"a{emoji}b") == [("a", "Inter-Regular"), (emoji, fonts.EMOJI), ("b", "Inter-Regular")]


@pytest.mark.parametrize(
    ("text", "face"),
    [("العربية", "NotoSansArabic-Regular"), ("תִּקְוָה", "NotoSansHebrew-Regular"),
     ("中文", "NotoSansSC-Regular"), ("한국어", "NotoSansKR-Regular"),
     ("हिन्दी", "NotoSansDevanagari-Regular"), ("ภาษาไทย", "NotoSansThai-Regular")],
)  # fmt: skip
def test_each_script_has_a_face(text: str, face: str) -> None:
    assert {name for _, name in _said(text)} == {face}


def test_a_letter_that_no_face_has_is_written_in_latin() -> None:
    assert _said("ქართული") == [("kartuli", "Inter-Regular")]


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=40))
def test_every_piece_is_drawn_by_its_face(text: str) -> None:
    for paragraph in lettering.cleaned(text).split("\n"):
        for piece in lettering.pieces(paragraph, 400):
            assert all(
                ord(character) in piece.face.face.charToGlyph or character in "\u200c\u200d\ufe0e\ufe0f\u20e3"
                or unicodedata.category(character) == "Cf"
                for character in piece.text
            )  # fmt: skip
