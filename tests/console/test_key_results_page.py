"""Key results written as fast as they are said: sentence, fields, lamps, reasons, measures."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.console.example_room import SENTENCES, Room, in_use
from workshop_app.console.pages.key_results import KeyResultsPage
from workshop_app.console.sentence_edit import SentenceEdit
from workshop_app.model.words import CardKind, KeyResultKind
from workshop_app.operations import clusters
from workshop_app.queries.okrs import KeyResultView, okrs
from workshop_app.queries.shown import shown

OBJECTIVE = "Øke merkevaregjenkjennelse for å gjøre selskapet til markedsleder"


@pytest.fixture
def page(room: Room, qtbot: QtBot) -> KeyResultsPage:
    return in_use(KeyResultsPage(room.context), qtbot)


def key_results(room: Room) -> tuple[KeyResultView, ...]:
    return room.live.read(okrs)[0].key_results


def editor(page: KeyResultsPage) -> SentenceEdit:
    return page.card.card.editor


def test_without_an_objective_the_page_says_where_to_go(page: KeyResultsPage) -> None:
    assert page.empty.isVisible()
    assert "Ambisjoner" in page.empty.accessibleName()
    assert not page.go_on()


def test_a_new_key_result_is_typed_at_once_and_stored_in_one_step(
    room: Room, page: KeyResultsPage, qtbot: QtBot
) -> None:
    room.objective(OBJECTIVE)
    page.take_focus()
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(editor(page).hasFocus)
    QTest.keyClicks(editor(page), "Redusere churn med 2,75%")
    qtbot.waitUntil(lambda: key_results(room)[0].sentence == "Redusere churn med 2,75%")
    QTest.keyClicks(editor(page), " i 2020")
    editor(page).settle()
    assert key_results(room)[0].sentence == "Redusere churn med 2,75% i 2020"
    room.live.undo()
    assert key_results(room)[0].sentence == "", "all the typing was one step"


def test_a_blank_at_the_end_survives_its_own_echo(room: Room, page: KeyResultsPage, qtbot: QtBot) -> None:
    room.objective(OBJECTIVE, [""])
    page.take_focus()
    QTest.keyClicks(editor(page), "Øke ")
    editor(page).settle()
    assert editor(page).toPlainText() == "Øke "


def test_enter_goes_to_the_fields_and_what_is_written_there_is_read(
    room: Room, page: KeyResultsPage, qtbot: QtBot
) -> None:
    room.objective(OBJECTIVE, [SENTENCES[1]])
    page.take_focus()
    QTest.keyClick(editor(page), Qt.Key.Key_Return)
    start = page.card.form.field("from_value")
    qtbot.waitUntil(start.hasFocus)
    typed = {
        "from_value": "1 200,50",
        "to_value": "-2,75",
        "unit": "%",
        "due_on": "31. okt",
        "owner": "kundesjef",
    }
    for name, written in typed.items():
        field = page.card.form.field(name)
        field.setFocus()
        field.clear()
        QTest.keyClicks(field, written)
        QTest.keyClick(field, Qt.Key.Key_Return)
    stored = key_results(room)[0]
    assert (stored.from_value, stored.to_value, stored.unit) == (Decimal("1200.50"), Decimal("-2.75"), "%")
    assert (stored.due_on, stored.owner) == (date(2020, 10, 31), "kundesjef")


def test_an_unknown_baseline_becomes_a_task_with_somebody_and_a_date(
    room: Room, page: KeyResultsPage
) -> None:
    room.objective(OBJECTIVE, [SENTENCES[1]])
    field = page.card.form.field("from_value")
    QTest.keyClicks(field, "ukjent")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert key_results(room)[0].baseline_unknown
    assert field.property("state") == "asks"
    owner, due = page.card.form.field("baseline_owner"), page.card.form.field("baseline_due_on")
    assert owner.isVisible()
    QTest.keyClicks(owner, "controller")
    QTest.keyClick(owner, Qt.Key.Key_Return)
    QTest.keyClicks(due, "15.1")
    QTest.keyClick(due, Qt.Key.Key_Return)
    stored = key_results(room)[0]
    assert (stored.baseline_owner, stored.baseline_due_on) == ("controller", date(2020, 1, 15))


def test_what_cannot_be_read_is_said_and_not_stored(room: Room, page: KeyResultsPage) -> None:
    room.objective(OBJECTIVE, [SENTENCES[1]])
    field = page.card.form.field("to_value")
    QTest.keyClicks(field, "mye")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.property("state") == "wrong"
    assert field.text() == "mye"
    assert key_results(room)[0].to_value is None


def test_empty_fields_are_filled_from_the_sentence_on_a_key(room: Room, page: KeyResultsPage) -> None:
    room.objective(OBJECTIVE, [SENTENCES[0]])
    page.take_focus()
    assert page.card.read_numbers.isVisible()
    QTest.keyClick(editor(page), Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    stored = key_results(room)[0]
    assert (stored.from_value, stored.to_value, stored.unit) == (Decimal(30), Decimal(40), "mnok")
    assert not page.card.read_numbers.isVisible()


def test_tab_fills_in_the_suggestion_and_selects_its_blank(
    room: Room, page: KeyResultsPage, qtbot: QtBot
) -> None:
    room.objective(OBJECTIVE, ["Øke inntektene til 40 mnok i 2020"])
    page.take_focus()
    suggestion = page.card.card.questions.suggestion
    assert suggestion
    assert "___" in suggestion
    QTest.keyClick(editor(page), Qt.Key.Key_Tab)
    assert editor(page).toPlainText() == suggestion
    assert set(editor(page).textCursor().selectedText()) == {"_"}
    QTest.keyClicks(editor(page), "30 mnok")
    assert "30 mnok" in editor(page).toPlainText()
    assert editor(page).hasFocus()


def test_tab_never_writes_over_what_was_typed_a_moment_ago(
    room: Room, page: KeyResultsPage, qtbot: QtBot
) -> None:
    room.objective(OBJECTIVE, ["Redusere churn med 2,75 %"])
    page.take_focus()
    QTest.keyClick(editor(page), Qt.Key.Key_Tab)
    assert page.card.card.questions.suggestion is None, "blanks are filled in before anything is suggested"
    for number in ("7 %", "4 %"):
        QTest.keyClicks(editor(page), number)
        QTest.keyClick(editor(page), Qt.Key.Key_Tab)
    assert "7 %" in editor(page).toPlainText()
    assert "4 %" in editor(page).toPlainText()


def test_the_lamps_follow_the_sentence_while_it_is_typed(
    room: Room, page: KeyResultsPage, qtbot: QtBot
) -> None:
    room.objective(OBJECTIVE, ["Øke inntektene"])
    lamps = page.card.card.questions
    assert lamps.asked is not None
    page.take_focus()
    QTest.keyClick(editor(page), Qt.Key.Key_End)
    QTest.keyClicks(editor(page), " fra 30 mnok til 40 mnok i 2020")
    qtbot.waitUntil(lambda: lamps.asked is None)


def test_a_reason_keeps_the_sentence_and_can_be_taken_back(
    room: Room, page: KeyResultsPage, qtbot: QtBot
) -> None:
    room.objective(OBJECTIVE, [SENTENCES[1]])
    page.take_focus()
    QTest.keyClick(editor(page), Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    reason = page.card.card.questions.reason
    qtbot.waitUntil(reason.field.hasFocus)
    QTest.keyClicks(reason.field, "Tallet kommer i uke 3.")
    QTest.keyClick(reason.field, Qt.Key.Key_Return)
    kept = key_results(room)[0].waivers
    assert [(one.criterion, one.reason) for one in kept] == [("baseline", "Tallet kommer i uke 3.")]
    assert not reason.isVisible()
    page.card.card.questions.row.chosen.emit("baseline")
    page.card.card.questions.box.answered.emit("withdraw")
    assert key_results(room)[0].waivers == ()


def test_escape_leaves_the_reason_unwritten(room: Room, page: KeyResultsPage) -> None:
    room.objective(OBJECTIVE, [SENTENCES[1]])
    page.card.card.questions.ask_why()
    QTest.keyClick(page.card.card.questions.reason.field, Qt.Key.Key_Escape)
    assert page.card.card.questions.box.isVisible()
    assert key_results(room)[0].waivers == ()


def test_a_measure_of_the_room_becomes_a_key_result_by_click_or_by_key(
    room: Room, page: KeyResultsPage
) -> None:
    objective = room.objective(OBJECTIVE, [SENTENCES[0]])
    room.cards(["churn per måned", "oppsigelser"], kind=CardKind.MEASURE, objective_id=objective)
    QTest.mouseClick(page.measures.chips[1], Qt.MouseButton.LeftButton)
    assert key_results(room)[1].sentence == "Oppsigelser"
    assert [chip.text() for chip in page.measures.chips if chip.isVisible()] == ["churn per måned"]
    QTest.keyClick(editor(page), Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert key_results(room)[2].sentence == "Churn per måned"
    assert room.live.read(shown).key_result_id == key_results(room)[2].id
    room.live.undo()
    assert len(key_results(room)) == 2, "adding and showing it was one step"


def test_going_on_walks_through_key_results_and_objectives(room: Room, page: KeyResultsPage) -> None:
    room.objective(OBJECTIVE, SENTENCES[:2])
    room.objective("Bli best på service", SENTENCES[2:])
    first, second = room.live.read(okrs)
    seen = []
    while page.go_on():
        seen.append(room.live.read(shown).key_result_id)
    assert seen == [first.key_results[0].id, first.key_results[1].id, second.key_results[0].id]
    assert page.go_back()
    assert room.live.read(shown).objective_id == first.id


def test_what_is_being_written_is_stored_with_its_own_key_result_when_the_room_goes_on(
    room: Room, page: KeyResultsPage
) -> None:
    room.objective(OBJECTIVE, SENTENCES)
    page.go_on()
    page.take_focus()
    QTest.keyClick(editor(page), Qt.Key.Key_End)
    QTest.keyClicks(editor(page), "!")
    page.go_on()
    assert [one.sentence for one in key_results(room)] == [SENTENCES[0] + "!", SENTENCES[1], SENTENCES[2]]
    assert editor(page).toPlainText() == SENTENCES[1]


def test_the_kind_changes_the_fields(room: Room, page: KeyResultsPage) -> None:
    room.objective(OBJECTIVE, [SENTENCES[0]])
    page.keys.set_kind(KeyResultKind.MILESTONE)
    assert page.card.steps.isVisible()
    QTest.keyClicks(page.card.steps.new, "Første måling")
    QTest.keyClick(page.card.steps.new, Qt.Key.Key_Return)
    assert [step.text for step in key_results(room)[0].steps] == ["Første måling"]
    page.keys.set_kind(KeyResultKind.HOLD)
    assert page.card.form.field("low").isVisible()
    assert not page.card.steps.isVisible()


def test_a_tab_is_chosen_with_the_mouse(room: Room, page: KeyResultsPage) -> None:
    room.objective(OBJECTIVE, SENTENCES)
    QTest.mouseClick(page.tabs.tabs[2], Qt.MouseButton.LeftButton)
    assert room.live.read(shown).key_result_id == key_results(room)[2].id
    assert editor(page).toPlainText() == SENTENCES[2]


def test_every_word_changes_with_the_language(room: Room, page: KeyResultsPage) -> None:
    room.objective(OBJECTIVE, [SENTENCES[1]])
    room.context.interface.set_language("en")
    assert page.tabs.new.text() == "+ New"
    assert page.card.form.field("owner").accessibleName() == "Owner"
    assert page.primary_text() == "Show the first key result"


def test_an_activity_is_asked_what_changes_though_its_first_question_has_nothing_to_suggest(
    room: Room, page: KeyResultsPage
) -> None:
    room.objective(OBJECTIVE, [""])
    page.take_focus()
    QTest.keyClicks(editor(page), "Lansere ny kundeportal")
    QTest.keyClick(editor(page), Qt.Key.Key_Tab)
    written = editor(page).toPlainText()
    assert written.startswith("Lansere ny kundeportal, slik at ___")
    assert editor(page).textCursor().selectedText() == "___"


def test_the_measures_stand_under_the_names_of_their_groups_and_keep_one_row_of_numbers(
    room: Room, page: KeyResultsPage
) -> None:
    objective = room.objective(OBJECTIVE, [SENTENCES[0]])
    cards = room.cards(["oppsigelser", "churn", "klager"], kind=CardKind.MEASURE, objective_id=objective)
    room.run(clusters.gather, idea_ids=cards[1:], name="Kunder")
    rows = [row for row in page.measures.rows if row.isVisible()]
    assert [row.name.text() for row in rows] == ["Kunder", "Uten gruppe"]
    assert [chip.text() for chip in page.measures.chips] == ["churn", "klager", "oppsigelser"]
    QTest.mouseClick(page.measures.chips[2], Qt.MouseButton.LeftButton)
    assert key_results(room)[1].sentence == "Oppsigelser"
