"""Key results: from a measure to a number, a date and an owner; steps, confidence and rehearsal."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any, TypedDict, Unpack
from uuid import UUID

from sqlmodel import Session, col

from workshop_app import clock
from workshop_app.model import Idea, KeyResult, MilestoneStep, Objective, RehearsalAnswer
from workshop_app.model.words import Answer, Direction, KeyResultKind
from workshop_app.operations.lookup import change, find, find_workshop
from workshop_app.operations.order import move_within, next_position
from workshop_app.operations.refusal import Refused
from workshop_app.operations.removal import remove as take_away
from workshop_app.operations.wording import one_line, required_line


class KeyResultFields(TypedDict, total=False):
    """What can be changed about a key result; only what is given changes, None empties."""

    measure_id: UUID | None
    sentence: str
    kind: KeyResultKind
    from_value: Decimal | None
    to_value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: str
    direction: Direction
    due_on: date | None
    owner: str
    baseline_unknown: bool
    baseline_owner: str
    baseline_due_on: date | None
    confidence: int | None


_TEXTS = ("sentence", "unit", "owner", "baseline_owner")
_NUMBERS = ("from_value", "to_value", "low", "high")


def add(
    session: Session,
    workshop_id: UUID,
    *,
    objective_id: UUID,
    sentence: str = "",
    measure_id: UUID | None = None,
    due_on: date | None = None,
) -> UUID:
    """Add a key result, last; it is due on the period's last day unless told."""
    objective = find(session, Objective, objective_id, workshop_id)
    if measure_id is not None:
        find(session, Idea, measure_id, workshop_id)
    key_result = KeyResult(
        workshop_id=workshop_id,
        objective_id=objective.id,
        measure_id=measure_id,
        sentence=one_line(sentence),
        due_on=due_on or find_workshop(session, workshop_id).ends_on,
        position=next_position(session, KeyResult, workshop_id, KeyResult.objective_id == objective.id),
    )
    session.add(key_result)
    return key_result.id


def edit(
    session: Session, workshop_id: UUID, *, key_result_id: UUID, **fields: Unpack[KeyResultFields]
) -> None:
    """Change what is given and what follows: numbers give the direction, an unknown baseline has none."""
    key_result = find(session, KeyResult, key_result_id, workshop_id)
    if fields.get("measure_id"):
        find(session, Idea, fields["measure_id"], workshop_id)  # type: ignore[arg-type]  # looked at above
    write(key_result, **fields)


def write(key_result: KeyResult, **fields: Unpack[KeyResultFields]) -> None:
    """Change a row that is at hand, stored or not yet, as :func:`edit` does."""
    values: dict[str, Any] = dict(fields)
    for name in _TEXTS:
        if name in values:
            values[name] = one_line(values[name])
    _check(values)
    change(key_result, **values)
    _settle(key_result, values)


def _check(values: dict[str, Any]) -> None:
    for name in _NUMBERS:
        number = values.get(name)
        if number is not None and not Decimal(number).is_finite():
            raise Refused("operations.no_number")
    confidence = values.get("confidence")
    if confidence is not None and not 1 <= confidence <= 10:
        raise Refused("operations.no_such_confidence")


def _settle(key_result: KeyResult, values: dict[str, Any]) -> None:
    """Let what was given decide what was not."""
    if values.get("from_value") is not None:
        change(key_result, baseline_unknown=False)
    elif values.get("baseline_unknown"):
        change(key_result, from_value=None)
    if "direction" not in values and values.keys() & {"kind", *_NUMBERS}:
        change(key_result, direction=_direction(key_result))


def _direction(key_result: KeyResult) -> Direction:
    """Which way the numbers point; what they leave open stays as it is."""
    if key_result.kind is KeyResultKind.HOLD:
        return Direction.HOLD
    begin, end = key_result.from_value, key_result.to_value
    if begin is not None and end is not None and begin != end:
        return Direction.UP if end > begin else Direction.DOWN
    if begin is None and end is not None and end < 0:
        return Direction.DOWN
    return Direction.UP if key_result.direction is Direction.HOLD else key_result.direction


def remove(session: Session, workshop_id: UUID, *, key_result_id: UUID) -> None:
    """Take a key result away with its steps, exceptions and reports."""
    take_away(session, find(session, KeyResult, key_result_id, workshop_id))


def move(session: Session, workshop_id: UUID, *, key_result_id: UUID, position: int) -> None:
    """Move a key result within its objective, to a place counted from 0."""
    key_result = find(session, KeyResult, key_result_id, workshop_id)
    move_within(session, key_result, position, KeyResult.objective_id == key_result.objective_id)


def add_step(session: Session, workshop_id: UUID, *, key_result_id: UUID, text: str) -> UUID:
    """Add a step to a milestone, last."""
    key_result = find(session, KeyResult, key_result_id, workshop_id)
    of_this = col(MilestoneStep.key_result_id) == key_result.id
    step = MilestoneStep(
        workshop_id=workshop_id,
        key_result_id=key_result.id,
        text=required_line(text),
        position=next_position(session, MilestoneStep, workshop_id, of_this),
    )
    session.add(step)
    return step.id


def edit_step(session: Session, workshop_id: UUID, *, step_id: UUID, text: str) -> None:
    """Write a step anew."""
    change(find(session, MilestoneStep, step_id, workshop_id), text=required_line(text))


def set_step_done(session: Session, workshop_id: UUID, *, step_id: UUID, done: bool) -> None:
    """Mark a step as done, or not done after all."""
    change(find(session, MilestoneStep, step_id, workshop_id), done=done)


def remove_step(session: Session, workshop_id: UUID, *, step_id: UUID) -> None:
    """Take a step away."""
    take_away(session, find(session, MilestoneStep, step_id, workshop_id))


def set_confidence(
    session: Session, workshop_id: UUID, *, key_result_id: UUID, confidence: int | None
) -> None:
    """Write down how sure the room is, 1 to 10; None takes the answer back."""
    edit(session, workshop_id, key_result_id=key_result_id, confidence=confidence)


def rehearse(
    session: Session, workshop_id: UUID, *, key_result_id: UUID, answer: Answer, now: datetime | None = None
) -> UUID:
    """Write down the room's answer when the key result was asked as on the last day; the newest counts."""
    key_result = find(session, KeyResult, key_result_id, workshop_id)
    row = RehearsalAnswer(
        workshop_id=workshop_id,
        key_result_id=key_result.id,
        answer=Answer(answer),
        answered_at=now or clock.now(),
    )
    session.add(row)
    return row.id
