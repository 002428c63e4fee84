"""What a cell of a table says: text, numbers, dates, yes and no, however a spreadsheet wrote them."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal

from workshop_app.exchange.problems import FileProblem
from workshop_app.formats import Formats

_ISO = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)(?:[T ].*)?")
_DAY_FIRST = re.compile(r"(\d\d?)[./-](\d\d?)[./-](\d{4})(?: .*)?")
_AMOUNT = re.compile(
    r"(?P<before>\D{0,12}?)\s*(?P<number>[-+−–]?\d[\d.,'\s\u00a0\u202f]*)\s*(?P<after>\D{0,24})"
)
_YES = frozenset({"true", "yes", "ja", "1", "x", "sant", "committed", "forpliktet"})
_NO = frozenset({"", "false", "no", "nei", "0", "usant", "aspirational"})
_MOST_DIGITS = 60


class Cells:
    """How the cells of one table are read.

    Numbers are read as its ``language`` writes them; a date with slashes or points has its day first, unless
    the table itself holds a date that can only be read the other way round.
    """

    def __init__(self, language: str, samples: Iterable[object] = ()) -> None:
        """``samples`` are all cells of the table."""
        self._formats = Formats(language)
        self._month_first = _month_first(samples)

    def text(self, value: object) -> str:
        """The text of a cell."""
        if value is None:
            return ""
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, datetime):
            return value.date().isoformat()
        if isinstance(value, float) and value.is_integer():
            return str(int(value))
        return str(value).strip()

    def number(self, value: object) -> tuple[Decimal | None, str]:
        """The number of a cell and the unit that is written beside it; ``FileProblem`` when there is none."""
        if isinstance(value, bool) or value is None or value == "":
            return None, ""
        if isinstance(value, int | float | Decimal):
            return _exact(value), ""
        written = self.text(value)
        if not written:
            return None, ""
        found = _AMOUNT.fullmatch(written) if len(written) <= _MOST_DIGITS else None
        number = self._formats.number_from(found["number"]) if found else None
        if found is None or number is None:
            raise FileProblem("exchange.cell.no_number", written=written[:40])
        return number, (found["after"] or found["before"]).strip()

    def day(self, value: object) -> date | None:
        """The day of a cell; ``FileProblem`` when it is none."""
        if isinstance(value, datetime):
            return value.date()
        if isinstance(value, date) or value is None:
            return value
        written = self.text(value)
        if not written:
            return None
        iso, other = _ISO.fullmatch(written), _DAY_FIRST.fullmatch(written)
        try:
            if iso:
                return date(int(iso[1]), int(iso[2]), int(iso[3]))
            if other:
                day, month = (2, 1) if self._month_first else (1, 2)
                return date(int(other[3]), int(other[month]), int(other[day]))
        except ValueError:
            pass
        raise FileProblem("exchange.cell.no_date", written=written[:40])

    def truth(self, value: object) -> bool:
        """Yes or no; ``FileProblem`` for anything else."""
        written = self.text(value).casefold()
        if written not in _YES | _NO:
            raise FileProblem("exchange.cell.no_truth", written=written[:40])
        return written in _YES


def _exact(value: int | float | Decimal) -> Decimal:
    number = Decimal(str(value))
    if not number.is_finite() or abs(number.adjusted()) > _MOST_DIGITS:
        raise FileProblem("exchange.cell.no_number", written=str(value)[:40])
    return number


def _month_first(samples: Iterable[object]) -> bool:
    """Whether a date among the cells can only be read with its month first, and none with its day first."""
    found = [
        match for cell in samples if isinstance(cell, str) and (match := _DAY_FIRST.fullmatch(cell.strip()))
    ]
    return any(int(one[2]) > 12 for one in found) and not any(int(one[1]) > 12 for one in found)
