"""The frame: looking moves nobody, going on moves everybody, undo walks back, Escape loses nothing."""

from PySide6.QtCore import Qt

from tests.console.console_at_work import ConsoleAtWork
from workshop_app import clock
from workshop_app.model.words import ProjectorMode
from workshop_app.operations import ideas, showing, stages
from workshop_app.queries.shown import shown

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_an_opened_workshop_shows_its_first_stage_and_no_stage_is_on(console: ConsoleAtWork) -> None:
    console.open()
    assert console.frame.stack.currentWidget() is console.frame.desk
    assert console.now() == ""
    assert console.looks_at() == "welcome"


def test_page_down_starts_the_workshop_and_then_goes_on(console: ConsoleAtWork) -> None:
    console.open()
    console.press(Qt.Key.Key_PageDown)
    assert console.now() == "welcome"
    console.press(Qt.Key.Key_PageDown)
    assert console.now() == "intro"


def test_looking_at_another_stage_leaves_the_room_where_it_is(console: ConsoleAtWork) -> None:
    console.open()
    console.enter("welcome")
    console.frame.desk.look_at(console.item("brainstorm").id)
    assert console.now() == "welcome"
    assert console.frame.desk.stack.page() is not None
    assert console.frame.desk.stack.page().stem == "brainstorm"  # type: ignore[union-attr]  # asserted above
    assert console.frame.desk.side.band.isVisible()


def test_arrow_keys_in_the_agenda_look_and_move_nobody(console: ConsoleAtWork) -> None:
    console.open()
    console.enter("welcome")
    console.press(Qt.Key.Key_G, CTRL)
    console.press(Qt.Key.Key_Down)
    assert console.looks_at() == "intro"
    assert console.now() == "welcome"


def test_control_enter_takes_the_room_to_what_is_looked_at(console: ConsoleAtWork) -> None:
    console.open()
    console.enter("welcome")
    console.frame.desk.look_at(console.item("brainstorm").id)
    console.press(Qt.Key.Key_Return, CTRL)
    assert console.now() == "brainstorm"
    assert not console.frame.desk.side.band.isVisible()


def test_page_up_looks_back_without_moving_the_room(console: ConsoleAtWork) -> None:
    console.open()
    console.enter("brainstorm")
    console.press(Qt.Key.Key_PageUp)
    assert console.looks_at() == "intro"
    assert console.now() == "brainstorm"


def test_a_clicker_moves_the_room_whatever_the_facilitator_looks_at(console: ConsoleAtWork) -> None:
    console.open()
    console.enter("welcome")
    console.frame.desk.look_at(console.item("brainstorm").id)
    console.frame.desk_keys.steps.click_on()
    assert console.now() == "intro"
    console.frame.desk_keys.steps.click_back()
    assert console.now() == "welcome"


def test_a_skipped_stage_is_passed_by(console: ConsoleAtWork) -> None:
    console.open()
    console.enter("welcome")
    console.live.run(stages.skip, item_id=console.item("intro").id)
    console.press(Qt.Key.Key_PageDown)
    assert console.now() == "brainstorm"


def test_the_keys_of_the_agenda_skip_lengthen_and_move(console: ConsoleAtWork) -> None:
    console.open()
    console.enter("welcome")
    minutes = console.item("intro").minutes
    console.press(Qt.Key.Key_G, CTRL)
    console.press(Qt.Key.Key_Down)
    console.press(Qt.Key.Key_Plus)
    assert console.item("intro").minutes == minutes + 1
    console.press(Qt.Key.Key_Delete)
    assert console.item("intro").skipped
    console.press(Qt.Key.Key_Down, CTRL)
    assert console.item("intro").position == 2


def test_changing_stage_by_accident_is_one_key_to_undo(console: ConsoleAtWork) -> None:
    console.open()
    console.enter("welcome")
    console.press(Qt.Key.Key_PageDown)
    console.press(Qt.Key.Key_Z, CTRL)
    assert console.now() == "welcome"
    assert console.looks_at() == "welcome"


def test_undo_and_redo_say_in_words_what_they_did(console: ConsoleAtWork) -> None:
    console.open()
    console.enter("brainstorm")
    console.live.run(ideas.add, text="Lavere churn", now=clock.now())
    assert "Lavere churn" in console.said()
    console.press(Qt.Key.Key_Z, CTRL)
    assert console.said().startswith("Angret")
    assert "Lavere churn" in console.said()
    console.press(Qt.Key.Key_Y, CTRL)
    assert console.said().startswith("Gjort om igjen")


