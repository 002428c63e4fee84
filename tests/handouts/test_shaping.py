"""From text to glyphs in their places."""

from hypothesis import given
from hypothesis import strategies as st

from workshop_app.handouts import fonts, shaping


def _face(name: str) -> fonts.Typeface:
    face = fonts.typeface(name)
    assert face is not None
    return face


def test_latin_letters_stay_apart_so_that_they_are_copied_one_by_one() -> None:
    assert [glyphs.codes for glyphs in shaping.shaped(fonts.inter(400), "fi->")] == ["f", "i", "-", ">"]


def test_arabic_letters_are_joined() -> None:
    alone = shaping.shaped(_face("NotoSansArabic-Regular"), "ب", leftwards=True)
    joined = shaping.shaped(_face("NotoSansArabic-Regular"), "بب", leftwards=True)
    assert alone[0].codes not in {glyphs.codes for glyphs in joined}


def test_an_emoji_sequence_is_one_glyph_that_stands_for_all_of_it() -> None:
    family = "👨‍👩‍👧"
    (glyphs,) = shaping.shaped(_face(fonts.EMOJI), family)
    assert list(glyphs.joined) == [(ord(glyphs.codes), family)]


def test_brackets_turn_round_in_text_that_reads_leftwards() -> None:
    (glyphs,) = shaping.shaped(fonts.inter(400), "(", leftwards=True)
    assert glyphs.codes == ")"


def test_numbers_read_rightwards_within_text_that_reads_leftwards() -> None:
    levels = shaping.levels("שלום 12")
    assert levels == [1, 1, 1, 1, 1, 2, 2]
    assert shaping.visual_order(levels) == [5, 6, 4, 3, 2, 1, 0]


def test_the_first_letter_with_a_direction_decides_the_paragraph() -> None:
    assert shaping.base_level("12 שלום abc") == 1
    assert shaping.base_level("12 abc שלום") == 0
    assert shaping.base_level("") == 0


@given(st.text(alphabet=st.sampled_from("aå 1(.)אב\u200dعر"), max_size=30))
def test_every_character_has_a_level_and_a_place(text: str) -> None:
    levels = shaping.levels(text)
    assert len(levels) == len(text)
    assert sorted(shaping.visual_order(levels)) == list(range(len(text)))
