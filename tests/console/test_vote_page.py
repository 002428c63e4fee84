"""The dot vote: opened, counted by hand, closed, revealed, and none of its dots lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QSpinBox
from pytestqt.qtbot import QtBot

from tests.console.example_room import Room, in_use, open_room
from workshop_app.console.pages.objectives import ObjectivesPage
from workshop_app.console.pages.vote import VotePage
from workshop_app.model.words import BallotState
from workshop_app.operations import ideas, votes
from workshop_app.queries.ballot import BallotView, ballot


@pytest.fixture
def page(room: Room, qtbot: QtBot) -> VotePage:
    return in_use(VotePage(room.context), qtbot)


def newest(room: Room) -> BallotView:
    found = room.live.read(ballot)
    assert found is not None
    return found


def test_an_empty_board_has_nothing_to_vote_on_and_stops_nobody(page: VotePage) -> None:
    assert "Grupper" in page._empty.accessibleName()
    assert not page.go_on()


def test_the_ballot_holds_named_groups_and_then_loose_cards(room: Room, page: VotePage) -> None:
    cards = room.cards([f"Idé {n}" for n in range(12)])
    room.group("Kunder", cards[:3])
    page.go_on()
    labels = [option.label for option in newest(room).options]
    assert labels[0] == "Kunder"
    assert len(labels) == 10
    assert newest(room).dots_each == 2, "a quarter of the options"


def test_the_number_of_dots_and_several_on_one_are_the_facilitators_choice(
    room: Room, page: VotePage
) -> None:
    room.cards(["Lavere churn", "Vokse", "Bedre ledere"])
    dots = page.setup.form.field("dots_each")
    assert isinstance(dots, QSpinBox)
    dots.setValue(4)
    QTest.mouseClick(page.setup.form.field("several"), Qt.MouseButton.LeftButton, pos=dots.rect().topLeft())
    page.setup.form.fill({"several": True})
    page.go_on()
    assert (newest(room).dots_each, newest(room).several_on_one) == (4, True)


def test_hands_are_counted_with_digits_and_enter(room: Room, page: VotePage, qtbot: QtBot) -> None:
    room.cards(["Lavere churn", "Vokse", "Bedre ledere"])
    page.go_on()
    first, second, third = (line.field for line in page.list.lines)
    qtbot.waitUntil(first.hasFocus)
    QTest.keyClicks(first, "7")
    QTest.keyClick(first, Qt.Key.Key_Return)
    QTest.keyClicks(second, "4")
    QTest.keyClick(second, Qt.Key.Key_Down)
    QTest.keyClicks(third, "1")
    assert [option.dots for option in newest(room).options] == [7, 4, 1]
    QTest.keyClick(third, Qt.Key.Key_Up)
    QTest.keyClicks(second, "5")
    assert [option.dots for option in newest(room).options] == [7, 5, 1], (
        "the new number takes the old one's place"
    )


def test_more_hands_than_people_are_refused_and_the_field_says_what_holds(
    room: Room, page: VotePage, qtbot: QtBot
) -> None:
    room.cards(["Lavere churn", "Vokse", "Bedre ledere"])
    page.go_on()
    field = page.list.lines[0].field
    with qtbot.waitSignal(room.live.refused):
        QTest.keyClicks(field, "12")
    assert newest(room).options[0].dots == 1
    assert field.text() == "1"


def test_going_on_closes_then_reveals_then_leaves(room: Room, page: VotePage) -> None:
    room.cards(["Lavere churn", "Vokse", "Bedre ledere"])
    room.vote([1, 7, 4], reveal=False)
    assert page.go_on()
    assert newest(room).state is BallotState.CLOSED
    assert page.go_on()
    assert newest(room).state is BallotState.REVEALED
    assert not page.go_on()


def test_reopening_loses_no_dots(room: Room, page: VotePage) -> None:
    room.cards(["Lavere churn", "Vokse", "Bedre ledere"])
    room.vote([1, 7, 4])
    QTest.keyClick(page, Qt.Key.Key_O)
    assert newest(room).state is BallotState.OPEN
    assert [line.field.text() for line in page.list.lines] == ["1", "7", "4"]


def test_a_tie_at_the_cut_offers_a_run_off_between_those_that_tie(
    room: Room, page: VotePage, qtbot: QtBot
) -> None:
    room.cards(["Lavere churn", "Vokse", "Bedre ledere", "Kortere kø", "Flere kunder"])
    room.vote([7, 6, 3, 3, 1])
    assert page.tie.isVisible()
    QTest.keyClick(page, Qt.Key.Key_T)
    assert {option.label for option in newest(room).options} == {"Bedre ledere", "Kortere kø"}
    assert newest(room).round == 2
    assert newest(room).state is BallotState.OPEN


def test_a_discarded_vote_comes_back_with_undo(room: Room, page: VotePage) -> None:
    room.cards(["Lavere churn", "Vokse", "Bedre ledere"])
    room.vote([1, 7, 4])
    page.acts.discard()
    assert room.live.read(ballot) is None
    room.live.undo()
    assert [option.dots for option in newest(room).options] == [1, 7, 4]


def test_the_words_change_with_the_language(room: Room, page: VotePage) -> None:
    room.cards(["Lavere churn", "Vokse", "Bedre ledere"])
    room.vote([1, 7, 4], reveal=False)
    room.context.interface.set_language("en")
    assert page.primary_text() == "Close the vote"
    assert page.list.lines[0].field.accessibleName() == "Votes for “Lavere churn”"


def test_the_numbers_can_be_hidden_on_the_facilitators_own_screen(room: Room, page: VotePage) -> None:
    room.cards(["Lavere churn", "Vokse", "Bedre ledere"])
    room.vote([1, 7, 4], reveal=False)
    QTest.keyClick(page, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert [line.field.displayText() for line in page.list.lines] == ["●", "●", "●"]
    assert "7" not in page.list.lines[1].accessibleName()
    page.go_on()
    assert not any(line._dots.isVisible() for line in page.list.lines)
    page.go_on()
    assert [line._dots.text() for line in page.list.lines] == ["7", "4", "1"], "revealed is revealed"
    assert all(line._dots.isVisible() for line in page.list.lines)


def test_with_nobody_counted_the_dots_are(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    (tmp_path / "empty").mkdir()
    room = open_room(tmp_path / "empty", qapp, people=0)
    page = VotePage(room.context)
    qtbot.addWidget(page)
    page.show()
    room.cards(["Lavere churn", "Vokse"])
    room.vote([12, 30], reveal=False)
    assert "42 prikker er talt" in _words(page)
    room.live.store.close()


def test_a_thousand_options_are_shown_and_counted(room: Room, page: VotePage) -> None:
    room.cards([f"Idé nummer {number}" for number in range(1000)])
    page.go_on()
    assert len(page.list.lines) == 1000
    last = page.list.lines[-1].field
    last.setFocus()
    QTest.keyClicks(last, "5")
    assert newest(room).options[-1].dots == 5


def test_a_run_off_is_shown_with_the_first_round_where_objectives_are_chosen(room: Room) -> None:
    room.cards(["Lavere churn", "Vokse", "Bedre ledere", "Kortere kø"])
    first = room.vote([7, 6, 3, 3])
    tied = newest(room).tied_at_cut
    second = room.run(votes.run_off, ballot_id=first, option_ids=list(tied), dots_each=1)
    for option, dots in zip(newest(room).options, (2, 5), strict=True):
        room.run(votes.count_hands, option_id=option.id, count=dots)
    room.run(votes.reveal, ballot_id=second)
    objectives = ObjectivesPage(room.context)
    objectives.show()
    shown = [bar for bar in objectives.bars.bars if bar.isVisibleTo(objectives)]
    assert [bar.text() for bar in shown] == ["Lavere churn", "Vokse", "Kortere kø", "Bedre ledere"]
    assert shown[2].accessibleDescription() == "3 · omvalg 5"
    shown[2].click()
    assert [one.sentence for one in objectives.place.objectives] == ["Kortere kø"]
    objectives.deleteLater()


def _words(page: VotePage) -> str:
    return " ".join(one.text() for one in page.findChildren(QLabel))


def test_before_the_vote_it_is_said_how_many_cards_the_room_has_not_seen(room: Room, page: VotePage) -> None:
    cards = room.cards(["Lavere churn", "Vokse", "Bedre ledere", "Holdt"])
    room.run(ideas.reveal, idea_ids=cards[:1])
    room.run(ideas.hold_back, idea_ids=cards[3:])
    assert page.setup.unseen.isVisible()
    assert "2 av kortene" in page.setup.unseen.text()
    room.run(ideas.reveal_all)
    assert not page.setup.unseen.isVisible()
    assert page.go_on(), "it never locks"
