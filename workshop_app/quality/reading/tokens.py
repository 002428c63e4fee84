"""The words, numbers and signs of a sentence, with their places in it. Time linear in the text's length."""

import re
from enum import IntEnum
from functools import lru_cache

NO_TAGS: frozenset[str] = frozenset()

_PATTERN = re.compile(
    r"""
      (?P<date>\d{4}-\d\d-\d\d(?!\d) | \d{1,2}(?P<mark>[./])\d{1,2}(?P=mark)(?:\d{4}|\d\d)(?!\d)
        | (?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?!\d))
    | (?P<number>\d{1,3}(?:[\u0020\u00a0\u202f\u2009]\d{3}(?!\d))+(?:[.,]\d+)?
               | \d{1,3}(?:[.,'’]\d{3}(?!\d))+(?:[.,]\d+)? | \d+(?:[.,]\d+)? )
    | (?P<code>(?!(?:kr|nok|usd|eur|gbp|sek|dkk)\d)[^\W\d_]+\d+[^\W_]*)
    | (?P<word>[^\W\d_]+(?:['’\-‑](?![^\W\d_]+\d)[^\W\d_]+)*)
    | (?P<arrow>[-–=]>|→|⟶|➔)
    | (?P<sign>[^\w\s])
    """,
    re.VERBOSE | re.IGNORECASE,
)
_THOUSANDS = re.compile(r"[\u0020\u00a0\u202f\u2009'’]|[.,](?=\d{3}(?:\D|$))")
_LONGEST_WORD = 60


class Sort(IntEnum):
    """What a token is."""

    WORD = 1
    NUMBER = 2
    CODE = 3
    DATE = 4
    ARROW = 5
    SIGN = 6


_SORTS = {sort.name.lower(): sort for sort in Sort}


class Token:
    """A word or known phrase, a number, a code like Q3, a date or a sign, with its offsets in the text."""

    __slots__ = ("end", "low", "sort", "start", "tags", "text", "value")

    def __init__(self, sort: Sort, start: int, end: int, text: str) -> None:
        self.sort = sort
        self.start = start
        self.end = end
        self.text = text
        low = text.lower()
        self.low = low if low.isascii() else low.replace("’", "'").replace("‑", "-")
        self.tags = NO_TAGS
        self.value: float | None = None

    def __repr__(self) -> str:
        return f"<{self.text!r} {self.sort.name} {' '.join(sorted(self.tags))} {self.value or ''}>"

    def end_with_number(self) -> None:
        """Makes ``4.7.`` a number with a full stop behind it, which is left out."""
        self.sort = Sort.NUMBER
        self.text = self.low = self.text[:-1]
        self.end -= 1
        self.value = number(self.text)

    @property
    def capital(self) -> bool:
        """Whether it is written with a capital first letter."""
        return self.text[0].isupper()


@lru_cache(maxsize=8192)
def letters(tags: frozenset[str]) -> frozenset[str]:
    """The first letters of tags: ``n`` for a noun, ``v`` a verb, ``a`` what describes, ``w`` a small word."""
    return frozenset(tag[0] for tag in tags)


def tokens(text: str) -> list[Token]:
    """The tokens of ``text`` in order; numbers have a value, white space is skipped."""
    found = []
    for match in _PATTERN.finditer(text):
        sort = _SORTS[match.lastgroup or "sign"]
        written = match.group()
        token = Token(sort, match.start(), match.end(), written[:_LONGEST_WORD])
        if sort is Sort.NUMBER:
            token.value = number(written)
        found.append(token)
    return found


def number(written: str) -> float:
    """The value of a number in digits, whichever marks it has: ``1 234,5`` and ``1,234.5`` are one.

    A single mark before exactly three digits is read as thousands, as both languages mostly mean it.
    """
    if written.isascii() and written.isdigit():
        return float(written)
    plain = _THOUSANDS.sub("", written).replace(",", ".")
    head, _, tail = plain.rpartition(".")
    return float(f"{head.replace('.', '')}.{tail}" if head else plain)
