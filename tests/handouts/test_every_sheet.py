"""What holds for every sheet, whatever was typed: the "All:" line of the paper's design."""

from dataclasses import replace
from functools import cache
from io import BytesIO
from itertools import combinations, pairwise

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.handouts import reading, records
from workshop_app.handouts import HANDOUTS, fonts
from workshop_app.handouts.handout import Handout, Moment, PrintedFile
from workshop_app.handouts.options import AS_USUAL
from workshop_app.handouts.paper import Paper, PaperSize
from workshop_app.queries.minutes import Minutes
from workshop_app.texts import LANGUAGES, Texts

RECORDS = {
    "example": records.EXAMPLE,
    "empty": records.EMPTY,
    "later": records.LATER,
    "extreme": records.EXTREMES,
}
CASES = [(handout, language, name) for handout in HANDOUTS for language in LANGUAGES for name in RECORDS]
BEFORE = {handout.stem for handout in HANDOUTS if handout.moment is Moment.BEFORE}
WITH_OKRS = [handout for handout in HANDOUTS if handout.stem not in BEFORE]
CARDS = {"idea_cards", "ballots", "join_cards"}


def _paper(name: str) -> Paper:
    """The page that a file of this name is laid out on."""
    stem = name.partition(".")[0]
    if stem.startswith("poster"):
        return Paper.wall(PaperSize.A4)
    return Paper.cards(PaperSize.A4) if stem in CARDS else Paper.desk(PaperSize.A4)


def _files(handout: Handout, record: Minutes, language: str) -> tuple[PrintedFile, ...]:
    return tuple(handout.build(record, Texts(language), AS_USUAL))


@cache
def _built(stem: str, language: str, name: str) -> tuple[PrintedFile, ...]:
    """The files of one handout for a record of that name, built once for all tests."""
    handout = next(handout for handout in HANDOUTS if handout.stem == stem)
    return _files(handout, RECORDS[name], language)


@pytest.fixture(
    scope="module",
    params=CASES,
    ids=[f"{handout.stem}-{language}-{name}" for handout, language, name in CASES],
)
def files(request: pytest.FixtureRequest) -> tuple[PrintedFile, ...]:
    """The files of one handout, in one language, for one record."""
    handout, language, name = request.param
    return _built(handout.stem, language, name)


def test_every_font_is_embedded_and_says_which_letters_it_draws(files: tuple[PrintedFile, ...]) -> None:
    for file in files:
        found = reading.fonts(file.content)
        assert found
        for font in found.values():
            assert "/FontFile2" in font["/FontDescriptor"]  # type: ignore[operator]  # pypdf's objects have no type here
            assert "/ToUnicode" in font


def test_nothing_is_drawn_as_a_box(files: tuple[PrintedFile, ...]) -> None:
    for file in files:
        assert reading.notdef_glyphs(file.content) == []


def test_everything_stands_within_the_margins(files: tuple[PrintedFile, ...]) -> None:
    for file in files:
        paper = _paper(file.name)
        for place in reading.places(file.content):
            assert place.left >= paper.side - 2, place
            assert place.right <= paper.width - paper.side + 2, place
            assert place.top >= 30, place
            assert place.bottom <= paper.height - 19, place


def test_no_two_words_lie_on_each_other(files: tuple[PrintedFile, ...]) -> None:
    for file in files:
        found = [place for place in reading.places(file.content) if place.text.isascii()]
        lines: dict[tuple[int, float], list[reading.Place]] = {}
        for place in found:
            lines.setdefault((place.page, round(place.bottom)), []).append(place)
        for line in lines.values():
            line.sort(key=lambda place: place.left)
            for first, second in pairwise(line):
                assert second.left >= first.right - 1.5, (first, second)


def test_no_two_fields_lie_on_each_other_and_all_on_their_page(files: tuple[PrintedFile, ...]) -> None:
    for file in files:
        for page in reading.reader(file.content).pages:
            boxes = [box for _, box in reading.fields(page)]
            assert all(0 < box[0] < box[2] < page.mediabox.right for box in boxes)
            assert all(20 < box[1] < box[3] < page.mediabox.top for box in boxes)
            for one, other in combinations(boxes, 2):
                assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1], (
                    one,
                    other,
                )


