"""OKRs that come in as a flat table: all of it or nothing, as one step."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Unpack
from uuid import UUID

from sqlmodel import Session

from workshop_app import clock
from workshop_app.model.okr_table import RowType, TableRow
from workshop_app.model.words import Answer, Decision, KeyResultKind
from workshop_app.operations import follow_up, key_results, objectives, workshops
from workshop_app.operations.refusal import Refused
from workshop_app.operations.workshops import NewWorkshop


def bring_in_table(
    session: Session, workshop_id: UUID, *, rows: Sequence[TableRow], now: datetime | None = None
) -> int:
    """Add every objective and key result of ``rows`` after those that are there; return how many objectives.

    A key result stands under the objective whose ``row_id`` it names, wherever in the table that is. A value
    now becomes a report of today. Values that cannot be kept are refused, and then nothing is.
    """
    moment = now or clock.now()
    today = moment.astimezone().date()
    keys = {
        row.row_id: _add_objective(session, workshop_id, row) for row in rows if row.type is RowType.OBJECTIVE
    }
    for row in rows:
        if row.type is RowType.KEY_RESULT:
            if row.parent_row_id not in keys:
                raise Refused("operations.gone")
            _add_key_result(session, workshop_id, row, keys[row.parent_row_id], today, moment)
    return len(keys)


def start_from_table(
    session: Session,
    workshop_id: UUID,
    *,
    rows: Sequence[TableRow],
    agenda: Sequence[tuple[str, int]],
    name: str = "",
    now: datetime | None = None,
    **details: Unpack[NewWorkshop],
) -> UUID:
    """Make a workshop under the new id ``workshop_id`` that holds the OKRs of ``rows``."""
    length = sum(minutes for _, minutes in agenda)
    workshops.create(
        session, workshop_id, agenda=agenda, name=name, length_minutes=length, now=now, **details
    )
    session.flush()
    bring_in_table(session, workshop_id, rows=rows, now=now)
    return workshop_id


def _add_objective(session: Session, workshop_id: UUID, row: TableRow) -> UUID:
    objective_id = objectives.add(session, workshop_id, sentence=row.title, why_now=row.why)
    session.flush()
    objectives.edit(
        session,
        workshop_id,
        objective_id=objective_id,
        supports=row.note,
        committed=bool(row.committed),
    )
    return objective_id


def _add_key_result(
    session: Session, workshop_id: UUID, row: TableRow, objective_id: UUID, today: date, moment: datetime
) -> None:
    key = key_results.add(
        session, workshop_id, objective_id=objective_id, sentence=row.title, due_on=row.end_date
    )
    session.flush()
    kind = row.kr_kind or KeyResultKind.NUMBER
    low_high = kind is KeyResultKind.HOLD
    names = ("low", "high") if low_high else ("from_value", "to_value")
    key_results.edit(
        session,
        workshop_id,
        key_result_id=key,
        kind=kind,
        unit=row.unit,
        owner=row.owner or row.owner_email,
        confidence=row.confidence,
        **{names[0]: row.start_value, names[1]: row.target_value},  # type: ignore[arg-type]  # two of its names
    )
    if kind is KeyResultKind.MILESTONE:
        _add_steps(session, workshop_id, key, row.note)
    _add_afterwards(session, workshop_id, key, row, today, moment)


def _add_steps(session: Session, workshop_id: UUID, key: UUID, note: str) -> None:
    for line in note.splitlines():
        mark, _, text = line.strip().partition("]")
        if not text.strip():
            continue
        step = key_results.add_step(session, workshop_id, key_result_id=key, text=text)
        session.flush()
        if mark.endswith(("x", "X")):
            key_results.set_step_done(session, workshop_id, step_id=step, done=True)


def _add_afterwards(
    session: Session, workshop_id: UUID, key: UUID, row: TableRow, today: date, moment: datetime
) -> None:
    """The value now, the decision of the midway meeting and the score."""
    if row.current_value is not None:
        follow_up.check_in(
            session,
            workshop_id,
            key_result_id=key,
            reported_on=today,
            now=moment,
            value=row.current_value,
            confidence=row.confidence,
        )
    if row.score is not None:
        reached = Answer(row.status) if row.status in set(Answer) else Answer.CANNOT_SAY
        follow_up.score(
            session, workshop_id, key_result_id=key, value=row.score, reached=reached, decided_on=today
        )
    elif row.status in set(Decision):
        follow_up.decide_midway(
            session, workshop_id, key_result_id=key, decision=Decision(row.status), decided_on=today
        )
