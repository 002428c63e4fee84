"""The example workshop, held stage by stage with the same operations that the windows use."""

import tomllib
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from workshop_app import paths
from workshop_app.demonstration.acts import ACTS
from workshop_app.demonstration.story import Story
from workshop_app.model import LIBRARY
from workshop_app.model.words import PeriodKind
from workshop_app.operations import workshops
from workshop_app.queries.timeline import timeline
from workshop_app.stages.agenda import plan
from workshop_app.storage.session import UnitOfWork
from workshop_app.storage.store import Store

_LENGTH = 120
_LATE = timedelta(minutes=2)
"""How much longer than planned the welcome takes."""

_GONE = 0.38
"""How much of a stage is gone when it is shown halfway."""


def build_example(store: Store, language: str, *, now: datetime) -> UUID:
    """Hold the whole example in ``language`` (``nb``, ``en``) so that it ends at ``now``: one step."""
    return _held(store, language, now - timedelta(minutes=_LENGTH) - _LATE, None)


def run_to(store: Store, language: str, stage_stem: str, now: datetime) -> UUID:
    """Hold the example up to the middle of one stage, which is on at ``now`` with some of its time gone.

    An unknown stage raises ``ValueError``.
    """
    agenda = plan(_LENGTH)
    stems = [stem for stem, _ in agenda]
    if stage_stem not in stems:
        raise ValueError(f"the example has no stage {stage_stem!r}")
    place = stems.index(stage_stem)
    minutes = sum(minutes for _, minutes in agenda[:place])
    late = _LATE if place else timedelta()
    return _held(
        store, language, now - timedelta(minutes=minutes + agenda[place][1] * _GONE) - late, stage_stem
    )


def _held(store: Store, language: str, starts_at: datetime, last: str | None) -> UUID:
    texts = tomllib.loads(paths.resource(f"example/{language}.toml").read_text(encoding="utf-8"))
    workshop_id = uuid4()
    store.run(hold, workshop_id, scope=LIBRARY, texts=texts, starts_at=starts_at, last=last)
    return workshop_id


def hold(
    session: UnitOfWork,
    workshop_id: UUID,
    *,
    texts: Mapping[str, Any],
    starts_at: datetime,
    last: str | None,
) -> UUID:
    """Make the example under the new id and hold it; ``last`` is left halfway, None holds all of it."""
    workshops.create(
        session,
        workshop_id,
        team=texts["team"],
        organisation=texts["organisation"],
        purpose=texts["purpose"],
        period_kind=PeriodKind.YEAR,
        starts_on=date(2020, 1, 1),
        ends_on=date(2020, 12, 31),
        room_language=texts["language"],
        agenda=plan(_LENGTH),
        length_minutes=_LENGTH,
        starts_at=starts_at,
        now=starts_at - timedelta(days=1),
    )
    story = Story(session, workshop_id, texts, starts_at)
    for item in timeline(session, workshop_id, now=starts_at).items:
        story.enter(item, halfway=item.stage == last)
        if item.stage in ACTS:
            ACTS[item.stage](story)
        if story.halfway:
            break
        story.clock += timedelta(minutes=item.minutes) + (_LATE if item.stage == "welcome" else timedelta())
    return workshop_id
