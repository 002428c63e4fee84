"""The agenda while it is held: nothing is lost by going back, and a timer is a stored moment."""

from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.factory import NINE, a_workshop, an_item, an_objective
from workshop_app.model.words import ProjectorMode
from workshop_app.operations import showing, stages
from workshop_app.operations.refusal import Refused
from workshop_app.queries.projected import projected
from workshop_app.queries.shown import shown
from workshop_app.queries.timeline import timeline
from workshop_app.storage.store import Store

MINUTE = timedelta(minutes=1)


def enter(store: Store, workshop_id: UUID, stage: str, after: int = 0) -> UUID:
    item = an_item(store, workshop_id, stage)
    store.run(stages.enter, workshop_id, item_id=item.id, now=NINE + after * MINUTE)
    return item.id


def test_entering_a_stage_starts_its_timer_and_finishes_the_one_before(
    store: Store, workshop_id: UUID
) -> None:
    enter(store, workshop_id, "welcome")
    enter(store, workshop_id, "intro", after=8)
    assert an_item(store, workshop_id, "welcome").finished_at == NINE + 8 * MINUTE
    assert an_item(store, workshop_id, "intro").ends_at == NINE + 15 * MINUTE


def test_going_back_keeps_the_moment_the_timer_ends(store: Store, workshop_id: UUID) -> None:
    enter(store, workshop_id, "welcome")
    enter(store, workshop_id, "intro", after=8)
    enter(store, workshop_id, "welcome", after=9)
    assert an_item(store, workshop_id, "welcome").ends_at == NINE + 8 * MINUTE
    assert an_item(store, workshop_id, "welcome").state == "now"
    assert an_item(store, workshop_id, "intro").state == "ahead"
    enter(store, workshop_id, "intro", after=10)
    assert an_item(store, workshop_id, "intro").ends_at == NINE + 15 * MINUTE


def test_entering_by_accident_is_one_step_to_undo(store: Store, workshop_id: UUID) -> None:
    enter(store, workshop_id, "welcome")
    before = store.read(timeline, workshop_id, now=NINE)
    enter(store, workshop_id, "close", after=1)
    store.undo(workshop_id)
    assert store.read(timeline, workshop_id, now=NINE) == before


def test_a_stage_begins_at_the_first_objective_and_keeps_its_place_when_it_is_entered_again(
    store: Store, workshop_id: UUID
) -> None:
    first, second = an_objective(store, workshop_id), an_objective(store, workshop_id)
    for stage in ("measures", "key_results"):
        enter(store, workshop_id, stage)
        assert store.read(shown, workshop_id).objective_id in (None, first)
        store.run(showing.show_objective, workshop_id, objective_id=second)
    enter(store, workshop_id, "measures")
    assert store.read(shown, workshop_id).objective_id == second


def test_entering_the_stage_that_is_on_changes_nothing(store: Store, workshop_id: UUID) -> None:
    item_id = enter(store, workshop_id, "welcome")
    assert store.run(stages.enter, workshop_id, item_id=item_id, now=NINE + MINUTE).step is None


def test_a_paused_timer_keeps_its_seconds(store: Store, workshop_id: UUID) -> None:
    item = enter(store, workshop_id, "welcome")
    store.run(stages.pause_timer, workshop_id, item_id=item, now=NINE + 3 * MINUTE)
    assert an_item(store, workshop_id, "welcome").paused_seconds == 300
    store.run(stages.resume_timer, workshop_id, item_id=item, now=NINE + 10 * MINUTE)
    assert an_item(store, workshop_id, "welcome").ends_at == NINE + 15 * MINUTE


def test_a_minute_more_counts_from_now_when_the_time_is_over(store: Store, workshop_id: UUID) -> None:
    item = enter(store, workshop_id, "welcome")
    store.run(stages.add_minutes, workshop_id, item_id=item, minutes=1, now=NINE)
    assert an_item(store, workshop_id, "welcome").ends_at == NINE + 9 * MINUTE
    store.run(stages.add_minutes, workshop_id, item_id=item, minutes=1, now=NINE + 20 * MINUTE)
    assert an_item(store, workshop_id, "welcome").ends_at == NINE + 21 * MINUTE
    assert an_item(store, workshop_id, "welcome").minutes == 10


