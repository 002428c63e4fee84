"""The agenda as a plan: boxes added and taken away, time given to those to come, another plan altogether."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from sqlmodel import Session

from workshop_app.model import AgendaItem
from workshop_app.operations.lookup import change, find, find_workshop, rows
from workshop_app.operations.order import in_order, put, renumber
from workshop_app.operations.refusal import Refused
from workshop_app.operations.removal import remove as take_away
from workshop_app.operations.stages import LONGEST_BOX

MOST_BOXES = 60
"""More timeboxes than this is a slip of the finger."""


def add(
    session: Session, workshop_id: UUID, *, stage: str, minutes: int, position: int | None = None
) -> UUID:
    """Hold a stage at this place too (None: last); what is added while the workshop runs was never planned.

    A full agenda, and a box without a minute or of more than eight hours, are refused.
    """
    there = rows(session, AgendaItem, workshop_id)
    if len(there) >= MOST_BOXES:
        raise Refused("operations.agenda_is_full", most=MOST_BOXES)
    if not 1 <= minutes <= LONGEST_BOX:
        raise Refused("operations.no_such_length", shortest=1, longest=LONGEST_BOX)
    begun = find_workshop(session, workshop_id).current_item_id is not None
    item = _item(workshop_id, stage, minutes, 0 if begun else minutes)
    session.add(item)
    put(item, there, position)
    return item.id


def _item(workshop_id: UUID, stage: str, minutes: int, planned: int) -> AgendaItem:
    return AgendaItem(
        workshop_id=workshop_id, stage=stage, position=0, minutes=minutes, planned_minutes=planned
    )


def remove(session: Session, workshop_id: UUID, *, item_id: UUID) -> None:
    """Take a box off the agenda.

    Refused: the one that is on, one that was held, the last one, and, once the workshop runs, one that was
    planned; those are skipped, so that the room still sees what it was promised.
    """
    item = find(session, AgendaItem, item_id, workshop_id)
    current = find_workshop(session, workshop_id).current_item_id
    if current == item.id:
        raise Refused("operations.remove_current")
    if item.started_at is not None:
        raise Refused("operations.remove_held")
    if current is not None and item.planned_minutes:
        raise Refused("operations.remove_planned")
    others = [other for other in rows(session, AgendaItem, workshop_id) if other.id != item.id]
    if not others:
        raise Refused("operations.remove_last")
    take_away(session, item)
    renumber(in_order(others))


def lengthen(session: Session, workshop_id: UUID, *, minutes_by_item: Mapping[UUID, int]) -> None:
    """Give time to spare to these boxes: their new length in minutes; the plan keeps what was planned."""
    for item_id, minutes in minutes_by_item.items():
        item = find(session, AgendaItem, item_id, workshop_id)
        change(item, minutes=max(1, min(minutes, LONGEST_BOX)))


def replan(
    session: Session,
    workshop_id: UUID,
    *,
    agenda: Sequence[tuple[str, int]],
    keep: Collection[str] = (),
) -> None:
    """Follow another plan from here on; (stage, minutes) in order.

    What was held stays first, as it was held, and stands for its stage in the new plan. Boxes still to come
    are used again for the same stage. One that the new plan has no place for goes, unless its stage is
    in ``keep``, because something was written in it: then it stays, skipped.
    """
    if not any(minutes for _, minutes in agenda):
        raise Refused("operations.empty_agenda")
    there = in_order(rows(session, AgendaItem, workshop_id))
    held = [item for item in there if item.started_at is not None]
    to_come = [item for item in there if item.started_at is None]
    ahead = _planned(session, workshop_id, _not_held(agenda, held), to_come)
    used = {item.id for item in ahead}
    left = [item for item in to_come if item.id not in used]
    stages = {item.stage for item in (*held, *ahead)}
    kept: list[AgendaItem] = []
    for item in left:
        if item.stage in keep and item.stage not in stages | {one.stage for one in kept}:
            change(item, skipped=True, planned_minutes=0)
            kept.append(item)
        else:
            take_away(session, item)
    renumber([*held, *ahead, *kept])


def _not_held(agenda: Sequence[tuple[str, int]], held: Sequence[AgendaItem]) -> list[tuple[str, int]]:
    """What of the plan is still to come: each box that was held stands for one of its stage."""
    done: defaultdict[str, int] = defaultdict(int)
    for item in held:
        done[item.stage] += 1
    ahead = []
    for stage, minutes in agenda:
        if done[stage]:
            done[stage] -= 1
        else:
            ahead.append((stage, minutes))
    return ahead


def _planned(
    session: Session,
    workshop_id: UUID,
    agenda: Sequence[tuple[str, int]],
    to_come: Sequence[AgendaItem],
) -> list[AgendaItem]:
    """One box for each part of the plan, one that was there already where there is one of its stage."""
    free: defaultdict[str, list[AgendaItem]] = defaultdict(list)
    for item in to_come:
        free[item.stage].append(item)
    planned = []
    for stage, minutes in agenda:
        item = free[stage].pop(0) if free[stage] else _item(workshop_id, stage, minutes, minutes)
        change(item, minutes=minutes, planned_minutes=minutes, skipped=not minutes, ends_at=None)
        change(item, paused_seconds=None, finished_at=None)
        session.add(item)
        planned.append(item)
    return planned
