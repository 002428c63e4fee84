"""Objectives: chosen from the vote or written anew, sharpened, ordered."""

from typing import TypedDict, Unpack
from uuid import UUID

from sqlmodel import Session

from workshop_app.model import BallotOption, Objective
from workshop_app.operations.lookup import change, find
from workshop_app.operations.order import move_within, next_position
from workshop_app.operations.removal import remove as take_away
from workshop_app.operations.wording import cleaned, one_line


class ObjectiveFields(TypedDict, total=False):
    """What can be changed about an objective; only what is given changes."""

    sentence: str
    why_now: str
    supports: str
    committed: bool


def add(
    session: Session,
    workshop_id: UUID,
    *,
    sentence: str = "",
    option_id: UUID | None = None,
    why_now: str = "",
) -> UUID:
    """Add an objective, last; from an option of the vote it begins with the words on the ballot."""
    option = find(session, BallotOption, option_id, workshop_id) if option_id else None
    objective = Objective(
        workshop_id=workshop_id,
        sentence=one_line(sentence) or (one_line(option.label) if option else ""),
        why_now=cleaned(why_now),
        option_id=option_id,
        position=next_position(session, Objective, workshop_id),
    )
    session.add(objective)
    return objective.id


def edit(
    session: Session, workshop_id: UUID, *, objective_id: UUID, **fields: Unpack[ObjectiveFields]
) -> None:
    """Change what is given; an objective may be empty while it is being written."""
    objective = find(session, Objective, objective_id, workshop_id)
    if "sentence" in fields:
        fields["sentence"] = one_line(fields["sentence"])
    if "why_now" in fields:
        fields["why_now"] = cleaned(fields["why_now"])
    if "supports" in fields:
        fields["supports"] = one_line(fields["supports"])
    change(objective, **fields)


def remove(session: Session, workshop_id: UUID, *, objective_id: UUID) -> None:
    """Take an objective away with its measures, key results, hands and all that hangs on it."""
    take_away(session, find(session, Objective, objective_id, workshop_id))


def move(session: Session, workshop_id: UUID, *, objective_id: UUID, position: int) -> None:
    """Move an objective to another place, counted from 0."""
    move_within(session, find(session, Objective, objective_id, workshop_id), position)
