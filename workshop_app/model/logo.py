"""A logo that can be trusted: a PNG or an SVG picture that is small, whole, and asks for nothing outside."""

import base64
import binascii
import re
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO

from PIL import Image

from workshop_app.model.logo_svg import SvgProblem, checked_svg

MOST_BYTES = 1_000_000
MOST_PIXELS_A_SIDE = 4_000
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}", re.ASCII)
_DATA_URI = re.compile(r"data:image/(png|svg\+xml);base64,([A-Za-z0-9+/=]*)", re.ASCII)
_PNG_BEGINS = b"\x89PNG\r\n\x1a\n"


class LogoKind(StrEnum):
    """What kind of picture a logo is, as its media type says it."""

    PNG = "image/png"
    SVG = "image/svg+xml"


class LogoProblem(ValueError):
    """The picture is refused; ``reason`` (``large``, ``other_kind``, ``broken`` …) names the sentence."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Logo:
    """A picture that was looked through; an SVG holds nothing but shapes."""

    content: bytes
    kind: LogoKind

    @property
    def data_uri(self) -> str:
        """The picture as it is kept, and as a web page can show it."""
        return f"data:{self.kind};base64,{base64.b64encode(self.content).decode('ascii')}"


def read_logo(content: bytes) -> Logo:
    """The logo in a file's bytes; ``LogoProblem`` says why a picture cannot be used."""
    if len(content) > MOST_BYTES:
        raise LogoProblem("large")
    if content.startswith(_PNG_BEGINS):
        _check_png(content)
        return Logo(content, LogoKind.PNG)
    if b"<svg" in content[:65_536] or b":svg" in content[:65_536]:
        try:
            return Logo(checked_svg(content), LogoKind.SVG)
        except SvgProblem as problem:
            raise LogoProblem(problem.reason) from problem
    raise LogoProblem("other_kind")


def logo_from(data_uri: str) -> Logo:
    """The logo that is kept as a data URI, looked through again, for a file may have brought it."""
    found = _DATA_URI.fullmatch(data_uri)
    if found is None:
        raise LogoProblem("other_kind")
    try:
        return read_logo(base64.b64decode(found[2], validate=True))
    except binascii.Error as error:
        raise LogoProblem("broken") from error


def is_colour(written: str) -> bool:
    """Whether ``written`` is a colour as ``#RRGGBB``."""
    return _COLOUR.fullmatch(written) is not None


def _check_png(content: bytes) -> None:
    """Refuse a picture that is too large before it is unpacked, and one that cannot be unpacked."""
    width, height = (int.from_bytes(content[start : start + 4], "big") for start in (16, 20))
    if not (0 < width <= MOST_PIXELS_A_SIDE and 0 < height <= MOST_PIXELS_A_SIDE):
        raise LogoProblem("pixels")
    try:
        with Image.open(BytesIO(content), formats=("PNG",)) as picture:
            picture.load()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise LogoProblem("broken") from error
