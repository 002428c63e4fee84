"""Breaking text into lines: at spaces, after hyphens, between ideographs, anywhere in a word too long."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from workshop_app.handouts import lettering, shaping
from workshop_app.handouts.fonts import Typeface
from workshop_app.handouts.style import TextStyle

_WORD = re.compile(r"\s+|\S+")
_BREAK_AFTER = "-‐–—/\u200b"
_UNBREAKABLE = "\xa0\u202f"
_NOT_FIRST = "、。，．！？；：）」』】》〉’”)]}!?;:,.…%"


@dataclass(frozen=True)
class Span:
    """Words in one style within a paragraph."""

    text: str
    style: TextStyle


@dataclass(slots=True)
class Part:
    """The smallest thing a line is made of: one cluster of glyphs, in a face, in the style of its span."""

    glyphs: shaping.Glyphs
    face: Typeface
    style: TextStyle
    level: int
    width: float
    breaks: bool
    space: bool


@dataclass(frozen=True)
class Line:
    """Parts from left to right, their width in points, and whether the paragraph reads leftwards."""

    parts: tuple[Part, ...]
    width: float
    leftwards: bool


@dataclass(frozen=True)
class Paragraph:
    """The parts of a paragraph in reading order, before they are broken into lines."""

    parts: list[Part]
    leftwards: bool


def paragraphs(spans: Sequence[Span]) -> list[Paragraph]:
    """The paragraphs of ``spans``, shaped and measured; a line feed ends one."""
    return [_paragraph(paragraph) for paragraph in _paragraphs(spans)]


def broken(whole: Sequence[Paragraph], width: float) -> list[Line]:
    """The lines of ``whole`` in a column ``width`` points wide; an empty paragraph is an empty line."""
    return [
        _line(line, paragraph.leftwards) for paragraph in whole for line in _filled(paragraph.parts, width)
    ]


def _paragraphs(spans: Sequence[Span]) -> Iterator[list[Span]]:
    current: list[Span] = []
    for span in spans:
        first, *rest = lettering.cleaned(span.text).split("\n")
        current.append(Span(first, span.style))
        for text in rest:
            yield current
            current = [Span(text, span.style)]
    yield current


def _paragraph(spans: Sequence[Span]) -> Paragraph:
    pieces = [
        (piece, span.style) for span in spans for piece in lettering.pieces(span.text, span.style.weight)
    ]
    text = "".join(piece.text for piece, _ in pieces)
    levels = shaping.levels(text)
    parts: list[Part] = []
    start = 0
    for piece, style in pieces:
        for word in _WORD.finditer(piece.text):
            first = start + word.start()
            parts += _word(word[0], levels[first : start + word.end()], piece.face, style)
        start += len(piece.text)
    _mark_breaks(parts)
    return Paragraph(parts, shaping.base_level(text) == 1)


def _word(word: str, levels: list[int], face: Typeface, style: TextStyle) -> Iterator[Part]:
    """The parts of one word, shaped in stretches that read the same way."""
    start = 0
    for end in range(1, len(word) + 1):
        if end < len(word) and levels[end] == levels[start]:
            continue
        for glyphs in shaping.shaped(face, word[start:end], leftwards=levels[start] % 2 == 1):
            tracking = style.tracking * len(glyphs.codes) if face.is_latin else 0
            width = (glyphs.width + tracking) * style.size / 1000
            yield Part(glyphs, face, style, levels[start], width, False, glyphs.text.isspace())
        start = end


def _mark_breaks(parts: list[Part]) -> None:
    """Say after which parts a line may end."""
    for part, following in pairwise(parts):
        last, first = part.glyphs.text[-1], following.glyphs.text[0]
        wide = unicodedata.east_asian_width(last) in "WF" or unicodedata.east_asian_width(first) in "WF"
        part.breaks = first not in _NOT_FIRST and (
            (part.space and last not in _UNBREAKABLE) or last in _BREAK_AFTER or wide
        )


def _filled(parts: list[Part], width: float) -> Iterator[list[Part]]:
    """Lines as full as they get; a word wider than the column is broken where the column ends."""
    start, end, used, chance = 0, 0, 0.0, 0
    while end < len(parts):
        part = parts[end]
        if used + part.width > width and not part.space and end > start:
            cut = chance if chance > start else end
            yield parts[start:cut]
            start = end = chance = cut
            used = 0.0
            continue
        used += part.width
        end += 1
        if part.breaks:
            chance = end
    yield parts[start:]


def _line(parts: list[Part], leftwards: bool) -> Line:
    while parts and parts[-1].space:
        parts = parts[:-1]
    order = shaping.visual_order([part.level for part in parts])
    return Line(tuple(parts[index] for index in order), sum(part.width for part in parts), leftwards)
