"""The rules can be read by anybody, and in a workshop switched off and taught words, by key and by mouse."""

import re

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from tests.console.console_at_work import ConsoleAtWork, has_focus
from workshop_app.console.lamp_questions import LampQuestions
from workshop_app.console.rules_overlay import RulesOverlay
from workshop_app.model.words import WordMeaning
from workshop_app.operations import key_results, objectives, quality_rules
from workshop_app.quality.rule_book import rule_ids
from workshop_app.queries.facts import workshop_facts
from workshop_app.queries.room_rules import RoomRules
from workshop_app.texts import LANGUAGES, Texts

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def opened(console: ConsoleAtWork) -> RulesOverlay:
    """The overlay, opened by its key."""
    console.press(Qt.Key.Key_R, CTRL | SHIFT)
    assert console.keys.rules.isVisible()
    return console.keys.rules


def rules(console: ConsoleAtWork) -> RoomRules:
    return console.live.read(workshop_facts).rules


def titles(overlay: RulesOverlay) -> list[str]:
    """What the list shows, headings too."""
    model = overlay.book.model
    return [model.index(row).data() for row in range(model.rowCount())]


def tick_of(overlay: RulesOverlay, rule: str) -> Qt.CheckState:
    index = overlay.book.model.index(overlay.book.model.row_of(rule))
    return Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))


def box_of(overlay: RulesOverlay, rule: str) -> QPoint:
    """Where the tick of a rule is drawn."""
    view = overlay.book.list
    index = overlay.book.model.index(overlay.book.model.row_of(rule))
    view.scrollTo(index)
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.rect = view.visualRect(index)
    option.features = QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    box: QRect = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, view)
    return box.center()


def test_every_rule_is_listed_in_the_library_where_none_can_be_switched_off(console: ConsoleAtWork) -> None:
    overlay = opened(console)
    texts = Texts("nb")
    assert {texts(f"quality.{rule}.title") for rule in rule_ids()} <= set(titles(overlay))
    index = overlay.book.list.currentIndex()
    assert index.data(Qt.ItemDataRole.CheckStateRole) is None
    assert overlay.book.page.switch.isHidden()
    assert [tab.isVisible() for tab in overlay.tabs] == [False, False]


def test_a_rule_shows_its_reason_question_examples_and_source(console: ConsoleAtWork) -> None:
    overlay = opened(console)
    overlay.book.list.choose("no_baseline")
    page = overlay.book.page
    assert page.reason.text() == Texts("nb")("quality.no_baseline.reason")
    assert page.words["asks"].text() == Texts("nb")("quality.no_baseline.question")
    assert "«Øke NPS til 45»" in page.words["bad"].text()
    assert "Lamorte" in page.words["source"].text()


def test_searching_finds_a_rule_by_its_reason_and_says_when_there_is_none(console: ConsoleAtWork) -> None:
    overlay = opened(console)
    console.write("uten dagens tall")
    assert titles(overlay) == ["Nøkkelresultater", "Utgangspunktet mangler"]
    assert overlay.book.list.rule() == "no_baseline"
    console.write("qqqq")
    assert titles(overlay) == []
    assert overlay.book.page.isHidden()
    assert overlay.book.list.isHidden()


def test_space_and_enter_switch_the_chosen_rule_off_and_on(console: ConsoleAtWork) -> None:
    console.open()
    overlay = opened(console)
    console.write("utgangspunktet mangler")
    console.press(Qt.Key.Key_Down)
    assert has_focus(overlay.book.list)()
    console.press(Qt.Key.Key_Space)
    assert rules(console).switched_off == {"no_baseline"}
    assert tick_of(overlay, "no_baseline") is Qt.CheckState.Unchecked
    assert not overlay.book.page.switch.isChecked()
    console.press(Qt.Key.Key_Return)
    assert rules(console).switched_off == frozenset()
    assert tick_of(overlay, "no_baseline") is Qt.CheckState.Checked


def test_the_mouse_switches_a_rule_by_its_tick_and_by_its_page(console: ConsoleAtWork) -> None:
    console.open()
    overlay = opened(console)
    viewport = overlay.book.list.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=box_of(overlay, "no_baseline"))
    assert rules(console).switched_off == {"no_baseline"}
    overlay.book.list.choose("set_owner")
    overlay.book.page.switch.click()
    assert rules(console).switched_off == {"no_baseline", "set_owner"}
    overlay.book.page.switch.click()
    assert rules(console).switched_off == {"no_baseline"}


def test_undo_reaches_the_workshop_from_the_list_of_rules(console: ConsoleAtWork) -> None:
    console.open()
    overlay = opened(console)
    overlay.book.list.choose("no_baseline")
    overlay.book.list.setFocus()
    console.press(Qt.Key.Key_Space)
    console.press(Qt.Key.Key_Z, CTRL)
    assert rules(console).switched_off == frozenset()
    assert tick_of(overlay, "no_baseline") is Qt.CheckState.Checked


