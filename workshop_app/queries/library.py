"""What the library page shows: every workshop, the newest opened first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ScalarSelect
from sqlmodel import Session, col, desc, func, select

from workshop_app.model import AgendaItem, Idea, Objective, Workshop
from workshop_app.model.words import CardKind, PeriodKind


@dataclass(frozen=True)
class WorkshopCard:
    """One workshop in the library; ``stage`` is where it stands, None before the start."""

    id: UUID
    name: str
    team: str
    organisation: str
    period_kind: PeriodKind
    starts_on: date
    ends_on: date
    room_language: str
    stage: str | None
    objectives: int
    ideas: int
    created_at: datetime
    opened_at: datetime | None
    deleted_at: datetime | None


def library(session: Session, *, search: str = "", deleted: bool = False) -> tuple[WorkshopCard, ...]:
    """The workshops (or the deleted ones) with ``search`` in name, team, organisation or objectives."""
    stage = select(AgendaItem.stage).where(col(AgendaItem.id) == Workshop.current_item_id).scalar_subquery()
    query: Any = select(Workshop, stage, _count_of_objectives(), _count_of_ideas())
    is_deleted = col(Workshop.deleted_at).is_not(None)
    query = query.where(is_deleted if deleted else ~is_deleted).order_by(
        desc(func.coalesce(Workshop.opened_at, Workshop.created_at)), Workshop.name, Workshop.id
    )
    sought = search.strip().casefold()
    rows = session.exec(query).all()
    sentences = _sentences(session) if sought else {}
    return tuple(_card(row) for row in rows if _holds(row[0], sentences, sought))


def workshop_named(session: Session, name_or_id: str) -> tuple[UUID, ...]:
    """The workshops that have this id, or this name (capitals do not matter), or begin with this id."""
    wanted = name_or_id.strip()
    rows = session.exec(select(Workshop.id, Workshop.name).where(col(Workshop.deleted_at).is_(None))).all()
    exact = [key for key, _ in rows if str(key) == wanted.lower()]
    named = [key for key, name in rows if name.casefold() == wanted.casefold()]
    begun = [key for key, _ in rows if len(wanted) >= 6 and str(key).startswith(wanted.lower())]
    return tuple(exact or named or begun)


def _count_of_objectives() -> ScalarSelect[int]:
    return select(func.count()).where(col(Objective.workshop_id) == Workshop.id).scalar_subquery()


def _count_of_ideas() -> ScalarSelect[int]:
    ideas = select(func.count()).where(col(Idea.workshop_id) == Workshop.id, Idea.kind == CardKind.IDEA)
    return ideas.scalar_subquery()


def _sentences(session: Session) -> dict[UUID, str]:
    """All objectives' sentences of each workshop; searched in Python, for SQLite folds only ASCII."""
    found: dict[UUID, str] = {}
    for key, sentence in session.exec(select(Objective.workshop_id, Objective.sentence)):
        found[key] = f"{found.get(key, '')}\n{sentence}"
    return found


def _holds(row: Workshop, sentences: dict[UUID, str], sought: str) -> bool:
    texts = (row.name, row.team, row.organisation, sentences.get(row.id, ""))
    return not sought or any(sought in text.casefold() for text in texts)


def _card(row: Sequence[Any]) -> WorkshopCard:
    workshop, stage, objectives, ideas = row
    kept = {n: getattr(workshop, n) for n in WorkshopCard.__dataclass_fields__ if hasattr(workshop, n)}
    return WorkshopCard(**kept, stage=stage, objectives=objectives, ideas=ideas)
