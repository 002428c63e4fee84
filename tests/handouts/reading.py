"""Reading a finished PDF back: its words, where they stand, its fonts, and every glyph that is drawn."""

import re
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import Any

from fontTools.ttLib import TTFont
from pypdf import PdfReader
from pypdf.generic import ByteStringObject, ContentStream, DictionaryObject, TextStringObject


@lru_cache(maxsize=128)
def reader(content: bytes) -> PdfReader:
    """pypdf's view of the file."""
    return PdfReader(BytesIO(content))


@lru_cache(maxsize=128)
def pages(content: bytes) -> tuple[str, ...]:
    """The text of each page, every stretch of white space as one space."""
    return tuple(" ".join(page.extract_text().split()) for page in reader(content).pages)


def words(content: bytes) -> str:
    """All text, every stretch of white space as one space."""
    return " ".join(pages(content))


@lru_cache(maxsize=128)
def quick_pages(content: bytes) -> tuple[str, ...]:
    """The text of each page without white space, by pdftotext, for it is fast."""
    return tuple(squeezed(page) for page in _poppler(content).split("\f")[:-1])


def squeezed(text: str) -> str:
    """Text without any white space, for comparing what may be broken anywhere."""
    return re.sub(r"\s", "", text)


def poppler_words(content: bytes) -> str:
    """All text as pdftotext reads it, every stretch of white space as one space."""
    return " ".join(_poppler(content).split())


@dataclass(frozen=True)
class Place:
    """Where one word stands on its page, in points from the top left."""

    page: int
    text: str
    left: float
    top: float
    right: float
    bottom: float


def places(content: bytes) -> list[Place]:
    """Every word with its box, as pdftotext finds it."""
    tree = ET.fromstring(re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "", _poppler(content, "-bbox")))
    found = []
    for number, page in enumerate(tree.iter("{http://www.w3.org/1999/xhtml}page"), start=1):
        for word in page:
            box = [float(word.attrib[name]) for name in ("xMin", "yMin", "xMax", "yMax")]
            found.append(Place(number, word.text or "", *box))
    return found


def _poppler(content: bytes, *options: str) -> str:
    done = subprocess.run(["pdftotext", *options, "-", "-"], input=content, capture_output=True, check=True)
    return done.stdout.decode("utf-8", errors="replace")


def fonts(content: bytes) -> dict[str, DictionaryObject]:
    """Every font of every page and form, by its name in the file."""
    found: dict[str, DictionaryObject] = {}
    for _, resources in _streams(reader(content)):
        for name, font in resources.get("/Font", {}).items():
            found[name] = font.get_object()
    return found


def fields(page: Any) -> list[tuple[str, tuple[float, ...]]]:
    """Every form field of a page in the order of the tab key: its name, and its box in points."""
    found = []
    for each in page.get("/Annots", ()):
        field = each.get_object()
        if field.get("/Subtype") == "/Widget":
            name = field.get("/T") or field["/Parent"].get_object()["/T"]
            found.append((str(name), tuple(float(edge) for edge in field["/Rect"])))
    return found


def notdef_glyphs(content: bytes) -> list[tuple[str, int]]:
    """Each (font, code) that is drawn with a font's empty box; ReportLab draws what it lacks with code 0."""
    known: dict[str, dict[int, str]] = {}
    missing = []
    for name, code, font in _drawn(reader(content)):
        if name not in known:
            embedded = font["/FontDescriptor"]["/FontFile2"].get_object().get_data()
            known[name] = TTFont(BytesIO(embedded))["cmap"].tables[0].cmap
        if code == 0 or known[name].get(code, ".notdef") == ".notdef":
            missing.append((name, code))
    return missing


def _drawn(file: PdfReader) -> Iterator[tuple[str, int, Any]]:
    for stream, resources in _streams(file):
        font: Any = None
        name = ""
        for operands, operator in ContentStream(stream, file).operations:
            if operator == b"Tf":
                name = str(operands[0])
                font = resources["/Font"][name].get_object()
            for text in _shown(operands, operator):
                yield from ((name, code, font) for code in text)


def _shown(operands: Any, operator: bytes) -> Iterator[bytes]:
    if operator in (b"Tj", b"TJ"):
        parts = operands[0] if operator == b"TJ" else operands
        for part in parts:
            if isinstance(part, TextStringObject):
                yield part.original_bytes
            elif isinstance(part, ByteStringObject):
                yield bytes(part)


def words_from(content: bytes, size: float) -> str:
    """Everything that is set in letters of ``size`` points or more."""
    found: list[str] = []

    def visit(text: str, matrix: Any, place: Any, _font: Any, points: float) -> None:
        if points * abs(matrix[3] * place[3]) >= size:
            found.append(text)

    for page in reader(content).pages:
        page.extract_text(visitor_text=visit)
    return "".join(found)


def _streams(file: PdfReader) -> Iterator[tuple[Any, Any]]:
    for page in file.pages:
        resources: Any = page["/Resources"]
        yield page.get_contents(), resources
        for form in resources.get("/XObject", {}).values():
            yield form.get_object(), form.get_object()["/Resources"]
