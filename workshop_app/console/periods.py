"""Sensible periods to choose from when a workshop is made. Pure dates; no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from workshop_app.model.words import PeriodKind

MONTHS: Mapping[PeriodKind, int] = {
    PeriodKind.QUARTER: 3,
    PeriodKind.HALF_YEAR: 6,
    PeriodKind.YEAR: 12,
    PeriodKind.MONTH: 1,
}
_STILL_NEW = 5
"""A period that is at most one fifth gone is still the one to plan."""


@dataclass(frozen=True)
class Period:
    """A kind of period with its first and last day."""

    kind: PeriodKind
    starts_on: date
    ends_on: date


def period_of(kind: PeriodKind, day: date) -> Period:
    """The period of ``kind`` that ``day`` lies in; two dates have none and raise ``KeyError``."""
    months = MONTHS[kind]
    first = date(day.year, (day.month - 1) // months * months + 1, 1)
    return Period(kind, first, _months_later(first, months) - timedelta(days=1))


def choices(kind: PeriodKind, today: date, count: int = 6) -> tuple[Period, ...]:
    """The period that ``today`` lies in and those that follow, ``count`` of them."""
    found = [period_of(kind, today)]
    while len(found) < count:
        found.append(period_of(kind, found[-1].ends_on + timedelta(days=1)))
    return tuple(found)


def sensible(kind: PeriodKind, today: date) -> Period:
    """The period to plan: the present one while it is new, else the next."""
    now, following = choices(kind, today, 2)
    whole = (now.ends_on - now.starts_on).days + 1
    return now if (today - now.starts_on).days * _STILL_NEW <= whole else following


def _months_later(first: date, months: int) -> date:
    number = first.month - 1 + months
    return date(first.year + number // 12, number % 12 + 1, 1)
