"""Paper sizes, and the same sheet on each of them."""

import pytest

from tests.handouts import reading, records
from workshop_app.handouts import HANDOUTS
from workshop_app.handouts.handout import Handout, Moment
from workshop_app.handouts.okr_sheet import OKR_SHEET
from workshop_app.handouts.options import SheetOptions
from workshop_app.handouts.paper import Paper, PaperSize
from workshop_app.texts import Texts

MILLIMETRES = {
    PaperSize.A4: (210, 297),
    PaperSize.A3: (297, 420),
    PaperSize.LETTER: (216, 279),
    PaperSize.TABLOID: (279, 432),
}


@pytest.mark.parametrize("size", PaperSize)
def test_a_paper_has_the_size_of_its_name(size: PaperSize) -> None:
    width, height = size.points
    assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == MILLIMETRES[size]


@pytest.mark.parametrize("size", PaperSize)
def test_a_page_is_printed_in_the_size_of_its_paper(size: PaperSize) -> None:
    (file,) = OKR_SHEET.build(records.EXAMPLE, Texts("nb"), SheetOptions(paper=size))
    for page in reading.reader(file.content).pages:
        assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx(
            size.points, abs=0.01
        )


@pytest.mark.parametrize("size", [PaperSize.A3, PaperSize.LETTER, PaperSize.TABLOID])
@pytest.mark.parametrize("handout", HANDOUTS, ids=lambda handout: handout.stem)
def test_every_sheet_stays_within_every_paper(handout: Handout, size: PaperSize) -> None:
    for file in handout.build(records.LATER, Texts("nb"), SheetOptions(paper=size)):
        page = reading.reader(file.content).pages[0]
        width, height = float(page.mediabox.width), float(page.mediabox.height)
        family = (size.for_desk, size.for_wall)
        assert (width, height) in [pytest.approx(each.points, abs=0.01) for each in (size, *family)]
        for place in reading.places(file.content):
            assert 20 < place.left < place.right < width - 20, place
            assert 20 < place.top < place.bottom < height - 15, place


def test_a_larger_paper_of_the_family_has_the_same_lines_in_larger_letters() -> None:
    small = Paper.desk(PaperSize.A4)
    large = Paper.desk(PaperSize.A3)
    assert large.inner_width == pytest.approx(small.inner_width)
    assert large.inner_height == pytest.approx(small.inner_height, abs=0.5)
    assert large.scale == pytest.approx(2**0.5, abs=0.001)


def test_the_wall_has_the_large_paper_and_the_desk_the_small_one() -> None:
    assert {size.for_wall for size in PaperSize} == {PaperSize.A3, PaperSize.TABLOID}
    assert PaperSize.A3.for_desk is PaperSize.A4
    assert PaperSize.LETTER.for_wall is PaperSize.TABLOID


def test_sheets_are_offered_in_the_order_they_are_wanted() -> None:
    order = [Moment.BEFORE, Moment.CLOSE, Moment.WEEKLY, Moment.LATER]
    offered = [order.index(handout.moment) for handout in HANDOUTS]
    assert offered == sorted(offered)
