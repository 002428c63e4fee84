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
from workshop_app.queries.board import Board, board
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
    assert page.go_on(), "reveals"
    assert page.go_on(), "goes to the next objective"
    QTest.keyClicks(line, "fravær")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert measures(room, second) == ["fravær"]
    assert page.go_on(), "reveals"
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
    assert page.board.table.hands.snapshot.total == 0
    assert page.board.counts.count.text() == "0 mål"


def test_without_objectives_the_page_says_where_to_go(page: MeasuresPage) -> None:
    assert page.empty.isVisible()
    assert not page.board.isVisible()
    assert not page.go_on()


def written(room: Room, *texts: str) -> tuple[UUID, list[UUID]]:
    first = room.objective("Bli markedsleder")
    return first, room.cards(texts, kind=CardKind.MEASURE, objective_id=first)


def on_board(room: Room, objective: UUID) -> Board:
    return room.live.read(board, kind=CardKind.MEASURE, objective_id=objective)


def stand(page: MeasuresPage, card: UUID) -> None:
    page.board.table.board.setFocus()
    page.board.table.board.stand_on(("card", card))


def press(page: MeasuresPage, key: Qt.Key) -> None:
    QTest.keyClick(page.board.table.board, key)


def test_letters_are_written_in_the_line_and_sort_on_the_board(room: Room, page: MeasuresPage) -> None:
    first, _ = written(room, "churn")
    page.take_focus()
    QTest.keyClicks(page.board.line, "rnmhg")
    assert page.board.line.text() == "rnmhg"
    assert on_board(room, first).revealed == 0
    assert on_board(room, first).groups == ()


def test_a_new_group_is_on_the_board_of_the_objective_with_or_without_cards(
    room: Room, page: MeasuresPage
) -> None:
    first, cards = written(room, "churn", "oppsigelser")
    stand(page, cards[0])
    page.board.table.hands.gather([])
    page.board.table.hands.gather([card for card in on_board(room, first).loose if card.id == cards[0]])
    assert [len(group.cards) for group in on_board(room, first).groups] == [0, 1]
    assert room.live.read(board).groups == ()
    room.live.undo()
    assert [len(group.cards) for group in on_board(room, first).groups] == [0]


def test_measures_are_revealed_one_by_one_held_back_and_all_for_their_objective_alone(
    room: Room, page: MeasuresPage
) -> None:
    first, cards = written(room, "churn", "oppsigelser", "gjenkjøp")
    second = room.objective("Bli best")
    room.cards(["fravær"], kind=CardKind.MEASURE, objective_id=second)
    stand(page, cards[2])
    press(page, Qt.Key.Key_H)
    press(page, Qt.Key.Key_R)
    assert [card.revealed for card in on_board(room, first).loose] == [True, False, False]
    assert page.primary_text() == "Vis det ene kortet"
    assert page.go_on()
    assert [card.revealed for card in on_board(room, first).loose] == [True, True, False]
    assert on_board(room, second).revealed == 0
    room.live.undo()
    assert on_board(room, first).revealed == 1


def test_what_looks_alike_is_suggested_accepted_in_one_step_and_dismissed_for_this_objective_alone(
    room: Room, page: MeasuresPage
) -> None:
    first, _ = written(room, "Lavere churn", "Redusere churn")
    suggested = page.board.table.suggested
    suggested.look()
    assert suggested.shown is not None
    suggested.accept()
    assert [card.proposed_by for card in on_board(room, first).loose] == [2]
    room.live.undo()
    suggested.look()
    suggested.dismiss()
    suggested.look()
    assert suggested.found == ()
    second = room.objective("Bli best")
    room.cards(["Lavere churn", "Redusere churn"], kind=CardKind.MEASURE, objective_id=second)
    QTest.mouseClick(page.tabs.tabs[1], Qt.MouseButton.LeftButton)
    suggested.look()
    assert len(suggested.found) == 1


def test_up_from_the_top_row_goes_back_to_the_line(room: Room, page: MeasuresPage, qtbot: QtBot) -> None:
    _, cards = written(room, "churn")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    stand(page, cards[0])
    press(page, Qt.Key.Key_Up)
    qtbot.waitUntil(page.board.line.hasFocus)
    QTest.keyClick(page.board.line, Qt.Key.Key_Down)
    qtbot.waitUntil(page.board.table.board.hasFocus)


def test_the_newest_measure_has_the_boards_cursor(room: Room, page: MeasuresPage) -> None:
    first, _ = written(room, *(f"mål nummer {n}" for n in range(40)))
    QTest.keyClicks(page.board.line, "det siste")
    QTest.keyClick(page.board.line, Qt.Key.Key_Return)
    assert page.board.table.board.canvas.current == ("card", on_board(room, first).loose[-1].id)


def test_another_objective_has_no_cursor_of_the_one_before(room: Room, page: MeasuresPage) -> None:
    _, cards = written(room, "churn", "oppsigelser")
    second = room.objective("Bli best")
    room.cards(["fravær"], kind=CardKind.MEASURE, objective_id=second)
    stand(page, cards[1])
    QTest.mouseClick(page.tabs.tabs[1], Qt.MouseButton.LeftButton)
    assert page.board.table.board.canvas.current is None
    assert page.board.table.board.canvas.chosen() == []
