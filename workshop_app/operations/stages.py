"""The agenda while it is held: stages entered, timers, boxes made longer, shorter, moved or skipped."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID

from sqlmodel import Session

from workshop_app import clock
from workshop_app.model import AgendaItem, ProjectorView
from workshop_app.model.words import ProjectorMode
from workshop_app.operations.lookup import change, find, find_workshop, rows
from workshop_app.operations.order import move_within
from workshop_app.operations.refusal import Refused

LONGEST_BOX = 480
_WITHOUT_MINUTES = 5


def enter(session: Session, workshop_id: UUID, *, item_id: UUID, now: datetime | None = None) -> None:
    """Make this timebox the current one and start its timer, unless it was started before.

    The box that is left is finished when it is left forwards; going back finishes nothing. The projector
    follows, unless it is frozen. A box that was never on begins at the first objective; one that was keeps
    the place.
    """
    moment = now or clock.now()
    workshop = find_workshop(session, workshop_id)
    item = find(session, AgendaItem, item_id, workshop_id)
    if workshop.current_item_id == item.id:
        return
    left = session.get(AgendaItem, workshop.current_item_id) if workshop.current_item_id else None
    if left is not None and left.position < item.position and left.finished_at is None:
        left.finished_at = moment
    change(item, finished_at=None, skipped=False, minutes=item.minutes or _WITHOUT_MINUTES)
    view = find(session, ProjectorView, workshop_id, workshop_id)
    if item.started_at is None:
        change(view, objective_id=None, key_result_id=None)
    _start(item, moment)
    workshop.current_item_id = item.id
    if view.mode is not ProjectorMode.FROZEN:
        change(view, item_id=item.id, page=0)


def _start(item: AgendaItem, moment: datetime) -> None:
    if item.started_at is None:
        item.started_at = moment
    if item.ends_at is None and item.paused_seconds is None:
        item.ends_at = moment + timedelta(minutes=item.minutes)


def start_timer(session: Session, workshop_id: UUID, *, item_id: UUID, now: datetime | None = None) -> None:
    """Start the timer of a box that has not run yet."""
    _start(find(session, AgendaItem, item_id, workshop_id), now or clock.now())


def pause_timer(session: Session, workshop_id: UUID, *, item_id: UUID, now: datetime | None = None) -> None:
    """Hold a running timer with the seconds it has left."""
    item = find(session, AgendaItem, item_id, workshop_id)
    if item.ends_at is None:
        return
    item.paused_seconds = round((item.ends_at - (now or clock.now())).total_seconds())
    item.ends_at = None


def resume_timer(session: Session, workshop_id: UUID, *, item_id: UUID, now: datetime | None = None) -> None:
    """Let a held timer run on."""
    item = find(session, AgendaItem, item_id, workshop_id)
    if item.paused_seconds is None:
        return
    item.ends_at = (now or clock.now()) + timedelta(seconds=item.paused_seconds)
    item.paused_seconds = None


def restart_timer(session: Session, workshop_id: UUID, *, item_id: UUID, now: datetime | None = None) -> None:
    """Run the timer from its full length again."""
    item = find(session, AgendaItem, item_id, workshop_id)
    item.paused_seconds = None
    item.ends_at = None
    _start(item, now or clock.now())


def add_minutes(
    session: Session, workshop_id: UUID, *, item_id: UUID, minutes: int, now: datetime | None = None
) -> None:
    """Give the box more minutes, or fewer when negative; an expired timer gets them from now on.

    A box without a minute, or one longer than eight hours, is refused.
    """
    item = find(session, AgendaItem, item_id, workshop_id)
    moment = now or clock.now()
    change(item, minutes=_allowed(item.minutes + minutes))
    if item.paused_seconds is not None:
        item.paused_seconds = max(0, max(0, item.paused_seconds) + minutes * 60)
    elif item.ends_at is not None:
        item.ends_at = max(moment, max(moment, item.ends_at) + timedelta(minutes=minutes))


def _allowed(minutes: int) -> int:
    if not 1 <= minutes <= LONGEST_BOX:
        raise Refused("operations.no_such_length", shortest=1, longest=LONGEST_BOX)
    return minutes


def _box(minutes: int) -> int:
    return max(1, min(minutes, LONGEST_BOX))


def set_minutes(session: Session, workshop_id: UUID, *, item_id: UUID, minutes: int) -> None:
    """Make the box this long; before the workshop begins this changes the plan itself."""
    item = find(session, AgendaItem, item_id, workshop_id)
    added = _allowed(minutes) - item.minutes
    change(item, minutes=minutes)
    if item.ends_at is not None:
        item.ends_at += timedelta(minutes=added)
    if find_workshop(session, workshop_id).current_item_id is None:
        change(item, planned_minutes=minutes)


def skip(session: Session, workshop_id: UUID, *, item_id: UUID) -> None:
    """Leave this box out; what was done in it stays."""
    if find_workshop(session, workshop_id).current_item_id == item_id:
        raise Refused("operations.skip_current")
    change(find(session, AgendaItem, item_id, workshop_id), skipped=True)


def unskip(session: Session, workshop_id: UUID, *, item_id: UUID) -> None:
    """Take a skipped box back in; one that was planned without minutes gets five."""
    item = find(session, AgendaItem, item_id, workshop_id)
    change(item, skipped=False, minutes=item.minutes or _WITHOUT_MINUTES)


def move(session: Session, workshop_id: UUID, *, item_id: UUID, position: int) -> None:
    """Hold this box at another place in the agenda, counted from 0."""
    move_within(session, find(session, AgendaItem, item_id, workshop_id), position)


def shorten(session: Session, workshop_id: UUID, *, minutes_by_item: Mapping[UUID, int]) -> None:
    """Give each of these boxes its new length; the plan keeps what was planned."""
    known = {item.id: item for item in rows(session, AgendaItem, workshop_id)}
    for item_id, minutes in minutes_by_item.items():
        if item_id not in known:
            raise Refused("operations.gone")
        change(known[item_id], minutes=_box(minutes))
