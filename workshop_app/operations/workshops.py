"""Whole workshops: made, named, copied, put away and brought back."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, TypedDict, Unpack
from uuid import UUID

from sqlmodel import Session

from workshop_app import clock
from workshop_app.model import AgendaItem, Participant, ProjectorView, Workshop
from workshop_app.model.words import PeriodKind
from workshop_app.operations.copying import copy_workshop
from workshop_app.operations.lookup import change, find_workshop
from workshop_app.operations.refusal import Refused
from workshop_app.operations.wording import cleaned, one_line, required_line
from workshop_app.texts import LANGUAGES, Texts

MOST_PEOPLE = 200
"""More participants than this is a slip of the finger."""


class _Extras(TypedDict, total=False):
    organisation: str
    purpose: str
    room_language: str
    starts_at: datetime | None


class WorkshopDetails(_Extras, total=False):
    """What can be changed about a workshop; only what is given changes."""

    team: str
    period_kind: PeriodKind
    starts_on: date
    ends_on: date


class NewWorkshop(_Extras):
    """What a new workshop is made from."""

    team: str
    period_kind: PeriodKind
    starts_on: date
    ends_on: date


def create(
    session: Session,
    workshop_id: UUID,
    *,
    agenda: Sequence[tuple[str, int]],
    name: str = "",
    length_minutes: int = 120,
    people: int = 0,
    now: datetime | None = None,
    **details: Unpack[NewWorkshop],
) -> UUID:
    """Make a workshop under the new id ``workshop_id``; without a name it is called after team and period.

    ``agenda`` holds (stage, minutes) in order; a stage of 0 minutes is skipped. ``people`` are counted only.
    """
    _check(details["starts_on"], details["ends_on"], details.get("room_language", "nb"))
    workshop = Workshop(
        id=workshop_id,
        name=one_line(name) or _named_after(details),
        length_minutes=length_minutes,
        created_at=now or clock.now(),
        **_tidied(details),
    )
    session.add(workshop)
    session.add(ProjectorView(id=workshop_id, workshop_id=workshop_id))
    session.add_all(_agenda(workshop_id, agenda))
    seats = range(max(0, min(people, MOST_PEOPLE)))
    session.add_all([Participant(workshop_id=workshop_id, position=position) for position in seats])
    return workshop_id


def _named_after(details: NewWorkshop) -> str:
    texts = Texts(details.get("room_language", "nb"))
    kind = PeriodKind(details["period_kind"])
    period = texts.period(kind.value, details["starts_on"], details["ends_on"])
    return f"{one_line(details['team'])}, {period}"


def _tidied(details: Mapping[str, Any]) -> dict[str, Any]:
    """The details with their texts made safe to keep; an empty team is refused."""
    tidy: dict[str, Any] = dict(details)
    for name, make in (("team", required_line), ("organisation", one_line), ("purpose", cleaned)):
        if name in tidy:
            tidy[name] = make(tidy[name])
    return tidy


def _agenda(workshop_id: UUID, agenda: Sequence[tuple[str, int]]) -> list[AgendaItem]:
    return [
        AgendaItem(
            workshop_id=workshop_id,
            stage=stage,
            position=position,
            minutes=minutes,
            planned_minutes=minutes,
            skipped=minutes == 0,
        )
        for position, (stage, minutes) in enumerate(agenda)
    ]


def _check(starts_on: date, ends_on: date, room_language: str) -> None:
    if ends_on < starts_on:
        raise Refused("operations.period_ends_first")
    if room_language not in LANGUAGES:
        raise Refused("operations.no_such_language", language=room_language)


def rename(session: Session, workshop_id: UUID, *, name: str) -> None:
    """Give the workshop another name."""
    change(find_workshop(session, workshop_id), name=required_line(name))


def set_details(session: Session, workshop_id: UUID, **details: Unpack[WorkshopDetails]) -> None:
    """Change what is known about the workshop; key results keep their own dates."""
    workshop = find_workshop(session, workshop_id)
    _check(
        details.get("starts_on", workshop.starts_on),
        details.get("ends_on", workshop.ends_on),
        details.get("room_language", workshop.room_language),
    )
    change(workshop, **_tidied(details))


def duplicate(
    session: Session, workshop_id: UUID, *, source_id: UUID, name: str, now: datetime | None = None
) -> UUID:
    """Copy the workshop ``source_id``, all of it, to the new id ``workshop_id``."""
    source = find_workshop(session, source_id)
    copy_workshop(
        session,
        source,
        workshop_id,
        name=required_line(name),
        created_at=now or clock.now(),
        opened_at=None,
        deleted_at=None,
    )
    return workshop_id


def delete(session: Session, workshop_id: UUID, *, now: datetime | None = None) -> None:
    """Put the workshop among the deleted; nothing of it is lost."""
    workshop = find_workshop(session, workshop_id)
    if workshop.deleted_at is None:
        workshop.deleted_at = now or clock.now()


def restore(session: Session, workshop_id: UUID) -> None:
    """Bring a deleted workshop back."""
    change(find_workshop(session, workshop_id), deleted_at=None)


def opened(session: Session, workshop_id: UUID, *, now: datetime | None = None) -> None:
    """Remember when the workshop was last opened: the library shows the newest first."""
    find_workshop(session, workshop_id).opened_at = now or clock.now()


def set_follow_up(
    session: Session,
    workshop_id: UUID,
    *,
    weekly_day: int | None,
    midway_at: datetime | None,
    review_at: datetime | None,
) -> None:
    """Agree on the day of the weekly report (0 is Monday), the midway meeting and the review."""
    if weekly_day is not None and not 0 <= weekly_day <= 6:
        raise Refused("operations.no_such_weekday")
    change(
        find_workshop(session, workshop_id), weekly_day=weekly_day, midway_at=midway_at, review_at=review_at
    )
