"""What a picture on the wall is made of: words, grounds, lamps and bars, in lines of a 1080-line picture.

A scene composes elements; painting them is here alone. What is not an element is not on the wall, so a
test can read everything that the room sees.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextLayout

from workshop_app.projector.photograph import Photograph
from workshop_app.projector.typography import Span, Style, height_of, laid_out
from workshop_app.widgets.lamps import lamp_glyph
from workshop_app.widgets.theme import Theme
from workshop_app.widgets.wrapping import utf16

LEFT, RIGHT, CENTRE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True)
class Words:
    """Wrapped text, the colour of ``meaning`` on that of ``ground``; dots under ``dotted`` spans.

    With a ``turn`` it comes when so many bars have grown.
    """

    text: str
    x: float
    y: float
    width: float
    style: Style
    meaning: str = "text"
    ground: str = "surface"
    align: Qt.AlignmentFlag = LEFT
    dotted: tuple[Span, ...] = ()
    strong: tuple[Span, ...] = ()
    turn: int | None = None

    @property
    def height(self) -> float:
        """How high the wrapped lines are."""
        return height_of(self.text, self.style, self.width, self.strong)

    @property
    def bottom(self) -> float:
        """Where the next element may begin."""
        return self.y + self.height

    @property
    def rect(self) -> QRectF:
        """The room that the text takes."""
        return QRectF(self.x, self.y, self.width, self.height)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Draw the lines and the dots under them."""
        layout = laid_out(self.text, self.style, self.width, align=self.align, strong=self.strong)
        painter.setPen(theme.colour(self.meaning))
        layout.draw(painter, QPointF(self.x, self.y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("ask"))
        for start, end in self.dotted:
            _paint_dots(painter, layout, utf16(self.text, start), utf16(self.text, end), self)


@dataclass(frozen=True)
class Panel:
    """A ground with round corners, and an edge when ``edge`` is a meaning; with a ``turn`` it can grow."""

    x: float
    y: float
    width: float
    height: float
    meaning: str
    radius: float = 0.0
    edge: str = ""
    turn: int | None = None

    @property
    def rect(self) -> QRectF:
        """Where it lies."""
        return QRectF(self.x, self.y, self.width, self.height)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Fill it."""
        painter.setPen(QPen(theme.colour(self.edge), 2.5) if self.edge else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(self.meaning))
        radius = min(self.radius, self.width / 2, self.height / 2)
        painter.drawRoundedRect(self.rect, radius, radius)


@dataclass(frozen=True)
class LampMark:
    """The shape of a lamp in a square."""

    x: float
    y: float
    size: float
    verdict: str
    meaning: str

    @property
    def rect(self) -> QRectF:
        """Where it stands."""
        return QRectF(self.x, self.y, self.size, self.size)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Draw the shape."""
        lamp_glyph(painter, self.rect, self.verdict, theme.colour(self.meaning))


Element = Words | Panel | LampMark | Photograph
Page = tuple[Element, ...]
"""One picture, painted in order."""


def grown(page: Page, bars: float) -> Page:
    """The page while so many of its bars have grown: a fraction is the share of the one that grows now."""
    made: list[Element] = []
    for element in page:
        turn = element.turn if isinstance(element, Words | Panel) else None
        share = 1.0 if turn is None else min(1.0, bars - turn)
        if isinstance(element, Panel) and 0 < share < 1:
            made.append(replace(element, width=element.width * (1 - (1 - share) ** 3)))
        elif share > 0:
            made.append(element)
    return tuple(made)


def _paint_dots(painter: QPainter, layout: QTextLayout, start: int, end: int, words: Words) -> None:
    radius, step = words.style.size * 0.042, words.style.size * 0.165
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first >= last:
            continue
        left, right = sorted((_x(line.cursorToX, first), _x(line.cursorToX, last)))
        y = words.y + line.y() + line.ascent() + words.style.size * 0.24
        x = left + radius
        while x <= right:
            painter.drawEllipse(QPointF(words.x + x, y), radius, radius)
            x += step


def _x(cursor_to_x: Callable[[int], object], position: int) -> float:
    """PySide gives the place and the cursor together where C++ gives the place alone."""
    found = cursor_to_x(position)
    return float(found[0]) if isinstance(found, tuple) else float(str(found))
