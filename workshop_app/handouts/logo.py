"""The organisation's logo on paper, as large as it goes in the place it is given."""

from io import BytesIO
from typing import Protocol

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from svglib.svglib import svg2rlg

from workshop_app.model.logo import Logo, LogoKind, LogoProblem, logo_from

HEIGHT, WIDTH = 26.0, 150.0
"""The largest a logo stands on paper, in points."""


class LogoDrawing(Protocol):
    """A picture with a size in points that can be drawn with its right end and its foot at a place."""

    width: float
    height: float

    def draw(self, canvas: Canvas, right: float, foot: float) -> None:
        """Draw it."""


def logo_drawing(data_uri: str) -> LogoDrawing | None:
    """The logo that is kept as ``data_uri``; None without one, and when one cannot be trusted or drawn."""
    try:
        logo = logo_from(data_uri) if data_uri else None
    except LogoProblem:
        return None
    return _KINDS[logo.kind](logo) if logo else None


class _Picture:
    """Pixels, scaled."""

    def __init__(self, logo: Logo) -> None:
        self._pixels = ImageReader(BytesIO(logo.content))
        width, height = self._pixels.getSize()
        scale = _scale(width, height)
        self.width, self.height = width * scale, height * scale

    def draw(self, canvas: Canvas, right: float, foot: float) -> None:
        """Draw it, its see-through parts left open."""
        left = right - self.width
        canvas.drawImage(self._pixels, left, foot, self.width, self.height, mask="auto")


class _Shapes:
    """Shapes, sharp in any size."""

    def __init__(self, drawing: Drawing) -> None:
        self._drawing = drawing
        self._scale = _scale(drawing.width, drawing.height)
        self.width, self.height = drawing.width * self._scale, drawing.height * self._scale

    def draw(self, canvas: Canvas, right: float, foot: float) -> None:
        """Draw them, and nothing beside the place of the logo."""
        canvas.saveState()
        canvas.translate(right - self.width, foot)
        outline = canvas.beginPath()
        outline.rect(0, 0, self.width, self.height)
        canvas.clipPath(outline, stroke=0, fill=0)
        canvas.scale(self._scale, self._scale)
        renderPDF.draw(self._drawing, canvas, 0, 0)
        canvas.restoreState()


def _shapes(logo: Logo) -> LogoDrawing | None:
    drawing = svg2rlg(BytesIO(logo.content))
    if drawing is None or not (drawing.width > 0 and drawing.height > 0):
        return None
    return _Shapes(drawing)


_KINDS = {LogoKind.PNG: _Picture, LogoKind.SVG: _shapes}


def _scale(width: float, height: float) -> float:
    return min(WIDTH / width, HEIGHT / height)
