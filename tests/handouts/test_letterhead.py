"""The organisation's logo and colour on paper."""

from io import BytesIO

import pytest
from PIL import Image
from reportlab.lib.colors import HexColor

from tests.handouts import reading, records
from workshop_app.handouts import HANDOUTS
from workshop_app.handouts.handout import Handout
from workshop_app.handouts.logo import HEIGHT, WIDTH, logo_drawing
from workshop_app.handouts.okr_sheet import OKR_SHEET
from workshop_app.handouts.options import AS_USUAL, SheetOptions
from workshop_app.handouts.style import INK, readable
from workshop_app.model.logo import read_logo
from workshop_app.queries.letterhead import LetterheadView
from workshop_app.texts import Texts

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100"><defs><linearGradient id="g">'
    b'<stop offset="0" stop-color="#0E5A6B"/><stop offset="1" stop-color="#D9481C"/></linearGradient></defs>'
    b'<rect width="400" height="100" fill="url(#g)"/><circle cx="50" cy="50" r="30" fill="white"/></svg>'
)


def png() -> bytes:
    out = BytesIO()
    Image.new("RGBA", (300, 300), (14, 90, 107, 128)).save(out, "PNG")
    return out.getvalue()


def _with(logo: str = "", colour: str = "") -> SheetOptions:
    return SheetOptions(letterhead=LetterheadView(logo, colour))


def _built(handout: Handout, options: SheetOptions) -> list[bytes]:
    return [file.content for file in handout.build(records.EXAMPLE, Texts("nb"), options)]


@pytest.mark.parametrize("content", [png(), SVG], ids=["png", "svg"])
def test_a_logo_fits_in_the_margin(content: bytes) -> None:
    drawing = logo_drawing(read_logo(content).data_uri)
    assert drawing is not None
    assert drawing.width <= WIDTH
    assert drawing.height <= HEIGHT
    assert drawing.width == pytest.approx(WIDTH) or drawing.height == pytest.approx(HEIGHT)


@pytest.mark.parametrize("content", [png(), SVG], ids=["png", "svg"])
@pytest.mark.parametrize("handout", HANDOUTS, ids=lambda handout: handout.stem)
def test_every_sheet_with_a_logo_says_the_same_and_is_the_same_each_time(
    handout: Handout, content: bytes
) -> None:
    options = _with(read_logo(content).data_uri, "#FFCC00")
    built = _built(handout, options)
    plain = _built(handout, AS_USUAL)
    assert [reading.words(each) for each in built] == [reading.words(each) for each in plain]
    assert all(one != other for one, other in zip(built, plain, strict=True))
    assert _built(handout, options) == built


def test_a_logo_that_a_file_brought_and_nobody_can_trust_is_left_out() -> None:
    bomb = "data:image/svg+xml;base64,PCFET0NUWVBFIHN2ZyBbPCFFTlRJVFkgYSAiYSI+XT48c3ZnPiZhOzwvc3ZnPg=="
    assert _built(OKR_SHEET, _with(bomb)) == _built(OKR_SHEET, AS_USUAL)


def test_a_colour_that_cannot_be_read_on_white_is_darkened() -> None:
    assert readable("#0E5A6B").hexval() == HexColor("#0E5A6B").hexval()
    pale = readable("#FFEE88")
    assert pale.red < 0.6
    assert pale.red > pale.blue
    assert _with(colour="nonsense").accent == INK
