"""Who may own something: the people in the room and the owners that were written before."""

from uuid import UUID

from sqlmodel import Session, col, select

from workshop_app.model import KeyResult, Participant


def owners(session: Session, workshop_id: UUID) -> tuple[str, ...]:
    """Names without doubles: first the people in the room, then this workshop's owners, then earlier ones."""
    people = session.exec(
        select(Participant.name)
        .where(col(Participant.workshop_id) == workshop_id)
        .order_by(col(Participant.position))
    )
    written = session.exec(select(KeyResult.workshop_id, KeyResult.owner, KeyResult.baseline_owner)).all()
    here = [name for row in written if row[0] == workshop_id for name in row[1:]]
    earlier = sorted(name for row in written if row[0] != workshop_id for name in row[1:])
    return tuple(dict.fromkeys(name for name in (*people, *here, *earlier) if name))
