"""From pieces of text to glyphs in their places: kerned, joined, and ordered for right-to-left scripts."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import uharfbuzz
from bidi import algorithm
from bidi.mirror import MIRRORED
from reportlab.pdfbase.ttfonts import ShapeData

from workshop_app.handouts import fonts

_LATIN = {"kern": True, "liga": False, "clig": False, "calt": False}
_READS_LEFTWARDS = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_JOINERS = "\u200c\u200d"


@dataclass(frozen=True, slots=True)
class Glyphs:
    """What stands on paper for ``text``: codes of one face, their places, and the width in 1/1000 em."""

    text: str
    codes: str
    places: tuple[ShapeData, ...]
    width: float

    @property
    def natural(self) -> bool:
        """Whether every glyph stands where it would without kerning or marks."""
        return all(
            not (place.x_offset or place.y_offset) and place.x_advance == place.width for place in self.places
        )

    @property
    def joined(self) -> Iterator[tuple[int, str]]:
        """Each code with what it stands for, if that is not itself: the first for all, others nothing."""
        if self.codes != self.text:
            for number, code in enumerate(self.codes):
                yield ord(code), "" if number else self.text


@lru_cache(maxsize=8192)
def shaped(face: fonts.Typeface, word: str, *, leftwards: bool = False) -> tuple[Glyphs, ...]:
    """The smallest parts of ``word`` that stay together, in reading order, also of a leftward script."""
    buffer = uharfbuzz.Buffer()
    buffer.add_str(word)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if leftwards else "ltr"
    buffer.flags = uharfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    uharfbuzz.shape(face.shaper, buffer, _LATIN if face.is_latin else {})
    glyphs = list(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True))
    clusters = sorted({info.cluster for info, _ in glyphs} | {len(word)})
    spans = pairwise(clusters)
    return tuple(
        _together(face, word[start:end], [pair for pair in glyphs if pair[0].cluster == start], leftwards)
        for start, end in spans
    )


def _together(
    face: fonts.Typeface,
    text: str,
    glyphs: Sequence[tuple[uharfbuzz.GlyphInfo, uharfbuzz.GlyphPosition]],
    leftwards: bool,
) -> Glyphs:
    """The glyphs of one cluster, left to right, scaled to 1/1000 em."""
    asked = MIRRORED.get(text, text) if leftwards else text
    codes, places = "", []
    for info, position in glyphs:
        code = face.code(info.codepoint, asked)
        codes += chr(code)
        places.append(_placed(face, code, info.codepoint, position))
    return Glyphs(text, codes, tuple(places), sum(place.x_advance for place in places))


def _placed(face: fonts.Typeface, code: int, glyph: int, position: uharfbuzz.GlyphPosition) -> ShapeData:
    """Where one glyph stands, in 1/1000 em: its width as the file says it, and the kerning beside it."""
    scale = 1000 / face.units
    width = face.face.charWidths[code]
    kerning = round((position.x_advance - face.shaper.get_glyph_h_advance(glyph)) * scale)
    return ShapeData(0, width + kerning, 0, position.x_offset * scale, position.y_offset * scale, width)


def base_level(text: str) -> int:
    """1 when the first letter with a direction reads from right to left, otherwise 0."""
    directions = (unicodedata.bidirectional(character) for character in text)
    return next((int(direction != "L") for direction in directions if direction in ("L", "R", "AL")), 0)


def levels(text: str) -> list[int]:
    """The level of each character by the Unicode Bidirectional Algorithm (UAX 9); odd reads leftwards."""
    base = base_level(text)
    if not base and not _READS_LEFTWARDS.search(text):
        return [0] * len(text)
    visible = "".join(
        character for character in text if character not in _JOINERS and not _ignored(character)
    )
    found = iter(_resolved(visible, base))
    resolved: list[int] = []
    for character in text:
        skipped = character in _JOINERS or _ignored(character)
        resolved.append((resolved[-1] if resolved else base) if skipped else next(found))
    return resolved


def _ignored(character: str) -> bool:
    """Whether the algorithm takes the character out (variation selectors stay: they are marks)."""
    return "\U000e0001" <= character <= "\U000e007f"


def _resolved(text: str, base: int) -> Iterator[int]:
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, "LR"[base]
    algorithm.get_embedding_levels(text, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    for character in storage["chars"]:
        yield character["level"]


def visual_order(level_of: Sequence[int]) -> list[int]:
    """The indexes of a line's parts from left to right (rule L2)."""
    order = list(range(len(level_of)))
    if not any(level_of):
        return order
    for level in range(max(level_of), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and level_of[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = max(end, start + 1)
    return order
