"""Bringing a workshop that was made elsewhere into the library."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any, TypeVar
from uuid import UUID

from sqlmodel import Session

from workshop_app.model import WORKSHOP_TABLES, Row, Workshop
from workshop_app.model.portable import PortableWorkshop, Values
from workshop_app.operations.copying import fresh_keys, rekeyed
from workshop_app.operations.lookup import change, rows
from workshop_app.operations.refusal import Refused

R = TypeVar("R", bound=Row)


class Arrival(StrEnum):
    """What to do with a workshop that comes in: it is new, replaces the same one, or stands beside it."""

    NEW = "new"
    REPLACE = "replace"
    KEEP_BOTH = "keep_both"


def bring_in(
    session: Session, workshop_id: UUID, *, content: PortableWorkshop, mode: Arrival, name: str = ""
) -> UUID:
    """Make ``workshop_id`` hold ``content``, under the name it had unless told.

    New and replacing keep every key, so ``workshop_id`` is the content's own; keeping both makes new keys
    for everything. New is refused when the workshop is here already.
    """
    here = session.get(Workshop, workshop_id)
    if here is not None and mode is not Arrival.REPLACE:
        raise Refused("operations.workshop_is_here", name=here.name)
    keys = _keys(content, workshop_id) if mode is Arrival.KEEP_BOTH else {}
    if not keys and workshop_id != content.id:
        raise ValueError("a workshop that keeps its keys comes in under its own key")
    values = {**rekeyed(Workshop, content.workshop, keys), "deleted_at": None}
    _settle(session, Workshop, [here] if here else [], [{**values, "name": name or content.name}])
    for table in WORKSHOP_TABLES:
        parts = content.parts[str(table.__tablename__)]
        wanted = [rekeyed(table, part, keys) for part in parts]
        _settle(session, table, rows(session, table, workshop_id) if here else [], wanted)
    return workshop_id


def _keys(content: PortableWorkshop, workshop_id: UUID) -> dict[UUID, UUID]:
    ids = (row["id"] for rows_of_table in content.parts.values() for row in rows_of_table)
    return fresh_keys(ids, {content.id: workshop_id})


def _settle(session: Session, row_type: type[R], here: Iterable[R], wanted: Iterable[Values]) -> None:
    """Make the rows of a table what is wanted: changed where the key is known, added, removed."""
    left: dict[UUID, Any] = {row.id: row for row in here}
    for values in wanted:
        row = left.pop(values["id"], None)
        if row is None:
            session.add(row_type(**values))
        else:
            change(row, **values)
    for row in left.values():
        session.delete(row)
