"""What is known about one workshop before anything is written in it."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlmodel import Session

from workshop_app.model import Workshop
from workshop_app.model.words import PeriodKind
from workshop_app.queries.room_rules import EVERY_RULE, RoomRules, room_rules


@dataclass(frozen=True)
class WorkshopFacts:
    """Who, for which period, in which language, when, by which rules; dates inclusive, moments aware."""

    id: UUID
    name: str
    team: str
    organisation: str
    purpose: str
    period_kind: PeriodKind
    starts_on: date
    ends_on: date
    room_language: str
    length_minutes: int
    starts_at: datetime | None
    weekly_day: int | None
    midway_at: datetime | None
    review_at: datetime | None
    rules: RoomRules = EVERY_RULE


class NoSuchWorkshop(LookupError):
    """The library holds no workshop with this id."""


def workshop_row(session: Session, workshop_id: UUID) -> Workshop:
    """The row of a workshop, for other queries only; raises ``NoSuchWorkshop``."""
    row = session.get(Workshop, workshop_id)
    if row is None:
        raise NoSuchWorkshop(str(workshop_id))
    return row


def workshop_facts(session: Session, workshop_id: UUID) -> WorkshopFacts:
    """The facts of one workshop; raises ``NoSuchWorkshop``."""
    row = workshop_row(session, workshop_id)
    kept = {name: getattr(row, name) for name in WorkshopFacts.__dataclass_fields__ if hasattr(row, name)}
    return WorkshopFacts(**kept, rules=room_rules(session, workshop_id))
