"""The library: found, opened, copied, renamed, thrown away and taken back, by keyboard."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.console.console_at_work import ConsoleAtWork, has_focus
from tests.factory import a_workshop
from workshop_app.queries.library import library

LONG_AGO = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
CTRL = Qt.KeyboardModifier.ControlModifier


def names(console: ConsoleAtWork) -> list[str]:
    """The names that are listed, from the top."""
    cards = console.frame.library.list.cards
    return [cards.words_of(card) for row in range(cards.rowCount()) if (card := cards.item_at(row))]


def fill(console: ConsoleAtWork, *teams: str) -> None:
    """Put workshops in the library and look at them."""
    for team in teams:
        a_workshop(console.store, team=team, name=team, now=LONG_AGO)
    console.frame.library.refresh()
    console.frame.library.take_focus()


def test_an_empty_library_says_what_to_do_next(console: ConsoleAtWork) -> None:
    page = console.frame.library
    assert page.empty.isVisible()
    assert page.empty.new.isVisible()
    assert page.empty.example.isVisible()
    assert page.empty.tour.isVisible()
    assert not page.foot.isVisible()


def test_enter_begins_in_the_way_that_has_the_focus(console: ConsoleAtWork) -> None:
    assert QApplication.focusWidget() is console.frame.library.empty.new
    console.press(Qt.Key.Key_Return)
    assert console.frame.stack.currentWidget() is console.frame.new


def test_an_empty_library_repeats_no_button_but_shows_the_bin_that_has_something_in_it(
    console: ConsoleAtWork,
) -> None:
    fill(console, "Kundeteamet")
    console.press(Qt.Key.Key_Delete)
    page = console.frame.library
    assert page.empty.new.isVisible()
    shown = [name for name, button in page.foot.buttons.items() if button.isVisible()]
    assert shown == ["bin"]


def test_enter_opens_the_chosen_workshop(console: ConsoleAtWork) -> None:
    fill(console, "Kundeteamet")
    console.press(Qt.Key.Key_Return)
    assert console.live.workshop_id is not None
    assert console.frame.stack.currentWidget() is console.frame.desk


def test_the_workshop_opened_last_is_first(console: ConsoleAtWork) -> None:
    fill(console, "Salg", "Drift")
    drift = next(card for card in console.live.read_library(library) if card.name == "Drift")
    console.frame.open_workshop(drift.id)
    console.press(Qt.Key.Key_L, CTRL)
    assert names(console)[0] == "Drift"


def test_search_finds_by_name_and_says_when_nothing_is_found(console: ConsoleAtWork) -> None:
    fill(console, "Salg", "Drift")
    console.press(Qt.Key.Key_F, CTRL)
    console.write("dri")
    assert names(console) == ["Drift"]
    console.write("xyz")
    assert console.frame.library.empty.isVisible()
    assert not console.frame.library.empty.new.isVisible()


def test_a_workshop_is_renamed_where_it_stands(console: ConsoleAtWork, qtbot: QtBot) -> None:
    fill(console, "Salg")
    console.press(Qt.Key.Key_F2)
    editor = console.frame.library.list.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Salg og service")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(console) == ["Salg og service"])
    assert console.live.workshop_id is None


def test_a_deleted_workshop_comes_back_with_one_key_and_the_line_says_so(console: ConsoleAtWork) -> None:
    fill(console, "Salg")
    console.press(Qt.Key.Key_Delete)
    assert names(console) == []
    assert "Ctrl+Z" in console.context.interface.texts("console.status.undo_how")
    assert console.said()
    console.press(Qt.Key.Key_Z, CTRL)
    assert names(console) == ["Salg"]


def test_the_bin_gives_a_workshop_back(console: ConsoleAtWork) -> None:
    fill(console, "Salg", "Drift")
    deleted = names(console)[0]
    console.press(Qt.Key.Key_Delete)
    console.press(Qt.Key.Key_B, CTRL)
    assert names(console) == [deleted]
    console.press(Qt.Key.Key_Return)
    console.press(Qt.Key.Key_B, CTRL)
    assert sorted(names(console)) == ["Drift", "Salg"]


def test_a_copy_has_a_name_of_its_own(console: ConsoleAtWork) -> None:
    fill(console, "Salg")
    console.press(Qt.Key.Key_D, CTRL)
    assert sorted(names(console)) == ["Salg", "Salg (kopi)"]


def test_control_n_begins_a_new_workshop(console: ConsoleAtWork) -> None:
    console.press(Qt.Key.Key_N, CTRL)
    assert console.frame.stack.currentWidget() is console.frame.new
    assert has_focus(console.frame.new.team)()


@pytest.mark.parametrize("asked", ["example", "example_again"])
def test_the_example_is_asked_for(console: ConsoleAtWork, asked: str) -> None:
    spy = QSignalSpy(console.frame.example_wanted)
    if asked == "example":
        console.frame.library.empty.example.click()
    else:
        console.press(Qt.Key.Key_E, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert spy.count() == 1


def test_five_hundred_workshops_are_listed(console: ConsoleAtWork) -> None:
    fill(console, *(f"Team {number}" for number in range(500)))
    assert console.frame.library.list.cards.rowCount() == 500