def test_a_lamp_on_the_page_below_changes_at_once(console: ConsoleAtWork) -> None:
    console.open()
    objective = console.live.run(objectives.add, sentence="Bli byens beste")
    assert objective is not None
    console.live.run(key_results.add, objective_id=objective.result, sentence="Øke NPS til 45")
    console.enter("key_results")
    page = console.frame.desk.stack.page()
    assert page is not None
    (questions,) = page.findChildren(LampQuestions)
    assert "no_baseline" in {lamp.rule for lamp in questions._lamps}
    console.live.run(quality_rules.switch_off, rule="no_baseline")
    assert "no_baseline" not in {lamp.rule for lamp in questions._lamps}


def test_enter_adds_a_word_and_delete_takes_it_away(console: ConsoleAtWork) -> None:
    console.open()
    overlay = opened(console)
    console.press(Qt.Key.Key_Tab, CTRL)
    assert has_focus(overlay.words.word)()
    console.write("Soltimer")
    console.press(Qt.Key.Key_Return)
    (word,) = rules(console).words
    assert (word.word, word.meaning, word.language) == ("Soltimer", WordMeaning.MEASURE, "nb")
    assert overlay.words.word.text() == ""
    assert overlay.words.words.index(0).data() == "Soltimer  –  Noe vi måler, norsk"
    overlay.words.list.setCurrentIndex(overlay.words.words.index(0))
    overlay.words.list.setFocus()
    console.press(Qt.Key.Key_Delete)
    assert rules(console).words == ()


def test_the_mouse_adds_a_word_with_another_meaning_and_language_and_removes_it(
    console: ConsoleAtWork,
) -> None:
    console.open()
    overlay = opened(console)
    overlay.tabs[1].click()
    words = overlay.words
    words.meaning.setCurrentIndex(words.meaning.findData("name"))
    words.language.setCurrentIndex(words.language.findData("en"))
    assert "Titan 3" in words.hint.text()
    words.word.setText("Titan")
    words.add.click()
    (word,) = rules(console).words
    assert (word.meaning, word.language) == (WordMeaning.NAME, "en")
    words.list.setCurrentIndex(words.words.index(0))
    words.remove.click()
    assert rules(console).words == ()


def test_a_word_that_is_none_is_explained_under_the_line_and_kept_there(console: ConsoleAtWork) -> None:
    console.open()
    overlay = opened(console)
    overlay.tabs[1].click()
    console.write("omsetning")
    console.press(Qt.Key.Key_Return)
    assert overlay.words.wrong.text() == "Sjekken forstår «omsetning» slik allerede."
    assert overlay.words.word.text() == "omsetning"
    assert overlay.words.word.accessibleDescription() == overlay.words.wrong.text()
    assert overlay.words.wrong.text() not in console.said(), "it is said once, at the field"
    assert console.frame.toast.isHidden()
    console.write("s")
    assert overlay.words.wrong.isHidden()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("meaning", list(WordMeaning))
def test_the_word_each_hint_gives_as_an_example_is_one_that_can_be_added(
    console: ConsoleAtWork, language: str, meaning: WordMeaning
) -> None:
    console.open()
    hint = Texts(language)(f"rules.meaning.{meaning}.hint")
    found = re.search("[«“]([^»”]+)[»”]", hint)
    assert found is not None
    assert console.live.run(quality_rules.add_word, word=found[1], language=language, meaning=meaning)


def test_no_key_of_the_overlay_reaches_the_room(console: ConsoleAtWork) -> None:
    console.open()
    item = console.enter("welcome")
    overlay = opened(console)
    overlay.book.list.setFocus()
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_F7, Qt.Key.Key_Plus, Qt.Key.Key_Right):
        console.press(key)
    after = console.item("welcome")
    assert (after.state, after.minutes) == ("now", item.minutes)


def test_tab_stays_on_the_card(console: ConsoleAtWork) -> None:
    console.open()
    overlay = opened(console)
    seen = set()
    for _ in range(12):
        console.press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert overlay.isAncestorOf(focused)
        seen.add(focused)
    assert len(seen) > 3


def test_the_overlay_speaks_the_consoles_language_as_soon_as_it_is_switched(console: ConsoleAtWork) -> None:
    overlay = opened(console)
    console.context.interface.set_language("en")
    assert Texts("en")("quality.no_baseline.title") in titles(overlay)
    assert overlay.book.page.title.text() == Texts("en")("quality.level_elsewhere.title")


def test_escape_puts_the_rules_away_and_leaving_the_workshop_does_too(console: ConsoleAtWork) -> None:
    console.open()
    overlay = opened(console)
    console.press(Qt.Key.Key_Escape)
    assert overlay.isHidden()
    overlay = opened(console)
    console.frame.go_to_library()
    assert overlay.isHidden()


def test_the_rules_are_found_in_the_palette_and_in_the_menu(console: ConsoleAtWork) -> None:
    console.press(Qt.Key.Key_K, CTRL)
    console.write("regler og ord")
    console.press(Qt.Key.Key_Return)
    assert console.keys.rules.isVisible()
    assert "Regler og ord i kvalitetssjekken" in {one.words for one in console.keys._menu_commands()}
