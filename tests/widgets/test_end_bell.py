"""The end of a timebox is sounded once over all windows, and never for an end that nobody waited for."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.factory import NINE, a_store, a_workshop, an_item
from workshop_app.live import LiveWorkshop
from workshop_app.operations import stages
from workshop_app.queries.timeline import TimelineItem
from workshop_app.storage.store import Store
from workshop_app.widgets.end_bell import EndBell

MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)


class Room:
    """A workshop in its first stage, with a clock that the test turns and windows that listen."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.workshop_id = a_workshop(store)
        self.moment = NINE
        self.wanted = True
        self.rings = 0
        self.live = LiveWorkshop(store)
        self.live.open(self.workshop_id)
        self.bell = self.window(self.live)

    def window(self, live: LiveWorkshop) -> EndBell:
        made = EndBell(live, self.wants, live, self.now)
        made.ended.connect(self.rang)
        return made

    def now(self) -> datetime:
        return self.moment

    def wants(self) -> bool:
        return self.wanted

    def rang(self) -> None:
        self.rings += 1

    def item(self) -> TimelineItem:
        return an_item(self.store, self.workshop_id, "welcome")

    def enter(self) -> None:
        self.live.run(stages.enter, item_id=self.item().id, now=self.moment)

    def turn_to(self, moment: datetime) -> None:
        self.moment = moment
        self.bell.look()


@pytest.fixture
def room(qapp: object, tmp_path: Path) -> Iterator[Room]:
    store = a_store(tmp_path)
    made = Room(store)
    yield made
    made.live.open(None)
    made.live.deleteLater()
    store.close()


def test_it_rings_when_the_stored_end_comes_and_not_again(room: Room) -> None:
    room.enter()
    room.turn_to(NINE + 8 * MINUTE - SECOND)
    assert room.rings == 0
    room.turn_to(NINE + 8 * MINUTE)
    room.turn_to(NINE + 8 * MINUTE + SECOND)
    assert room.rings == 1


def test_it_wakes_by_itself(room: Room, qtbot: QtBot) -> None:
    room.enter()
    room.moment = NINE + 8 * MINUTE - timedelta(milliseconds=20)
    room.bell.look()
    room.moment = NINE + 8 * MINUTE
    qtbot.waitUntil(lambda: room.rings == 1)


def test_two_windows_on_one_library_ring_once(room: Room) -> None:
    other = LiveWorkshop(room.store)
    other.open(room.workshop_id)
    second = room.window(other)
    room.enter()
    other.look_for_changes_elsewhere()
    second._follow()
    room.turn_to(NINE + 8 * MINUTE)
    second.look()
    assert room.rings == 1
    other.open(None)
    other.deleteLater()


def test_an_end_that_passed_while_the_app_was_closed_is_not_rung(room: Room) -> None:
    room.enter()
    room.live.open(None)
    room.moment = NINE + 9 * MINUTE
    room.live.open(room.workshop_id)
    room.bell.look()
    assert room.rings == 0


def test_an_end_that_the_machine_slept_through_is_not_rung(room: Room) -> None:
    room.enter()
    room.turn_to(NINE + 30 * MINUTE)
    assert room.rings == 0


def test_a_timer_that_is_held_or_lengthened_rings_at_its_new_end(room: Room) -> None:
    room.enter()
    room.live.run(stages.pause_timer, item_id=room.item().id, now=NINE + MINUTE)
    room.turn_to(NINE + 8 * MINUTE)
    assert room.rings == 0
    room.live.run(stages.resume_timer, item_id=room.item().id, now=room.moment)
    room.live.run(stages.add_minutes, item_id=room.item().id, minutes=1, now=room.moment)
    room.turn_to(NINE + 15 * MINUTE)
    assert room.rings == 0
    room.turn_to(NINE + 16 * MINUTE)
    assert room.rings == 1


def test_a_timebox_that_gets_more_time_after_its_end_rings_again(room: Room) -> None:
    room.enter()
    room.turn_to(NINE + 8 * MINUTE)
    room.live.run(stages.add_minutes, item_id=room.item().id, minutes=2, now=room.moment)
    room.turn_to(NINE + 10 * MINUTE)
    assert room.rings == 2


def test_muted_it_is_silent(room: Room) -> None:
    room.wanted = False
    room.enter()
    room.turn_to(NINE + 8 * MINUTE)
    assert room.rings == 0


def test_ringing_is_no_step_that_undo_takes_back(room: Room) -> None:
    room.enter()
    room.turn_to(NINE + 8 * MINUTE)
    undone = room.live.undo()
    assert undone is not None
    assert undone.step is not None
    assert undone.step.operation == "stages.enter"
