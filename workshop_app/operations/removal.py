"""Taking a row away with what belongs to it, by the references that the model declares."""

from typing import Any

from sqlmodel import Session, select

from workshop_app.model import METADATA, WORKSHOP_TABLES, Row, Workshop, WorkshopRow

_GO_ALONG = frozenset(
    {
        ("idea", "objective_id"),
        ("idea", "merged_into_id"),
        ("card_group", "objective_id"),
        ("waiver", "objective_id"),
        ("waiver", "key_result_id"),
    }
)
"""References that may be empty, yet whose row has no sense without what it points to."""


def remove(session: Session, row: WorkshopRow) -> None:
    """Delete ``row`` and all that hangs on it; a reference that may be empty is emptied instead."""
    for table, column, goes_along in _references_to(type(row)):
        for other in session.exec(select(table).where(getattr(table, column) == row.id)).all():
            if goes_along:
                remove(session, other)
            else:
                setattr(other, column, None)
                session.add(other)
    session.delete(row)


def _references_to(table: type[Row]) -> list[tuple[type[Any], str, bool]]:
    """Every column that points to ``table``: its own table, its name, and whether its row goes along."""
    tables: tuple[type[Any], ...] = (Workshop, *WORKSHOP_TABLES)
    return [
        (other, column.name, not column.nullable or (_name(other), column.name) in _GO_ALONG)
        for other in tables
        for column in METADATA.tables[_name(other)].columns
        if any(key.column.table.name == _name(table) for key in column.foreign_keys)
    ]


def _name(table: type[Any]) -> str:
    return str(table.__tablename__)
