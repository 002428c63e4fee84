"""Markdown as the facilitator's notes have it: paragraphs, quotes, points, and words in bold."""

import re
from collections.abc import Iterator

from reportlab.platypus import Flowable

from workshop_app.handouts.block import Block
from workshop_app.handouts.fonts import SEMIBOLD
from workshop_app.handouts.layout import Column, Row
from workshop_app.handouts.lines import Span
from workshop_app.handouts.style import INK, MUTED, TextStyle
from workshop_app.handouts.text import words

_BOLD = re.compile(r"\*\*(.+?)\*\*|__(.+?)__")
_POINT = re.compile(r"\s*[-*+] (.*)")


def marked(markdown: str, style: TextStyle) -> list[Flowable]:
    """The blocks of a short Markdown text in one style; points hang, what is said aloud stands darker."""
    return [_block(paragraph, style) for paragraph in _paragraphs(markdown)]


def _paragraphs(markdown: str) -> Iterator[str]:
    """The paragraphs and points, each on one line."""
    current = ""
    for line in [*markdown.splitlines(), ""]:
        begins = _POINT.match(line) is not None or (line.startswith(">") and not current.startswith(">"))
        if (begins or not line.strip()) and current:
            yield current
            current = ""
        stripped = line.lstrip("> ").strip() if current.startswith(">") else line.strip()
        current = f"{current} {stripped}".strip()
    if current:
        yield current


def _block(paragraph: str, style: TextStyle) -> Flowable:
    point = _POINT.match(paragraph)
    if point:
        dash = Column([words("–", style.but(ink=MUTED))], points=8)
        return Row([dash, Column([Block(_spans(point[1], style), style)], share=1)], gap=5)
    if paragraph.startswith(">"):
        aloud = style.but(ink=INK)
        return Block(_spans(paragraph[1:].strip(), aloud), aloud)
    return Block(_spans(paragraph, style), style)


def _spans(text: str, style: TextStyle) -> list[Span]:
    found, place = [], 0
    bold = style.but(weight=SEMIBOLD, ink=INK)
    for match in _BOLD.finditer(text):
        found += [Span(text[place : match.start()], style), Span(match[1] or match[2], bold)]
        place = match.end()
    return [*found, Span(text[place:], style)]
