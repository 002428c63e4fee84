"""The poster: what stands on it, and whether it can be read at four metres."""

import math
from datetime import date

import pytest

from tests.handouts import reading, records
from workshop_app.handouts import fonts, phrases
from workshop_app.handouts.options import AS_USUAL, SheetOptions
from workshop_app.handouts.paper import PaperSize
from workshop_app.handouts.poster import POSTER
from workshop_app.handouts.weeks import weeks_of
from workshop_app.queries.minutes import Minutes
from workshop_app.texts import Texts

NB = Texts("nb")
CAPITAL = 0.727


def _posters(record: Minutes, options: SheetOptions = AS_USUAL) -> dict[str, bytes]:
    return {file.name: file.content for file in POSTER.build(record, NB, options)}


def test_capitals_of_the_bundled_letters_are_as_high_as_is_counted_with() -> None:
    face = fonts.inter(fonts.EXTRABOLD)
    outline = face.shaper.get_glyph_extents(face.face.charToGlyph[ord("H")])
    assert outline.y_bearing / face.units == pytest.approx(CAPITAL, abs=0.005)


@pytest.mark.parametrize("paper", PaperSize)
@pytest.mark.parametrize("name", ["EXAMPLE", "LATER"])
def test_objective_key_results_and_figures_can_be_read_at_four_metres(name: str, paper: PaperSize) -> None:
    """Ten minutes of arc at four metres are capitals of 11.6 mm."""
    record = getattr(records, name)
    least = 4000 * math.radians(10 / 60) / 25.4 * 72 / CAPITAL
    assert least == pytest.approx(45.4, abs=0.1)
    posters = _posters(record, SheetOptions(paper=paper)).values()
    for objective, content in zip(record.objectives, posters, strict=True):
        large = reading.squeezed(reading.words_from(content, least))
        for said in (objective.sentence, *(each.sentence for each in objective.key_results)):
            assert reading.squeezed(said) in large
        for each in objective.key_results:
            assert reading.squeezed(phrases.figure(each, NB)) in large
        assert "Laget" not in large


def test_one_objective_is_one_poster_and_the_example_stands_on_one_page() -> None:
    posters = _posters(records.LATER)
    assert list(posters) == ["poster_1.pdf", "poster_2.pdf"]
    assert [len(reading.reader(content).pages) for content in posters.values()] == [1, 1]


def test_it_is_read_from_the_objective_to_the_weeks() -> None:
    read = reading.squeezed(reading.words(_posters(records.EXAMPLE)["poster_1.pdf"]))
    said = [records.OBJECTIVE, records.SENTENCES[0], "30 → 40 mnok", records.SENTENCES[1], "? → −2,75 %",
            records.SENTENCES[2], "Rapportert, uke for uke · hver fredag", "1 2 3 4 5 6 7 8"]  # fmt: skip
    found = [read.find(reading.squeezed(each)) for each in said]
    assert -1 not in found
    assert found == sorted(found)


@pytest.mark.parametrize(
    ("first", "last", "boxes"),
    [
        (date(2027, 1, 1), date(2027, 3, 31), 13),
        (date(2027, 7, 1), date(2027, 9, 30), 13),
        (date(2027, 1, 1), date(2027, 1, 31), 13),
        (date(2027, 1, 1), date(2027, 6, 30), 26),
        (date(2027, 1, 1), date(2027, 12, 31), 52),
        (date(2027, 1, 1), date(2037, 12, 31), 52),
    ],
)
def test_there_is_a_box_for_each_week_in_rows_of_a_quarter(first: date, last: date, boxes: int) -> None:
    assert weeks_of(first, last) == boxes


def test_without_an_objective_it_says_so() -> None:
    assert "Ingen ambisjon ennå" in reading.words(_posters(records.EMPTY)["poster_1.pdf"])
