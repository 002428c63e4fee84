"""The projector's type: sizes in lines of a 1080-line picture, and measuring in the same lines.

Everything is composed 1080 lines high and scaled when it is painted, so that a miniature wraps like the wall.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout

from workshop_app.widgets.fonts import console_font
from workshop_app.widgets.hyphens import softened
from workshop_app.widgets.wrapping import characters, utf16, wrapping

Span = tuple[int, int]


@dataclass(frozen=True)
class Style:
    """A size in lines, a weight 100–900, the line distance as a factor, the letter spacing in percent."""

    size: float
    weight: int = 400
    pitch: float = 1.22
    spacing: float = 100.0
    tabular: bool = False

    @property
    def line(self) -> float:
        """The distance of two baselines, in lines of the picture."""
        return self.size * self.pitch


HUGE = Style(128, 800, 1.1, 97.5)
PROMPT = Style(104, 800, 1.13, 97.5)
SENTENCE = Style(80, 800, 1.16, 98)
TITLE = Style(64, 800, 1.2, 98.5)
QUESTION = Style(68, 700, 1.2, 98.5)
LEAD = Style(56, 400, 1.25)
HEADING = Style(54, 700, 1.2, 99)
CARD = Style(54, 500, 1.15)
BODY = Style(54, 400, 1.28)
SMALL = Style(48, 400, 1.25)
CHIP = Style(48, 600, 1.2)
FIGURES = Style(64, 700, 1.2, tabular=True)
TIMER = Style(136, 500, 1.0, 96, tabular=True)
CLOCK = Style(300, 800, 1.0, 95, tabular=True)


SENTENCES = (PROMPT, SENTENCE, Style(64, 700, 1.2, 98.5))
"""What a sentence is set in, largest first; what is longer still goes on over the page."""


@dataclass(frozen=True)
class Line:
    """One wrapped line: the characters from ``start`` to ``end``, and how wide they are."""

    start: int
    end: int
    width: float


@lru_cache(maxsize=64)
def font_of(style: Style) -> QFont:
    """The font of ``style``, unhinted so that it is the same at every scale."""
    font = console_font(style.size, weight=style.weight, tabular=style.tabular)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, style.spacing)
    return font


def laid_out(
    text: str,
    style: Style,
    width: float,
    *,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    strong: Sequence[Span] = (),
) -> QTextLayout:
    """``text`` in lines under each other at ``width``; the characters of ``strong`` are bold."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font_of(style))
    option = wrapping(align)
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    layout.setFormats([_bold(utf16(text, start), utf16(text, end)) for start, end in strong])
    metrics = QFontMetricsF(font_of(style))
    baseline = (style.line - metrics.height()) / 2 + metrics.ascent()
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, top + baseline - line.ascent()))
        top += style.line
    layout.endLayout()
    return layout


def _bold(start: int, end: int) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = start, end - start
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    found.format = bold
    return found


@lru_cache(maxsize=2048)
def lines_of(text: str, style: Style, width: float, strong: tuple[Span, ...] = ()) -> tuple[Line, ...]:
    """How ``text`` wraps at ``width`` with the ``strong`` characters bold; an empty text has one line."""
    layout = laid_out(text, style, width, strong=strong)
    found = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start, end = line.textStart(), line.textStart() + line.textLength()
        found.append(Line(characters(text, start), characters(text, end), line.naturalTextWidth()))
    return tuple(found) or (Line(0, 0, 0.0),)


def height_of(text: str, style: Style, width: float, strong: tuple[Span, ...] = ()) -> float:
    """The height of ``text`` wrapped at ``width``."""
    return len(lines_of(text, style, width, strong)) * style.line


def width_of(text: str, style: Style) -> float:
    """The width of ``text`` on one line."""
    return math.ceil(max(line.width for line in lines_of(text, style, 1e6)))


def fitting(text: str, width: float, lines: int, styles: Sequence[Style] = SENTENCES) -> Style:
    """The first of ``styles`` in which ``text`` takes at most ``lines`` lines, or the last one."""
    return next((style for style in styles if len(lines_of(text, style, width)) <= lines), styles[-1])


def soft(text: str, style: Style, width: float) -> str:
    """``text`` with soft hyphens between the syllables of words that are wider than the line."""
    return softened(text, lambda word: width_of(word, style) > width)
