"""The facilitator's own agenda templates, and what stages of a workshop have something written in them."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func
from sqlmodel import Session, col, select

from workshop_app.model import METADATA, AgendaTemplate, Idea
from workshop_app.model.boxes import Boxes, boxes_in


@dataclass(frozen=True)
class OwnTemplate:
    """One saved agenda."""

    id: UUID
    name: str
    boxes: Boxes


def own_templates(session: Session) -> tuple[OwnTemplate, ...]:
    """Every saved agenda of the library, by name."""
    rows = session.exec(select(AgendaTemplate).order_by(func.lower(col(AgendaTemplate.name)))).all()
    return tuple(OwnTemplate(row.id, row.name, boxes_in(row.boxes)) for row in rows)


def written_in(session: Session, workshop_id: UUID) -> frozenset[str]:
    """The tables that hold something of this workshop, and the kinds of card (``idea``, ``measure``)."""
    kinds = session.exec(select(Idea.kind).where(col(Idea.workshop_id) == workshop_id).distinct())
    found = {str(kind) for kind in kinds}
    for name, table in METADATA.tables.items():
        if "workshop_id" in table.c and name != "idea":
            any_row = select(table.c.workshop_id).where(table.c.workshop_id == workshop_id).limit(1)
            if session.connection().execute(any_row).first() is not None:
                found.add(name)
    return frozenset(found)
