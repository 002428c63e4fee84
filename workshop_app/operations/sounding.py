"""Who sounds the end of a timebox: the first window that asks, and no other."""

from datetime import datetime
from uuid import UUID, uuid5

from sqlmodel import Session

from workshop_app.model import AgendaItem, SoundedEnd
from workshop_app.operations.lookup import find


def claim_end(session: Session, workshop_id: UUID, *, item_id: UUID, ends_at: datetime) -> bool:
    """Whether the end of this timebox at ``ends_at`` is the caller's to sound; False when it was claimed.

    An end that was moved or held since is nobody's.
    """
    if find(session, AgendaItem, item_id, workshop_id).ends_at != ends_at:
        return False
    key = uuid5(item_id, ends_at.isoformat())
    if session.get(SoundedEnd, key) is not None:
        return False
    session.add(SoundedEnd(id=key, item_id=item_id, ends_at=ends_at))
    return True
