"""Blocks of text on paper: they wrap, run on over columns and pages, and are never read as markup."""

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import Flowable

from workshop_app.handouts.fonts import SEMIBOLD, Lettered
from workshop_app.handouts.lines import Line, Paragraph, Part, Span, broken, paragraphs
from workshop_app.handouts.style import TextStyle

_FILL: Final = 0
_FILL_AND_STROKE: Final = 2
_THICKER = 0.028
BASELINE = 0.74
"""How far below the top of a line its letters stand, as a part of the leading."""


class Block(Flowable):
    """A paragraph or several in one size; ``outline`` puts it into the reader's bookmarks at that level."""

    def __init__(self, spans: Sequence[Span], style: TextStyle, *, outline: int | None = None) -> None:
        super().__init__()
        self.spans = tuple(spans)
        self.style = style
        self.outline = outline
        self.shaped: list[Paragraph] | None = None
        self.lines: list[Line] | None = None
        self.spaceAfter = style.after

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The width given and the height of all lines."""
        if self.lines is None or self.width != width:
            self.shaped = self.shaped or paragraphs(self.spans)
            self.lines = broken(self.shaped, width)
        self.width, self.height = width, len(self.lines) * self.style.leading
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """The lines that fit and the rest, no single line left behind where two could stay together."""
        self.wrap(width, height)
        lines = self.lines or []
        fit = int((height + 0.01) // self.style.leading)
        if fit >= len(lines):
            return [self]
        if len(lines) - fit == 1 and fit > 2:
            fit -= 1
        if fit < min(2, len(lines)):
            return []
        return [self._part(lines[:fit], self.outline), self._part(lines[fit:], None)]

    def _part(self, lines: list[Line], outline: int | None) -> "Block":
        part = Block(self.spans, self.style, outline=outline)
        part.lines, part.width = lines, self.width
        return part

    def draw(self) -> None:
        """Draw the lines; left for text that reads rightwards, right for text that reads leftwards."""
        if self.outline is not None:
            self._bookmark(self.outline)
        y = self.height - self.style.leading * BASELINE
        for line in self.lines or ():
            at_right = line.leftwards != (self.style.align == "end")
            draw_line(self.canv, line, self.width - line.width if at_right else 0, y)
            y -= self.style.leading

    def _bookmark(self, level: int) -> None:
        words = " ".join("".join(span.text for span in self.spans).split())
        title = words if len(words) <= 80 else words[:79] + "…"
        key = f"place-{self.canv.getPageNumber()}-{self.canv.absolutePosition(0, self.height)[1]:.0f}-{title}"
        self.canv.bookmarkHorizontal(key, 0, self.height)
        self.canv.addOutlineEntry(title or "–", key, level)


def draw_line(canvas: Canvas, line: Line, x: float, y: float) -> None:
    """Draw one line with its left end at ``x`` and its baseline at ``y``."""
    canvas.setLineWidth(max((part.style.size for part in line.parts), default=0) * _THICKER)
    pen = canvas.beginText(x, y)
    for _, run in groupby(line.parts, lambda part: (part.face.fontName, id(part.style))):
        _draw_run(pen, list(run))
    canvas.drawText(pen)


def _draw_run(pen: PDFTextObject, run: list[Part]) -> None:
    style, face = run[0].style, run[0].face
    pen.setFont(face.fontName, style.size)
    pen.setFillColor(style.ink)
    thicker = style.weight >= SEMIBOLD and not face.has_weights
    if thicker:
        pen.setStrokeColor(style.ink)
        pen.setTextRenderMode(_FILL_AND_STROKE)
    pen.setCharSpace(style.tracking * style.size / 1000 if face.is_latin else 0)
    pen.textOut(_lettered(run))
    if thicker:
        pen.setTextRenderMode(_FILL)


def _lettered(run: list[Part]) -> str:
    """The codes of a run; with places and meanings when they are more than letters in a row."""
    codes = "".join(part.glyphs.codes for part in run)
    said = {code: text for part in run for code, text in part.glyphs.joined}
    if not said and all(part.glyphs.natural for part in run):
        return codes
    return Lettered(codes, [place for part in run for place in part.glyphs.places], said)
