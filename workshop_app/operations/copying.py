"""New keys for rows that come into a library a second time, their references led along."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Table
from sqlmodel import Session, col, select

from workshop_app.model import METADATA, WORKSHOP_TABLES, Row, Workshop, WorkshopRow


def table_of(row_type: type[Row]) -> Table:
    """The table behind a row class."""
    return METADATA.tables[str(row_type.__tablename__)]


def reference_columns(row_type: type[Row]) -> tuple[str, ...]:
    """The columns that hold keys: the row's own and every reference."""
    columns = table_of(row_type).columns
    return tuple(column.name for column in columns if column.primary_key or column.foreign_keys)


def fresh_keys(ids: Iterable[UUID], known: Mapping[UUID, UUID]) -> dict[UUID, UUID]:
    """A new key for each id that ``known`` does not already map."""
    return {**{old: uuid4() for old in ids}, **known}


def rekeyed(row_type: type[Row], values: Mapping[str, Any], keys: Mapping[UUID, UUID]) -> dict[str, Any]:
    """The values of one row with every key replaced that ``keys`` knows; the others stay."""
    replaced = dict(values)
    for name in reference_columns(row_type):
        if replaced.get(name) in keys:
            replaced[name] = keys[replaced[name]]
    return replaced


def copy_workshop(session: Session, source: Workshop, workshop_id: UUID, **other: Any) -> Workshop:
    """Copy a workshop and all its parts under new keys; ``other`` are values that the copy has instead."""
    parts: list[WorkshopRow] = [
        part for table in WORKSHOP_TABLES for part in _parts(session, table, source.id)
    ]
    keys = fresh_keys((part.id for part in parts), {source.id: workshop_id})
    copy = Workshop(**{**rekeyed(Workshop, source.model_dump(), keys), **other})
    session.add(copy)
    session.add_all([type(part)(**rekeyed(type(part), part.model_dump(), keys)) for part in parts])
    return copy


def _parts(session: Session, table: type[WorkshopRow], workshop_id: UUID) -> list[WorkshopRow]:
    return list(session.exec(select(table).where(col(table.workshop_id) == workshop_id)))
