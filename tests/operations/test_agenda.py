"""The agenda as a plan: added to, taken from, replaced, and nothing that was done is lost."""

from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.factory import NINE, a_workshop, an_idea, an_item
from workshop_app.operations import agenda, participants, stages, templates
from workshop_app.operations.refusal import Refused
from workshop_app.queries.agenda_templates import own_templates, written_in
from workshop_app.queries.timeline import TimelineItem, timeline
from workshop_app.stages import STAGES
from workshop_app.stages.agenda import BREAK, suggest_lengthening
from workshop_app.stages.templates import TEMPLATES, fitted, length_of, of_length, stages_of
from workshop_app.storage.store import Store

MINUTE = timedelta(minutes=1)


def items(store: Store, workshop_id: UUID) -> tuple[TimelineItem, ...]:
    return store.read(timeline, workshop_id, now=NINE).items


def stems(store: Store, workshop_id: UUID) -> list[str]:
    return [item.stage for item in items(store, workshop_id)]


def enter(store: Store, workshop_id: UUID, stage: str, after: int = 0) -> UUID:
    item = an_item(store, workshop_id, stage).id
    store.run(stages.enter, workshop_id, item_id=item, now=NINE + after * MINUTE)
    return item


def test_a_break_can_be_added_anywhere_and_undone(store: Store, workshop_id: UUID) -> None:
    before = stems(store, workshop_id)
    store.run(agenda.add, workshop_id, stage=BREAK, minutes=10, position=4)
    assert stems(store, workshop_id) == [*before[:4], BREAK, *before[4:]]
    assert [item.position for item in items(store, workshop_id)] == list(range(13))
    store.undo(workshop_id)
    assert stems(store, workshop_id) == before


def test_a_stage_can_be_held_twice(store: Store, workshop_id: UUID) -> None:
    store.run(agenda.add, workshop_id, stage="vote", minutes=5)
    assert stems(store, workshop_id).count("vote") == 2


def test_what_is_added_while_it_runs_makes_the_workshop_later(store: Store, workshop_id: UUID) -> None:
    enter(store, workshop_id, "welcome")
    store.run(agenda.add, workshop_id, stage=BREAK, minutes=10, position=3)
    found = store.read(timeline, workshop_id, now=NINE)
    assert found.late_minutes == 10
    assert found.items[3].planned_minutes == 0


def test_a_full_agenda_takes_no_more(store: Store, workshop_id: UUID) -> None:
    for _ in range(agenda.MOST_BOXES - 12):
        store.run(agenda.add, workshop_id, stage=BREAK, minutes=1)
    with pytest.raises(Refused, match="agenda_is_full"):
        store.run(agenda.add, workshop_id, stage=BREAK, minutes=1)


def test_before_the_start_any_box_but_the_last_can_be_taken_off(store: Store) -> None:
    workshop_id = a_workshop(store, agenda=[("welcome", 5), (BREAK, 5), ("close", 5)])
    store.run(agenda.remove, workshop_id, item_id=an_item(store, workshop_id, BREAK).id)
    store.run(agenda.remove, workshop_id, item_id=an_item(store, workshop_id, "welcome").id)
    assert [item.position for item in items(store, workshop_id)] == [0]
    with pytest.raises(Refused, match="remove_last"):
        store.run(agenda.remove, workshop_id, item_id=an_item(store, workshop_id, "close").id)


def test_while_it_runs_only_what_was_added_can_be_taken_off(store: Store, workshop_id: UUID) -> None:
    welcome = enter(store, workshop_id, "welcome")
    added = store.run(agenda.add, workshop_id, stage="intro", minutes=5, position=6).result
    assert isinstance(added, UUID)
    with pytest.raises(Refused, match="remove_current"):
        store.run(agenda.remove, workshop_id, item_id=welcome)
    with pytest.raises(Refused, match="remove_planned"):
        store.run(agenda.remove, workshop_id, item_id=an_item(store, workshop_id, "vote").id)
    enter(store, workshop_id, "brainstorm")
    with pytest.raises(Refused, match="remove_held"):
        store.run(agenda.remove, workshop_id, item_id=welcome)
    store.run(agenda.remove, workshop_id, item_id=added)
    assert stems(store, workshop_id).count("intro") == 1


