"""Four fields, a sensible plan, Enter."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.console.console_at_work import ConsoleAtWork
from workshop_app.console.periods import choices, period_of, sensible
from workshop_app.model.words import PeriodKind
from workshop_app.queries.people import people
from workshop_app.queries.timeline import workshop_facts

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_name_and_enter_make_a_workshop_and_open_it(console: ConsoleAtWork) -> None:
    console.press(Qt.Key.Key_N, CTRL)
    console.write("Kundeteamet")
    console.press(Qt.Key.Key_Return)
    assert console.live.workshop_id is not None
    assert console.live.read(workshop_facts).team == "Kundeteamet"
    assert console.live.read(people).here == 8
    assert console.frame.stack.currentWidget() is console.frame.desk


def test_an_empty_team_stops_nobody(console: ConsoleAtWork) -> None:
    console.press(Qt.Key.Key_N, CTRL)
    console.press(Qt.Key.Key_Return)
    assert console.live.workshop_id is not None
    assert console.live.read(workshop_facts).team


def test_the_plan_follows_the_length(console: ConsoleAtWork) -> None:
    console.press(Qt.Key.Key_N, CTRL)
    console.frame.new.agenda.length.setValue(60)
    console.frame.new.make_workshop()
    held = [item for item in console.agenda().items if not item.skipped]
    assert sum(item.minutes for item in held) == 60
    assert "intro" not in [item.stage for item in held]


def test_the_making_is_a_step_of_the_library(console: ConsoleAtWork) -> None:
    console.press(Qt.Key.Key_N, CTRL)
    console.frame.new.make_workshop()
    console.press(Qt.Key.Key_L, CTRL)
    console.frame.library.list.setFocus()
    assert console.frame.library.list.cards.rowCount() == 1
    assert console.live.store.next_undo(console.live.scope) is not None


@pytest.mark.parametrize(
    ("today", "kind", "starts_on", "ends_on"),
    [
        (date(2026, 11, 22), PeriodKind.QUARTER, date(2027, 1, 1), date(2027, 3, 31)),
        (date(2027, 1, 10), PeriodKind.QUARTER, date(2027, 1, 1), date(2027, 3, 31)),
        (date(2027, 2, 10), PeriodKind.QUARTER, date(2027, 4, 1), date(2027, 6, 30)),
        (date(2026, 11, 22), PeriodKind.HALF_YEAR, date(2027, 1, 1), date(2027, 6, 30)),
        (date(2026, 2, 1), PeriodKind.YEAR, date(2026, 1, 1), date(2026, 12, 31)),
        (date(2026, 12, 20), PeriodKind.MONTH, date(2027, 1, 1), date(2027, 1, 31)),
    ],
)
def test_the_period_to_plan_is_the_present_one_while_it_is_new_else_the_next(
    today: date, kind: PeriodKind, starts_on: date, ends_on: date
) -> None:
    chosen = sensible(kind, today)
    assert (chosen.starts_on, chosen.ends_on) == (starts_on, ends_on)


def test_the_periods_to_choose_from_follow_each_other() -> None:
    offered = choices(PeriodKind.QUARTER, date(2026, 11, 22), 5)
    assert offered[0] == period_of(PeriodKind.QUARTER, date(2026, 12, 31))
    assert [period.starts_on.month for period in offered] == [10, 1, 4, 7, 10]


def test_two_dates_are_read_as_they_are_typed(console: ConsoleAtWork) -> None:
    chooser = console.frame.new.period
    chooser.kind.setCurrentIndex(4)
    chooser.kind.activated.emit(4)
    chooser.first.setText("1.2.2027")
    chooser.last.setText("15.6.2027")
    chooser.last.textEdited.emit("15.6.2027")
    assert chooser.period().kind is PeriodKind.DATES
    assert chooser.period().ends_on == date(2027, 6, 15)


def test_a_period_that_ends_before_it_begins_keeps_the_last_good_one(console: ConsoleAtWork) -> None:
    chooser = console.frame.new.period
    chooser.kind.setCurrentIndex(4)
    chooser.kind.activated.emit(4)
    good = chooser.period()
    chooser.last.setText("1.1.1999")
    chooser.last.textEdited.emit("1.1.1999")
    assert chooser.period() == good
    assert chooser.last.property("state") == "wrong"


def test_the_rooms_language_is_that_of_the_app_until_another_is_chosen(console: ConsoleAtWork) -> None:
    console.context.interface.set_language("en")
    console.press(Qt.Key.Key_N, CTRL)
    console.frame.new.make_workshop()
    assert console.live.read(workshop_facts).room_language == "en"
    console.frame.go_to_new()
    console.frame.new.language.setCurrentIndex(0)
    console.context.interface.set_language("nb")
    console.context.interface.set_language("en")
    console.frame.new.make_workshop()
    assert console.live.read(workshop_facts).room_language == "nb"
