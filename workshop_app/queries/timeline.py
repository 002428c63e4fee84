"""The agenda against the clock: what is done, what is now, what comes when, and how late it is."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

from sqlmodel import Session, col, select

from workshop_app.model import AgendaItem
from workshop_app.queries.facts import WorkshopFacts, workshop_facts, workshop_row

__all__ = ["Timeline", "TimelineItem", "Timer", "WorkshopFacts", "timeline", "workshop_facts"]

ItemState = Literal["done", "now", "ahead", "skipped"]
Phase = Literal["idle", "calm", "amber", "red", "over"]
_SAME_DAY = timedelta(hours=6)


@dataclass(frozen=True)
class TimelineItem:
    """One timebox; ``clock_at`` is when it began, or when it will begin if the rest keeps its minutes."""

    id: UUID
    stage: str
    position: int
    minutes: int
    planned_minutes: int
    skipped: bool
    started_at: datetime | None
    finished_at: datetime | None
    ends_at: datetime | None
    paused_seconds: int | None
    clock_at: datetime | None
    state: ItemState


@dataclass(frozen=True)
class Timer:
    """A stored moment: running towards ``ends_at``, paused with ``paused_seconds`` left, or idle."""

    item_id: UUID
    minutes: int
    ends_at: datetime | None
    paused_seconds: int | None

    @property
    def running(self) -> bool:
        """Whether the seconds are counting down."""
        return self.ends_at is not None and self.paused_seconds is None

    def seconds_left(self, now: datetime) -> int:
        """Whole seconds left at ``now``, rounded up; negative when the time is over."""
        if self.paused_seconds is not None:
            return self.paused_seconds
        if self.ends_at is None:
            return self.minutes * 60
        return -int((now - self.ends_at).total_seconds() // 1)

    def phase(self, now: datetime) -> Phase:
        """``amber`` at 20 % left, ``red`` at 5 %, ``over`` below zero; ``idle`` before the start."""
        if self.ends_at is None and self.paused_seconds is None:
            return "idle"
        left, whole = self.seconds_left(now), self.minutes * 60
        if left <= 0:
            return "over"
        return "red" if left * 20 <= whole else "amber" if left * 5 <= whole else "calm"


@dataclass(frozen=True)
class Timeline:
    """The whole agenda; ``late_minutes`` is how much later than planned it will end, negative when early."""

    items: tuple[TimelineItem, ...]
    current: TimelineItem | None
    next: TimelineItem | None
    late_minutes: int
    timer: Timer | None
    workshop: WorkshopFacts


def timer_of(item: AgendaItem | TimelineItem) -> Timer:
    """The timer of one timebox."""
    return Timer(item.id, item.minutes, item.ends_at, item.paused_seconds)


def timeline(session: Session, workshop_id: UUID, *, now: datetime) -> Timeline:
    """The agenda of one workshop as it stands at ``now``."""
    rows = list(
        session.exec(
            select(AgendaItem)
            .where(col(AgendaItem.workshop_id) == workshop_id)
            .order_by(col(AgendaItem.position), col(AgendaItem.id))
        )
    )
    current_id = workshop_row(session, workshop_id).current_item_id
    current = next((row for row in rows if row.id == current_id), None)
    facts = workshop_facts(session, workshop_id)
    clocks = _clocks(rows, current, facts.starts_at or now, now)
    items = tuple(_item(row, clocks.get(row.id), current_id) for row in rows)
    ahead = [
        item for item in items if item.state == "ahead" and (not current or item.position > current.position)
    ]
    return Timeline(
        items=items,
        current=next((item for item in items if item.id == current_id), None),
        next=ahead[0] if ahead else None,
        late_minutes=_late_minutes(rows, current, facts.starts_at, now),
        timer=timer_of(current) if current else None,
        workshop=facts,
    )


def _item(row: AgendaItem, clock_at: datetime | None, current_id: UUID | None) -> TimelineItem:
    state: ItemState = "ahead"
    if row.id == current_id:
        state = "now"
    elif row.skipped:
        state = "skipped"
    elif row.finished_at:
        state = "done"
    kept = {name: getattr(row, name) for name in TimelineItem.__dataclass_fields__ if hasattr(row, name)}
    return TimelineItem(**kept, clock_at=clock_at, state=state)


def _clocks(
    rows: list[AgendaItem], current: AgendaItem | None, planned: datetime, now: datetime
) -> dict[UUID, datetime]:
    """When each timebox that was not skipped began, or will begin."""
    clocks = {row.id: row.started_at for row in rows if row.started_at}
    coming = _coming(rows, current)
    begins = _free_at(current, planned, now)
    for row in coming:
        clocks[row.id] = begins
        begins += timedelta(minutes=row.minutes)
    return clocks


def _coming(rows: list[AgendaItem], current: AgendaItem | None) -> list[AgendaItem]:
    """The timeboxes that are still to be held after the current one."""
    after = current.position if current else -1
    return [row for row in rows if row.position > after and not row.skipped]


def _free_at(current: AgendaItem | None, planned: datetime, now: datetime) -> datetime:
    """When the current timebox will be over, at the earliest ``now``."""
    if current is None:
        return planned
    return now + timedelta(seconds=max(0, timer_of(current).seconds_left(now)))


def _late_minutes(
    rows: list[AgendaItem], current: AgendaItem | None, starts_at: datetime | None, now: datetime
) -> int:
    """Expected end minus planned end, to the nearest minute; 0 before the start.

    A start more than six hours from the planned one was another day: the plan then begins when it began.
    """
    began = min((row.started_at for row in rows if row.started_at), default=None)
    if current is None or began is None:
        return 0
    start = starts_at if starts_at and abs(began - starts_at) < _SAME_DAY else began
    planned_end = start + timedelta(minutes=sum(row.planned_minutes for row in rows))
    end = _free_at(current, start, now) + timedelta(
        minutes=sum(row.minutes for row in _coming(rows, current))
    )
    return round((end - planned_end).total_seconds() / 60)
