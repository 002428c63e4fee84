"""Rows as plain JSON values and back, column by column: history images and the portable file speak this."""

import base64
import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Boolean, CheckConstraint, Column, Date, Integer, LargeBinary, Table, Uuid
from sqlalchemy.types import TypeEngine

from workshop_app.model.columns import ExactDecimal, Moment, Word

_DIGITS = re.compile(r"-?[0-9]{1,200}(\.[0-9]{1,200})?", re.ASCII)
_RANGE = re.compile(r"(?P<column>\w+) (>=|BETWEEN) (?P<lowest>\d+)( AND (?P<highest>\d+))?")
_LARGEST = 2**31 - 1
Image = dict[str, Any]
"""One row as JSON values, by column name."""


def encode(table: Table, values: Mapping[str, Any]) -> Image:
    """A row of ``table`` as JSON values: text, whole numbers, booleans and None."""
    return {
        name: values[name] if write is None or values[name] is None else write(values[name])
        for name, write in _writers(table)
    }


def decode(table: Table, image: Mapping[str, object]) -> dict[str, Any]:
    """The values of a row from its JSON values; ``ValueError`` or ``TypeError`` when one does not fit."""
    return {name: decode_value(table.c[name], value) for name, value in image.items()}


def decode_value(column: Column[Any], value: object) -> Any:
    """The value of one column from its JSON value; ``ValueError`` or ``TypeError`` when it does not fit."""
    if value is None:
        if not column.nullable:
            raise ValueError("a value is missing")
        return None
    return _reader(column.type)(value)


@cache
def _writers(table: Table) -> tuple[tuple[str, Callable[[Any], Any] | None], ...]:
    return tuple((column.name, _writer(column.type)) for column in table.columns)


def _writer(kind: TypeEngine[Any]) -> Callable[[Any], Any] | None:
    """How to write a value of this column type; None when it already is a JSON value."""
    for column_type, write in _WRITERS:
        if isinstance(kind, column_type):
            return write
    return None


def _reader(kind: TypeEngine[Any]) -> Callable[[object], Any]:
    if isinstance(kind, Word):
        return lambda value: kind.words(_text(value))
    for column_type, read in _READERS:
        if isinstance(kind, column_type):
            return read
    return _text


def schema_of(column: Column[Any]) -> dict[str, Any]:
    """The JSON Schema of what :func:`encode` makes of a column."""
    described = {"type": "string", **_described(column)}
    if column.foreign_keys:
        (reference,) = column.foreign_keys
        described["description"] = f"the id of a {reference.column.table.name}"
    return {"anyOf": [described, {"type": "null"}]} if column.nullable else described


def number_range(column: Column[Any]) -> tuple[int | None, int | None]:
    """The lowest and the highest number that the table's rules let a column hold; None for no end."""
    for rule in column.table.constraints:
        found = _RANGE.fullmatch(str(rule.sqltext)) if isinstance(rule, CheckConstraint) else None
        if found and found["column"] == column.name:
            return int(found["lowest"]), int(found["highest"]) if found["highest"] else None
    return None, None


def _described(column: Column[Any]) -> dict[str, Any]:
    kind = column.type
    if isinstance(kind, Word):
        return {"enum": [word.value for word in kind.words]}
    if isinstance(kind, Integer):
        lowest, highest = number_range(column)
        return {
            "type": "integer",
            "minimum": -_LARGEST if lowest is None else lowest,
            "maximum": _LARGEST if highest is None else highest,
        }
    for column_type, described in _SCHEMAS:
        if isinstance(kind, column_type):
            return described
    return {}


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is not text")
    value.encode("utf-8")
    return value


def _whole_number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) > _LARGEST:
        raise ValueError(f"{value!r} is not a whole number that can be stored")
    return value


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"{value!r} is neither true nor false")
    return value


def _decimal(value: object) -> Decimal:
    if not _DIGITS.fullmatch(_text(value)):
        raise ValueError(f"{value!r} is not an exact decimal")
    return Decimal(_text(value))


def _moment(value: object) -> datetime:
    moment = datetime.fromisoformat(_text(value))
    if moment.tzinfo is None:
        raise ValueError(f"{value!r} has no time zone")
    try:
        return moment.astimezone(UTC)
    except OverflowError as error:
        raise ValueError(f"{value!r} is before or after all time") from error


def _day(value: object) -> date:
    day = date.fromisoformat(_text(value))
    if day.isoformat() != value:
        raise ValueError(f"{value!r} is not written as a day is")
    return day


def _key(value: object) -> UUID:
    key = UUID(_text(value))
    if str(key) != value:
        raise ValueError(f"{value!r} is not written as a key is")
    return key


def _bytes(value: object) -> bytes:
    return base64.b64decode(_text(value), validate=True)


def _write_bytes(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


def _write_moment(value: datetime) -> str:
    return value.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _write_decimal(value: Decimal) -> str:
    return format(value, "f")


_WRITERS: tuple[tuple[type[Any], Callable[[Any], Any]], ...] = (
    (Uuid, str),
    (ExactDecimal, _write_decimal),
    (Moment, _write_moment),
    (Date, date.isoformat),
    (Word, str),
    (LargeBinary, _write_bytes),
)
_READERS: tuple[tuple[type[Any], Callable[[object], Any]], ...] = (
    (Uuid, _key),
    (ExactDecimal, _decimal),
    (Moment, _moment),
    (Date, _day),
    (Boolean, _truth),
    (Integer, _whole_number),
    (LargeBinary, _bytes),
)
_SCHEMAS: tuple[tuple[type[Any], dict[str, Any]], ...] = (
    (Uuid, {"format": "uuid"}),
    (ExactDecimal, {"pattern": f"^{_DIGITS.pattern}$", "description": "an exact decimal"}),
    (Moment, {"format": "date-time"}),
    (Date, {"format": "date"}),
    (Boolean, {"type": "boolean"}),
    (LargeBinary, {"contentEncoding": "base64"}),
)
