"""The time box of an OKR, as the check needs it."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

_WRITTEN = re.compile(
    r"(?P<year>\d{4})(?:-(?:(?P<part>[QHT])(?P<number>\d)|(?P<month>\d\d)))?", re.IGNORECASE
)
_MONTHS = {"Q": 3, "H": 6, "T": 4}


@dataclass(frozen=True)
class Period:
    """A period with its name as people say it, its first and its last day."""

    label: str
    starts_on: date
    ends_on: date


def read_period(written: str) -> Period:
    """The period of ``2027``, ``2027-Q1``, ``-H2``, ``-T3`` or ``-03``; another raises ``ValueError``."""
    match = _WRITTEN.fullmatch(written.strip())
    if match is None:
        raise ValueError(f"no period: {written!r} (like 2027, 2027-Q1, 2027-H2, 2027-T3 or 2027-03)")
    year = int(match["year"])
    first, months = 1, 12
    if match["part"]:
        months = _MONTHS[match["part"].upper()]
        first = months * (int(match["number"]) - 1) + 1
    elif match["month"]:
        first, months = int(match["month"]), 1
    last = first + months - 1
    if year < 1 or not 1 <= first <= last <= 12:
        raise ValueError(f"no such period: {written!r}")
    return Period(written.strip().upper(), date(year, first, 1), date(year, last, monthrange(year, last)[1]))
