"""The tour: six steps on the real screen, by keys, in both languages, in windows of every size."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.console.console_at_work import ConsoleAtWork, has_focus
from workshop_app.console.tour import Tour
from workshop_app.console.tour_steps import STEPS
from workshop_app.model.words import ProjectorMode
from workshop_app.queries.shown import shown


@pytest.fixture
def tour(console: ConsoleAtWork) -> Tour:
    """The tour, begun over an open workshop."""
    console.open()
    console.enter("welcome")
    console.frame.desk.focus_page()
    console.keys.tour.begin()
    return console.keys.tour


def test_there_are_six_steps_and_each_points_at_something_that_is_seen(
    console: ConsoleAtWork, tour: Tour
) -> None:
    assert len(STEPS) == 6
    for number, step in enumerate(STEPS):
        assert tour.place == number
        target = step.target(console.frame)
        assert target.isVisible()
        light = QRect(target.mapTo(console.frame, QPoint(0, 0)), target.size())
        assert not light.intersects(tour.card.geometry()), step.name
        QTest.keyClick(tour.card, Qt.Key.Key_Return)
    assert tour.place == -1
    assert not tour.card.isVisible()


def test_the_arrow_keys_go_on_and_back_also_from_a_button(tour: Tour) -> None:
    QTest.keyClick(tour.card, Qt.Key.Key_Right)
    QTest.keyClick(tour.card, Qt.Key.Key_Right)
    assert tour.place == 2
    tour.card.skip.setFocus()
    QTest.keyClick(tour.card.skip, Qt.Key.Key_Left)
    assert tour.place == 1
    QTest.keyClick(tour.card, Qt.Key.Key_Left)
    QTest.keyClick(tour.card, Qt.Key.Key_Left)
    assert tour.place == 0
    assert not tour.card.back.isVisible()


def test_escape_ends_it_and_the_focus_is_where_it_was(console: ConsoleAtWork, qtbot: QtBot) -> None:
    console.open()
    console.enter("brainstorm")
    console.frame.desk.focus_page()
    before = QApplication.focusWidget()
    console.keys.tour.begin()
    qtbot.waitUntil(has_focus(console.keys.tour.card))
    for _ in range(5):
        console.press(Qt.Key.Key_Return)
    assert console.looks_at() == "close"
    console.press(Qt.Key.Key_Escape)
    assert not console.keys.tour.shade.isVisible()
    assert console.looks_at() == "brainstorm"
    assert QApplication.focusWidget() is before


def test_everything_goes_on_working_during_the_tour(console: ConsoleAtWork, tour: Tour) -> None:
    console.press(Qt.Key.Key_F6)
    assert console.live.read(shown).mode is ProjectorMode.FROZEN
    assert tour.place == 0
    QTest.mouseClick(console.frame.desk.side.switch, Qt.MouseButton.LeftButton)
    assert tour.card.isVisible()


def test_the_tour_ends_with_the_workshop(console: ConsoleAtWork, tour: Tour) -> None:
    console.frame.go_to_library()
    assert tour.place == -1
    assert not tour.card.isVisible()


@pytest.mark.parametrize("language", ["nb", "en"])
@pytest.mark.parametrize("size", [(700, 420), (1000, 640), (1440, 900)])
def test_every_step_is_whole_in_windows_of_every_size(
    console: ConsoleAtWork, qtbot: QtBot, language: str, size: tuple[int, int]
) -> None:
    console.open()
    console.context.interface.set_language(language)
    console.window.resize(*size)
    tour = console.keys.tour
    tour.begin()
    for step in STEPS:
        assert step.target(console.frame).isVisible()
        qtbot.waitUntil(lambda: console.frame.rect().contains(tour.card.geometry()))
        inside = tour.card.rect()
        for button in (tour.card.on, tour.card.back, tour.card.skip):
            assert not button.isVisible() or inside.contains(button.geometry())
        tour.go_on()


def test_a_window_made_smaller_shows_the_steps_widget_again(
    console: ConsoleAtWork, tour: Tour, qtbot: QtBot
) -> None:
    tour.go_on()
    tour.go_on()
    console.window.resize(900, 600)
    qtbot.waitUntil(console.frame.desk.side.miniature.isVisible)
    assert tour.card.hasFocus()


def test_without_a_workshop_the_example_is_asked_for(console: ConsoleAtWork, qtbot: QtBot) -> None:
    with qtbot.waitSignal(console.frame.example_wanted):
        console.frame.library.empty.tour.click()
    assert console.keys.tour.place == -1
    console.open()
    assert console.keys.tour.place == 0
