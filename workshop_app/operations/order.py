"""Places in an order: dense numbers from 0 after a move; a removal leaves a gap, which harms no order."""

from collections.abc import Iterable, Sequence
from typing import Any, Protocol, TypeVar
from uuid import UUID

from sqlmodel import Session, col, func, select

from workshop_app.model import WorkshopRow
from workshop_app.operations.lookup import change, rows


class Placed(Protocol):
    """Anything with an id and a place."""

    id: UUID
    position: int


P = TypeVar("P", bound=Placed)


def next_position(session: Session, table: type[Any], workshop_id: UUID, *conditions: Any) -> int:
    """The place after the last row that meets the conditions."""
    last = select(func.max(table.position)).where(col(table.workshop_id) == workshop_id, *conditions)
    highest = session.exec(last).one()
    return 0 if highest is None else int(highest) + 1


def in_order(placed: Iterable[P]) -> list[P]:
    """The rows by place; equal places by id, so that everybody sees the same order."""
    return sorted(placed, key=lambda row: (row.position, row.id))


def renumber(placed: Sequence[P]) -> None:
    """Number the rows 0, 1, 2 … in the order given, writing only those that change."""
    for position, row in enumerate(placed):
        change(row, position=position)  # type: ignore[arg-type]  # every Placed is a row


def put(row: P, others: Iterable[P], position: int | None) -> None:
    """Give ``row`` its place among ``others`` (None or too far: last) and renumber them."""
    line = [other for other in in_order(others) if other.id != row.id]
    place = len(line) if position is None else max(0, min(position, len(line)))
    line.insert(place, row)
    renumber(line)


def move_within(session: Session, row: WorkshopRow, position: int, *conditions: Any) -> None:
    """Move ``row`` to ``position`` among the rows of its table that meet the conditions."""
    table: type[Any] = type(row)
    put(row, rows(session, table, row.workshop_id, *conditions), position)
