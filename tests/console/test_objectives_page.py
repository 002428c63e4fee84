"""From the bars to one to three objectives, each a sentence and why now."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.console.example_room import SENTENCES, Room, in_use
from workshop_app.console.pages.objectives import ObjectivesPage
from workshop_app.operations import votes
from workshop_app.queries.okrs import ObjectiveView, okrs
from workshop_app.queries.shown import shown


@pytest.fixture
def page(room: Room, qtbot: QtBot) -> ObjectivesPage:
    return in_use(ObjectivesPage(room.context), qtbot)


def objectives(room: Room) -> tuple[ObjectiveView, ...]:
    return room.live.read(okrs)


def voted(room: Room) -> None:
    room.cards(["Lavere churn", "Vokse i Sverige", "Bedre ledere"])
    room.vote([2, 7, 4])


def test_the_bars_stand_in_the_order_of_their_dots(room: Room, page: ObjectivesPage) -> None:
    voted(room)
    assert [bar.text() for bar in page.bars.bars] == ["Vokse i Sverige", "Bedre ledere", "Lavere churn"]


def test_a_vote_that_is_not_revealed_shows_no_bars(room: Room, page: ObjectivesPage) -> None:
    room.cards(["Lavere churn", "Vokse i Sverige"])
    room.vote([2, 7], reveal=False)
    assert not [bar for bar in page.bars.bars if bar.isVisible()]


def test_arrow_keys_and_enter_make_objectives_of_bars(room: Room, page: ObjectivesPage, qtbot: QtBot) -> None:
    voted(room)
    page.take_focus()
    qtbot.waitUntil(page.bars.bars[0].hasFocus)
    QTest.keyClick(page.bars.bars[0], Qt.Key.Key_Return)
    QTest.keyClick(page.bars.bars[0], Qt.Key.Key_Down)
    QTest.keyClick(page.bars.bars[1], Qt.Key.Key_Space)
    assert [one.sentence for one in objectives(room)] == ["Vokse i Sverige", "Bedre ledere"]
    QTest.keyClick(page.bars.bars[1], Qt.Key.Key_Return)
    assert len(objectives(room)) == 1, "pressing again takes it back"


def test_an_objective_with_key_results_is_not_taken_back_by_its_bar(
    room: Room, page: ObjectivesPage, qtbot: QtBot
) -> None:
    voted(room)
    QTest.mouseClick(page.bars.bars[0], Qt.MouseButton.LeftButton)
    from_bar = objectives(room)[0]
    room.key_results(from_bar.id, SENTENCES)
    with qtbot.waitSignal(page.status):
        QTest.mouseClick(page.bars.bars[0], Qt.MouseButton.LeftButton)
    assert len(objectives(room)) == 1
    assert page.bars.bars[0].isChecked()


def test_going_on_sharpens_one_objective_after_the_other_and_back_leads_to_the_bars(
    room: Room, page: ObjectivesPage
) -> None:
    voted(room)
    for bar in page.bars.bars[:2]:
        bar.click()
    first, second = objectives(room)
    assert page.go_on()
    assert room.live.read(shown).objective_id == first.id
    assert page.go_on()
    assert room.live.read(shown).objective_id == second.id
    assert not page.go_on()
    assert page.go_back()
    assert page.go_back()
    assert room.live.read(shown).objective_id is None
    assert page.bars.isVisible()
    assert not page.go_back()


def test_the_sentence_why_now_and_what_it_supports_are_stored(
    room: Room, page: ObjectivesPage, qtbot: QtBot
) -> None:
    page.take_focus()
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    editor = page.card.card.editor
    qtbot.waitUntil(editor.hasFocus)
    QTest.keyClicks(editor, "Bli markedsleder")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(page.card.why_now.hasFocus)
    QTest.keyClicks(page.card.why_now, "Markedet flytter seg.")
    supports = page.card.form.field("supports")
    supports.setFocus()
    QTest.keyClicks(supports, "Vekst")
    QTest.keyClick(supports, Qt.Key.Key_Return)
    QTest.mouseClick(page.card.form.field("committed"), Qt.MouseButton.LeftButton)
    stored = objectives(room)[0]
    assert (stored.sentence, stored.why_now) == ("Bli markedsleder", "Markedet flytter seg.")
    assert (stored.supports, stored.committed) == ("Vekst", True)


def test_the_lamps_of_an_objective_ask_and_can_be_answered_with_a_reason(
    room: Room, page: ObjectivesPage
) -> None:
    room.objective("Øke salget med 20 % og redusere churn til 3 %")
    questions = page.card.card.questions
    assert questions.asked is not None
    asked = questions.asked.criterion
    questions.ask_why()
    QTest.keyClicks(questions.reason.field, "Vi vil det.")
    QTest.keyClick(questions.reason.field, Qt.Key.Key_Return)
    assert [one.criterion for one in objectives(room)[0].waivers] == [asked]


def test_more_than_three_is_advised_against_and_not_refused(room: Room, page: ObjectivesPage) -> None:
    for number in range(4):
        assert not page.advice.isVisible()
        room.objective(f"Ambisjon {number}")
    assert page.advice.isVisible()
    assert len(objectives(room)) == 4


def test_without_a_vote_the_page_offers_to_write_one(room: Room, page: ObjectivesPage) -> None:
    assert page.empty.isVisible()
    page.empty.acted.emit()
    assert len(objectives(room)) == 1
    assert not page.empty.isVisible()


def test_a_vote_that_the_room_has_not_seen_is_shown_on_the_next_key(room: Room, page: ObjectivesPage) -> None:
    room.cards(["Lavere churn", "Vokse", "Bedre ledere"])
    made = room.vote([1, 7, 4], reveal=False)
    room.run(votes.close_ballot, ballot_id=made)
    assert page.primary_text() == "Vis resultatet for rommet"
    assert not [bar for bar in page.bars.bars if bar.isVisibleTo(page)]
    assert page.go_on()
    assert next(bar.text() for bar in page.bars.bars if bar.isVisibleTo(page)) == "Vokse"
    assert page.primary_text() != "Vis resultatet for rommet"