def test_another_plan_keeps_what_was_held_and_where_something_is_written(
    store: Store, workshop_id: UUID
) -> None:
    an_idea(store, workshop_id)
    welcome = enter(store, workshop_id, "welcome")
    objectives = enter(store, workshop_id, "objectives", after=9)
    only = next(one for one in TEMPLATES if one.stem == "key_results_only")
    keep = stages_of(store.read(written_in, workshop_id))
    assert keep == {"brainstorm"}
    store.run(agenda.replan, workshop_id, agenda=only.boxes, keep=keep)
    found = items(store, workshop_id)
    assert [item.stage for item in found] == [
        "welcome", "objectives", "measures", "key_results", "quality", "agree", "close", "brainstorm",
    ]  # fmt: skip
    assert [item.id for item in found[:2]] == [welcome, objectives]
    assert found[1].ends_at == NINE + 25 * MINUTE, "the timer of what is on runs on"
    assert [item.skipped for item in found] == [False] * 7 + [True]
    assert {item.stage: item.minutes for item in found}["key_results"] == 35
    store.undo(workshop_id)
    assert len(items(store, workshop_id)) == 12


def test_another_plan_frees_who_was_done_with_a_box_that_goes(store: Store, workshop_id: UUID) -> None:
    store.run(participants.one_more_done, workshop_id, item_id=an_item(store, workshop_id, "measures").id)
    store.run(agenda.replan, workshop_id, agenda=[("welcome", 5), ("close", 5)])
    assert stems(store, workshop_id) == ["welcome", "close"]


def test_a_plan_without_a_minute_is_refused(store: Store, workshop_id: UUID) -> None:
    with pytest.raises(Refused, match="empty_agenda"):
        store.run(agenda.replan, workshop_id, agenda=[("intro", 0)])


BOXES = st.lists(
    st.tuples(st.sampled_from([BREAK, *(one.stem for one in STAGES)]), st.integers(0, 60)),
    min_size=1,
    max_size=14,
).filter(lambda boxes: any(minutes for _, minutes in boxes))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(plans=st.lists(BOXES, min_size=1, max_size=3), entered=st.integers(0, 11))
def test_whatever_is_followed_what_was_held_stays_and_places_are_dense(
    shared_store: Store, plans: list[list[tuple[str, int]]], entered: int
) -> None:
    workshop_id = a_workshop(shared_store)
    on = items(shared_store, workshop_id)[entered]
    shared_store.run(stages.enter, workshop_id, item_id=on.id, now=NINE)
    before = items(shared_store, workshop_id)
    steps = 0
    for plan in plans:
        steps += shared_store.run(agenda.replan, workshop_id, agenda=plan).step is not None
        found = items(shared_store, workshop_id)
        assert found[0].id == on.id
        assert [item.position for item in found] == list(range(len(found)))
        ahead = [(stage, minutes) for stage, minutes in plan]
        if on.stage in dict(plan):
            ahead.remove(next(box for box in ahead if box[0] == on.stage))
        assert [(item.stage, item.minutes) for item in found[1:]] == ahead
    for _ in range(steps):
        shared_store.undo(workshop_id)
    assert items(shared_store, workshop_id) == before


def test_time_to_spare_first_goes_back_to_what_was_shortened(store: Store, workshop_id: UUID) -> None:
    enter(store, workshop_id, "welcome")
    key_results = an_item(store, workshop_id, "key_results").id
    store.run(stages.shorten, workshop_id, minutes_by_item={key_results: 17})
    early = store.read(timeline, workshop_id, now=NINE)
    assert early.late_minutes == -8
    assert dict(suggest_lengthening(early)) == {key_results: 25}
    store.run(agenda.lengthen, workshop_id, minutes_by_item=dict(suggest_lengthening(early)))
    assert store.read(timeline, workshop_id, now=NINE).late_minutes == 0