def test_nothing_to_undo_is_said(console: ConsoleAtWork) -> None:
    console.open()
    console.press(Qt.Key.Key_Z, CTRL)
    assert console.said() == console.context.interface.texts("console.status.nothing_to_undo")


def test_undo_survives_that_the_workshop_is_opened_again(console: ConsoleAtWork) -> None:
    workshop_id = console.open()
    console.enter("welcome")
    console.enter("intro")
    console.press(Qt.Key.Key_L, CTRL)
    console.frame.open_workshop(workshop_id)
    console.press(Qt.Key.Key_Z, CTRL)
    assert console.now() == "welcome"


def test_control_z_in_a_field_takes_back_typing_first(console: ConsoleAtWork) -> None:
    console.open()
    console.enter("brainstorm")
    console.live.run(ideas.add, text="Lavere churn", now=clock.now())
    console.frame.desk.focus_page()
    console.write("abc")
    console.press(Qt.Key.Key_Z, CTRL)
    page = console.frame.desk.stack.page()
    assert page is not None
    assert page.line.text() == ""  # type: ignore[attr-defined]  # the brainstorm page's line
    assert "Lavere churn" in console.said()
    console.press(Qt.Key.Key_Z, CTRL)
    assert console.said().startswith("Angret")


def test_what_is_refused_is_said_and_nothing_changes(console: ConsoleAtWork) -> None:
    console.open()
    welcome = console.enter("welcome")
    console.live.run(stages.skip, item_id=welcome.id)
    assert not console.item("welcome").skipped
    assert console.said() == console.context.interface.texts("operations.skip_current")
    assert console.frame.toast.isVisible()


def test_function_keys_hold_the_projector(console: ConsoleAtWork) -> None:
    console.open()
    console.enter("welcome")
    for key, mode in (
        (Qt.Key.Key_F6, ProjectorMode.FROZEN),
        (Qt.Key.Key_F7, ProjectorMode.BLACK),
        (Qt.Key.Key_F8, ProjectorMode.WHITE),
        (Qt.Key.Key_F5, ProjectorMode.LIVE),
    ):
        console.press(key)
        assert console.live.read(shown).mode is mode


def test_pressing_black_again_brings_the_picture_back(console: ConsoleAtWork) -> None:
    console.open()
    console.live.run(showing.set_mode, mode=ProjectorMode.BLACK)
    console.frame.desk.room.mode = ProjectorMode.BLACK
    console.press(Qt.Key.Key_F7)
    assert console.live.read(shown).mode is ProjectorMode.LIVE


def test_escape_closes_neither_window_nor_workshop(console: ConsoleAtWork) -> None:
    workshop_id = console.open()
    console.press(Qt.Key.Key_Escape)
    assert console.window.isVisible()
    assert console.live.workshop_id == workshop_id


def test_the_interface_changes_language_at_once(console: ConsoleAtWork) -> None:
    console.open()
    console.context.interface.set_language("en")
    assert console.frame.desk.footer.undo.text() == "Undo"
    assert console.settings.current.language == "en"


def test_what_is_half_typed_is_stored_in_its_own_workshop_when_another_is_opened(
    console: ConsoleAtWork,
) -> None:
    first = console.open()
    console.frame.desk.look_at(console.item("intro").id)
    console.frame.desk.look_at(console.item("welcome").id)
    console.frame.desk.focus_page()
    console.write("Bli enige")
    console.open()
    assert console.agenda().workshop.purpose == ""
    console.frame.open_workshop(first)
    assert console.agenda().workshop.purpose == "Bli enige"


def test_the_line_says_what_was_changed_by_its_name(console: ConsoleAtWork) -> None:
    console.open()
    console.enter("welcome")
    item = console.enter("vote")
    assert console.said() == "Gikk til «Stem»."
    console.press(Qt.Key.Key_Z, CTRL)
    assert console.said() == "Angret: Gikk til «Stem»."
    console.context.interface.set_language("en")
    assert "“Vote”" in console.said()
    console.live.run(stages.skip, item_id=item.id)
    assert console.said() == "Skipped “Vote”."
    console.press(Qt.Key.Key_F7)
    assert console.said() == console.context.interface.texts("operations.did.showing.set_mode.black")
