"""Everything of one workshop, ready to travel."""

from typing import Any
from uuid import UUID

from sqlmodel import Session

from workshop_app.model import METADATA, WORKSHOP_TABLES
from workshop_app.model.portable import PortableWorkshop


def portable_workshop(session: Session, workshop_id: UUID) -> PortableWorkshop:
    """A workshop with all its parts, always in the same order; ``NoResultFound`` when there is none."""
    workshops = METADATA.tables["workshop"]
    chosen = workshops.select().where(workshops.c.id == workshop_id)
    workshop = session.connection().execute(chosen).mappings().one()
    names = [str(table.__tablename__) for table in WORKSHOP_TABLES]
    return PortableWorkshop(dict(workshop), {name: _rows(session, name, workshop_id) for name in names})


def in_library(session: Session, workshop_id: UUID) -> bool:
    """Whether a workshop with this key is here, deleted ones too: then importing it asks what to do."""
    workshops = METADATA.tables["workshop"]
    chosen = workshops.select().where(workshops.c.id == workshop_id)
    return session.connection().execute(chosen).first() is not None


def _rows(session: Session, name: str, workshop_id: UUID) -> tuple[dict[str, Any], ...]:
    table = METADATA.tables[name]
    order = [table.c[column] for column in ("position", "number", "created_at", "id") if column in table.c]
    chosen = table.select().where(table.c.workshop_id == workshop_id).order_by(*order)
    return tuple(dict(row) for row in session.connection().execute(chosen).mappings())