def test_the_rest_goes_to_the_longest_talks_and_never_to_the_break(store: Store, workshop_id: UUID) -> None:
    enter(store, workshop_id, "welcome")
    store.run(stages.skip, workshop_id, item_id=an_item(store, workshop_id, "intro").id)
    store.run(stages.skip, workshop_id, item_id=an_item(store, workshop_id, "cluster").id)
    early = store.read(timeline, workshop_id, now=NINE)
    names = {item.id: item.stage for item in early.items}
    assert {names[key]: minutes for key, minutes in suggest_lengthening(early)} == {
        "key_results": 37,
        "objectives": 23,
    }


def test_nobody_is_offered_time_that_is_not_there(store: Store, workshop_id: UUID) -> None:
    enter(store, workshop_id, "welcome", after=5)
    assert suggest_lengthening(store.read(timeline, workshop_id, now=NINE + 5 * MINUTE)) == ()


@pytest.mark.parametrize("template", TEMPLATES, ids=[one.stem for one in TEMPLATES])
def test_every_template_holds_stages_that_exist_from_the_welcome_to_the_close(template: object) -> None:
    assert template in TEMPLATES
    boxes = next(one for one in TEMPLATES if one == template).boxes
    assert {stage for stage, _ in boxes} <= {BREAK, *(one.stem for one in STAGES)}
    assert (boxes[0][0], boxes[-1][0]) == ("welcome", "close")
    assert [stage for stage, _ in boxes if stage != BREAK] == [
        one.stem for one in STAGES if one.stem in dict(boxes)
    ], "in the order they are held"


def test_the_templates_are_as_long_as_they_say() -> None:
    assert {one.stem: length_of(one.boxes) for one in TEMPLATES} == {
        "two_hours": 120, "ninety_minutes": 90, "one_hour": 60, "first_workshop": 150,
        "two_times_two_hours": 270, "objectives_only": 75, "key_results_only": 90,
    }  # fmt: skip


@given(length=st.integers(45, 480), place=st.integers(0, len(TEMPLATES) - 1))
def test_a_template_fits_any_length_to_the_minute(length: int, place: int) -> None:
    template = TEMPLATES[place]
    made = of_length(template, length)
    assert length_of(made) == length
    assert length_of(fitted(template.boxes, length)) == length
    assert template.whole or [stage for stage, _ in made] == [stage for stage, _ in template.boxes]


def test_an_own_template_is_saved_renamed_replaced_thrown_away_and_undone(
    store: Store, workshop_id: UUID
) -> None:
    boxes = (("welcome", 5), ("objectives", 30), ("close", 5))
    made = store.run(templates.save, workshop_id, name=" Mandag ", boxes=[*boxes, ("intro", 0)]).result
    assert [(one.name, one.boxes) for one in store.read(own_templates)] == [("Mandag", boxes)]
    assert store.run(templates.save, workshop_id, name="mandag", boxes=boxes[:2]).result == made
    store.run(templates.save, workshop_id, name="Lang", boxes=boxes)
    with pytest.raises(Refused, match="name_is_taken"):
        store.run(templates.rename, workshop_id, template_id=made, name="LANG")
    with pytest.raises(Refused):
        store.run(templates.rename, workshop_id, template_id=made, name="  ")
    store.run(templates.rename, workshop_id, template_id=made, name="Kort")
    assert [one.name for one in store.read(own_templates)] == ["Kort", "Lang"]
    store.run(templates.remove, workshop_id, template_id=made)
    assert [one.name for one in store.read(own_templates)] == ["Lang"]
    store.undo(workshop_id)
    assert [one.name for one in store.read(own_templates)] == ["Kort", "Lang"]


def test_an_empty_agenda_is_no_template(store: Store, workshop_id: UUID) -> None:
    with pytest.raises(Refused, match="empty_agenda"):
        store.run(templates.save, workshop_id, name="Tom", boxes=[("intro", 0)])
