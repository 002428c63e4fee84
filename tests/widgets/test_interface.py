"""The interface: language and theme switch at once, are remembered, and reach Qt's own words."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from workshop_app.settings import SettingsFile
from workshop_app.widgets import system_look
from workshop_app.widgets.actions import Actions, ActionSpec
from workshop_app.widgets.fonts import load_fonts
from workshop_app.widgets.icons import icon
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton, key_text
from workshop_app.widgets.qt_texts import QtTexts, key_of
from workshop_app.widgets.theme import CONSOLE_THEMES, Theme


def test_language_and_theme_are_remembered(interface: Interface, tmp_path: Path) -> None:
    interface.set_language("en")
    interface.set_theme("dark")
    again = SettingsFile(tmp_path / "settings.json").current
    assert (again.language, again.theme) == ("en", "dark")


def test_a_switch_is_told_once(qtbot: QtBot, interface: Interface) -> None:
    with qtbot.waitSignal(interface.changed):
        interface.set_language("en")
    with qtbot.assertNotEmitted(interface.changed):
        interface.set_language("en")


def test_qts_own_buttons_speak_norwegian(qtbot: QtBot, interface: Interface) -> None:
    assert interface.texts.language == "nb"
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Save)
    qtbot.addWidget(buttons)
    words = {button.text().replace("&", "") for button in buttons.buttons()}
    assert words == {"Avbryt", "Lagre"}


def test_qts_own_menus_speak_norwegian(qtbot: QtBot, interface: Interface) -> None:
    assert interface.texts.language == "nb"
    field = QLineEdit("tekst")
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    words = {action.text().partition("\t")[0].replace("&", "") for action in menu.actions() if action.text()}
    assert {"Angre", "Klipp ut", "Kopier", "Lim inn", "Merk alt"} <= words
    menu.deleteLater()


def test_qt_keeps_its_english_in_english(interface: Interface) -> None:
    interface.set_language("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize(
    ("source", "key"),
    [("Select &All", "widgets.qt.select_all"), ("&OK", "widgets.qt.ok"), ("%1", "widgets.qt.1"), ("…", None)],
)
def test_qts_words_have_keys(source: str, key: str | None) -> None:
    assert key_of(source) == key


@pytest.mark.parametrize("name", CONSOLE_THEMES)
def test_every_place_in_the_style_sheet_is_filled(name: str) -> None:
    sheet = Theme.named(name).style_sheet()
    assert "{surface}" not in sheet
    assert Theme.named(name).colour("surface").name() in sheet.lower()


def test_inter_is_loaded_and_what_it_lacks_is_there(interface: Interface) -> None:
    families = load_fonts()
    assert families[0] == "Inter"
    assert families[-1] == "Noto Emoji"
    assert set(families) <= set(QFontDatabase.families())
    assert QFontDatabase.hasFamily("Noto Sans Arabic")


@pytest.mark.parametrize("ratio", [1.0, 1.5, 3.0])
def test_an_icon_is_drawn_in_its_colour_at_any_ratio(interface: Interface, ratio: float) -> None:
    colour = Theme.named("light").colour("missing")
    image = icon("add", colour).pixmap(QSize(24, 24), ratio).toImage()
    middle = image.pixelColor(image.width() // 2, image.height() // 2)
    assert image.width() == round(24 * ratio)
    assert abs(middle.red() - colour.red()) < 12


def test_actions_retext_themselves(qtbot: QtBot, interface: Interface) -> None:
    button = KeyButton("x", "Ctrl+Z")
    qtbot.addWidget(button)
    actions = Actions(button, interface)
    action = actions.add(ActionSpec("undo", "widgets.qt.undo", ("Ctrl+Z",), "undo"))
    assert action.text() == "&Angre"
    interface.set_language("en")
    assert action.text() == "&Undo"
    assert not action.icon().isNull()


def test_two_actions_of_one_name_are_refused(qtbot: QtBot, interface: Interface) -> None:
    button = KeyButton("x")
    qtbot.addWidget(button)
    actions = Actions(button, interface)
    actions.add(ActionSpec("undo", "widgets.qt.undo"))
    with pytest.raises(ValueError, match="undo"):
        actions.add(ActionSpec("undo", "widgets.qt.undo"))


@pytest.mark.parametrize(("shortcut", "words"), [("Ctrl+Z", "Ctrl Z"), ("+", "+"), ("Ctrl++", "Ctrl +")])
def test_keys_read_well_in_a_chip(interface: Interface, shortcut: str, words: str) -> None:
    assert key_text(shortcut) == words


def test_an_application_keeps_one_translator_however_many_interfaces_come_and_go(
    tmp_path: Path, qapp: QApplication
) -> None:
    for language in ("nb", "en", "nb"):
        settings = SettingsFile(tmp_path / "settings.json")
        settings.change(language=language)
        Interface(settings, qapp)
    assert len(qapp.findChildren(QtTexts)) == 1
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Avbryt"


class System:
    """A system that can be switched: the platform of the tests says nothing of its own."""

    def __init__(self, application: QApplication) -> None:
        self.hints = application.styleHints()
        self.scheme = Qt.ColorScheme.Unknown

    def switch(self, scheme: Qt.ColorScheme) -> None:
        """Become light or dark, and tell it as the system does."""
        self.scheme = scheme
        self.hints.colorSchemeChanged.emit(scheme)


@pytest.fixture
def system(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> System:
    """The system's own look."""
    made = System(qapp)
    monkeypatch.setattr(system_look, "system_scheme", lambda: made.scheme)
    return made


def test_a_fresh_console_follows_the_system(interface: Interface, system: System) -> None:
    assert interface.settings.theme == "system"
    changes: list[str] = []
    interface.changed.connect(lambda: changes.append(interface.theme.name))
    system.switch(Qt.ColorScheme.Dark)
    system.switch(Qt.ColorScheme.Light)
    assert changes == ["dark", "light"]
    assert interface.settings.theme == "system"


def test_a_theme_that_was_chosen_stays_whatever_the_system_says(interface: Interface, system: System) -> None:
    interface.set_theme("light")
    system.switch(Qt.ColorScheme.Dark)
    assert interface.theme.name == "light"
    interface.set_theme("system")
    assert interface.theme.name == "dark"
    assert interface.settings.theme == "system"
