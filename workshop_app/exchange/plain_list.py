"""Plain lists: one idea a line becomes one card."""

import re

from workshop_app.exchange.csv_file import decoded

MOST_LINES = 2_000
_BULLET = re.compile(r"^\s*(?:[-*•–·▪◦‣]|\[[ xX]?\]|\d{1,3}[.)])\s+(?=\S)")


def listed(content: bytes) -> tuple[str, ...]:
    """The lines of a text file that say something, without bullets and numbers before them."""
    return lines_of(decoded(content))


def lines_of(text: str) -> tuple[str, ...]:
    r"""The lines of a text that say something, at most ``MOST_LINES``.

    >>> lines_of("- kortere køer\n\n2. færre feil\n3,5 dager")
    ('kortere køer', 'færre feil', '3,5 dager')
    """
    lines = (_BULLET.sub("", line).strip() for line in text.splitlines())
    return tuple(line for line in lines if line)[:MOST_LINES]
