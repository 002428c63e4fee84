"""The few ways words are put on a sheet."""

from workshop_app.handouts import shaping
from workshop_app.handouts.block import Block
from workshop_app.handouts.fonts import SEMIBOLD
from workshop_app.handouts.layout import Stack
from workshop_app.handouts.lines import Span
from workshop_app.handouts.style import HEADLINES, TextStyle


def words(text: str, style: TextStyle, *, outline: int | None = None) -> Block:
    """``text`` in one style."""
    return Block([Span(text, style)], style, outline=outline)


def headline(text: str, width: float, *, outline: int | None = 0) -> Block:
    """``text`` as large as it stands well in ``width`` points, no word broken if it can be helped."""
    for style, most_lines in HEADLINES[:-1]:
        block = words(text, style, outline=outline)
        if block.wrap(width, 0)[1] <= most_lines * style.leading and _widest_word(text, style) <= width:
            return block
    return words(text, HEADLINES[-1][0], outline=outline)


def natural_width(block: Block) -> float:
    """The width of ``block`` in points when no line is broken."""
    block.wrap(1e6, 0)
    return max((line.width for line in block.lines or ()), default=0.0)


def _widest_word(text: str, style: TextStyle) -> float:
    return max((natural_width(words(word, style)) for word in text.split()), default=0.0)


def labelled(label: str, text: str, style: TextStyle) -> Block | Stack:
    """``label`` in bold and ``text`` after it; above it when the text reads from right to left."""
    bold = style.but(weight=SEMIBOLD)
    if shaping.base_level(text) == 1:
        return Stack([words(label, bold), words(text, style)])
    return Block([Span(f"{label} ", bold), Span(text, style)], style)
