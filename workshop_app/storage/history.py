"""The step history: what each operation did to which rows, kept in the same transaction for undo and redo.

A scope (a workshop or the library) keeps its newest ``KEPT`` steps. New work of the facilitator drops what
was undone; a phone's does not, because a room that votes would otherwise take redo away at once.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal
from uuid import UUID, uuid4

from sqlalchemy import Connection, RowMapping, bindparam, delete, func, insert, select, update

from workshop_app import clock
from workshop_app.model import METADATA
from workshop_app.model.encoding import Image
from workshop_app.model.words import Actor
from workshop_app.storage.change import StepSummary
from workshop_app.storage.images import RowKey, put_images, read_images
from workshop_app.storage.problems import Conflict

KEPT = 2000
_PRUNED_EVERY = 50
_LONGEST_WORD = 60
_STEPS = METADATA.tables["step"]
_IMAGES = METADATA.tables["row_image"]
_LAST_NUMBER = select(func.max(_STEPS.c.number)).where(_STEPS.c.scope == bindparam("in_scope"))
_NEWEST = (
    select(_STEPS.c.id, _STEPS.c.undone, _STEPS.c.join_key)
    .where(_STEPS.c.scope == bindparam("in_scope"), _STEPS.c.actor == bindparam("by"))
    .order_by(_STEPS.c.number.desc())
    .limit(1)
)
_ADD_STEP = insert(_STEPS)
_ADD_IMAGES = insert(_IMAGES)
_NOBODYS: Mapping[str, frozenset[str]] = {"workshop": frozenset({"opened_at"})}
"""Columns that are nobody's act: that a workshop was opened neither stops an undo nor is undone."""
Touched = Sequence[tuple[RowKey, Image | None, Image | None]]
"""Each touched row: its key, before, after."""


@dataclass(frozen=True)
class Deed:
    """What is about to become a step."""

    scope: UUID
    actor: Actor
    operation: str
    words: Mapping[str, str]
    join_key: str = ""


def words_of(arguments: Mapping[str, object]) -> dict[str, str]:
    """The text arguments of an operation, shortened, for *Undo "…"* in the menu."""
    return {name: value[:_LONGEST_WORD] for name, value in arguments.items() if isinstance(value, str)}


def record(connection: Connection, deed: Deed, touched: Touched) -> StepSummary | None:
    """Keep one step, or let it join the open one; None when nothing was touched."""
    if not touched:
        return None
    newest = _newest(connection, deed)
    if newest is not None and newest["undone"]:
        _drop(connection, (_STEPS.c.scope == deed.scope) & _STEPS.c.undone)
        newest = _newest(connection, deed)
    if newest is not None and deed.join_key and newest["join_key"] == deed.join_key:
        return _join(connection, newest, deed, touched)
    return _new_step(connection, deed, touched)


def next_step(connection: Connection, scope: UUID, direction: Literal["undo", "redo"]) -> StepSummary | None:
    """The facilitator's step that undo or redo would take next."""
    step = _next(connection, scope, direction)
    return None if step is None else _summary(step)


def walk(
    connection: Connection, scope: UUID, direction: Literal["undo", "redo"]
) -> tuple[StepSummary, frozenset[str]] | None:
    """Undo or redo one step: the step and the tables; ``Conflict`` when a row is not as the step left it."""
    step = _next(connection, scope, direction)
    if step is None:
        return None
    undoing = direction == "undo"
    rows = connection.execute(select(_IMAGES).where(_IMAGES.c.step_id == step["id"])).mappings().all()
    stored = read_images(connection, [_key(row) for row in rows])
    left, back = ("after", "before") if undoing else ("before", "after")
    wanted = {_key(row): _moved(_key(row), stored[_key(row)], row[left], row[back]) for row in rows}
    put_images(connection, wanted, {key for key, image in stored.items() if image is not None})
    connection.execute(update(_STEPS).where(_STEPS.c.id == step["id"]).values(undone=undoing))
    return _summary(step, "undid" if undoing else "redid"), frozenset(name for name, _ in wanted)


