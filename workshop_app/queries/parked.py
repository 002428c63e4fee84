"""The parking lot."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col, select

from workshop_app.model import ParkedItem


@dataclass(frozen=True)
class Parked:
    """Something important that was not for now; ``stage`` is where it came up, empty when unknown."""

    id: UUID
    text: str
    stage: str
    settled: bool
    created_at: datetime


def parked(session: Session, workshop_id: UUID) -> tuple[Parked, ...]:
    """The parking lot in the order it filled."""
    rows = session.exec(
        select(ParkedItem)
        .where(col(ParkedItem.workshop_id) == workshop_id)
        .order_by(col(ParkedItem.position), col(ParkedItem.id))
    )
    return tuple(Parked(row.id, row.text, row.stage, row.settled, row.created_at) for row in rows)
