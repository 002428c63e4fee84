"""The board: revealed, grouped and merged by keys and by the mouse."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.console.example_room import Room, open_room
from workshop_app.console.in_place_edit import InPlaceEdit
from workshop_app.console.pages.cluster import ClusterPage
from workshop_app.operations import clusters, ideas
from workshop_app.queries.board import Board, board
from workshop_app.queries.projected import Projected
from workshop_app.queries.scenes import ClusterScene
from workshop_app.queries.shown import shown


@pytest.fixture
def room(tmp_path: Path, qapp: QApplication) -> Iterator[Room]:
    made = open_room(tmp_path, qapp)
    yield made
    made.live.store.close()


@pytest.fixture
def page(room: Room, qtbot: QtBot) -> ClusterPage:
    made = ClusterPage(room.context)
    qtbot.addWidget(made)
    made.resize(784, 720)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def snapshot(room: Room) -> Board:
    return room.live.read(board)


def focus(page: ClusterPage, card: UUID, qtbot: QtBot) -> None:
    QApplication.processEvents()
    page.board.focus_card(card)
    qtbot.waitUntil(lambda: page.board.current_card() == card)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClick(here, key, modifier)


def twelve_a_page(on_the_wall: Projected) -> int:
    assert isinstance(on_the_wall.scene, ClusterScene)
    return max(1, -(-len(on_the_wall.scene.loose) // 12))


def test_going_on_reveals_all_then_turns_the_walls_pages_then_leaves(room: Room, qtbot: QtBot) -> None:
    page = ClusterPage(replace(room.context, wall_pages=twelve_a_page))
    qtbot.addWidget(page)
    page.show()
    room.enter("cluster")
    room.cards([f"Idé {n}" for n in range(14)])
    assert "14" in page.primary_text()
    assert page.go_on()
    assert snapshot(room).revealed == 14
    assert page.go_on()
    assert room.live.read(shown).page == 1
    assert not page.go_on()
    assert page.go_back()
    assert room.live.read(shown).page == 0
    assert not page.go_back()


def test_one_key_reveals_one_card_and_another_hides_it(room: Room, page: ClusterPage, qtbot: QtBot) -> None:
    cards = room.cards(["Lavere churn", "Vokse i Sverige"])
    focus(page, cards[1], qtbot)
    press(Qt.Key.Key_R)
    assert [card.revealed for card in snapshot(room).loose] == [True, False]
    press(Qt.Key.Key_H)
    assert snapshot(room).revealed == 0


def test_shuffling_keeps_every_card(room: Room, page: ClusterPage, qtbot: QtBot) -> None:
    cards = room.cards([f"Idé {n}" for n in range(9)])
    focus(page, cards[0], qtbot)
    press(Qt.Key.Key_S)
    assert {card.id for card in snapshot(room).loose} == set(cards)
    assert snapshot(room).revealed == 9


def test_a_digit_sends_the_card_to_that_group_and_nought_takes_it_out(
    room: Room, page: ClusterPage, qtbot: QtBot
) -> None:
    cards = room.cards(["Lavere churn", "Vokse i Sverige", "Bedre ledere"])
    room.group("Kunder", [cards[2]])
    focus(page, cards[0], qtbot)
    press(Qt.Key.Key_1)
    assert [card.id for card in snapshot(room).groups[0].cards] == [cards[2], cards[0]]
    assert page.board.current_card() == cards[1], "the next card has the focus"
    focus(page, cards[0], qtbot)
    press(Qt.Key.Key_0)
    assert {card.id for card in snapshot(room).loose} == {cards[0], cards[1]}


def test_arrow_keys_walk_from_card_to_card(room: Room, page: ClusterPage, qtbot: QtBot) -> None:
    cards = room.cards([f"Idé {n}" for n in range(6)])
    focus(page, cards[0], qtbot)
    press(Qt.Key.Key_Right)
    assert page.board.current_card() == cards[1]
    press(Qt.Key.Key_Down)
    assert page.board.current_card() == cards[5]


def test_marked_cards_merge_into_the_one_with_the_focus_and_keep_their_words(
    room: Room, page: ClusterPage, qtbot: QtBot
) -> None:
    cards = room.cards(["Fornøyde kunder", "Kundene er fornøyde", "Vokse"])
    focus(page, cards[1], qtbot)
    press(Qt.Key.Key_M)
    focus(page, cards[0], qtbot)
    press(Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    speaker = snapshot(room).loose[0]
    assert (speaker.text, speaker.proposed_by, speaker.merged[0].text) == (
        "Fornøyde kunder",
        2,
        "Kundene er fornøyde",
    )
    press(Qt.Key.Key_U)
    assert len(snapshot(room).loose) == 3


def test_a_new_group_is_named_at_once_from_its_card(room: Room, page: ClusterPage, qtbot: QtBot) -> None:
    cards = room.cards(["Lavere churn", "Vokse"])
    focus(page, cards[0], qtbot)
    press(Qt.Key.Key_N)
    editor = page.findChild(InPlaceEdit)
    assert editor is not None
    assert editor.toPlainText() == "Lavere churn"
    QTest.keyClicks(editor, "Kunder")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert [(group.name, len(group.cards)) for group in snapshot(room).groups] == [("Kunder", 1)]
    room.live.undo()
    room.live.undo()
    assert snapshot(room).groups == (), "one step for the name, one for the group with its card"


def test_escape_leaves_a_card_as_it_was(room: Room, page: ClusterPage, qtbot: QtBot) -> None:
    cards = room.cards(["Lavere churn"])
    focus(page, cards[0], qtbot)
    press(Qt.Key.Key_E)
    editor = page.findChild(InPlaceEdit)
    assert editor is not None
    QTest.keyClicks(editor, "noe annet")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert snapshot(room).loose[0].text == "Lavere churn"


def test_a_card_is_dragged_onto_a_group(room: Room, page: ClusterPage, qtbot: QtBot) -> None:
    cards = room.cards(["Lavere churn", "Vokse", "Bedre ledere"])
    group = room.group("Kunder", [cards[2]])
    QApplication.processEvents()
    card, header = page.board.card(cards[0]), page.board.header(group)
    assert card is not None
    assert header is not None
    target = card.mapFromGlobal(header.mapToGlobal(header.rect().center()))
    QTest.mousePress(card, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    QTest.mouseMove(card, QPoint(60, 40))
    QTest.mouseMove(card, target)
    QTest.mouseRelease(card, Qt.MouseButton.LeftButton, pos=target)
    assert [one.id for one in snapshot(room).groups[0].cards] == [cards[0], cards[2]], (
        "it lands where it was dropped"
    )


def test_a_group_can_be_moved_recoloured_and_broken_up(room: Room, page: ClusterPage, qtbot: QtBot) -> None:
    cards = room.cards(["Lavere churn", "Vokse"])
    first, second = room.group("Kunder", [cards[0]]), room.group("Vekst", [cards[1]])
    header = page.board.header(second)
    assert header is not None
    header.setFocus()
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert [group.id for group in snapshot(room).groups] == [second, first]
    before = snapshot(room).groups[0].colour
    press(Qt.Key.Key_C)
    assert snapshot(room).groups[0].colour != before
    press(Qt.Key.Key_Delete)
    assert [card.id for card in snapshot(room).loose] == [cards[1]]


def test_what_is_undone_elsewhere_is_seen_at_once(room: Room, page: ClusterPage) -> None:
    cards = room.cards(["Lavere churn"])
    room.run(ideas.edit, idea_id=cards[0], text="Mindre churn")
    room.live.undo()
    widget = page.board.card(cards[0])
    assert widget is not None
    assert widget.text == "Lavere churn"


def test_an_empty_board_says_what_to_do(room: Room, page: ClusterPage) -> None:
    assert "Idéer" in page.findChildren(type(page._empty))[0].accessibleName()
    assert not page.board.isVisible()


def test_switching_the_language_changes_every_word_at_once(room: Room, page: ClusterPage) -> None:
    cards = room.cards(["Lavere churn"])
    room.run(clusters.new_group, kind=snapshot(room).kind, name="")
    room.context.interface.set_language("en")
    widget = page.board.card(cards[0])
    assert widget is not None
    assert widget.accessibleDescription() == "hidden"
    assert page.primary_text() == "Show the one card"
