"""The bundled fonts on paper: which face draws which character, and what a glyph is copied as.

Inter draws what it has letters for; the Noto faces follow in the order of ``_FALLBACKS``. A face is read from
disk when the first character needs it.
"""

from collections.abc import Iterator
from functools import cache
from typing import Any, Self
from weakref import WeakKeyDictionary

import uharfbuzz
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import ShapeData, ShapedStr, TTFont

from workshop_app import paths

REGULAR, MEDIUM, SEMIBOLD, BOLD, EXTRABOLD = 400, 500, 600, 700, 800
_INTER = {
    REGULAR: "Inter-Regular", MEDIUM: "Inter-Medium", SEMIBOLD: "Inter-SemiBold", BOLD: "Inter-Bold",
    EXTRABOLD: "Inter-ExtraBold",
}  # fmt: skip
EMOJI = "NotoEmoji-Regular"
_FALLBACKS = (
    "NotoSansArabic-Regular", "NotoSansHebrew-Regular", "NotoSansDevanagari-Regular", "NotoSansThai-Regular",
    "NotoSansSymbols2-Regular", EMOJI, "NotoSansSC-Regular", "NotoSansKR-Regular",
)  # fmt: skip
_PRIVATE = 0xF0000


class Lettered(ShapedStr):
    """Character codes in their places, with what the joined glyphs among them stand for."""

    said: dict[int, str]

    def __new__(cls, codes: str, places: list[ShapeData], said: dict[int, str]) -> Self:
        """Codes and places are equally many; ``said`` is by code."""
        made = super().__new__(cls, codes, places)  # type: ignore[arg-type]  # the stub means a list of them
        made.said = said
        return made


class Typeface(TTFont):
    """A TrueType face: HarfBuzz chooses its glyphs, and each is copied as the text it stands for."""

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path, asciiReadable=False)
        self._said: WeakKeyDictionary[Any, dict[int, str]] = WeakKeyDictionary()
        shape = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(path))
        self.units = shape.upem
        self.shaper = uharfbuzz.Font(shape)
        self.is_latin = name.startswith("Inter")
        self.has_weights = self.is_latin or name == EMOJI

    def has(self, text: str) -> bool:
        """Whether every character of ``text`` has a glyph here."""
        return all(ord(character) in self.face.charToGlyph for character in text)

    def code(self, glyph: int, text: str) -> int:
        """The character code that draws ``glyph``: the character itself, or a private one if it is joined."""
        if len(text) == 1 and self.face.charToGlyph.get(ord(text)) == glyph:
            return ord(text)
        code = _PRIVATE + glyph
        if code not in self.face.charToGlyph:
            self.face.charToGlyph[code] = glyph
            self.face.charWidths[code] = self.shaper.get_glyph_h_advance(glyph) * 1000 / self.units
        return code

    def splitString(  # noqa: N802 - ReportLab's own name
        self, text: str, doc: Any, encoding: str = "utf-8"
    ) -> list[tuple[int, bytes]]:
        """Put the codes of ``text`` into the subsets of ``doc``; remember what joined glyphs stand for."""
        if isinstance(text, Lettered) and text.said:
            said = self._said.setdefault(doc, {})
            for code, meaning in text.said.items():
                said.setdefault(code, meaning)
        found: list[tuple[int, bytes]] = super().splitString(text, doc, encoding)
        return found

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - ReportLab's own name
        """Write the subsets into ``doc``, each with a map from glyph to text, joined glyphs too."""
        subsets = [list(subset) for subset in self.state[doc].subsets]
        said = self._said.pop(doc, {})
        super().addObjects(doc)
        for name, written in doc.idToObject.items():
            if name.startswith("toUnicodeCMap:") and name.endswith("+" + self.face.name.decode()):
                subset = subsets[_subset_number(name)]
                written.content = "\n".join(_unicode_map(name.partition(":")[2], subset, said))


def _subset_number(object_name: str) -> int:
    """The number of a subset from the letters ReportLab puts before its font name."""
    letters = object_name.partition(":")[2][:6]
    return int("".join(str("ABCDEFGIJK".index(letter)) for letter in letters))


def _unicode_map(name: str, subset: list[int], said: dict[int, str]) -> Iterator[str]:
    """The lines of a ToUnicode map (PDF 32000-1, 9.10.3): UTF-16, at most 100 entries a section."""
    yield from (
        "/CIDInit /ProcSet findresource begin", "12 dict begin", "begincmap", "/CIDSystemInfo",
        f"<< /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def", f"/CMapName /{name} def",
        "/CMapType 2 def", "1 begincodespacerange", "<00> <FF>", "endcodespacerange",
    )  # fmt: skip
    entries = [(number, said.get(code, chr(code))) for number, code in enumerate(subset) if code]
    for start in range(0, len(entries), 100):
        section = entries[start : start + 100]
        yield f"{len(section)} beginbfchar"
        yield from (f"<{number:02X}> <{text.encode('utf-16-be').hex().upper()}>" for number, text in section)
        yield "endbfchar"
    yield from ("endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end")


@cache
def typeface(name: str) -> Typeface | None:
    """The bundled face of that file name, registered with ReportLab; None when it is not among the fonts."""
    found = sorted(paths.resource("fonts").rglob(f"{name}.ttf"))
    if not found:
        return None
    face = Typeface(name, str(found[0]))
    pdfmetrics.registerFont(face)
    return face


@cache
def inter(weight: int) -> Typeface:
    """Inter in one of its five weights; a missing file raises ``FileNotFoundError``."""
    face = typeface(_INTER[weight])
    if face is None:
        raise FileNotFoundError(f"resources/fonts holds no {_INTER[weight]}.ttf")
    return face


@cache
def face_with(text: str, weight: int, *, emoji: bool = False) -> Typeface | None:
    """The first face that draws every character of ``text``, the emoji face before Inter when ``emoji``."""
    names = (EMOJI, _INTER[weight]) if emoji else (_INTER[weight],)
    for name in (*names, *_FALLBACKS):
        face = typeface(name)
        if face is not None and face.has(text):
            return face
    return None
