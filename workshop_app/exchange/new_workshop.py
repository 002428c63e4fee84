"""What a table says about the workshop that is made from it: the team and the period."""

import re
from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import date

from workshop_app.exchange.table import Preview
from workshop_app.model.okr_table import TableRow
from workshop_app.model.words import PeriodKind
from workshop_app.operations.workshops import NewWorkshop
from workshop_app.quality.period import read_period

_YEAR_LAST = re.compile(r"(?P<part>[QHT]\d|\d\d)[ /-]+(?:FY ?)?(?P<year>\d{4})", re.IGNORECASE)
_MONTHS = {1: PeriodKind.MONTH, 3: PeriodKind.QUARTER, 6: PeriodKind.HALF_YEAR, 12: PeriodKind.YEAR}


def workshop_of(preview: Preview, name: str, language: str, today: date) -> NewWorkshop:
    """The details of the workshop that a table becomes; ``name`` (of its file) stands in for a team.

    The period is the one that the rows name, else the one that their dates span, else the present quarter.
    """
    starts_on, ends_on = _span(preview.accepted, today)
    return {
        "team": preview.teams[0] if len(preview.teams) == 1 else name,
        "period_kind": kind_of(starts_on, ends_on),
        "starts_on": starts_on,
        "ends_on": ends_on,
        "room_language": language,
    }


def _span(rows: Sequence[TableRow], today: date) -> tuple[date, date]:
    named = {row.period for row in rows if row.period}
    if len(named) == 1:
        try:
            period = read_period(_year_first(*named))
        except ValueError:
            pass  # the name of a cycle that only its tool knows; the dates say when it is
        else:
            return period.starts_on, period.ends_on
    days = list(_days(rows))
    return (min(days), max(days)) if len(days) > 1 else _quarter(today)


def _year_first(written: str) -> str:
    """``Q1 2027`` as ``2027-Q1``."""
    return _YEAR_LAST.sub(r"\g<year>-\g<part>", written.strip())


def _days(rows: Iterable[TableRow]) -> Iterable[date]:
    return (day for row in rows for day in (row.start_date, row.end_date) if day is not None)


def _quarter(today: date) -> tuple[date, date]:
    first = 3 * ((today.month - 1) // 3) + 1
    return date(today.year, first, 1), date(today.year, first + 2, monthrange(today.year, first + 2)[1])


def kind_of(starts_on: date, ends_on: date) -> PeriodKind:
    """The kind of the period between two days, both in it."""
    months = 12 * (ends_on.year - starts_on.year) + ends_on.month - starts_on.month + 1
    whole = starts_on.day == 1 and ends_on.day == monthrange(ends_on.year, ends_on.month)[1]
    in_step = whole and months in _MONTHS and (starts_on.month - 1) % months == 0
    return _MONTHS[months] if in_step else PeriodKind.DATES
