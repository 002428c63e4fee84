"""The objectives with their key results, exceptions, dissent and hands."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar
from uuid import UUID

from sqlmodel import Session, col, select

from workshop_app.model import (
    Dissent,
    KeyResult,
    MilestoneStep,
    Objective,
    RehearsalAnswer,
    Waiver,
    WorkshopRow,
)
from workshop_app.model.memory import remembered
from workshop_app.model.words import Answer, Direction, KeyResultKind
from workshop_app.queries.fists import FistView, fists

R = TypeVar("R", bound=WorkshopRow)

__all__ = ["DissentView", "FistView", "KeyResultView", "ObjectiveView", "StepView", "WaiverView", "okrs"]


@dataclass(frozen=True)
class StepView:
    """One step of a milestone."""

    id: UUID
    text: str
    done: bool


@dataclass(frozen=True)
class WaiverView:
    """A sentence that is kept although ``criterion`` asks, and why."""

    id: UUID
    criterion: str
    reason: str


@dataclass(frozen=True)
class DissentView:
    """An objection that is kept; ``who`` may be empty."""

    id: UUID
    who: str
    text: str


@dataclass(frozen=True)
class KeyResultView:
    """One key result as the room wrote it; ``number`` counts from 1 within its objective."""

    id: UUID
    objective_id: UUID
    measure_id: UUID | None
    number: int
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
    position: int
    steps: tuple[StepView, ...]
    waivers: tuple[WaiverView, ...]
    rehearsal: Answer | None


@dataclass(frozen=True)
class ObjectiveView:
    """One objective with everything under it; ``number`` counts from 1."""

    id: UUID
    number: int
    sentence: str
    why_now: str
    supports: str
    committed: bool
    position: int
    option_id: UUID | None
    key_results: tuple[KeyResultView, ...]
    waivers: tuple[WaiverView, ...]
    dissents: tuple[DissentView, ...]
    fist: FistView | None


_OF_OBJECTIVE = tuple(name for name in ObjectiveView.__dataclass_fields__ if name in Objective.model_fields)
_OF_KEY_RESULT = tuple(name for name in KeyResultView.__dataclass_fields__ if name in KeyResult.model_fields)
"""What a view has from its row as it stands; asking each row anew was a third of the reading."""


def okrs(session: Session, workshop_id: UUID) -> tuple[ObjectiveView, ...]:
    """All objectives of the workshop in order; read once for every window, until somebody writes."""
    return remembered(session, ("okrs", workshop_id), lambda: _read(session, workshop_id))


def _read(session: Session, workshop_id: UUID) -> tuple[ObjectiveView, ...]:
    under = _Under.read(session, workshop_id)
    rows = _in_order(session, Objective, workshop_id)
    return tuple(_objective(row, number, under) for number, row in enumerate(rows, start=1))


@dataclass(frozen=True)
class _Under:
    """Everything that hangs under objectives and key results, by the id it hangs under."""

    key_results: dict[UUID, list[KeyResult]]
    steps: dict[UUID, list[MilestoneStep]]
    waivers: dict[UUID, list[Waiver]]
    answers: dict[UUID, list[RehearsalAnswer]]
    dissents: dict[UUID, list[Dissent]]
    fists: dict[UUID, FistView]

    @classmethod
    def read(cls, session: Session, workshop_id: UUID) -> "_Under":
        """One read a table, however many objectives there are."""
        return cls(
            key_results=_by(_in_order(session, KeyResult, workshop_id), "objective_id"),
            steps=_by(_in_order(session, MilestoneStep, workshop_id), "key_result_id"),
            waivers=_waivers(_in_order(session, Waiver, workshop_id, "created_at")),
            answers=_by(_in_order(session, RehearsalAnswer, workshop_id, "answered_at"), "key_result_id"),
            dissents=_by(_in_order(session, Dissent, workshop_id, "created_at"), "objective_id"),
            fists=fists(session, workshop_id),
        )


def _in_order(session: Session, table: type[R], workshop_id: UUID, column: str = "position") -> list[R]:
    rows = session.exec(select(table).where(col(table.workshop_id) == workshop_id))
    return sorted(rows, key=lambda row: (getattr(row, column), row.id))


def _by(rows: Iterable[R], column: str) -> dict[UUID, list[R]]:
    found: dict[UUID, list[R]] = defaultdict(list)
    for row in rows:
        found[getattr(row, column)].append(row)
    return found


def _waivers(rows: list[Waiver]) -> dict[UUID, list[Waiver]]:
    found: dict[UUID, list[Waiver]] = defaultdict(list)
    for row in rows:
        target = row.key_result_id or row.objective_id
        if target:
            found[target].append(row)
    return found


def _kept(row: object, names: Iterable[str]) -> dict[str, Any]:
    return {name: getattr(row, name) for name in names}


def _objective(row: Objective, number: int, under: _Under) -> ObjectiveView:
    return ObjectiveView(
        **_kept(row, _OF_OBJECTIVE),
        number=number,
        key_results=tuple(
            _key_result(key_result, place, under)
            for place, key_result in enumerate(under.key_results.get(row.id, ()), start=1)
        ),
        waivers=_waiver_views(under, row.id),
        dissents=tuple(DissentView(d.id, d.who, d.text) for d in under.dissents.get(row.id, ())),
        fist=under.fists.get(row.id),
    )


def _key_result(row: KeyResult, number: int, under: _Under) -> KeyResultView:
    answers = under.answers.get(row.id)
    return KeyResultView(
        **_kept(row, _OF_KEY_RESULT),
        number=number,
        steps=tuple(StepView(step.id, step.text, step.done) for step in under.steps.get(row.id, ())),
        waivers=_waiver_views(under, row.id),
        rehearsal=answers[-1].answer if answers else None,
    )


def _waiver_views(under: _Under, target: UUID) -> tuple[WaiverView, ...]:
    return tuple(WaiverView(w.id, w.criterion, w.reason) for w in under.waivers.get(target, ()))
