"""The focus never lands on a button that acts by itself: what disappears gives it back to the page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.console.console_at_work import ConsoleAtWork
from workshop_app.console.pages.key_results import KeyResultsPage
from workshop_app.console.pages.quality import QualityPage
from workshop_app.console.sentence_card import SentenceCard
from workshop_app.operations import key_results, objectives
from workshop_app.queries.okrs import KeyResultView, okrs
from workshop_app.widgets.key_hint import KeyButton

OBJECTIVE = "Bli byens beste på service"
ASKS_TWICE = "Redusere churn med 2,75 %"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(params=["key_results", "quality"])
def at_work(request: pytest.FixtureRequest, tmp_path: Path, qapp: QApplication) -> Iterator[ConsoleAtWork]:
    """The whole console on each page where a sentence is checked, at a key result that asks."""
    console = ConsoleAtWork(tmp_path, qapp)
    console.window.resize(1440, 900)
    console.open()
    objective = console.live.run(objectives.add, sentence=OBJECTIVE)
    assert objective is not None
    console.live.run(key_results.add, objective_id=objective.result, sentence=ASKS_TWICE)
    console.enter(request.param)
    console.frame.desk_keys.steps.go_on()
    yield console
    console.close()


def card(console: ConsoleAtWork) -> SentenceCard:
    page = console.frame.desk.stack.page()
    if isinstance(page, QualityPage):
        return page.parts.card
    assert isinstance(page, KeyResultsPage)
    return page.card.card


def stored(console: ConsoleAtWork) -> KeyResultView:
    return console.live.read(okrs)[0].key_results[0]


def focused() -> QWidget | None:
    return QApplication.focusWidget()


def button(console: ConsoleAtWork, name: str) -> KeyButton:
    found = card(console).questions.box.findChild(KeyButton, name)
    assert isinstance(found, KeyButton)
    return found


def test_tab_before_the_sentence_is_stored_leads_to_no_button_that_acts(
    at_work: ConsoleAtWork, qtbot: QtBot
) -> None:
    for ending in (" i kassa", " fra 9 % til 6 % innen 1. mars", " hver uke"):
        editor = card(at_work).editor
        editor.setFocus()
        qtbot.waitUntil(editor.hasFocus)
        editor.selectAll()
        at_work.write("Redusere churn" + ending)
        for _ in range(4):
            at_work.press(Qt.Key.Key_Tab)
            if focused() is not editor:
                break
        here = focused()
        assert here is not None
        assert here.objectName() not in ("fill", "keep", "withdraw")
    assert stored(at_work).sentence.startswith("Redusere churn")


def test_a_suggestion_that_goes_while_its_button_has_the_focus_leaves_the_focus_in_the_page(
    at_work: ConsoleAtWork, qtbot: QtBot
) -> None:
    fill = button(at_work, "fill")
    fill.setFocus()
    qtbot.waitUntil(fill.hasFocus)
    here = stored(at_work)
    at_work.live.run(
        key_results.edit, key_result_id=here.id, sentence="Redusere churn fra 9 % til 6 % innen 1. mars"
    )
    assert not fill.isVisible()
    assert not isinstance(focused(), KeyButton)
    assert focused() is not None


def test_a_reason_taken_back_by_key_leaves_the_focus_in_the_page(
    at_work: ConsoleAtWork, qtbot: QtBot
) -> None:
    questions = card(at_work).questions
    at_work.press(Qt.Key.Key_J, CTRL)
    qtbot.waitUntil(questions.reason.field.hasFocus)
    at_work.write("Tallet kommer i uke 3.")
    at_work.press(Qt.Key.Key_Return)
    assert stored(at_work).waivers
    assert not isinstance(focused(), KeyButton)
    questions.row.chosen.emit("baseline")
    withdraw = button(at_work, "withdraw")
    withdraw.setFocus()
    qtbot.waitUntil(withdraw.hasFocus)
    at_work.press(Qt.Key.Key_Space)
    assert stored(at_work).waivers == ()
    assert not isinstance(focused(), KeyButton)


def test_a_footer_button_that_goes_leaves_the_focus_in_the_page(at_work: ConsoleAtWork, qtbot: QtBot) -> None:
    footer = at_work.frame.desk.footer
    more = next(one for one in footer.findChildren(KeyButton) if one.isVisible() and one.objectName())
    more.setFocus()
    qtbot.waitUntil(more.hasFocus)
    footer.show_actions(())
    assert not isinstance(focused(), KeyButton)
    assert focused() is not None


def test_tab_goes_through_the_card_in_the_order_it_is_read(at_work: ConsoleAtWork, qtbot: QtBot) -> None:
    shown = card(at_work)
    lamps = [lamp for lamp in shown.questions.row.findChildren(QWidget) if lamp.isVisible()]
    lamps[0].setFocus()
    seen = [focused()]
    for _ in range(len(lamps) + 1):
        at_work.press(Qt.Key.Key_Tab)
        seen.append(focused())
    assert seen == [*lamps, button(at_work, "fill"), button(at_work, "keep")]
