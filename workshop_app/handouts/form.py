"""Fields that can be filled in on screen, and by hand just as well (PDF 32000-1, 12.7).

Typed words are set in the bundled Inter, which is embedded as far as Windows-1252 reaches; a viewer draws
what lies beyond in a font of its own. Fields are filled in the order they are read.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any

import uharfbuzz
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString, PDFZCompress
from reportlab.platypus import Flowable

from workshop_app import paths
from workshop_app.handouts.block import BASELINE
from workshop_app.handouts.style import INK, MUTED, RULED, SMALL, TextStyle
from workshop_app.handouts.text import natural_width, words

_SIZE = 9
_PRINTS = 4
_MULTILINE = 1 << 12
_RADIO = 1 << 15
_LETTER = f"/Inter {_SIZE} Tf {INK.red:.3f} {INK.green:.3f} {INK.blue:.3f} rg"
_FIRST, _LAST = 32, 255
_NONSYMBOLIC = 32


class TextField(Flowable):
    """A box to write in; ``tooltip`` is what a screen reader says, ``height`` in points."""

    def __init__(self, name: str, tooltip: str, *, height: float = 22, lines: bool = False) -> None:
        super().__init__()
        self.name, self.tooltip, self.tall, self.lines = name, tooltip, height, lines

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The whole width."""
        self.width, self.height = width, self.tall
        return self.width, self.height

    def draw(self) -> None:
        """Draw the box, and lay the field into it."""
        self.canv.setStrokeColor(RULED)
        self.canv.setLineWidth(0.7)
        self.canv.roundRect(0, 0, self.width, self.height, 3)
        field = _widget(self.canv, (1, 1, self.width - 1, self.height - 1))
        field.update(
            FT=PDFName("Tx"), T=PDFString(self.name), TU=PDFString(self.tooltip), DA=PDFString(_LETTER)
        )
        field["Ff"] = _MULTILINE if self.lines else 0
        field["AP"] = PDFDictionary({"N": _picture(self.canv, self.width - 2, self.height - 2, "")})
        _form(self.canv).add(self.canv, field)


