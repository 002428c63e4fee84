"""The agenda against the clock."""

from datetime import timedelta
from uuid import UUID

import pytest

from tests.factory import NINE, a_workshop, an_item
from workshop_app.operations import stages
from workshop_app.queries.timeline import Timeline, Timer, timeline
from workshop_app.stages.agenda import suggest_shortening
from workshop_app.storage.store import Store

MINUTE = timedelta(minutes=1)


def at(store: Store, workshop_id: UUID, minutes: float) -> Timeline:
    return store.read(timeline, workshop_id, now=NINE + minutes * MINUTE)


def enter(store: Store, workshop_id: UUID, stage: str, after: int) -> None:
    item = an_item(store, workshop_id, stage)
    store.run(stages.enter, workshop_id, item_id=item.id, now=NINE + after * MINUTE)


def test_before_the_start_the_plan_has_clock_times(store: Store, workshop_id: UUID) -> None:
    found = at(store, workshop_id, -600)
    clocks = {item.stage: item.clock_at for item in found.items}
    assert clocks["welcome"] == NINE
    assert clocks["cluster"] == NINE + 22 * MINUTE
    assert clocks["close"] == NINE + 116 * MINUTE
    assert (found.current, found.late_minutes, found.timer) == (None, 0, None)
    assert found.next is not None
    assert found.next.stage == "welcome"


def test_what_comes_moves_with_the_stage_that_is_on(store: Store, workshop_id: UUID) -> None:
    enter(store, workshop_id, "welcome", after=3)
    found = at(store, workshop_id, 5)
    assert found.current is not None
    assert found.current.clock_at == NINE + 3 * MINUTE
    assert next(item.clock_at for item in found.items if item.stage == "intro") == NINE + 11 * MINUTE
    assert found.late_minutes == 3


def test_an_overrun_pushes_everything_after_it(store: Store, workshop_id: UUID) -> None:
    enter(store, workshop_id, "welcome", after=0)
    assert at(store, workshop_id, 8).late_minutes == 0
    assert at(store, workshop_id, 13).late_minutes == 5


def test_a_skipped_stage_makes_up_for_time(store: Store, workshop_id: UUID) -> None:
    enter(store, workshop_id, "welcome", after=5)
    store.run(stages.skip, workshop_id, item_id=an_item(store, workshop_id, "intro").id)
    found = at(store, workshop_id, 5)
    assert found.late_minutes == -2
    assert found.next is not None
    assert found.next.stage == "brainstorm"
    assert next(item for item in found.items if item.stage == "intro").state == "skipped"


def test_a_workshop_held_on_another_day_is_not_late(store: Store, workshop_id: UUID) -> None:
    enter(store, workshop_id, "welcome", after=3 * 24 * 60)
    assert at(store, workshop_id, 3 * 24 * 60).late_minutes == 0


def test_states_follow_the_workshop(store: Store, workshop_id: UUID) -> None:
    enter(store, workshop_id, "welcome", after=0)
    enter(store, workshop_id, "intro", after=8)
    states = [item.state for item in at(store, workshop_id, 9).items]
    assert states == ["done", "now", *["ahead"] * 10]


@pytest.mark.parametrize(
    ("minutes", "phase", "left"),
    [
        (0, "calm", 600),
        (7.9, "calm", 126),
        (8, "amber", 120),
        (9.5, "red", 30),
        (10, "over", 0),
        (12, "over", -120),
    ],
)
def test_a_timer_turns_amber_at_a_fifth_and_red_at_a_twentieth(minutes: float, phase: str, left: int) -> None:
    timer = Timer(UUID(int=1), 10, NINE + 10 * MINUTE, None)
    now = NINE + minutes * MINUTE
    assert (timer.phase(now), timer.seconds_left(now)) == (phase, left)


def test_a_timer_shows_a_second_until_it_is_gone() -> None:
    timer = Timer(UUID(int=1), 10, NINE, None)
    assert timer.seconds_left(NINE - timedelta(milliseconds=1)) == 1
    assert timer.seconds_left(NINE) == 0


def test_a_held_timer_stands_still() -> None:
    timer = Timer(UUID(int=1), 10, None, 90)
    assert timer.seconds_left(NINE) == timer.seconds_left(NINE + 5 * MINUTE) == 90
    assert not timer.running
    assert timer.phase(NINE) == "amber"


def test_a_timer_that_has_not_started_is_idle_with_all_its_time() -> None:
    timer = Timer(UUID(int=1), 10, None, None)
    assert (timer.phase(NINE), timer.seconds_left(NINE)) == ("idle", 600)


def test_shortening_as_suggested_ends_as_planned(store: Store, workshop_id: UUID) -> None:
    enter(store, workshop_id, "cluster", after=34)
    late = at(store, workshop_id, 34)
    assert late.late_minutes == 12
    offered = dict(suggest_shortening(late))
    stems = {item.id: item.stage for item in late.items}
    assert {stems[item] for item in offered} == {"key_results", "objectives"}
    store.run(stages.shorten, workshop_id, minutes_by_item=offered)
    assert at(store, workshop_id, 34).late_minutes == 0


def test_nothing_is_shortened_when_nothing_is_late(store: Store, workshop_id: UUID) -> None:
    enter(store, workshop_id, "welcome", after=0)
    assert suggest_shortening(at(store, workshop_id, 0)) == ()


def test_however_late_every_box_keeps_at_least_half(store: Store) -> None:
    workshop_id = a_workshop(store, length_minutes=60)
    enter(store, workshop_id, "welcome", after=200)
    late = at(store, workshop_id, 200)
    before = {item.id: item.minutes for item in late.items}
    offered = suggest_shortening(late)
    assert offered
    assert all(2 <= minutes < before[item] <= 2 * minutes for item, minutes in offered)
