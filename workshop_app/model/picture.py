"""What a picture on a slide may be: a small PNG or JPEG file whose size can be read without decoding it."""

import re

MOST_BYTES = 2_000_000
"""The largest picture that is kept with a workshop."""
MOST_PIXELS = 4096
"""The longest side of a picture."""
NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}\.(png|jpg)", re.ASCII)
"""A name that Markdown can call a picture by, without a folder."""
REFERENCE = re.compile(r"!\[[^\]]*\]\(([^)\s]+)\)")
"""A picture in Markdown; its first group is the name."""

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_NO_SIZE = frozenset({0x01, *range(0xD0, 0xDA)})
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def size_of(content: bytes) -> tuple[int, int] | None:
    """Width and height in pixels from the head of a PNG or JPEG file; None when it is neither.

    PNG: W3C PNG specification, IHDR. JPEG: ITU-T T.81, frame header.
    """
    if content.startswith(_PNG) and content[12:16] == b"IHDR" and len(content) >= 24:
        return int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")
    return _jpeg_size(content) if content.startswith(_JPEG) else None


def is_picture(content: bytes) -> bool:
    """Whether a slide may show ``content``: a PNG or JPEG file that is neither too heavy nor too large."""
    size = size_of(content) if len(content) <= MOST_BYTES else None
    return size is not None and all(0 < side <= MOST_PIXELS for side in size)


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    place = 2
    while place + 9 <= len(content) and content[place] == 0xFF:
        marker = content[place + 1]
        if marker in _FRAMES:
            height, width = content[place + 5 : place + 7], content[place + 7 : place + 9]
            return int.from_bytes(width, "big"), int.from_bytes(height, "big")
        length = 0 if marker in _NO_SIZE else int.from_bytes(content[place + 2 : place + 4], "big")
        place += 2 + length
    return None
