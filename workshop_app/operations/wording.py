"""What people wrote, made safe to keep: composed letters, no control characters, no stray space."""

import re
import unicodedata

from workshop_app.operations.refusal import Refused

LONGEST = 20_000
"""The longest text that is kept, in characters."""

_BREAKS = re.compile("\r\n?|[\u2028\u2029\x0b\x0c\x85]")
_BLANKS = re.compile("[ \t]+")
_UNWRITTEN = frozenset({"Cc", "Cs", "Cn"})


def cleaned(text: str) -> str:
    """``text`` composed (NFC), without control characters but line breaks, and without blanks at line ends.

    Longer than ``LONGEST`` is refused. What no file can hold (NUL, halves of a surrogate pair) is dropped.
    """
    text = _BREAKS.sub("\n", text)
    kept = "".join(letter for letter in text if letter in "\n\t" or not _is_unwritten(letter))
    kept = _BLANKS.sub(" ", unicodedata.normalize("NFC", kept))
    kept = "\n".join(line.strip(" ") for line in kept.strip().split("\n"))
    if len(kept) > LONGEST:
        raise Refused("operations.too_long", limit=LONGEST)
    return kept


def _is_unwritten(letter: str) -> bool:
    return letter == "\ufeff" or unicodedata.category(letter) in _UNWRITTEN


def one_line(text: str) -> str:
    """``text`` cleaned, its line breaks turned into blanks."""
    return _BLANKS.sub(" ", cleaned(text).replace("\n", " ")).strip()


def required(text: str) -> str:
    """``text`` cleaned; nothing left is refused."""
    kept = cleaned(text)
    if not kept:
        raise Refused("operations.empty_text")
    return kept


def required_line(text: str) -> str:
    """``text`` cleaned, on one line; nothing left is refused."""
    return required(one_line(text))
