"""The settings page: by key, everything holds and is stored at once, and what cannot be stored is said."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.console.console_at_work import ConsoleAtWork, has_focus
from workshop_app.console.setting_rows import ChoiceRow, MetresRow, SwitchRow
from workshop_app.console.settings_page import SettingsPage
from workshop_app.settings import Settings, SettingsFile
from workshop_app.texts import LANGUAGES, Texts

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(console: ConsoleAtWork) -> SettingsPage:
    """The page, opened by its key."""
    console.press(Qt.Key.Key_Comma, CTRL)
    assert console.keys.settings.isVisible()
    return console.keys.settings


def stored(console: ConsoleAtWork) -> Settings:
    """What the next start will read."""
    return SettingsFile(console.settings.path).current


def choose(page: SettingsPage, name: str, value: str) -> None:
    """Choose as a person does: with the keys in the box."""
    row = page.rows[name]
    assert isinstance(row, ChoiceRow)
    row.box.setFocus()
    wanted = row.box.findData(value)
    while row.box.currentIndex() != wanted:
        down = row.box.currentIndex() < wanted
        QTest.keyClick(row.box, Qt.Key.Key_Down if down else Qt.Key.Key_Up)


def test_the_language_is_switched_while_the_page_is_open(console: ConsoleAtWork, page: SettingsPage) -> None:
    choose(page, "language", "en")
    row = page.rows["language"]
    assert row.control.accessibleName() == "My language"
    assert stored(console).language == "en"
    assert page.isVisible()


def test_the_look_is_switched_at_once(console: ConsoleAtWork, page: SettingsPage) -> None:
    choose(page, "theme", "dark")
    assert console.context.interface.theme.name == "dark"
    assert stored(console).theme == "dark"


def test_motion_can_be_forbidden(console: ConsoleAtWork, page: SettingsPage) -> None:
    choose(page, "motion", "reduced")
    assert not console.context.interface.moves
    assert stored(console).motion == "reduced"


def test_sound_and_the_clicker_are_switched_with_space(console: ConsoleAtWork, page: SettingsPage) -> None:
    assert (stored(console).sound, stored(console).clicker_timer) == (True, False)
    for name in ("sound", "clicker_timer"):
        row = page.rows[name]
        assert isinstance(row, SwitchRow)
        QTest.keyClick(row.box, Qt.Key.Key_Space)
    assert (stored(console).sound, stored(console).clicker_timer) == (False, True)


def test_the_room_is_measured_and_said_how_it_reads(console: ConsoleAtWork, page: SettingsPage) -> None:
    for name, metres in (("room_depth", 9.0), ("picture_height", 1.2)):
        row = page.rows[name]
        assert isinstance(row, MetresRow)
        row.box.setValue(metres)
    assert (stored(console).room_depth, stored(console).picture_height) == (9.0, 1.2)
    assert "7,5 bildehøyder" in page.legibility.text()
    assert "60 av 1080" in page.legibility.text()


def test_a_choice_that_cannot_be_stored_holds_and_is_said(console: ConsoleAtWork, page: SettingsPage) -> None:
    console.settings.path.with_suffix(".new").mkdir()
    row = page.rows["sound"]
    assert isinstance(row, SwitchRow)
    QTest.keyClick(row.box, Qt.Key.Key_Space)
    assert not console.context.interface.settings.sound
    assert "ble ikke husket" in page.problem.text()
    assert page.problem.isVisible()


def test_the_screens_that_are_here_are_offered_with_their_size(page: SettingsPage) -> None:
    row = page.rows["projector_screen"]
    assert isinstance(row, ChoiceRow)
    offered = [row.box.itemText(place) for place in range(row.box.count())]
    assert offered[0] == Texts("nb")("preferences.screen_automatic")
    assert any("×" in words for words in offered[1:])


def test_escape_goes_back_to_where_the_cursor_was(console: ConsoleAtWork, page: SettingsPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert has_focus(console.frame.library)()


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_found_in_the_palette(tmp_path: Path, qapp: QApplication, language: str) -> None:
    console = ConsoleAtWork(tmp_path, qapp, language)
    words = Texts(language)("preferences.do.show")
    found = [command for command in console.keys.commands() if command.words == words]
    console.close()
    assert [command.keys for command in found] == [("Ctrl+,",)]


def test_everything_on_the_page_has_a_name(page: SettingsPage) -> None:
    assert [name for name, row in page.rows.items() if not row.control.accessibleName()] == []
