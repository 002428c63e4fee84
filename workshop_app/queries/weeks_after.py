"""The weeks after the workshop: reports, decisions of the midway meeting, scores of the review, learnings."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlmodel import Session, col, select

from workshop_app.model import CheckIn, Learning, MidwayDecision, ReviewScore
from workshop_app.model.words import Answer, Decision


@dataclass(frozen=True)
class Report:
    """One weekly report on one key result."""

    reported_on: date
    value: Decimal | None
    confidence: int | None
    done: str
    next: str
    obstacles: str
    author: str


@dataclass(frozen=True)
class Decided:
    """What the midway meeting decided on a key result, and why."""

    decision: Decision
    reason: str
    decided_on: date


@dataclass(frozen=True)
class Scored:
    """The score 0–1 of a key result, whether it was reached, and why."""

    score: Decimal
    reached: Answer
    reason: str
    decided_on: date


@dataclass(frozen=True)
class LearningView:
    """Something learnt; ``share`` tells it to the others."""

    text: str
    share: bool


@dataclass(frozen=True)
class WeeksAfter:
    """Everything by key result, oldest first; a decision and a score are the newest of theirs."""

    reports: Mapping[UUID, tuple[Report, ...]] = field(default_factory=dict)
    decisions: Mapping[UUID, Decided] = field(default_factory=dict)
    scores: Mapping[UUID, Scored] = field(default_factory=dict)
    learnings: tuple[LearningView, ...] = ()

    def newest(self, key_result_id: UUID) -> Report | None:
        """The newest report on a key result."""
        return next(reversed(self.reports.get(key_result_id, ())), None)

    def value(self, key_result_id: UUID) -> Decimal | None:
        """The newest value that was reported; a report without a number keeps the one before."""
        reported = (report.value for report in reversed(self.reports.get(key_result_id, ())))
        return next((value for value in reported if value is not None), None)


def weeks_after(session: Session, workshop_id: UUID) -> WeeksAfter:
    """Read the weeks after of one workshop, one read a table."""
    return WeeksAfter(
        reports=_reports(session, workshop_id),
        decisions=_decisions(session, workshop_id),
        scores=_scores(session, workshop_id),
        learnings=tuple(
            LearningView(row.text, row.share)
            for row in session.exec(
                select(Learning)
                .where(col(Learning.workshop_id) == workshop_id)
                .order_by(col(Learning.position), col(Learning.id))
            )
        ),
    )


def _reports(session: Session, workshop_id: UUID) -> dict[UUID, tuple[Report, ...]]:
    rows = session.exec(
        select(CheckIn)
        .where(col(CheckIn.workshop_id) == workshop_id)
        .order_by(col(CheckIn.reported_on), col(CheckIn.created_at), col(CheckIn.id))
    )
    found: defaultdict[UUID, list[Report]] = defaultdict(list)
    for row in rows:
        said = (row.done, row.next, row.obstacles, row.author)
        found[row.key_result_id].append(Report(row.reported_on, row.value, row.confidence, *said))
    return {key: tuple(reports) for key, reports in found.items()}


def _decisions(session: Session, workshop_id: UUID) -> dict[UUID, Decided]:
    rows = session.exec(
        select(MidwayDecision)
        .where(col(MidwayDecision.workshop_id) == workshop_id)
        .order_by(col(MidwayDecision.decided_on), col(MidwayDecision.id))
    )
    return {row.key_result_id: Decided(row.decision, row.reason, row.decided_on) for row in rows}


def _scores(session: Session, workshop_id: UUID) -> dict[UUID, Scored]:
    rows = session.exec(
        select(ReviewScore)
        .where(col(ReviewScore.workshop_id) == workshop_id)
        .order_by(col(ReviewScore.decided_on), col(ReviewScore.id))
    )
    return {row.key_result_id: Scored(row.score, row.reached, row.reason, row.decided_on) for row in rows}
