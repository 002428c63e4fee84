"""A suggested rewrite with blanks: what is new in it, and where the writer fills in."""

import re

_BLANK = re.compile(r"_{2,}")
_MOST = 28


def next_blank(text: str, start: int = 0) -> tuple[int, int] | None:
    """Where the first blank from ``start`` on begins and ends, or None."""
    found = _BLANK.search(text, start)
    return found.span() if found else None


def what_is_new(sentence: str, suggestion: str) -> str:
    """The words of ``suggestion`` that ``sentence`` lacks, whole ones, shortened when they are many.

    >>> what_is_new("Redusere churn med 2,75 %", "Redusere churn fra ___ med 2,75 %")
    'fra ___'
    """
    old, new = sentence.split(), suggestion.split()
    first = 0
    while first < min(len(old), len(new)) and old[first] == new[first]:
        first += 1
    last = 0
    while last < min(len(old), len(new)) - first and old[-1 - last] == new[-1 - last]:
        last += 1
    words = " ".join(new[first : len(new) - last]).strip(" ,.;")
    if len(words) <= _MOST:
        return words
    return words[:_MOST].rpartition(" ")[0] + " …"