def test_each_page_says_which_of_how_many_it_is(files: tuple[PrintedFile, ...]) -> None:
    for file in files:
        pages = reading.quick_pages(file.content)
        assert len(pages) == len(reading.reader(file.content).pages)
        language = str(reading.reader(file.content).root_object["/Lang"])[:2]
        for number, page in enumerate(pages, start=1):
            said = Texts(language)("handouts.foot.page", page=number, pages=len(pages))
            assert reading.squeezed(said) in page


def test_the_file_names_its_title_and_its_pages_are_a4_or_a3(files: tuple[PrintedFile, ...]) -> None:
    for file in files:
        found = reading.reader(file.content)
        assert found.metadata is not None
        assert found.metadata.title
        assert found.viewer_preferences is not None
        assert bool(found.viewer_preferences.display_doctitle) is True
        paper = _paper(file.name)
        for page in found.pages:
            size = (float(page.mediabox.width), float(page.mediabox.height))
            assert size == pytest.approx((paper.width, paper.height), abs=0.01)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("handout", HANDOUTS, ids=lambda handout: handout.stem)
def test_the_same_workshop_gives_byte_identical_files(handout: Handout, language: str) -> None:
    record = replace(records.LATER, workshop=replace(records.FACTS, team=records.EXTREME))
    first = _files(handout, record, language)
    _files(handout, records.EXAMPLE, language)
    assert _files(handout, record, language) == first


@pytest.mark.parametrize(("language", "said"), [("nb", "nb-NO"), ("en", "en-GB")])
@pytest.mark.parametrize("handout", HANDOUTS, ids=lambda handout: handout.stem)
def test_the_file_says_which_language_it_is_in(handout: Handout, language: str, said: str) -> None:
    for file in _built(handout.stem, language, "example"):
        assert str(reading.reader(file.content).root_object["/Lang"]) == said


@pytest.mark.parametrize("handout", HANDOUTS, ids=lambda handout: handout.stem)
def test_the_author_is_the_team_and_its_organisation(handout: Handout) -> None:
    for file in _built(handout.stem, "nb", "example"):
        metadata = reading.reader(file.content).metadata
        assert metadata is not None
        assert metadata.author == "Kundeteamet · Eksempel AS"


@pytest.mark.parametrize("handout", WITH_OKRS, ids=lambda handout: handout.stem)
def test_norwegian_comes_back_letter_for_letter(handout: Handout) -> None:
    for file in _built(handout.stem, "nb", "example"):
        for read in (reading.poppler_words(file.content), reading.words(file.content)):
            for sentence in (records.OBJECTIVE, *records.SENTENCES):
                assert reading.squeezed(sentence) in reading.squeezed(read)


@pytest.mark.parametrize("handout", WITH_OKRS, ids=lambda handout: handout.stem)
def test_a_text_of_ten_thousand_letters_is_printed_to_its_end(handout: Handout) -> None:
    first = _built(handout.stem, "nb", "extreme")[0]
    read = reading.squeezed("".join(place.text for place in reading.places(first.content)))
    assert read.count("andre.Kundene") >= 165


@pytest.mark.parametrize("handout", WITH_OKRS, ids=lambda handout: handout.stem)
def test_markup_and_formulas_are_text(handout: Handout) -> None:
    for file in _built(handout.stem, "nb", "extreme"):
        read = "".join(reading.quick_pages(file.content))
        assert "<b>fet</b>&<para>" in read
        assert "=1+1" in read


def test_a_box_would_be_seen() -> None:
    out = BytesIO()
    canvas = Canvas(out)
    canvas.setFont(fonts.inter(fonts.REGULAR).fontName, 12)
    canvas.drawString(72, 72, "中")
    canvas.save()
    assert reading.notdef_glyphs(out.getvalue()) != []
