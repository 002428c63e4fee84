"""A date as people type it in a field: in figures, or with the name of the month in either language."""

import re
from datetime import date

from workshop_app.texts import LANGUAGES, Texts
from workshop_app.widgets.written import date_from

_NAMED = re.compile(r"(?:(\d{1,2})\.?\s*)?([^\W\d_]{3,})\.?\s*(\d{4})?")
_LETTERS = 3


def written_date(text: str, near: date) -> date | None:
    """The day that ``text`` means, or None; without a year that of ``near``, without a day the month's last.

    >>> written_date("31. des", date(2027, 1, 4))
    datetime.date(2027, 12, 31)
    """
    found = _NAMED.fullmatch(text.strip().lower())
    month = _month(found[2]) if found else None
    if found is None or month is None:
        return date_from(text, near)
    year = int(found[3]) if found[3] else near.year
    return _day(year, month, int(found[1]) if found[1] else None)


def _month(name: str) -> int | None:
    """The month whose name begins so, in any of our languages."""
    for language in LANGUAGES:
        names = Texts(language).locale.months["format"]["wide"]
        for number, full in names.items():
            if str(full).lower().startswith(name) or name == str(full).lower()[:_LETTERS]:
                return int(number)
    return None


def _day(year: int, month: int, day: int | None) -> date | None:
    try:
        if day is None:
            return date.fromordinal(date(year + month // 12, month % 12 + 1, 1).toordinal() - 1)
        return date(year, month, day)
    except ValueError:
        return None
