"""Pieces that run on over page breaks."""

import pytest

from tests.handouts import reading, records
from workshop_app.handouts.layout import KEPT, AtBottom, Column, Gap, Row, Rule, Stack, Table
from workshop_app.handouts.options import AS_USUAL
from workshop_app.handouts.sheet import Sheet, printed
from workshop_app.handouts.style import TEXT
from workshop_app.handouts.text import words
from workshop_app.texts import Texts

SHEET = Sheet("t", "a", "r", Texts("nb"), AS_USUAL)


def test_a_row_that_fits_on_the_next_page_is_not_broken() -> None:
    row = Row([Column([Gap(200)], share=1), Column([Gap(100)], share=1)])
    assert row.split(300, 150) == []
    assert row.split(300, 250) == [row]


def test_a_row_taller_than_a_page_is_cut_in_every_column() -> None:
    lines = "linje\n" * 60
    row = Row([Column([words(lines, TEXT)], share=1), Column([words("kort", TEXT)], share=1)])
    above, below = row.split(300, KEPT)
    assert above.wrap(300, KEPT)[1] <= KEPT
    assert above.wrap(300, KEPT)[1] + below.wrap(300, KEPT)[1] == pytest.approx(row.wrap(300, KEPT)[1])


def test_the_heading_of_a_table_is_on_every_page() -> None:
    rows = [Stack([words(f"rad {number}", TEXT), Rule()]) for number in range(120)]
    pages = reading.pages(printed(SHEET, [Table([words("Overskrift", TEXT)], rows)]))
    assert len(pages) > 2
    assert all(page.count("Overskrift") == 1 for page in pages)
    said = " ".join(pages)
    assert all(f"rad {number}" in said for number in range(120))


def test_what_is_at_the_bottom_stands_on_the_last_page_under_everything() -> None:
    content = printed(SHEET, [words("øverst", TEXT), AtBottom([words("nederst", TEXT)])])
    (page,) = reading.pages(content)
    assert page.index("øverst") < page.index("nederst")


def test_at_the_bottom_means_at_the_lower_margin() -> None:
    paper = SHEET.paper
    places = reading.places(printed(SHEET, [AtBottom([words("nederst", TEXT)])]))
    (place,) = [place for place in places if place.text == "nederst"]
    assert place.bottom == pytest.approx(paper.height - paper.bottom, abs=6)


def test_two_columns_of_different_length_both_run_to_their_end() -> None:
    long, short = records.LONG, records.LONG[:3000]
    row = Row([Column([words(long, TEXT)], share=1), Column([words(short, TEXT)], share=1)])
    said = reading.words(printed(SHEET, [row]))
    assert said.count("Kundene") == long.count("Kundene") + short.count("Kundene")
