"""Suggestions over the board, and the board for who listens."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from tests.console.board_at_work import (
    CTRL,
    SHIFT,
    open_page,
    press,
    snapshot,
    stand,
)
from tests.console.example_room import Room
from workshop_app.console.pages.cluster import ClusterPage
from workshop_app.operations import ideas


@pytest.fixture
def page(room: Room, qtbot: QtBot) -> ClusterPage:
    return open_page(room, qtbot)


def test_what_is_suggested_is_accepted_by_one_key_and_undone_by_one(
    room: Room, page: ClusterPage, qtbot: QtBot
) -> None:
    cards = room.cards(["Lavere churn", "Redusere churn", "Vokse i Sverige"])
    qtbot.waitUntil(page.table.bar.isVisible)
    assert page.table.bar.what.text() == "Slå sammen 2 kort til «Lavere churn»"
    assert page.table.bar.why.text() == "samme ord: churn"
    stand(page, cards[2])
    press(Qt.Key.Key_G)
    assert [(card.text, card.proposed_by) for card in snapshot(room).loose] == [
        ("Lavere churn", 2),
        ("Vokse i Sverige", 1),
    ]
    assert not page.table.bar.isVisible()
    room.live.undo()
    assert len(snapshot(room).loose) == 3


def test_everything_suggested_is_accepted_by_one_key_and_leaves_groups_made_by_hand(
    room: Room, page: ClusterPage, qtbot: QtBot
) -> None:
    by_hand = room.cards(["Kunder som kommer tilbake", "Kunder vi mister"])
    group = room.group("Våre", by_hand)
    cards = room.cards(
        ["Lavere churn", "Redusere churn", "Bedre kundeservice", "Kunden først", "Ringe kundene"]
    )
    qtbot.waitUntil(lambda: len(page.table.suggested.found) == 2)
    stand(page, cards[0])
    press(Qt.Key.Key_G, SHIFT)
    shown_now = snapshot(room)
    assert [card.id for card in shown_now.groups[0].cards] == by_hand
    assert shown_now.groups[0].id == group
    assert len(shown_now.groups) == 2
    assert {card.id for card in shown_now.groups[1].cards} == set(cards[2:])
    room.live.undo()
    assert len(snapshot(room).loose) == 5


def test_a_dismissed_suggestion_stays_away_after_a_restart(
    room: Room, page: ClusterPage, qtbot: QtBot
) -> None:
    cards = room.cards(["Lavere churn", "Redusere churn"])
    qtbot.waitUntil(page.table.bar.isVisible)
    stand(page, cards[0])
    press(Qt.Key.Key_X)
    qtbot.waitUntil(lambda: not page.table.bar.isVisible())
    again = ClusterPage(room.context)
    qtbot.addWidget(again)
    again.show()
    again.table.suggested.look()
    assert again.table.suggested.found == ()


def test_the_next_suggestion_is_a_key_away(room: Room, page: ClusterPage, qtbot: QtBot) -> None:
    cards = room.cards(["Lavere churn", "Redusere churn", "Mindre stress", "Redusere stress"])
    qtbot.waitUntil(lambda: len(page.table.suggested.found) == 2)
    stand(page, cards[0])
    press(Qt.Key.Key_F)
    assert page.table.bar.why.text() == "2 av 2 · samme ord: stress"
    press(Qt.Key.Key_G)
    assert {card.text for card in snapshot(room).loose} == {"Lavere churn", "Redusere churn", "Mindre stress"}


def test_everything_on_the_board_has_a_name_for_who_listens(room: Room, page: ClusterPage) -> None:
    cards = room.cards(["Lavere churn", "Vokse", "Bedre ledere"])
    room.group("Kunder", [cards[2]])
    room.run(ideas.hold_back, idea_ids=[cards[1]])
    walked = QAccessible.queryAccessibleInterface(page.table.contents)
    names = [walked.child(place).text(QAccessible.Text.Name) for place in range(walked.childCount())]
    assert names == [
        "Lavere churn, skjult, Uten gruppe, 1 av 2",
        "Vokse, holdt tilbake, Uten gruppe, 2 av 2",
        "Gruppen Kunder, 1 kort",
        "Bedre ledere, skjult, Kunder, 1 av 1",
    ]
    assert page.board.accessibleName()
    stand(page, cards[1])
    assert page.board.accessibleDescription() == names[1]
    assert page.table.contents.currentRow() == 1
    press(Qt.Key.Key_A, CTRL)
    assert page.board.accessibleDescription().endswith("3 kort valgt")
