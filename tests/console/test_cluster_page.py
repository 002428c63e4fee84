"""The board by keys: walked, sorted, merged, split and written on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.console.board_at_work import (
    CTRL,
    SHIFT,
    editor_of,
    on,
    open_page,
    press,
    snapshot,
    stand,
)
from tests.console.example_room import Room
from workshop_app.console.board_words import GROUP_KEYS
from workshop_app.console.cluster_writing import halves
from workshop_app.console.in_place_edit import InPlaceEdit
from workshop_app.console.pages.cluster import ClusterPage
from workshop_app.operations import clusters, ideas


@pytest.fixture
def page(room: Room, qtbot: QtBot) -> ClusterPage:
    return open_page(room, qtbot)


def test_a_digit_sends_the_card_to_that_group_and_nought_takes_it_out(room: Room, page: ClusterPage) -> None:
    cards = room.cards(["Lavere churn", "Vokse i Sverige", "Bedre ledere"])
    room.group("Kunder", [cards[2]])
    stand(page, cards[0])
    press(Qt.Key.Key_1)
    assert [card.id for card in snapshot(room).groups[0].cards] == [cards[2], cards[0]]
    assert on(page) == cards[1], "the next card has the cursor"
    stand(page, cards[0])
    press(Qt.Key.Key_0)
    assert {card.id for card in snapshot(room).loose} == {cards[0], cards[1]}


def test_letters_send_cards_to_the_groups_behind_the_ninth(room: Room, page: ClusterPage) -> None:
    (card,) = room.cards(["Lavere churn"])
    for number in range(11):
        room.group(f"Gruppe {number}", [])
    stand(page, card)
    press(Qt.Key.Key_B)
    assert snapshot(room).groups[10].cards[0].id == card


def test_no_letter_means_both_a_group_and_something_else(room: Room, page: ClusterPage) -> None:
    room.cards(["Lavere churn", "Lavere churn"])
    page.table.suggested.look()
    taken = {key for spec in page.actions_here() for key in spec.shortcuts}
    assert not taken & set(GROUP_KEYS)
    assert len(taken) == sum(len(spec.shortcuts) for spec in page.actions_here())


def test_arrow_keys_walk_from_card_to_card_and_let_the_choice_go(room: Room, page: ClusterPage) -> None:
    cards = room.cards([f"Idé {n}" for n in range(6)])
    stand(page, cards[0])
    press(Qt.Key.Key_Right)
    assert on(page) == cards[1]
    press(Qt.Key.Key_Down)
    assert on(page) == cards[5]
    assert [card.id for card in page.board.canvas.chosen()] == [cards[5]]
    press(Qt.Key.Key_Home)
    assert on(page) == cards[0]
    press(Qt.Key.Key_End)
    assert on(page) == cards[5]


def test_cards_are_chosen_by_keys_and_sent_in_one_step(room: Room, page: ClusterPage) -> None:
    cards = room.cards([f"Idé {n}" for n in range(6)])
    room.group("Kunder", [])
    stand(page, cards[0])
    press(Qt.Key.Key_Right, SHIFT)
    press(Qt.Key.Key_Right, SHIFT)
    press(Qt.Key.Key_Left, CTRL)
    press(Qt.Key.Key_Space)
    assert [card.id for card in page.board.canvas.chosen()] == [cards[0], cards[2]]
    press(Qt.Key.Key_1)
    assert [card.id for card in snapshot(room).groups[0].cards] == [cards[0], cards[2]]
    room.live.undo()
    assert snapshot(room).groups[0].cards == ()
    press(Qt.Key.Key_A, CTRL)
    assert len(page.board.canvas.chosen()) == 6
    press(Qt.Key.Key_Escape)
    assert len(page.board.canvas.chosen()) == 1


def test_chosen_cards_merge_into_the_one_with_the_cursor_and_keep_their_words(
    room: Room, page: ClusterPage
) -> None:
    cards = room.cards(["Fornøyde kunder", "Kundene er fornøyde", "Vokse"])
    stand(page, cards[1])
    press(Qt.Key.Key_Left, SHIFT)
    press(Qt.Key.Key_M)
    speaker = snapshot(room).loose[0]
    assert (speaker.text, speaker.proposed_by, speaker.merged[0].text) == (
        "Fornøyde kunder",
        2,
        "Kundene er fornøyde",
    )
    assert "foreslått av 2" in page.board.canvas.cards[cards[0]].caption
    assert "Kundene er fornøyde" in page.table.sources.text()
    press(Qt.Key.Key_U)
    assert [card.text for card in snapshot(room).loose] == ["Fornøyde kunder", "Kundene er fornøyde", "Vokse"]


def test_one_card_alone_is_not_merged(room: Room, page: ClusterPage, qtbot: QtBot) -> None:
    cards = room.cards(["Fornøyde kunder", "Vokse"])
    stand(page, cards[0])
    with qtbot.waitSignal(page.status) as said:
        press(Qt.Key.Key_M)
    assert "minst to" in said.args[0]


def test_a_card_is_split_where_the_cursor_stands(room: Room, page: ClusterPage) -> None:
    cards = room.cards(["Lavere churn og bedre ledere", "Vokse"])
    stand(page, cards[0])
    press(Qt.Key.Key_U)
    assert editor_of(page).textCursor().position() == len("Lavere churn")
    press(Qt.Key.Key_Return, SHIFT)
    assert [card.text for card in snapshot(room).loose] == ["Lavere churn", "bedre ledere", "Vokse"]
    room.live.undo()
    assert snapshot(room).loose[0].text == "Lavere churn og bedre ledere"


@pytest.mark.parametrize(
    ("before", "after", "parts"),
    [
        ("Lavere churn", " og bedre ledere", ("Lavere churn", "bedre ledere")),
        ("Lavere churn og ", "bedre ledere", ("Lavere churn", "bedre ledere")),
        ("Lower churn, ", "and better leaders", ("Lower churn", "better leaders")),
        ("Kjøp og salg", "", ("Kjøp og salg", "")),
        ("", "ord", ("", "ord")),
        ("Pris / ", "kvalitet", ("Pris", "kvalitet")),
        ("Sand ", "organer", ("Sand", "organer")),
    ],
)
def test_what_joined_two_halves_goes(before: str, after: str, parts: tuple[str, str]) -> None:
    assert halves(before, after) == parts


def test_a_new_group_is_named_at_once_from_its_card(room: Room, page: ClusterPage) -> None:
    cards = room.cards(["Lavere churn", "Vokse"])
    room.run(ideas.reveal, idea_ids=cards)
    stand(page, cards[0])
    press(Qt.Key.Key_N)
    editor = editor_of(page)
    assert editor.toPlainText() == "Lavere churn"
    QTest.keyClicks(editor, "Kunder")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert [(group.name, len(group.cards)) for group in snapshot(room).groups] == [("Kunder", 1)]
    room.live.undo()
    room.live.undo()
    assert snapshot(room).groups == (), "one step for the name, one for the group with its card"


def test_a_group_never_takes_its_name_from_a_card_that_the_room_has_not_seen(
    room: Room, page: ClusterPage
) -> None:
    cards = room.cards(["Lavere churn", "Vokse"])
    stand(page, cards[0])
    press(Qt.Key.Key_N)
    assert [group.name for group in snapshot(room).groups] == [""]


def test_escape_leaves_a_card_as_it_was(room: Room, page: ClusterPage) -> None:
    cards = room.cards(["Lavere churn"])
    stand(page, cards[0])
    press(Qt.Key.Key_Return)
    QTest.keyClicks(editor_of(page), "noe annet")
    press(Qt.Key.Key_Escape)
    assert snapshot(room).loose[0].text == "Lavere churn"
    assert page.board.hasFocus()


def test_what_is_half_written_stays_while_the_board_changes_and_is_stored_on_leaving(
    room: Room, page: ClusterPage
) -> None:
    cards = room.cards(["Lavere churn"])
    stand(page, cards[0])
    press(Qt.Key.Key_F2)
    editor = editor_of(page)
    QTest.keyClicks(editor, "Mindre chu")
    room.cards(["Vokse"])
    room.run(clusters.gather, idea_ids=cards, name="Kunder")
    assert editor.toPlainText() == "Mindre chu"
    place = page.board.place_of(("card", cards[0]))
    assert place is not None
    assert editor.geometry().topLeft() == place.topLeft(), "it lies where the card lies now"
    page.table.bar.setFocus()
    page.setFocus()
    assert snapshot(room).groups[0].cards[0].text == "Mindre chu"


def test_an_editor_whose_card_is_gone_is_given_up(room: Room, page: ClusterPage) -> None:
    cards = room.cards(["Lavere churn", "Vokse"])
    stand(page, cards[0])
    press(Qt.Key.Key_E)
    room.run(ideas.remove, idea_id=cards[0])
    assert not [one for one in page.findChildren(InPlaceEdit) if one.isVisible()]


def test_chosen_cards_are_removed_in_one_step(room: Room, page: ClusterPage) -> None:
    cards = room.cards([f"Idé {n}" for n in range(4)])
    stand(page, cards[1])
    press(Qt.Key.Key_Right, SHIFT)
    press(Qt.Key.Key_Delete)
    assert [card.id for card in snapshot(room).loose] == [cards[0], cards[3]]
    assert on(page) == cards[3]
    room.live.undo()
    assert len(snapshot(room).loose) == 4


def test_a_group_can_be_moved_recoloured_and_broken_up(room: Room, page: ClusterPage) -> None:
    cards = room.cards(["Lavere churn", "Vokse"])
    first, second = room.group("Kunder", [cards[0]]), room.group("Vekst", [cards[1]])
    stand(page, second, "group")
    press(Qt.Key.Key_Left, CTRL)
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
    assert page.board.canvas.cards[cards[0]].text == "Lavere churn"


def test_an_empty_board_says_what_to_do(room: Room, page: ClusterPage) -> None:
    assert "Idéer" in page.findChildren(type(page._empty))[0].accessibleName()
    assert not page.board.isVisible()


def test_switching_the_language_changes_every_word_at_once(room: Room, page: ClusterPage) -> None:
    cards = room.cards(["Lavere churn"])
    room.run(clusters.new_group, kind=snapshot(room).kind, name="")
    room.context.interface.set_language("en")
    assert page.board.canvas.cards[cards[0]].caption == "hidden"
    assert page.primary_text() == "Show the one card"
    assert {area.name for area in page.board.canvas.areas.values()} == {"No name", "No group", "New group"}


def test_nothing_that_people_wrote_is_read_as_markup(room: Room, page: ClusterPage) -> None:
    cards = room.cards(["<b>Lavere</b> churn", "&amp; mer"])
    room.run(clusters.merge, idea_ids=[cards[1]], into_id=cards[0])
    shown_tip = page.board.canvas.cards[cards[0]].toolTip()
    assert "&lt;b&gt;Lavere&lt;/b&gt;" in shown_tip
    assert "&amp;amp; mer" in shown_tip
