"""Numbers, dates and periods as people of one language write and read them."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from functools import cache, cached_property

from babel import Locale, dates, numbers

LANGUAGES = ("nb", "en")
_SPACES = re.compile(r"[\s\u00a0\u202f']")


@cache
def _locale(language: str) -> Locale:
    return Locale.parse({"nb": "nb_NO", "en": "en_GB"}[language])


class Formats:
    """How one language writes numbers, dates, times and periods."""

    def __init__(self, language: str) -> None:
        """``language`` is one of ``LANGUAGES``; another raises ``ValueError``."""
        if language not in LANGUAGES:
            raise ValueError(f"no texts for the language {language!r}; there are {', '.join(LANGUAGES)}")
        self.language = language

    @cached_property
    def locale(self) -> Locale:
        """Babel's locale: ``nb_NO`` or ``en_GB``."""
        return _locale(self.language)

    def number(self, value: Decimal | int) -> str:
        """An exact decimal as people write it here (``1 234,5``), every digit kept, none added."""
        whole, _, fraction = format(Decimal(value).copy_abs(), "f").partition(".")
        grouped = f"{int(whole):,}".replace(",", numbers.get_group_symbol(self.locale))
        sign = "−" if Decimal(value).is_signed() and value else ""
        return sign + grouped + (numbers.get_decimal_symbol(self.locale) + fraction if fraction else "")

    def long_date(self, value: date) -> str:
        """``31. desember 2020`` / ``31 December 2020``."""
        return dates.format_date(value, "long", locale=self.locale)

    def short_date(self, value: date) -> str:
        """``31.12.2020`` / ``31/12/2020``, as a field shows it."""
        return dates.format_date(
            value, "dd.MM.yyyy" if self.language == "nb" else "dd/MM/yyyy", locale=self.locale
        )

    def day_month(self, value: date) -> str:
        """``31. desember`` / ``31 December``, where the year is known."""
        return dates.format_date(value, "d. MMMM" if self.language == "nb" else "d MMMM", locale=self.locale)

    def weekday(self, number: int) -> str:
        """The name of a day of the week, 0 for Monday."""
        return str(self.locale.days["format"]["wide"][number])

    def clock(self, moment: datetime) -> str:
        """``09.24`` / ``09:24``, in the time zone of this machine."""
        return self.hour(moment.astimezone().time())

    def hour(self, value: time) -> str:
        """``09.24`` / ``09:24``."""
        return dates.format_time(value, "HH.mm" if self.language == "nb" else "HH:mm", locale=self.locale)

    def moment(self, moment: datetime) -> str:
        """``1. juli kl. 09.00`` / ``1 July at 09:00``, in the time zone of this machine."""
        joined = " kl. " if self.language == "nb" else " at "
        return self.day_month(moment.astimezone().date()) + joined + self.clock(moment)

    def period(self, kind: str, starts_on: date, ends_on: date) -> str:
        """The name of a period; ``kind`` is ``quarter``, ``half_year``, ``year``, ``month`` or ``dates``.

        >>> Texts("nb").period("quarter", date(2027, 1, 1), date(2027, 3, 31))
        '1. kvartal 2027'
        """
        month = str(self.locale.months["stand-alone"]["wide"][starts_on.month])
        names: Mapping[str, str] = {
            "quarter": self._numbered((starts_on.month + 2) // 3, "kvartal", "quarter"),
            "half_year": self._numbered((starts_on.month + 5) // 6, "halvår", "half"),
            "month": month,
        }
        if kind == "year":
            return str(starts_on.year)
        if kind in names:
            return f"{names[kind]} {starts_on.year}"
        same_year = starts_on.year == ends_on.year
        first = self.day_month(starts_on) if same_year else self.long_date(starts_on)
        return f"{first} – {self.long_date(ends_on)}"

    def _numbered(self, number: int, norwegian: str, english: str) -> str:
        if self.language == "nb":
            return f"{number}. {norwegian}"
        return f"{('first', 'second', 'third', 'fourth')[number - 1].capitalize()} {english}"

    def number_from(self, written: str) -> Decimal | None:
        """The exact number that somebody typed, or None; ``1 234,5``, ``1.234,5`` and ``−3`` are numbers.

        A single mark with exactly three digits behind it is read as this language writes thousands.
        """
        text = _SPACES.sub("", written).replace("−", "-").replace("–", "-")
        if not re.fullmatch(r"[-+]?[0-9.,]*[0-9][.,]?", text, re.ASCII):
            return None
        decimal_mark = self._decimal_mark(text)
        thousands = "." if decimal_mark == "," else ","
        try:
            return Decimal(text.replace(thousands, "").replace(decimal_mark, "."))
        except InvalidOperation:
            return None

    def _decimal_mark(self, text: str) -> str:
        """Which of ``,`` and ``.`` is the decimal mark in what somebody typed."""
        ours, other = (",", ".") if self.language == "nb" else (".", ",")
        if ours in text and other in text:
            return max(ours, other, key=text.rindex)
        in_thousands = re.fullmatch(rf"[-+]?\d{{1,3}}(\{other}\d{{3}})+", text)
        return other if other in text and not in_thousands else ours
