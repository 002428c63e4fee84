"""Text as people typed it, made printable: cleaned, and cut into pieces that one face can draw.

Nothing typed is ever a box: emoji sequences are kept whole, and a character that no bundled face has is
written in Latin letters, at worst as ``?`` or the replacement character.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii

from workshop_app.handouts import fonts

_SKIN = "\U0001f3fb-\U0001f3ff"
_PICTURE = f"[^\\s\u200d\ufe0e\ufe0f][{_SKIN}]?\ufe0f?\u20e3?[\U000e0020-\U000e007f]*"
_UNIT = re.compile(
    "[\U0001f1e6-\U0001f1ff]{2}"
    f"|{_PICTURE}(?:\u200d{_PICTURE})+"
    f"|[^\\s\u200d][{_SKIN}\ufe0f\u20e3\U000e0020-\U000e007f]+"
    "|.[\u0300-\u036f]+|.",
    re.DOTALL,
)
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_INVISIBLE = re.compile(
    "[\u200d\ufe00-\ufe0f\u20e3\U000e0000-\U000e0fff\u200b-\u200f\u2060-\u2064\ufeff\xad]"
)
_KEPT_FORMATS = {"\u200c", "\u200d", "\n"}


def cleaned(text: str) -> str:
    """``text`` without control and direction-changing characters; every line end is a line feed."""
    text = _LINE_ENDS.sub("\n", text).replace("\t", "    ")
    return unicodedata.normalize("NFC", "".join(c for c in text if _prints(c)))


def _prints(character: str) -> bool:
    if character in _KEPT_FORMATS or "\U000e0020" <= character <= "\U000e007f":
        return True
    return unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Cn")


@dataclass(frozen=True)
class Piece:
    """Text that one face draws."""

    text: str
    face: fonts.Typeface


@lru_cache(maxsize=256)
def pieces(text: str, weight: int) -> tuple[Piece, ...]:
    """``text`` (cleaned, one paragraph) cut where the face changes; a piece is drawn by its face alone."""
    inter = fonts.inter(weight)
    if inter.has(text):
        return (Piece(text, inter),) if text else ()
    found: list[Piece] = []
    for unit in _UNIT.findall(text):
        for piece in _drawn(unit, weight, found[-1].face if found else inter):
            before = found.pop().text if found and found[-1].face is piece.face else ""
            found.append(Piece(before + piece.text, piece.face))
    return tuple(found)


def _drawn(unit: str, weight: int, before: fonts.Typeface) -> list[Piece]:
    """The pieces for one visible unit; what joins to the letter before it stays in that letter's face."""
    if unit == "\u200c" or (unicodedata.category(unit[0]) == "Mn" and before.has(unit)):
        return [Piece(unit, before)] if before.has(unit) else []
    plain = _INVISIBLE.sub("", unit)
    face = fonts.face_with(plain, weight, emoji=len(plain) != len(unit) or len(plain) > 1) if plain else None
    if face is not None:
        whole = face is fonts.typeface(fonts.EMOJI)
        return [Piece(unit if whole else plain, face)]
    return [_alone(character, weight) for character in plain]


def _alone(character: str, weight: int) -> Piece:
    """One character in a face that has it, or in Latin letters."""
    inter = fonts.inter(weight)
    face = fonts.face_with(character, weight)
    if face is not None:
        return Piece(character, face)
    latin = anyascii(character)
    if latin and inter.has(latin):
        return Piece(latin, inter)
    replacement = fonts.face_with("\ufffd", weight)
    return Piece("\ufffd", replacement) if replacement else Piece("?", inter)
