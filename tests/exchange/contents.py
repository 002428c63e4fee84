"""Whole workshops for tests: one made by hand with everything in it, and any that Hypothesis can think of."""

import base64
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

from hypothesis import strategies as st
from sqlalchemy import Boolean, Column, Date, Integer, Uuid

from workshop_app.exchange.portable import TABLES
from workshop_app.model import METADATA
from workshop_app.model.columns import ExactDecimal, Moment, Word
from workshop_app.model.encoding import number_range
from workshop_app.model.portable import PortableWorkshop, Values

TEXTS = ["", "kortere køer", "<b>fet</b>", "=1+1", "🎯 mål", "مرحبا", "x" * 10_000, "linje\nto", '"\\\u2028']
DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
"""A picture of one pixel."""
_FITTING: dict[str, Any] = {"room_language": "nb", "language": "nb", "word": "Løpetid i døgn", "content": DOT}
"""What stands in the columns that do not take any text."""


def full_workshop() -> PortableWorkshop:
    """A workshop with two rows in every table, every reference set and odd texts everywhere."""
    ids = {name: [uuid4(), uuid4()] for name in TABLES}
    workshop_id = uuid4()
    ids["projector_view"][0] = workshop_id
    parts = {
        name: tuple(
            _row(name, ids, index, workshop_id) for index in range(1 if name == "projector_view" else 2)
        )
        for name in TABLES
    }
    workshop = {**_row("workshop", {**ids, "workshop": [workshop_id]}, 0, workshop_id)}
    return PortableWorkshop({**workshop, "deleted_at": None}, parts)


def _row(name: str, ids: dict[str, list[UUID]], index: int, workshop_id: UUID) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for number, column in enumerate(METADATA.tables[name].columns):
        target = next((reference.column.table.name for reference in column.foreign_keys), None)
        if column.name == "id":
            values["id"] = ids[name][index]
        elif target == "workshop":
            values[column.name] = workshop_id
        elif target:
            values[column.name] = ids[target][0] if target != name or index else None
        else:
            values[column.name] = _value(column, index + number)
    return values


def _value(column: Column[Any], number: int) -> Any:
    kind = column.type
    if isinstance(kind, Word):
        words = list(kind.words)
        return words[number % len(words)]
    made: dict[type[Any], Callable[[], Any]] = {
        ExactDecimal: lambda: Decimal("0.750"),
        Moment: lambda: datetime(2027, 1, 1, 9, 30, 0, 120 + number, tzinfo=UTC),
        Date: lambda: date(2027, 1, 1) + timedelta(days=number),
        Boolean: lambda: bool(number % 2),
        Integer: lambda: (number_range(column)[0] or 0) + number % 5,
    }
    for column_type, make in made.items():
        if isinstance(kind, column_type):
            return make()
    if column.table.name == "slide_picture" and column.name == "name":
        return f"bilde-{number}.png"
    return _FITTING.get(column.name) or TEXTS[number % len(TEXTS)]


def any_workshop() -> st.SearchStrategy[PortableWorkshop]:
    """Any workshop that a library could hold."""
    return st.composite(_any_workshop)()


def _any_workshop(draw: st.DrawFn) -> PortableWorkshop:
    workshop_id = draw(st.uuids())
    ids = {name: draw(st.lists(st.uuids(), max_size=2, unique=True)) for name in TABLES}
    parts = {name: tuple(_any_row(draw, name, key, ids, workshop_id) for key in ids[name]) for name in TABLES}
    kept = {name: tuple(row for row in rows if row) for name, rows in parts.items()}
    workshop = _any_row(draw, "workshop", workshop_id, ids, workshop_id)
    days = sorted([workshop["starts_on"], workshop["ends_on"]])
    content = PortableWorkshop(
        {**workshop, "starts_on": days[0], "ends_on": days[1], "deleted_at": None}, kept
    )
    return _without_dangling(content)


def _any_row(
    draw: st.DrawFn, name: str, key: UUID, ids: dict[str, list[UUID]], workshop_id: UUID
) -> dict[str, Any]:
    """Any row of a table; empty when it would have to refer to a row that is not there."""
    values: dict[str, Any] = {}
    for column in METADATA.tables[name].columns:
        target = next((reference.column.table.name for reference in column.foreign_keys), None)
        if target == "workshop" or column.name == "id":
            values[column.name] = workshop_id if target else key
        elif target:
            others = [other for other in ids[target] if other != key]
            if not others and not column.nullable:
                return {}
            values[column.name] = draw(st.sampled_from([*others, *([None] if column.nullable else [])]))
        else:
            empty = st.none() if column.nullable else st.nothing()
            values[column.name] = draw(empty | _any_value(column))
    return {} if name == "waiver" and not (values["objective_id"] or values["key_result_id"]) else values


def _any_value(column: Column[Any]) -> st.SearchStrategy[Any]:
    kind = column.type
    if isinstance(kind, Word):
        return st.sampled_from(list(kind.words))
    if column.name in _FITTING and column.table.name == "room_word":
        return st.just(_FITTING[column.name])
    if column.table.name == "slide_picture":
        return st.just(DOT) if column.name == "content" else st.integers(1, 99).map("bilde-{}.png".format)
    lowest, highest = number_range(column)
    fitting: dict[type[Any], st.SearchStrategy[Any]] = {
        ExactDecimal: st.decimals(min_value=0, max_value=1, places=3)
        if column.name == "score"
        else st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30),
        Moment: st.datetimes(timezones=st.just(UTC), min_value=datetime(1900, 1, 1)),  # noqa: DTZ001 - Hypothesis adds the zone
        Date: st.dates(),
        Boolean: st.booleans(),
        Integer: st.integers(-(2**31) + 1 if lowest is None else lowest, highest or 2**31 - 1),
        Uuid: st.uuids(),
    }
    for column_type, strategy in fitting.items():
        if isinstance(kind, column_type):
            return strategy
    return st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


def _without_dangling(content: PortableWorkshop) -> PortableWorkshop:
    """Leave out, again and again, what refers to a row that was left out."""
    parts: dict[str, Sequence[Values]] = dict(content.parts)
    workshop = dict(content.workshop)
    while True:
        there = {name: {row["id"] for row in rows} for name, rows in parts.items()}
        kept: dict[str, Sequence[Values]] = {
            name: tuple(row for row in rows if _holds(name, row, there)) for name, rows in parts.items()
        }
        if kept == parts:
            break
        parts = kept
    if workshop["current_item_id"] not in there["agenda_item"]:
        workshop["current_item_id"] = None
    return PortableWorkshop(workshop, parts)


def _holds(name: str, row: Values, there: dict[str, set[UUID]]) -> bool:
    for column in METADATA.tables[name].columns:
        for reference in column.foreign_keys:
            target = reference.column.table.name
            if (
                target != "workshop"
                and row[column.name] is not None
                and row[column.name] not in there[target]
            ):
                return False
    return True
