"""Exceptions: a sentence is kept although one criterion asks, for a reason that is printed."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col

from workshop_app import clock
from workshop_app.model import KeyResult, Objective, Waiver
from workshop_app.operations.lookup import change, find, rows
from workshop_app.operations.refusal import Refused
from workshop_app.operations.wording import required_line


def keep(
    session: Session,
    workshop_id: UUID,
    *,
    criterion: str,
    reason: str,
    objective_id: UUID | None = None,
    key_result_id: UUID | None = None,
    now: datetime | None = None,
) -> UUID:
    """Keep an objective or a key result as it is; an earlier reason for the same criterion is replaced."""
    if (objective_id is None) == (key_result_id is None):
        raise Refused("operations.gone")
    if objective_id is not None:
        find(session, Objective, objective_id, workshop_id)
    if key_result_id is not None:
        find(session, KeyResult, key_result_id, workshop_id)
    text = required_line(reason)
    same = rows(
        session,
        Waiver,
        workshop_id,
        Waiver.criterion == criterion,
        col(Waiver.objective_id) == objective_id,
        col(Waiver.key_result_id) == key_result_id,
    )
    waiver = (
        same[0] if same else _new(workshop_id, criterion, objective_id, key_result_id, now or clock.now())
    )
    change(waiver, reason=text)
    session.add(waiver)
    return waiver.id


def _new(
    workshop_id: UUID, criterion: str, objective_id: UUID | None, key_result_id: UUID | None, moment: datetime
) -> Waiver:
    return Waiver(
        workshop_id=workshop_id,
        criterion=criterion,
        objective_id=objective_id,
        key_result_id=key_result_id,
        reason="",
        created_at=moment,
    )


def withdraw(session: Session, workshop_id: UUID, *, waiver_id: UUID) -> None:
    """Take an exception back: the criterion asks again."""
    session.delete(find(session, Waiver, waiver_id, workshop_id))
