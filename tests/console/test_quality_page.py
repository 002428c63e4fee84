"""The check: lamp by lamp, the whole, and the rehearsal that sends back what nobody can answer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.console.example_room import SENTENCES, Room, in_use
from workshop_app import clock
from workshop_app.console.pages.quality import QualityPage
from workshop_app.console.quality_way import Phase
from workshop_app.model.words import Answer
from workshop_app.queries.okrs import ObjectiveView, okrs
from workshop_app.queries.shown import shown
from workshop_app.queries.timeline import timeline

OBJECTIVE = "Øke merkevaregjenkjennelse for å gjøre selskapet til markedsleder"


@pytest.fixture
def page(room: Room, qtbot: QtBot) -> QualityPage:
    return in_use(QualityPage(room.context), qtbot)


def first(room: Room) -> ObjectiveView:
    return room.live.read(okrs)[0]


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClick(here, key, modifier)


def test_going_on_walks_through_lamps_whole_and_rehearsal_of_every_objective(
    room: Room, page: QualityPage
) -> None:
    room.objective(OBJECTIVE, SENTENCES[:2])
    room.objective("Bli best på service")
    one, two = (key_result.id for key_result in first(room).key_results)
    walked = [(page.way.phase, room.live.read(shown).key_result_id)]
    while page.go_on():
        walked.append((page.way.phase, room.live.read(shown).key_result_id))
    first_okr = [(Phase.LAMPS, None), (Phase.LAMPS, one), (Phase.LAMPS, two), (Phase.WHOLE, None),
                 (Phase.REHEARSAL, one), (Phase.REHEARSAL, two)]  # fmt: skip
    assert walked == [*first_okr, (Phase.LAMPS, None), (Phase.WHOLE, None)]


def test_going_back_walks_the_same_way(room: Room, page: QualityPage) -> None:
    room.objective(OBJECTIVE, SENTENCES[:1])
    for _ in range(3):
        page.go_on()
    phases = [page.way.phase]
    for _ in range(2):
        assert page.go_back()
        phases.append(page.way.phase)
    assert phases == [Phase.REHEARSAL, Phase.WHOLE, Phase.LAMPS]
    assert room.live.read(shown).key_result_id == first(room).key_results[0].id
    assert page.go_back()
    assert not page.go_back()


def test_arrow_keys_look_at_a_sentence_and_the_room_sees_it(
    room: Room, page: QualityPage, qtbot: QtBot
) -> None:
    room.objective(OBJECTIVE, SENTENCES)
    page.take_focus()
    qtbot.waitUntil(page.lines.lines[0].hasFocus)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert room.live.read(shown).key_result_id == first(room).key_results[1].id
    assert page.parts.card.editor.toPlainText() == SENTENCES[1]


def test_a_sentence_is_fixed_in_place(room: Room, page: QualityPage, qtbot: QtBot) -> None:
    room.objective(OBJECTIVE, SENTENCES)
    page.go_on()
    press(Qt.Key.Key_Return)
    editor = page.parts.card.editor
    qtbot.waitUntil(editor.hasFocus)
    QTest.keyClick(editor, Qt.Key.Key_End)
    QTest.keyClicks(editor, "!")
    page.go_on()
    assert [one.sentence for one in first(room).key_results] == [SENTENCES[0] + "!", *SENTENCES[1:]]


def test_the_objective_is_fixed_as_the_objective(room: Room, page: QualityPage) -> None:
    room.objective("Bli best", SENTENCES)
    editor = page.parts.card.editor
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_End)
    QTest.keyClicks(editor, " i Norge")
    editor.settle()
    assert first(room).sentence == "Bli best i Norge"


def test_a_reason_is_kept_for_the_sentence_that_is_looked_at(room: Room, page: QualityPage) -> None:
    room.objective(OBJECTIVE, SENTENCES)
    page.way.look_at(first(room).key_results[1].id)
    page.parts.card.questions.ask_why()
    field = page.parts.card.questions.reason.field
    QTest.keyClicks(field, "Tallet kommer i uke 3.")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert [one.criterion for one in first(room).key_results[1].waivers] == ["baseline"]
    assert "1 av" not in page.switch._progress.text()


def test_the_whole_is_questioned_once_for_the_objective(room: Room, page: QualityPage) -> None:
    room.objective(OBJECTIVE, SENTENCES[:1])
    QTest.mouseClick(page.switch.buttons[Phase.WHOLE], Qt.MouseButton.LeftButton)
    assert [box for box in page.parts.boxes if box.isVisible()]
    assert not page.parts.card.isVisible()


def test_the_rehearsal_is_answered_by_key_and_counted(room: Room, page: QualityPage) -> None:
    room.objective(OBJECTIVE, SENTENCES)
    page.take_focus()
    press(Qt.Key.Key_O)
    assert page.parts.rehearsal.isVisible()
    press(Qt.Key.Key_J)
    page.go_on()
    press(Qt.Key.Key_N)
    assert [one.rehearsal for one in first(room).key_results] == [Answer.YES, Answer.NO, None]
    assert "2 av 3 øvd" in page.switch._progress.text()


def test_what_nobody_can_answer_goes_back_to_where_it_was_written(room: Room, page: QualityPage) -> None:
    room.objective(OBJECTIVE, SENTENCES)
    QTest.mouseClick(page.switch.buttons[Phase.REHEARSAL], Qt.MouseButton.LeftButton)
    page.go_on()
    QTest.mouseClick(page.parts.rehearsal.buttons[Answer.CANNOT_SAY], Qt.MouseButton.LeftButton)
    unclear = first(room).key_results[1]
    assert unclear.rehearsal is Answer.CANNOT_SAY
    assert page.primary_text() == "Skriv den om"
    assert page.go_on()
    current = room.live.read(timeline, now=clock.now()).current
    assert current is not None
    assert current.stage == "key_results"
    assert room.live.read(shown).key_result_id == unclear.id


def test_without_objectives_the_page_says_where_to_go(page: QualityPage) -> None:
    assert page.empty.isVisible()
    assert page.actions_here() == ()
    assert not page.go_on()


def test_the_answers_have_the_keys_of_the_language(room: Room, page: QualityPage) -> None:
    room.objective(OBJECTIVE, SENTENCES)
    page.way.begin(Phase.REHEARSAL)
    room.context.interface.set_language("en")
    page.take_focus()
    press(Qt.Key.Key_Y)
    assert first(room).key_results[0].rehearsal is Answer.YES