def test_a_restarted_timer_runs_its_full_length(store: Store, workshop_id: UUID) -> None:
    item = enter(store, workshop_id, "welcome")
    store.run(stages.restart_timer, workshop_id, item_id=item, now=NINE + 5 * MINUTE)
    assert an_item(store, workshop_id, "welcome").ends_at == NINE + 13 * MINUTE


def test_lengths_set_before_the_start_are_the_plan(store: Store, workshop_id: UUID) -> None:
    item = an_item(store, workshop_id, "vote").id
    store.run(stages.set_minutes, workshop_id, item_id=item, minutes=9)
    assert an_item(store, workshop_id, "vote").planned_minutes == 9
    enter(store, workshop_id, "welcome")
    store.run(stages.set_minutes, workshop_id, item_id=item, minutes=4)
    assert an_item(store, workshop_id, "vote").minutes == 4
    assert an_item(store, workshop_id, "vote").planned_minutes == 9


def test_the_stage_that_is_on_cannot_be_skipped(store: Store, workshop_id: UUID) -> None:
    item = enter(store, workshop_id, "welcome")
    with pytest.raises(Refused, match="skip_current"):
        store.run(stages.skip, workshop_id, item_id=item)


def test_a_stage_left_out_of_the_plan_can_be_entered(store: Store) -> None:
    workshop_id = a_workshop(store, length_minutes=60)
    assert an_item(store, workshop_id, "intro").skipped
    enter(store, workshop_id, "intro")
    assert not an_item(store, workshop_id, "intro").skipped
    assert an_item(store, workshop_id, "intro").minutes > 0


def test_the_projector_follows_unless_it_is_frozen(store: Store, workshop_id: UUID) -> None:
    welcome = enter(store, workshop_id, "welcome")
    store.run(showing.set_mode, workshop_id, mode=ProjectorMode.FROZEN)
    intro = enter(store, workshop_id, "intro")
    assert store.read(shown, workshop_id).item_id == welcome
    store.run(showing.set_mode, workshop_id, mode=ProjectorMode.LIVE)
    assert store.read(shown, workshop_id).item_id == intro


def test_shortening_keeps_what_was_planned(store: Store, workshop_id: UUID) -> None:
    item = an_item(store, workshop_id, "cluster")
    store.run(stages.shorten, workshop_id, minutes_by_item={item.id: 8})
    assert an_item(store, workshop_id, "cluster").minutes == 8
    assert an_item(store, workshop_id, "cluster").planned_minutes == 12


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 11), st.integers(-2, 14)), min_size=1, max_size=8))
def test_a_moved_stage_is_held_once_and_places_are_dense(
    shared_store: Store, moves: list[tuple[int, int]]
) -> None:
    workshop_id = a_workshop(shared_store)
    items = [item.id for item in shared_store.read(timeline, workshop_id, now=NINE).items]
    for item, position in moves:
        shared_store.run(stages.move, workshop_id, item_id=items[item], position=position)
    found = shared_store.read(timeline, workshop_id, now=NINE).items
    assert sorted(item.id for item in found) == sorted(items)
    assert [item.position for item in found] == list(range(12))


def test_another_stage_can_be_shown_than_the_one_that_is_on(store: Store, workshop_id: UUID) -> None:
    enter(store, workshop_id, "cluster")
    vote = an_item(store, workshop_id, "vote").id
    store.run(showing.turn_page, workshop_id, page=2)
    store.run(showing.show_item, workshop_id, item_id=vote)
    found = store.read(projected, workshop_id, now=NINE)
    assert (found.stage, found.page, found.next_stage) == ("vote", 0, "vote")
    assert found.timer is not None
    assert found.timer.item_id == an_item(store, workshop_id, "cluster").id


def test_a_timer_can_run_before_its_stage_is_entered(store: Store, workshop_id: UUID) -> None:
    item = an_item(store, workshop_id, "break").id
    store.run(stages.start_timer, workshop_id, item_id=item, now=NINE)
    assert an_item(store, workshop_id, "break").ends_at == NINE + 10 * MINUTE
    assert store.run(stages.start_timer, workshop_id, item_id=item, now=NINE + MINUTE).step is None
