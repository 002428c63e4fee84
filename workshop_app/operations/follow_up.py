"""The weeks after: reports, the midway meeting, the review and what was learnt. Nothing is overwritten."""

from datetime import date, datetime
from decimal import Decimal
from typing import TypedDict, Unpack
from uuid import UUID

from sqlmodel import Session

from workshop_app import clock
from workshop_app.model import CheckIn, KeyResult, Learning, MidwayDecision, ReviewScore
from workshop_app.model.words import Answer, Decision
from workshop_app.operations.lookup import find
from workshop_app.operations.order import next_position
from workshop_app.operations.refusal import Refused
from workshop_app.operations.wording import cleaned, one_line, required


class Report(TypedDict, total=False):
    """What a weekly report may say."""

    value: Decimal | None
    confidence: int | None
    done: str
    next: str
    obstacles: str
    author: str


def check_in(
    session: Session,
    workshop_id: UUID,
    *,
    key_result_id: UUID,
    reported_on: date,
    now: datetime | None = None,
    **report: Unpack[Report],
) -> UUID:
    """Report on a key result; the reports before stay."""
    key_result = find(session, KeyResult, key_result_id, workshop_id)
    value, confidence = report.get("value"), report.get("confidence")
    if value is not None and not value.is_finite():
        raise Refused("operations.no_number")
    if confidence is not None and not 1 <= confidence <= 10:
        raise Refused("operations.no_such_confidence")
    row = CheckIn(
        workshop_id=workshop_id,
        key_result_id=key_result.id,
        reported_on=reported_on,
        value=value,
        confidence=confidence,
        done=cleaned(report.get("done", "")),
        next=cleaned(report.get("next", "")),
        obstacles=cleaned(report.get("obstacles", "")),
        author=one_line(report.get("author", "")),
        created_at=now or clock.now(),
    )
    session.add(row)
    return row.id


def decide_midway(
    session: Session,
    workshop_id: UUID,
    *,
    key_result_id: UUID,
    decision: Decision,
    decided_on: date,
    reason: str = "",
) -> UUID:
    """Keep, change or drop a key result at the midway meeting."""
    row = MidwayDecision(
        workshop_id=workshop_id,
        key_result_id=find(session, KeyResult, key_result_id, workshop_id).id,
        decision=Decision(decision),
        reason=cleaned(reason),
        decided_on=decided_on,
    )
    session.add(row)
    return row.id


def score(
    session: Session,
    workshop_id: UUID,
    *,
    key_result_id: UUID,
    value: Decimal,
    reached: Answer,
    decided_on: date,
    reason: str = "",
) -> UUID:
    """Score a key result from 0.0 to 1.0 at the end."""
    if not (value.is_finite() and 0 <= value <= 1):
        raise Refused("operations.no_such_score")
    row = ReviewScore(
        workshop_id=workshop_id,
        key_result_id=find(session, KeyResult, key_result_id, workshop_id).id,
        score=value,
        reached=Answer(reached),
        reason=cleaned(reason),
        decided_on=decided_on,
    )
    session.add(row)
    return row.id


def learn(session: Session, workshop_id: UUID, *, text: str, share: bool = False) -> UUID:
    """Keep something that was learnt; ``share`` tells it to the others."""
    row = Learning(
        workshop_id=workshop_id,
        text=required(text),
        share=share,
        position=next_position(session, Learning, workshop_id),
    )
    session.add(row)
    return row.id
