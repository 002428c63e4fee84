"""What people type into a field, read as what it means: dates and times of day."""

import re
from datetime import date, time

_DAY_FIRST = re.compile(r"(\d{1,2})[./\- ]+(\d{1,2})(?:[./\- ]+(\d{2}|\d{4}))?\.?")
_HOUR = re.compile(r"([01]?\d|2[0-3])(?:[.:]?([0-5]\d))?")
_YEAR_FIRST = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


def date_from(written: str, near: date) -> date | None:
    """The day that somebody typed (``31.12.2020``, ``31/12/20``, ``2020-12-31``, ``31.12``), or None."""
    text = written.strip()
    if found := _YEAR_FIRST.fullmatch(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY_FIRST.fullmatch(text):
        year = near.year if found[3] is None else int(found[3])
        return _day(year + 2000 if year < 100 else year, int(found[2]), int(found[1]))
    return None


def time_from(written: str) -> time | None:
    """The time of day that somebody typed (``09.00``, ``9:00``, ``0900``, ``9``), or None."""
    found = _HOUR.fullmatch(written.strip())
    return time(int(found[1]), int(found[2] or 0)) if found else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
