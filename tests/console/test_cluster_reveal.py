"""Cards are revealed one by one, by the page, all or shuffled; and held back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.console.board_at_work import (
    SHIFT,
    on,
    open_page,
    press,
    snapshot,
    stand,
)
from tests.console.example_room import Room
from workshop_app.console.pages.cluster import ClusterPage
from workshop_app.queries.projected import Projected
from workshop_app.queries.scenes import ClusterScene
from workshop_app.queries.shown import shown


@pytest.fixture
def page(room: Room, qtbot: QtBot) -> ClusterPage:
    return open_page(room, qtbot)


def twelve_a_page(on_the_wall: Projected) -> int:
    assert isinstance(on_the_wall.scene, ClusterScene)
    return max(1, -(-len(on_the_wall.scene.loose) // 12))


@pytest.fixture
def paged(room: Room, qtbot: QtBot) -> ClusterPage:
    made = ClusterPage(replace(room.context, wall_pages=twelve_a_page))
    qtbot.addWidget(made)
    made.show()
    room.enter("cluster")
    return made


def test_going_on_reveals_all_then_turns_the_walls_pages_then_leaves(room: Room, paged: ClusterPage) -> None:
    room.cards([f"Idé {n}" for n in range(14)])
    assert "14" in paged.primary_text()
    assert paged.go_on()
    assert snapshot(room).revealed == 14
    assert paged.go_on()
    assert room.live.read(shown).page == 1
    assert not paged.go_on()
    assert paged.go_back()
    assert room.live.read(shown).page == 0
    assert not paged.go_back()


def test_revealing_one_by_one_turns_the_wall_to_the_card_in_the_same_step(
    room: Room, paged: ClusterPage
) -> None:
    room.cards([f"Idé {n}" for n in range(14)])
    for _ in range(12):
        paged.table.reveal.next()
    assert room.live.read(shown).page == 0
    paged.table.reveal.next()
    assert room.live.read(shown).page == 1
    room.live.undo()
    assert (snapshot(room).revealed, room.live.read(shown).page) == (12, 0)


def test_a_page_of_cards_is_revealed_at_a_time(room: Room, paged: ClusterPage) -> None:
    room.cards([f"Idé {n}" for n in range(14)])
    paged.table.reveal.page()
    assert (snapshot(room).revealed, room.live.read(shown).page) == (12, 0)
    paged.table.reveal.page()
    assert (snapshot(room).revealed, room.live.read(shown).page) == (14, 1)


def test_one_key_reveals_the_next_card_and_another_the_chosen_one(room: Room, page: ClusterPage) -> None:
    cards = room.cards(["Lavere churn", "Vokse i Sverige", "Bedre ledere"])
    stand(page, cards[2])
    press(Qt.Key.Key_R, SHIFT)
    press(Qt.Key.Key_R)
    assert [card.revealed for card in snapshot(room).loose] == [True, False, True]
    assert on(page) == cards[0]


def test_a_card_that_is_held_back_is_not_among_those_to_reveal(room: Room, page: ClusterPage) -> None:
    cards = room.cards(["Lavere churn", "Vokse i Sverige"])
    stand(page, cards[1])
    press(Qt.Key.Key_H)
    assert page.board.canvas.cards[cards[1]].caption == "holdt tilbake"
    assert page.primary_text() == "Vis det ene kortet"
    assert page.go_on()
    assert [card.revealed for card in snapshot(room).loose] == [True, False]
    press(Qt.Key.Key_H)
    assert page.board.canvas.cards[cards[1]].caption == "skjult"
    assert page.primary_text() == "Vis det ene kortet"


def test_shuffling_keeps_every_card(room: Room, page: ClusterPage) -> None:
    cards = room.cards([f"Idé {n}" for n in range(9)])
    stand(page, cards[0])
    press(Qt.Key.Key_S)
    assert {card.id for card in snapshot(room).loose} == set(cards)
    assert snapshot(room).revealed == 9
