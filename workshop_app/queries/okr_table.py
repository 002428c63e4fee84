"""The OKRs of a workshop as one flat table, for files that spreadsheets and other tools read."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeVar
from uuid import UUID

from sqlmodel import Session, col, select

from workshop_app.model import CheckIn, MidwayDecision, ReviewScore, Workshop
from workshop_app.model.okr_table import RowType, TableRow
from workshop_app.model.words import KeyResultKind, PeriodKind
from workshop_app.queries.okrs import KeyResultView, ObjectiveView, okrs

R = TypeVar("R", CheckIn, MidwayDecision, ReviewScore)

LEVEL = "team"
"""A workshop is held by one team."""


def okr_table(session: Session, workshop_id: UUID) -> tuple[TableRow, ...]:
    """Each objective followed by its key results; values are those of the newest report."""
    workshop = session.get_one(Workshop, workshop_id)
    newest = _Newest(
        reports=_newest(session, workshop_id, CheckIn),
        decisions=_newest(session, workshop_id, MidwayDecision),
        scores=_newest(session, workshop_id, ReviewScore),
    )
    return tuple(
        row
        for objective in okrs(session, workshop_id)
        for row in (
            _objective(objective, workshop),
            *(_key_result(one, objective, workshop, newest) for one in objective.key_results),
        )
    )


class _Newest:
    """The newest report, midway decision and score of each key result."""

    def __init__(
        self,
        reports: Mapping[UUID, CheckIn],
        decisions: Mapping[UUID, MidwayDecision],
        scores: Mapping[UUID, ReviewScore],
    ) -> None:
        self.reports = reports
        self.decisions = decisions
        self.scores = scores

    def status(self, key_result_id: UUID) -> str:
        """What was said last of a key result: in the review, else midway."""
        score, decision = self.scores.get(key_result_id), self.decisions.get(key_result_id)
        if score is not None:
            return score.reached.value
        return decision.decision.value if decision is not None else ""


def _newest(session: Session, workshop_id: UUID, table: type[R]) -> dict[UUID, R]:
    rows: Iterable[R] = session.exec(select(table).where(col(table.workshop_id) == workshop_id))
    return {row.key_result_id: row for row in sorted(rows, key=_written)}


def _written(row: CheckIn | MidwayDecision | ReviewScore) -> tuple[date, str, str]:
    """When a row was written, as far as it says."""
    if isinstance(row, CheckIn):
        return row.reported_on, row.created_at.isoformat(), str(row.id)
    return row.decided_on, "", str(row.id)


def _objective(view: ObjectiveView, workshop: Workshop) -> TableRow:
    return TableRow(
        row_id=str(view.number),
        parent_row_id="",
        type=RowType.OBJECTIVE,
        level=LEVEL,
        owner=workshop.team,
        period=period_code(workshop.period_kind, workshop.starts_on, workshop.ends_on),
        start_date=workshop.starts_on,
        end_date=workshop.ends_on,
        title=view.sentence,
        why=view.why_now,
        committed=view.committed,
        note=view.supports,
    )


def _key_result(
    view: KeyResultView, objective: ObjectiveView, workshop: Workshop, newest: _Newest
) -> TableRow:
    held = view.kind is KeyResultKind.HOLD
    report, score = newest.reports.get(view.id), newest.scores.get(view.id)
    said = report.confidence if report is not None else None
    return TableRow(
        row_id=f"{objective.number}.{view.number}",
        parent_row_id=str(objective.number),
        type=RowType.KEY_RESULT,
        level=LEVEL,
        owner=view.owner,
        period=period_code(workshop.period_kind, workshop.starts_on, workshop.ends_on),
        start_date=workshop.starts_on,
        end_date=view.due_on,
        title=view.sentence,
        kr_kind=view.kind,
        unit=view.unit,
        start_value=view.low if held else view.from_value,
        target_value=view.high if held else view.to_value,
        current_value=report.value if report is not None else None,
        confidence=view.confidence if said is None else said,
        status=newest.status(view.id),
        score=score.score if score is not None else None,
        note="\n".join(f"[{'x' if step.done else ' '}] {step.text}" for step in view.steps),
    )


def period_code(kind: PeriodKind, starts_on: date, ends_on: date) -> str:
    """A period as tables write it: ``2027-Q1``, ``2027-H2``, ``2027``, ``2027-03`` or two days."""
    codes = {
        PeriodKind.QUARTER: f"{starts_on.year}-Q{(starts_on.month + 2) // 3}",
        PeriodKind.HALF_YEAR: f"{starts_on.year}-H{(starts_on.month + 5) // 6}",
        PeriodKind.YEAR: str(starts_on.year),
        PeriodKind.MONTH: f"{starts_on:%Y-%m}",
    }
    return codes.get(kind, f"{starts_on.isoformat()}/{ends_on.isoformat()}")
