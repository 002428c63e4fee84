"""OKRs that come in as a flat table: all of it or nothing, as one step."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Unpack
from uuid import UUID

from sqlmodel import Session

from workshop_app import clock
from workshop_app.model import KeyResult, MilestoneStep, Objective
from workshop_app.model.okr_table import RowType, TableRow
from workshop_app.model.words import Answer, Decision, KeyResultKind
from workshop_app.operations import follow_up, key_results, workshops
from workshop_app.operations.lookup import find_workshop
from workshop_app.operations.order import next_position
from workshop_app.operations.refusal import Refused
from workshop_app.operations.wording import cleaned, one_line
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
    made = _add_objectives(session, workshop_id, [row for row in rows if row.type is RowType.OBJECTIVE])
    pairs = _add_key_results(session, workshop_id, rows, made)
    for row, key_result in pairs:
        if key_result.kind is KeyResultKind.MILESTONE:
            _add_steps(session, key_result, row.note)
        _add_afterwards(session, workshop_id, key_result.id, row, today, moment)
    return len(made)


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


def _add_objectives(session: Session, workshop_id: UUID, rows: Sequence[TableRow]) -> dict[str, Objective]:
    """The objectives by the ``row_id`` of their rows, all written at once."""
    first = next_position(session, Objective, workshop_id)
    made = [
        Objective(
            workshop_id=workshop_id,
            sentence=one_line(row.title),
            why_now=cleaned(row.why),
            supports=one_line(row.note),
            committed=bool(row.committed),
            position=place,
        )
        for place, row in enumerate(rows, start=first)
    ]
    session.add_all(made)
    session.flush()
    return {row.row_id: objective for row, objective in zip(rows, made, strict=True)}


def _add_key_results(
    session: Session, workshop_id: UUID, rows: Sequence[TableRow], under: Mapping[str, Objective]
) -> list[tuple[TableRow, KeyResult]]:
    """Each key result with its row, all written at once; who holds them, looks none of them up again."""
    due_on = find_workshop(session, workshop_id).ends_on
    places: Counter[str] = Counter()
    made: list[tuple[TableRow, KeyResult]] = []
    for row in rows:
        if row.type is not RowType.KEY_RESULT:
            continue
        if row.parent_row_id not in under:
            raise Refused("operations.gone")
        key_result = KeyResult(
            workshop_id=workshop_id,
            objective_id=under[row.parent_row_id].id,
            position=places[row.parent_row_id],
            due_on=row.end_date or due_on,
        )
        _fill(key_result, row)
        places[row.parent_row_id] += 1
        made.append((row, key_result))
    session.add_all(key_result for _, key_result in made)
    session.flush()
    return made


def _fill(key_result: KeyResult, row: TableRow) -> None:
    kind = row.kr_kind or KeyResultKind.NUMBER
    names = ("low", "high") if kind is KeyResultKind.HOLD else ("from_value", "to_value")
    key_results.write(
        key_result,
        sentence=row.title,
        kind=kind,
        unit=row.unit,
        owner=row.owner or row.owner_email,
        confidence=row.confidence,
        **{names[0]: row.start_value, names[1]: row.target_value},  # type: ignore[arg-type]  # two of its names
    )


def _add_steps(session: Session, key_result: KeyResult, note: str) -> None:
    parted = [line.strip().partition("]") for line in note.splitlines()]
    told = [(mark, one_line(text)) for mark, _, text in parted]
    session.add_all(
        MilestoneStep(
            workshop_id=key_result.workshop_id,
            key_result_id=key_result.id,
            text=text,
            done=mark.endswith(("x", "X")),
            position=place,
        )
        for place, (mark, text) in enumerate((mark, text) for mark, text in told if text)
    )


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
