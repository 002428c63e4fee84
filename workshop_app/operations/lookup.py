"""Rows that an operation works on, looked up within the workshop it works in."""

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from sqlmodel import Session, SQLModel, col, select

from workshop_app.model import Workshop, WorkshopRow
from workshop_app.model.history import NAMED
from workshop_app.operations.refusal import Refused

R = TypeVar("R", bound=WorkshopRow)
_CALLED: Mapping[str, tuple[str, str]] = {
    "AgendaItem": ("stage", "stage"),
    "Idea": ("card", "text"),
    "Objective": ("objective", "sentence"),
    "KeyResult": ("key_result", "sentence"),
    "ParkedItem": ("parked", "text"),
    "Participant": ("person", "name"),
}
"""For each table whose rows people know by name: what a sentence calls it, and the column with its name."""


def find(session: Session, table: type[R], row_id: UUID, workshop_id: UUID) -> R:
    """The row with this id; one that is gone or belongs to another workshop is refused."""
    row = session.get(table, row_id)
    if row is None or row.workshop_id != workshop_id:
        raise Refused("operations.gone")
    _name(session, row)
    return row


def _name(session: Session, row: WorkshopRow) -> None:
    """Remember what the first row of its kind is called, for the sentence that says what was done."""
    kind, column = _CALLED.get(row.__class__.__name__, ("", ""))
    if kind:
        session.info.setdefault(NAMED, {}).setdefault(f"named_{kind}", str(getattr(row, column)))


def find_workshop(session: Session, workshop_id: UUID) -> Workshop:
    """The workshop's own row; an unknown id is refused."""
    row = session.get(Workshop, workshop_id)
    if row is None:
        raise Refused("operations.gone")
    return row


def rows(session: Session, table: type[R], workshop_id: UUID, *conditions: Any) -> list[R]:
    """All rows of a table in this workshop that meet the conditions, unordered."""
    return list(session.exec(select(table).where(col(table.workshop_id) == workshop_id, *conditions)))


def change(row: SQLModel, **values: Any) -> None:
    """Set what differs, so that a row that stays the same is not written."""
    for name, value in values.items():
        if getattr(row, name) != value:
            setattr(row, name, value)
