"""The OKRs of a workshop as one flat table, for files that spreadsheets and other tools read."""

from datetime import date
from uuid import UUID

from sqlmodel import Session

from workshop_app.model import Workshop
from workshop_app.model.okr_table import RowType, TableRow
from workshop_app.model.words import KeyResultKind, PeriodKind
from workshop_app.queries.okrs import KeyResultView, ObjectiveView, okrs
from workshop_app.queries.weeks_after import WeeksAfter, weeks_after

LEVEL = "team"
"""A workshop is held by one team."""


def okr_table(session: Session, workshop_id: UUID) -> tuple[TableRow, ...]:
    """Each objective followed by its key results; values are those of the newest report."""
    workshop = session.get_one(Workshop, workshop_id)
    after = weeks_after(session, workshop_id)
    return tuple(
        row
        for objective in okrs(session, workshop_id)
        for row in (
            _objective(objective, workshop),
            *(_key_result(one, objective, workshop, after) for one in objective.key_results),
        )
    )


def _status(key_result_id: UUID, after: WeeksAfter) -> str:
    """What was said last of a key result: in the review, else midway."""
    scored, decided = after.scores.get(key_result_id), after.decisions.get(key_result_id)
    if scored is not None:
        return scored.reached.value
    return decided.decision.value if decided is not None else ""


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
    view: KeyResultView, objective: ObjectiveView, workshop: Workshop, after: WeeksAfter
) -> TableRow:
    held = view.kind is KeyResultKind.HOLD
    report, scored = after.newest(view.id), after.scores.get(view.id)
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
        current_value=after.value(view.id),
        confidence=view.confidence if said is None else said,
        status=_status(view.id, after),
        score=scored.score if scored is not None else None,
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
