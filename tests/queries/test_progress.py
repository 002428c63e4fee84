"""One formula for how far a key result has come, whichever way it goes."""

from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factory import a_key_result, a_workshop, an_objective
from workshop_app.model.words import Answer, KeyResultKind
from workshop_app.operations import follow_up, key_results
from workshop_app.queries.minutes import minutes
from workshop_app.queries.progress import (
    clamped,
    expected,
    is_behind,
    of_key_result,
    of_objective,
    share_inside,
    way,
)
from workshop_app.storage.store import Store

numbers = st.decimals(-(10**6), 10**6, places=2)


@given(numbers, numbers)
def test_the_way_begins_at_nothing_and_ends_at_all(begin: Decimal, end: Decimal) -> None:
    if begin == end:
        assert way(begin, end, end) is None
    else:
        assert (way(begin, end, begin), way(begin, end, end)) == (Decimal(0), Decimal(1))


@pytest.mark.parametrize(
    ("begin", "end", "now", "part"),
    [("30", "40", "35", "0.5"), ("5", "3", "4", "0.5"), ("5", "3", "6", "-0.5"), ("0", "-2", "-3", "1.5")],
)
def test_a_number_may_go_either_way_and_past_its_ends(begin: str, end: str, now: str, part: str) -> None:
    found = way(Decimal(begin), Decimal(end), Decimal(now))
    assert found == Decimal(part)
    assert 0 <= clamped(found) <= 1


def test_a_band_is_held_by_the_reports_inside_it() -> None:
    values = [Decimal(4), Decimal(5), Decimal(6), Decimal(7)]
    assert share_inside(values, Decimal(5), Decimal(6)) == Decimal("0.5")
    assert share_inside(values, None, Decimal(4)) == Decimal("0.25")
    assert share_inside([], Decimal(1), Decimal(2)) is None


def test_the_pace_is_linear_and_only_far_behind_is_a_question() -> None:
    first, last = date(2027, 1, 1), date(2027, 3, 31)
    assert expected(first, last, last) == 1
    assert expected(first, last, date(2026, 12, 1)) == 0
    pace = expected(first, last, date(2027, 2, 14))
    assert pace == Decimal("0.5")
    assert not is_behind(Decimal("0.25"), pace)
    assert is_behind(Decimal("0.24"), pace)
    assert is_behind(None, pace)


def report(store: Store, workshop_id: UUID, key: UUID, value: str, day: int) -> None:
    store.run(
        follow_up.check_in,
        workshop_id,
        key_result_id=key,
        reported_on=date(2027, 1, day),
        value=Decimal(value),
    )


def test_an_objective_is_the_mean_of_its_key_results_and_never_nothing_without_any(store: Store) -> None:
    workshop_id = a_workshop(store)
    empty, full = an_objective(store, workshop_id, "A"), an_objective(store, workshop_id, "B")
    number, yes_no, milestone = (a_key_result(store, workshop_id, full) for _ in range(3))
    edits = (
        (number, {"from_value": Decimal(30), "to_value": Decimal(40)}),
        (yes_no, {"kind": KeyResultKind.YES_NO}),
        (milestone, {"kind": KeyResultKind.MILESTONE}),
    )
    for key, fields in edits:
        store.run(key_results.edit, workshop_id, key_result_id=key, **fields)
    steps = [
        store.run(key_results.add_step, workshop_id, key_result_id=milestone, text=text).result
        for text in ("avtale", "flytting")
    ]
    store.run(key_results.set_step_done, workshop_id, step_id=steps[0], done=True)
    report(store, workshop_id, number, "32", 8)
    report(store, workshop_id, number, "35", 15)
    store.run(
        follow_up.score,
        workshop_id,
        key_result_id=yes_no,
        value=Decimal(1),
        reached=Answer.YES,
        decided_on=date(2027, 3, 26),
    )
    record = store.read(minutes, workshop_id)
    first, second = record.objectives
    assert (first.id, second.id) == (empty, full)
    parts = [of_key_result(one, record.after) for one in second.key_results]
    assert parts == [Decimal("0.5"), Decimal(1), Decimal("0.5")]
    assert of_objective(first, record.after) is None
    assert of_objective(second, record.after) == Decimal(2) / 3