class Scale(Flowable):
    """Numbers in rings, one of which can be chosen; ``chosen`` is filled in already."""

    def __init__(
        self, name: str, tooltip: str, numbers: Sequence[int], *, chosen: int | None = None, live: bool = True
    ) -> None:
        super().__init__()
        self.name, self.tooltip, self.numbers, self.chosen, self.live = name, tooltip, numbers, chosen, live

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The whole width."""
        self.width, self.height = width, 22.0
        return self.width, self.height

    def draw(self) -> None:
        """Draw the rings, and lay a field over each."""
        radius = 8.5
        step = min(23.0, (self.width - 2 * radius - 1) / max(1, len(self.numbers) - 1))
        places = [(radius + 0.5 + step * place, self.height / 2) for place in range(len(self.numbers))]
        for number, (x, y) in zip(self.numbers, places, strict=True):
            full = number == self.chosen
            self.canv.setStrokeColor(MUTED)
            self.canv.setFillColor(INK)
            self.canv.setLineWidth(0.8)
            self.canv.circle(x, y, radius, fill=int(full))
            _centred(self.canv, str(number), x, y, SMALL.but(ink=_WHITE if full else MUTED))
        if self.live:
            self._lay_fields(places, radius)

    def _lay_fields(self, places: Sequence[tuple[float, float]], radius: float) -> None:
        group = {"FT": PDFName("Btn"), "Ff": _RADIO, "T": PDFString(self.name)}
        group |= {"TU": PDFString(self.tooltip), "V": PDFName("Off")}
        kids = []
        parent = _form(self.canv).group(self.canv, group)
        for number, (x, y) in zip(self.numbers, places, strict=True):
            kid = _widget(self.canv, (x - radius, y - radius, x + radius, y + radius))
            kid |= {"Parent": parent, "TU": PDFString(f"{self.tooltip}: {number}")}
            kid |= _states(self.canv, str(number), 2 * radius, _ring)
            kids.append(_laid(self.canv, kid))
        group["Kids"] = PDFArray(kids)


class Tick(Flowable):
    """A box to tick, or one that is ticked already, as high as the line of text beside it."""

    def __init__(self, name: str, tooltip: str, style: TextStyle, *, ticked: bool = False) -> None:
        super().__init__()
        self.name, self.tooltip, self.style, self.ticked = name, tooltip, style, ticked

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """One line of the text beside it."""
        self.width, self.height = width, self.style.leading
        return self.width, self.height

    def draw(self) -> None:
        """Draw the box, and lay the field over it."""
        side = self.style.size * 1.05
        y = self.style.leading * (1 - BASELINE) + self.style.size * 0.36 - side / 2
        self.canv.setStrokeColor(INK)
        self.canv.setLineWidth(1)
        self.canv.rect(0.5, y, side, side)
        field = _widget(self.canv, (0.5, y, 0.5 + side, y + side))
        field |= {"FT": PDFName("Btn"), "T": PDFString(self.name), "TU": PDFString(self.tooltip)}
        state = PDFName("Yes" if self.ticked else "Off")
        field |= {**_states(self.canv, "Yes", side, _hook), "V": state, "AS": state}
        _form(self.canv).add(self.canv, field)


_WHITE = INK.clone(red=1, green=1, blue=1)


class _Form:
    """The fields of one document, in the order they were drawn."""

    def __init__(self, canvas: Any) -> None:
        self.fields = PDFArray([])
        document = canvas._doc  # noqa: SLF001 - ReportLab has no other door to a document's catalogue
        font = document.Reference(_font(document))
        resources = PDFDictionary({"Font": PDFDictionary({"Inter": font})})
        vars(document.Catalog)["AcroForm"] = PDFDictionary(
            {"Fields": self.fields, "DR": resources, "DA": PDFString(_LETTER)}
        )

    def add(self, canvas: Any, field: dict[str, Any]) -> None:
        """Add a field that is its own widget."""
        self.fields.sequence.append(_laid(canvas, field))

    def group(self, canvas: Any, field: dict[str, Any]) -> Any:
        """Add a field of several widgets; its dictionary may be filled until the document is written."""
        whole = PDFDictionary(field)
        whole.dict = field
        reference = canvas._doc.Reference(whole)  # noqa: SLF001 - as above
        self.fields.sequence.append(reference)
        return reference


def _form(canvas: Any) -> _Form:
    """The form of the document that is being drawn."""
    form: _Form | None = getattr(canvas, "form_fields", None)
    if form is None:
        form = canvas.form_fields = _Form(canvas)
    return form


def _widget(canvas: Any, box: tuple[float, float, float, float]) -> dict[str, Any]:
    """What every field on a page says: where it is, and that it is printed."""
    left, bottom = canvas.absolutePosition(box[0], box[1])
    right, top = canvas.absolutePosition(box[2], box[3])
    return {
        "Type": PDFName("Annot"),
        "Subtype": PDFName("Widget"),
        "Rect": PDFArray([left, bottom, right, top]),
        "F": _PRINTS,
    }


def _laid(canvas: Any, field: dict[str, Any]) -> Any:
    """Lay a widget on the page; its reference."""
    count = canvas.form_widgets = getattr(canvas, "form_widgets", 0) + 1
    name = f"field-{count}"
    canvas._addAnnotation(PDFDictionary(field), name)  # noqa: SLF001 - as above
    return canvas._doc.refAnnotation(name)  # noqa: SLF001 - as above


def _states(canvas: Any, on: str, side: float, mark: Any) -> dict[str, Any]:
    """The two pictures of something to choose: with its mark, and empty."""
    drawn = {on: mark(side), "Off": ""}
    pictures = {name: _picture(canvas, side, side, content) for name, content in drawn.items()}
    return {"AS": PDFName("Off"), "AP": PDFDictionary({"N": PDFDictionary(pictures)})}


def _picture(canvas: Any, width: float, height: float, content: str) -> Any:
    stream = PDFStream(content=content or " ")
    box = PDFArray([0, 0, width, height])
    for name, value in (("Type", PDFName("XObject")), ("Subtype", PDFName("Form")), ("BBox", box)):
        stream.dictionary[name] = value
    return canvas._doc.Reference(stream)  # noqa: SLF001 - as above


def _hook(side: float) -> str:
    """The strokes of a tick."""
    at = [round(part * side, 2) for part in (0.2, 0.52, 0.43, 0.26, 0.84, 0.8)]
    return f"1.6 w 1 J {at[0]} {at[1]} m {at[2]} {at[3]} l {at[4]} {at[5]} l S"


def _ring(side: float) -> str:
    """A thick ring round the number, which stays readable."""
    middle, radius = side / 2, side / 2 - 1.3
    bent = radius * 0.5523
    begin = f"2.6 w {middle + radius:.2f} {middle:.2f} m"
    turns = ((1, 0, 0, 1), (0, 1, -1, 0), (-1, 0, 0, -1), (0, -1, 1, 0))
    curves = [
        " ".join(
            f"{middle + place:.2f}"
            for place in (
                x * radius + to_x * bent, y * radius + to_y * bent,
                to_x * radius + x * bent, to_y * radius + y * bent, to_x * radius, to_y * radius,
            )
        )
        for x, y, to_x, to_y in turns
    ]  # fmt: skip
    return " c ".join([f"{begin} {curves[0]}", *curves[1:]]) + " c S"


def _centred(canvas: Any, text: str, x: float, y: float, style: TextStyle) -> None:
    block = words(text, style)
    width = natural_width(block)
    block.wrap(width + 1, 0)
    block.drawOn(canvas, x - width / 2, y - style.leading * (1 - BASELINE) - style.size * 0.36)


@cache
def _letters() -> tuple[bytes, tuple[int, ...]]:
    """Inter with the letters of Windows-1252 alone, and the width of each code in 1/1000 em."""
    face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(paths.resource("fonts/inter/Inter-Regular.ttf"))))
    codes = [bytes([code]).decode("cp1252", "replace") for code in range(_FIRST, _LAST + 1)]
    wanted = uharfbuzz.SubsetInput()
    wanted.sets(uharfbuzz.SubsetInputSets.UNICODE).update(ord(each) for each in codes)
    font = uharfbuzz.Font(face)
    glyphs = [font.get_nominal_glyph(ord(each)) or 0 for each in codes]
    widths = tuple(round(font.get_glyph_h_advance(glyph) * 1000 / face.upem) for glyph in glyphs)
    return uharfbuzz.subset(face, wanted).blob.data, widths


def _font(document: Any) -> PDFDictionary:
    """The font of the form, embedded."""
    content, widths = _letters()
    file = PDFStream(content=content, filters=[PDFZCompress])
    file.dictionary["Length1"] = len(content)
    described = PDFDictionary({
        "Type": PDFName("FontDescriptor"), "FontName": PDFName("OKRWKS+Inter-Regular"), "Flags": _NONSYMBOLIC,
        "FontBBox": PDFArray([-742, -323, 2580, 1117]), "ItalicAngle": 0, "Ascent": 969, "Descent": -242,
        "CapHeight": 727, "StemV": 80, "FontFile2": document.Reference(file),
    })  # fmt: skip
    return PDFDictionary({
        "Type": PDFName("Font"), "Subtype": PDFName("TrueType"), "BaseFont": PDFName("OKRWKS+Inter-Regular"),
        "FirstChar": _FIRST, "LastChar": _LAST, "Widths": PDFArray(list(widths)),
        "Encoding": PDFName("WinAnsiEncoding"), "FontDescriptor": document.Reference(described),
    })  # fmt: skip
