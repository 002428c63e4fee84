"""Column types that keep what the app means: exact decimals, moments in UTC, words from a fixed list."""

from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import DateTime, Dialect, String
from sqlalchemy.types import TypeDecorator


class ExactDecimal(TypeDecorator[Decimal]):
    """A decimal stored as its digits, because SQLite would store it as a float."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        """The digits of ``value``."""
        return None if value is None else format(Decimal(value), "f")

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Decimal | None:
        """The decimal that was stored, digit for digit."""
        return None if value is None else Decimal(value)


class Moment(TypeDecorator[datetime]):
    """An aware moment, stored in UTC without a zone, read back aware."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The moment in UTC; a naive one raises ``ValueError``, for nobody knows when it was."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone cannot be stored")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        """The stored moment, aware, in UTC."""
        return None if value is None else value.replace(tzinfo=UTC)


class Word(TypeDecorator[StrEnum]):
    """A member of a ``StrEnum`` stored as its value; each list is a subclass that names its enum."""

    impl = String
    cache_ok = True
    words: ClassVar[type[StrEnum]]

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        """The word itself; one that is not in the list raises ``ValueError``."""
        return None if value is None else self.words(value).value

    def process_result_value(self, value: Any | None, dialect: Dialect) -> StrEnum | None:
        """The member of the list."""
        return None if value is None else self.words(value)