def _moved(key: RowKey, stored: Image | None, left: Image | None, wanted: Image | None) -> Image | None:
    """The row as it is stored, with the columns that the step changed as they are ``wanted``.

    ``Conflict`` when one of those is not as the step ``left`` it; what else was changed since stays.
    """
    nobodys = _NOBODYS.get(key[0], frozenset())
    if left is None or wanted is None or stored is None:
        if _without(nobodys, stored) != _without(nobodys, left):
            raise Conflict(key[0])
        return wanted
    changed = [
        column for column in stored if column not in nobodys and left.get(column) != wanted.get(column)
    ]
    if any(stored[column] != left.get(column) for column in changed):
        raise Conflict(key[0])
    return {**stored, **{column: wanted.get(column) for column in changed}}


def _without(columns: frozenset[str], image: Image | None) -> Image | None:
    return image and {name: value for name, value in image.items() if name not in columns}


def _next(connection: Connection, scope: UUID, direction: Literal["undo", "redo"]) -> RowMapping | None:
    undoing = direction == "undo"
    order = _STEPS.c.number.desc() if undoing else _STEPS.c.number
    query = (
        select(_STEPS)
        .where(_STEPS.c.scope == scope, _STEPS.c.actor == Actor.FACILITATOR, _STEPS.c.undone.is_(not undoing))
        .order_by(order)
        .limit(1)
    )
    return connection.execute(query).mappings().one_or_none()


def _newest(connection: Connection, deed: Deed) -> RowMapping | None:
    """The newest step of the same actor; a phone's are never undone."""
    wanted = {"in_scope": deed.scope, "by": deed.actor}
    return connection.execute(_NEWEST, wanted).mappings().one_or_none()


def _new_step(connection: Connection, deed: Deed, touched: Touched) -> StepSummary:
    newest = connection.execute(
        select(func.max(_STEPS.c.number)).where(_STEPS.c.scope == deed.scope)
    ).scalar()
    number = (newest or 0) + 1
    step: dict[str, Any] = {
        "id": uuid4(),
        "scope": deed.scope,
        "number": number,
        "actor": deed.actor,
        "operation": deed.operation,
        "words": dict(deed.words),
        "join_key": deed.join_key,
        "undone": False,
        "done_at": clock.now(),
    }
    connection.execute(_ADD_STEP, step)
    _keep_images(connection, step["id"], touched)
    if number % _PRUNED_EVERY == 0:
        _drop(connection, (_STEPS.c.scope == deed.scope) & (_STEPS.c.number <= number - KEPT))
    return StepSummary(step["id"], deed.operation, deed.words)


def _join(connection: Connection, step: RowMapping, deed: Deed, touched: Touched) -> StepSummary | None:
    """Merge into an open step: the first image before and the newest after; what came to nothing goes."""
    step_id = step["id"]
    rows = connection.execute(select(_IMAGES).where(_IMAGES.c.step_id == step_id)).mappings()
    images: dict[RowKey, tuple[Image | None, Image | None]] = {
        _key(row): (row["before"], row["after"]) for row in rows
    }
    for key, before, after in touched:
        images[key] = (images[key][0] if key in images else before, after)
    merged = [(key, before, after) for key, (before, after) in images.items() if before != after]
    connection.execute(delete(_IMAGES).where(_IMAGES.c.step_id == step_id))
    if not merged:
        connection.execute(delete(_STEPS).where(_STEPS.c.id == step_id))
        return None
    _keep_images(connection, step_id, merged)
    newest = {"operation": deed.operation, "words": dict(deed.words), "done_at": clock.now()}
    connection.execute(update(_STEPS).where(_STEPS.c.id == step_id).values(newest))
    return StepSummary(step_id, deed.operation, deed.words)


def _keep_images(connection: Connection, step_id: UUID, touched: Touched) -> None:
    images = [
        {
            "id": uuid4(),
            "step_id": step_id,
            "table": table,
            "row_id": row_id,
            "before": before,
            "after": after,
        }
        for (table, row_id), before, after in touched
    ]
    connection.execute(_ADD_IMAGES, images)


def _drop(connection: Connection, which: Any) -> None:
    """Forget steps and their images."""
    ids: Iterable[UUID] = connection.execute(select(_STEPS.c.id).where(which)).scalars().all()
    if ids:
        connection.execute(delete(_IMAGES).where(_IMAGES.c.step_id.in_(ids)))
        connection.execute(delete(_STEPS).where(_STEPS.c.id.in_(ids)))


def _key(image: RowMapping) -> RowKey:
    return image["table"], image["row_id"]


def _summary(step: RowMapping, done: Literal["did", "undid", "redid"] = "did") -> StepSummary:
    return StepSummary(step["id"], step["operation"], step["words"], done)
