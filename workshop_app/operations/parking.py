"""The parking lot: important, not now."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Session

from workshop_app import clock
from workshop_app.model import ParkedItem
from workshop_app.operations.lookup import change, find
from workshop_app.operations.order import next_position
from workshop_app.operations.wording import required


def park(
    session: Session, workshop_id: UUID, *, text: str, stage: str = "", now: datetime | None = None
) -> UUID:
    """Park something; ``stage`` is where it came up."""
    item = ParkedItem(
        workshop_id=workshop_id,
        text=required(text),
        stage=stage,
        position=next_position(session, ParkedItem, workshop_id),
        created_at=now or clock.now(),
    )
    session.add(item)
    return item.id


def settle(session: Session, workshop_id: UUID, *, item_id: UUID, settled: bool = True) -> None:
    """Mark a parked thing as dealt with, or not."""
    change(find(session, ParkedItem, item_id, workshop_id), settled=settled)


def edit(session: Session, workshop_id: UUID, *, item_id: UUID, text: str) -> None:
    """Write a parked thing anew."""
    change(find(session, ParkedItem, item_id, workshop_id), text=required(text))


def remove(session: Session, workshop_id: UUID, *, item_id: UUID) -> None:
    """Take a parked thing away."""
    session.delete(find(session, ParkedItem, item_id, workshop_id))
