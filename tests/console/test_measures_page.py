"""What would show it: one silent list an objective, as fast as ideas."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.console.example_room import Room
from workshop_app.console.pages.measures import MeasuresPage
from workshop_app.model.words import CardKind
from workshop_app.queries.board import board
from workshop_app.queries.shown import shown


@pytest.fixture
def page(room: Room, qtbot: QtBot) -> MeasuresPage:
    made = MeasuresPage(room.context)
    qtbot.addWidget(made)
    made.resize(784, 720)
    made.show()
    return made


def measures(room: Room, objective: UUID) -> list[str]:
    cards = room.live.read(board, kind=CardKind.MEASURE, objective_id=objective)
    return [card.text for card in cards.loose]


def test_enter_adds_a_measure_to_the_objective_that_is_on(room: Room, page: MeasuresPage) -> None:
    first, second = room.objective("Bli markedsleder"), room.objective("Bli best")
    line = page.board.line
    for words in ("churn per måned", "oppsigelser"):
        QTest.keyClicks(line, words)
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert measures(room, first) == ["churn per måned", "oppsigelser"]
    assert line.text() == ""
    assert page.go_on()
    QTest.keyClicks(line, "fravær")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert measures(room, second) == ["fravær"]
    assert not page.go_on()
    assert page.go_back()
    assert room.live.read(shown).objective_id == first


def test_pasted_lines_are_many_measures(room: Room, page: MeasuresPage) -> None:
    first = room.objective("Bli markedsleder")
    QApplication.clipboard().setText("churn\n\noppsigelser\n- gjenkjøp")
    page.board.line.paste()
    assert measures(room, first) == ["churn", "oppsigelser", "gjenkjøp"]


def test_each_objective_has_its_own_tab_and_list(room: Room, page: MeasuresPage, qtbot: QtBot) -> None:
    first, second = room.objective("Bli markedsleder"), room.objective("Bli best")
    room.cards(["churn"], kind=CardKind.MEASURE, objective_id=first)
    QTest.mouseClick(page.tabs.tabs[1], Qt.MouseButton.LeftButton)
    assert room.live.read(shown).objective_id == second
    assert page.board.grid.cards.rowCount() == 0
    assert page.board.counts.count.text() == "0 mål"


def test_without_objectives_the_page_says_where_to_go(page: MeasuresPage) -> None:
    assert page.empty.isVisible()
    assert not page.board.isVisible()
    assert not page.go_on()
