"""The palette finds everything; the keys are listed; both go away without a trace."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.console.console_at_work import ConsoleAtWork, has_focus
from workshop_app.console.commands import Command
from workshop_app.console.finding import found
from workshop_app.console.people_editor import PeopleEditor

CTRL = Qt.KeyboardModifier.ControlModifier


def words(console: ConsoleAtWork) -> list[str]:
    """What the palette lists."""
    return [command.words for command in console.keys.palette.shown()]


def test_typing_finds_an_action_and_enter_does_it(console: ConsoleAtWork) -> None:
    console.open()
    console.press(Qt.Key.Key_K, CTRL)
    console.write("vis «gru")
    console.press(Qt.Key.Key_Return)
    assert console.now() == "cluster"
    assert console.keys.palette.isHidden()


def test_looking_at_a_stage_is_found_too_and_moves_nobody(console: ConsoleAtWork) -> None:
    console.open()
    console.enter("welcome")
    console.press(Qt.Key.Key_K, CTRL)
    console.write("se på «stem")
    console.press(Qt.Key.Key_Return)
    assert console.looks_at() == "vote"
    assert console.now() == "welcome"


def test_languages_and_themes_are_switched_from_the_palette(console: ConsoleAtWork) -> None:
    console.open()
    for sought, switched in (("engelsk mitt", "en"), ("norwegian my", "nb")):
        console.press(Qt.Key.Key_K, CTRL)
        console.write(sought)
        console.press(Qt.Key.Key_Return)
        assert console.context.interface.texts.language == switched
    console.press(Qt.Key.Key_K, CTRL)
    console.write("mørkt")
    console.press(Qt.Key.Key_Return)
    assert console.context.interface.theme.name == "dark"


def test_the_rooms_language_is_a_setting_of_the_workshop(console: ConsoleAtWork) -> None:
    console.open()
    console.press(Qt.Key.Key_K, CTRL)
    console.write("rommet ser engelsk")
    console.press(Qt.Key.Key_Return)
    assert console.agenda().workshop.room_language == "en"
    assert console.context.interface.texts.language == "nb"


def test_the_arrow_keys_choose_while_the_cursor_stays_in_the_field(console: ConsoleAtWork) -> None:
    console.press(Qt.Key.Key_K, CTRL)
    second = console.keys.palette.shown()[1]
    console.press(Qt.Key.Key_Down)
    assert has_focus(console.keys.palette.field)()
    assert console.keys.palette.chosen() == second


def test_escape_puts_the_palette_away_and_gives_the_focus_back(console: ConsoleAtWork) -> None:
    console.open()
    console.frame.desk.focus_page()
    before = QApplication.focusWidget()
    console.press(Qt.Key.Key_K, CTRL)
    console.press(Qt.Key.Key_Escape)
    assert console.keys.palette.isHidden()
    assert QApplication.focusWidget() is before


def test_nothing_found_is_said(console: ConsoleAtWork) -> None:
    console.press(Qt.Key.Key_K, CTRL)
    console.write("qqqq")
    assert words(console) == []
    console.press(Qt.Key.Key_Return)
    assert not console.keys.palette.isHidden()


def test_a_question_mark_shows_the_keys_except_while_typing(console: ConsoleAtWork) -> None:
    console.open()
    console.enter("brainstorm")
    console.frame.desk.focus_page()
    console.write("hvorfor?")
    assert console.keys.keys.isHidden()
    console.frame.desk.rail.list.setFocus()
    console.press(Qt.Key.Key_Question)
    assert console.keys.keys.isVisible()
    console.press(Qt.Key.Key_Escape)
    assert console.keys.keys.isHidden()
    assert console.window.isVisible()


def test_no_two_actions_have_the_same_key_on_any_page(console: ConsoleAtWork) -> None:
    console.open()
    for item in console.agenda().items:
        console.frame.desk.look_at(item.id)
        keys = [key for command in console.keys.commands() for key in command.keys]
        doubled = sorted({key for key in keys if keys.count(key) > 1})
        assert doubled == [], f"{item.stage}: {doubled}"


def test_what_begins_with_the_words_comes_first() -> None:
    commands = [Command(name, "", str) for name in ("Projektor: vis", "Vis siden")]
    assert [one.words for one in found(commands, "vis")] == ["Vis siden", "Projektor: vis"]


def named(*words: str) -> list[Command]:
    """Commands that do nothing, by their words."""
    return [Command(one, "", str, name=one) for one in words]


@pytest.mark.parametrize("sought", ["gruppe ny", "NY GRUP", "ny grupppe", "gruppe"])
def test_words_are_found_in_any_order_and_with_a_slip(sought: str) -> None:
    assert [one.words for one in found(named("Skriv ut", "Ny gruppe"), sought)] == ["Ny gruppe"]


@pytest.mark.parametrize("sought", ["mørkt", "morkt", "moerkt", "MØRKT"])
def test_either_keyboard_finds_our_letters(sought: str) -> None:
    assert [one.words for one in found(named("Lyst", "Mørkt"), sought)] == ["Mørkt"]


def test_a_key_finds_what_it_does() -> None:
    commands = [Command("Frys bildet", "", str, keys=("F6",)), Command("Vis", "", str, keys=("F5",))]
    assert [one.words for one in found(commands, "f6")] == ["Frys bildet"]


def test_what_was_done_last_comes_first() -> None:
    commands = named("Angre", "Skriv ut", "Skriv arkene")
    assert found(commands, "", ["Skriv arkene"])[0].words == "Skriv arkene"
    assert found(commands, "skriv", ["Skriv arkene"])[0].words == "Skriv arkene"
    assert found(commands, "skriv")[0].words == "Skriv ut"


def test_the_palette_remembers_what_was_done(console: ConsoleAtWork) -> None:
    console.open()
    console.press(Qt.Key.Key_K, CTRL)
    console.write("projektor hvit")
    console.press(Qt.Key.Key_Return)
    console.press(Qt.Key.Key_K, CTRL)
    assert console.keys.palette.shown()[0].name == "white"


def test_what_enter_would_do_is_said_to_a_screen_reader(console: ConsoleAtWork) -> None:
    console.open()
    console.press(Qt.Key.Key_K, CTRL)
    console.write("frys")
    palette = console.keys.palette
    chosen = palette.chosen()
    assert chosen is not None
    assert palette.field.accessibleDescription().startswith(chosen.words)
    assert "F6" in palette.field.accessibleDescription()


@pytest.mark.parametrize("name", ["people", "parked"])
def test_people_and_parking_lie_over_the_desk_without_stopping_anything(
    console: ConsoleAtWork, name: str
) -> None:
    console.open()
    console.enter("brainstorm")
    console.frame.desk.focus_page()
    overlay = console.show_overlay(name)
    assert QApplication.activeModalWidget() is None
    assert has_focus(overlay)()
    console.frame.desk_keys.steps.click_on()
    assert console.now() == "cluster"
    overlay.put_aside()


def test_people_are_those_of_the_workshop_that_is_open(console: ConsoleAtWork) -> None:
    console.open(people=3)
    overlay = console.show_overlay("people")
    overlay.put_aside()
    console.open(people=5)
    console.show_overlay("people")
    page = console.frame.desk_keys.people.page
    assert isinstance(page, PeopleEditor)
    assert page.people.rowCount() == 5
    console.press(Qt.Key.Key_Escape)
    assert console.frame.desk_keys.people.isHidden()
