"""Breaking text into lines."""

from hypothesis import given
from hypothesis import strategies as st

from workshop_app.handouts.lines import Line, Span, broken, paragraphs
from workshop_app.handouts.style import TEXT


def _lines(text: str, width: float) -> list[str]:
    return [_text(line) for line in broken(paragraphs([Span(text, TEXT)]), width)]


def _text(line: Line) -> str:
    return "".join(part.glyphs.text for part in line.parts)


def test_lines_break_at_spaces() -> None:
    assert _lines("Øke inntektene i år", 80) == ["Øke inntektene", "i år"]


def test_a_line_feed_ends_a_paragraph_and_an_empty_one_is_kept() -> None:
    assert _lines("a\n\nb", 100) == ["a", "", "b"]


def test_a_word_that_is_too_long_breaks_anywhere() -> None:
    lines = _lines("M" * 50, 60)
    assert "".join(lines) == "M" * 50
    assert len(lines) > 5


def test_chinese_breaks_between_letters_but_not_before_a_full_stop() -> None:
    lines = _lines("中文字也要印出来。" * 6, 65)
    assert len(lines) > 5
    assert not any(line.startswith("。") for line in lines)


def test_lines_that_read_leftwards_come_in_reading_order() -> None:
    first, *_, last = _lines("אבג דהו זחט יכל מנס עפצ", 50)
    assert "א" in first
    assert "צ" in last
    assert first.endswith("גבא"[::1])


@given(
    st.text(alphabet=st.sampled_from("aÅmW -/中。אע👍\n1"), max_size=120),
    st.floats(min_value=20, max_value=400),
)
def test_nothing_is_lost_and_nothing_stands_out_of_the_column(text: str, width: float) -> None:
    lines = broken(paragraphs([Span(text, TEXT)]), width)
    assert all(line.width <= width for line in lines if len(line.parts) > 1)
    printed = sorted("".join(_text(line) for line in lines).replace(" ", ""))
    assert printed == sorted(text.replace(" ", "").replace("\n", ""))
