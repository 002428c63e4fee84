"""The board by the mouse: dragged, dropped, caught with a lasso, zoomed."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.console.board_at_work import (
    CTRL,
    NOTHING,
    centre,
    drag,
    editor_of,
    on,
    open_page,
    press,
    snapshot,
    stand,
)
from tests.console.example_room import Room
from workshop_app.console.cluster_menus import LinesMenu
from workshop_app.console.pages.cluster import ClusterPage
from workshop_app.operations import ideas


@pytest.fixture
def page(room: Room, qtbot: QtBot) -> ClusterPage:
    return open_page(room, qtbot)


def test_a_card_is_dragged_to_its_place_in_a_group(room: Room, page: ClusterPage) -> None:
    cards = room.cards(["Lavere churn", "Vokse", "Bedre ledere"])
    group = room.group("Kunder", [cards[2]])
    drag(page, centre(page, ("card", cards[0])), centre(page, ("group", group)))
    assert [one.id for one in snapshot(room).groups[0].cards] == [cards[0], cards[2]], (
        "it lands where it was dropped"
    )


def test_several_chosen_cards_are_dragged_at_once_in_one_step(room: Room, page: ClusterPage) -> None:
    cards = room.cards([f"Idé {n}" for n in range(5)])
    group = room.group("Kunder", [])
    page.board.canvas.choose(set(cards[1:4]))
    drag(page, centre(page, ("card", cards[2])), centre(page, ("group", group)))
    assert [one.id for one in snapshot(room).groups[0].cards] == cards[1:4]
    room.live.undo()
    assert snapshot(room).groups[0].cards == ()


def test_the_group_under_the_hand_lights_up_and_escape_puts_the_cards_back(
    room: Room, page: ClusterPage
) -> None:
    cards = room.cards(["Lavere churn", "Vokse"])
    group = room.group("Kunder", [])
    canvas = page.board.viewport()
    start, end = centre(page, ("card", cards[0])), centre(page, ("group", group))
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(canvas, start + QPoint(20, 20))
    QTest.mouseMove(canvas, end)
    lit = [target.group_id for target, area in page.board.canvas.areas.items() if area.is_lit]
    assert lit == [group]
    press(Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
    assert not any(area.is_lit for area in page.board.canvas.areas.values())
    assert snapshot(room).groups[0].cards == ()
    assert page.board.canvas.cards[cards[0]].pos() == page.board.canvas.laid.cards[cards[0]].topLeft()


def test_cards_dropped_on_the_empty_place_make_a_group(room: Room, page: ClusterPage) -> None:
    cards = room.cards(["Lavere churn", "Vokse", "Bedre ledere"])
    room.run(ideas.reveal, idea_ids=cards)
    room.group("Kunder", [cards[2]])
    start = centre(page, ("card", cards[0]))
    areas = page.board.canvas.laid.areas
    end = page.board.mapFromScene(next(area for target, area in areas.items() if target.is_new).center())
    drag(page, start, end)
    assert [[card.id for card in group.cards] for group in snapshot(room).groups] == [[cards[2]], [cards[0]]]
    assert editor_of(page).toPlainText() == "Lavere churn"


def test_a_lasso_chooses_what_it_touches(room: Room, page: ClusterPage) -> None:
    cards = room.cards([f"Idé {n}" for n in range(6)])
    QApplication.processEvents()
    below = page.board.place_of(("card", cards[5]))
    first = page.board.place_of(("card", cards[0]))
    assert below is not None
    assert first is not None
    drag(page, QPoint(below.right() - 10, below.bottom() + 60), first.center())
    assert {card.id for card in page.board.canvas.chosen()} == {cards[0], cards[1], cards[4], cards[5]}
    assert on(page) == cards[0]


def test_ctrl_click_adds_a_card_and_a_click_chooses_one_alone(room: Room, page: ClusterPage) -> None:
    cards = room.cards([f"Idé {n}" for n in range(3)])
    canvas = page.board.viewport()
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, NOTHING, centre(page, ("card", cards[0])))
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, CTRL, centre(page, ("card", cards[2])))
    assert [card.id for card in page.board.canvas.chosen()] == [cards[0], cards[2]]
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, NOTHING, centre(page, ("card", cards[2])))
    assert [card.id for card in page.board.canvas.chosen()] == [cards[2]]


def test_the_menu_key_opens_the_menu_of_what_the_cursor_stands_on(room: Room, page: ClusterPage) -> None:
    cards = room.cards(["Lavere churn", "Vokse"])
    stand(page, cards[0])
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(page.board.viewport(), event)
    menu = page.findChild(LinesMenu)
    assert menu is not None
    line = next(action for action in menu.actions() if action.text().startswith("Hold tilbake"))
    line.trigger()
    menu.close()
    assert snapshot(room).loose[0].held


def test_zooming_keeps_everything_in_the_width_and_fitting_shows_it_all(
    room: Room, page: ClusterPage
) -> None:
    cards = room.cards([f"Idé nummer {n} om kundene våre" for n in range(60)])
    stand(page, cards[0])
    press(Qt.Key.Key_Plus, CTRL)
    assert page.board.zoom.factor > 1
    assert page.board.canvas.sceneRect().width() * page.board.zoom.factor <= page.board.width()
    press(Qt.Key.Key_Minus, CTRL)
    press(Qt.Key.Key_Minus, CTRL)
    assert page.board.zoom.factor < 1
    press(Qt.Key.Key_0, CTRL)
    assert page.board.canvas.laid.height * page.board.zoom.factor <= page.board.viewport().height()
    press(Qt.Key.Key_0, CTRL)
    assert page.board.zoom.factor == 1
