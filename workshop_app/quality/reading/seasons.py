"""Months, weekdays, seasons and feasts, with the day before or behind them."""

from workshop_app.quality.reading.moment import Time
from workshop_app.quality.reading.scan import LEADING, UNITS, Scan

_LONGEST_MONTH = 31


def read_month(scan: Scan, index: int) -> None:
    """A month is a deadline, with its day when it has one; «every January» is a rhythm."""
    if "t.each" in scan.tags(index - 1):
        scan.add(Time.RHYTHM, index, index)
        return
    first, last = _with_day(scan, index)
    scan.add(Time.COMPARISON if "t.last" in scan.tags(first - 1) else Time.DEADLINE, first, last)


def read_maybe_month(scan: Scan, index: int) -> None:
    """«May» and «mars» are months beside a day, a year or a preposition of time."""
    first, last = _with_day(scan, index)
    before = scan.tags(index - 1) & (LEADING | {"w.from"})
    if first < index or last > index or scan.is_year(index + 1) or before:
        read_month(scan, index)


def _with_day(scan: Scan, index: int) -> tuple[int, int]:
    """The tokens of a month with the day before (``1. mars``) or behind (``April 9th``)."""
    back = index - 1
    while back >= 0 and (scan.low(back) in (".", "of") or "u.ordinal" in scan.tags(back)):
        back -= 1
    if _is_day(scan, back):
        return back, index
    if not _is_day(scan, index + 1):
        return index, index
    after = scan.tags(index + 2)
    if after & UNITS:
        return index, index
    return index, index + 2 if "u.ordinal" in after and scan.low(index + 2) != "." else index + 1


def _is_day(scan: Scan, index: int) -> bool:
    return scan.is_number(index) and (scan.tokens[index].value or 0) <= _LONGEST_MONTH


def read_weekday(scan: Scan, index: int) -> None:
    """«by Friday» is a deadline, «on Fridays» a rhythm."""
    before = scan.tags(index - 1)
    by = before & {"t.by", "t.limit_before", "t.this"} and "t.each" not in before
    scan.add(Time.DEADLINE if by else Time.RHYTHM, index, index)


def read_season(scan: Scan, index: int) -> None:
    """A season or feast is a deadline after a preposition or before a year, not in «the spring outage»."""
    before = scan.tags(index - 1)
    if "w.determiner" in scan.tags(index) and not before & {"t.this", "t.each", "t.last"}:
        return
    article = scan.low(index - 1) in ("the", "den") and bool(scan.tags(index - 2) & LEADING)
    if "t.each" in before:
        scan.add(Time.RHYTHM, index, index)
    elif "t.last" in before:
        scan.add(Time.COMPARISON, index, index)
    elif scan.is_year(index + 1) or ((before & LEADING or article) and not _names_a_thing(scan, index)):
        scan.add(Time.DEADLINE, index - 1 if article else index, index)


def _names_a_thing(scan: Scan, index: int) -> bool:
    """Whether a season is the first half of a name (``spring outage``)."""
    return scan.is_plain_noun(index + 1) and scan.tags(index + 1).isdisjoint({"t.long", "n.event"})
