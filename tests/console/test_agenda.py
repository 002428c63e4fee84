"""The agenda changed through the real window: by key, by dragging, by template."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.console.console_at_work import ConsoleAtWork
from workshop_app import clock
from workshop_app.console.agenda_overlay import AgendaOverlay
from workshop_app.console.timebox_list import TimeboxList
from workshop_app.operations import agenda, stages
from workshop_app.queries.agenda_templates import own_templates
from workshop_app.queries.facts import workshop_facts

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


def stems(console: ConsoleAtWork) -> list[str]:
    return [item.stage for item in console.agenda().items]


def opened(console: ConsoleAtWork) -> AgendaOverlay:
    console.press(Qt.Key.Key_G, CTRL | SHIFT)
    overlay = console.frame.desk_keys.agenda
    assert overlay.isVisible()
    return overlay


def choose(overlay: AgendaOverlay, row: int) -> None:
    overlay.editor.setCurrentIndex(overlay.editor.agenda.index(row))


def drop(over: TimeboxList, row: int, *, below: bool) -> None:
    box = over.visualRect(over.agenda.index(row))
    point = box.bottomLeft() - QPoint(0, 3) if below else box.topLeft() + QPoint(0, 3)
    event = QDropEvent(
        QPointF(point), Qt.DropAction.MoveAction, QMimeData(), LEFT, Qt.KeyboardModifier.NoModifier
    )
    over.dropEvent(event)


def test_the_key_opens_it_at_the_stage_that_is_on_and_escape_gives_the_focus_back(
    console: ConsoleAtWork,
) -> None:
    console.open()
    console.enter("cluster")
    overlay = opened(console)
    chosen = overlay.editor.chosen()
    assert chosen is not None
    assert chosen.stage == "cluster"
    console.press(Qt.Key.Key_Escape)
    assert not overlay.isVisible()


def test_a_stage_is_added_from_the_keyboard_after_the_chosen_one(console: ConsoleAtWork) -> None:
    console.open()
    overlay = opened(console)
    choose(overlay, 3)
    console.press(Qt.Key.Key_Insert)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "Pause"
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert stems(console)[4] == "break"
    assert console.said() == "La til i agendaen."
    console.press(Qt.Key.Key_Z, CTRL)
    assert stems(console)[4] == "vote"


def test_boxes_are_skipped_taken_off_and_moved_by_key(console: ConsoleAtWork) -> None:
    console.open()
    overlay = opened(console)
    choose(overlay, 1)
    console.press(Qt.Key.Key_Delete)
    assert console.item("intro").skipped
    console.press(Qt.Key.Key_Down, CTRL)
    assert stems(console)[2] == "intro"
    console.press(Qt.Key.Key_Delete, SHIFT)
    assert "intro" not in stems(console)


def test_a_box_is_dragged_to_another_place_in_both_lists(console: ConsoleAtWork) -> None:
    console.open()
    overlay = opened(console)
    choose(overlay, 6)
    drop(overlay.editor, 3, below=False)
    assert stems(console)[3] == "break"
    console.press(Qt.Key.Key_Escape)
    rail = console.frame.desk.rail.list
    rail.setCurrentIndex(rail.agenda.index(3))
    drop(rail, 6, below=True)
    assert stems(console)[6] == "break"
    drop(rail, 6, below=True)
    assert stems(console)[6] == "break", "where it is already, nothing happens"


def test_what_may_not_go_is_refused_in_a_sentence(console: ConsoleAtWork) -> None:
    console.open()
    console.enter("welcome")
    overlay = opened(console)
    choose(overlay, 5)
    QTest.mouseClick(overlay.remove, LEFT)
    assert console.said() == "Dette steget var avtalt med rommet. Hopp heller over det."
    QTest.mouseClick(overlay.add_break, LEFT)
    assert stems(console)[6] == "break"
    choose(overlay, 6)
    QTest.mouseClick(overlay.remove, LEFT)
    assert stems(console).count("break") == 1


def test_another_agenda_is_followed_with_enter(console: ConsoleAtWork) -> None:
    console.open()
    console.enter("objectives")
    overlay = opened(console)
    shipped = overlay.templates.list
    shipped.setFocus()
    row = next(row for row, one in enumerate(shipped.templates._items) if one.name == "Bare ambisjoner")
    shipped.setCurrentIndex(shipped.templates.index(row))
    console.press(Qt.Key.Key_Return)
    assert stems(console) == ["objectives", "welcome", "brainstorm", "cluster", "vote", "agree", "close"]
    assert console.now() == "objectives"
    console.press(Qt.Key.Key_Z, CTRL)
    assert len(stems(console)) == 12


def test_an_agenda_of_ones_own_is_saved_renamed_and_offered_to_the_next_workshop(
    console: ConsoleAtWork, qtbot: QtBot
) -> None:
    console.open()
    overlay = opened(console)
    overlay.templates.name.setFocus()
    console.write("Mandag")
    console.press(Qt.Key.Key_Return)
    assert [one.name for one in console.live.read_library(own_templates)] == ["Mandag"]
    assert console.said() == "Lagret agendaen «Mandag»."
    own = overlay.templates.list
    own.setFocus()
    own.setCurrentIndex(own.templates.index(own.templates.rowCount() - 1))
    console.press(Qt.Key.Key_F2)
    console.write("Kort")
    console.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [one.name for one in console.live.read_library(own_templates)] == ["Kort"])
    console.press(Qt.Key.Key_Escape)
    console.press(Qt.Key.Key_L, CTRL)
    console.press(Qt.Key.Key_N, CTRL)
    new = console.frame.new
    assert "Kort" in new.agenda.template.itemText(new.agenda.template.count() - 1)


def test_only_ones_own_agendas_can_be_thrown_away(console: ConsoleAtWork) -> None:
    console.open()
    overlay = opened(console)
    overlay.templates.name.setFocus()
    console.write("Mandag")
    console.press(Qt.Key.Key_Return)
    own = overlay.templates.list
    own.setFocus()
    own.setCurrentIndex(own.templates.index(0))
    console.press(Qt.Key.Key_Delete)
    assert own.templates.rowCount() == 8
    assert "blir værende" in overlay.templates.kept.text()
    own.setCurrentIndex(own.templates.index(7))
    console.press(Qt.Key.Key_Delete)
    assert own.templates.rowCount() == 7


def test_a_new_workshop_follows_the_template_that_is_chosen(console: ConsoleAtWork) -> None:
    console.press(Qt.Key.Key_N, CTRL)
    new = console.frame.new
    new.agenda.template.setCurrentIndex(5)
    assert new.agenda.minutes() == 75
    new.agenda.length.setValue(100)
    new.make_workshop()
    assert stems(console) == ["welcome", "brainstorm", "cluster", "vote", "objectives", "agree", "close"]
    assert sum(item.minutes for item in console.agenda().items) == 100
    assert console.live.read(workshop_facts).length_minutes == 100


def test_a_new_choice_survives_another_language(console: ConsoleAtWork) -> None:
    console.press(Qt.Key.Key_N, CTRL)
    new = console.frame.new
    new.agenda.template.setCurrentIndex(6)
    console.context.interface.set_language("en")
    assert new.agenda.template.currentText() == "Key results only · 90 min"
    assert new.agenda.boxes()[1] == ("objectives", 8)


def test_being_late_says_what_would_be_shortened_and_does_it(console: ConsoleAtWork) -> None:
    console.open(starts_at=None)
    console.enter("welcome")
    item = console.item("welcome")
    console.live.run(stages.add_minutes, item_id=item.id, minutes=6, now=clock.now())
    box = console.frame.desk.rail._late
    assert box.isVisible()
    assert box.how.text() == "6 min etter planen."
    assert box.what.text() == "Nøkkelresultater: 25 → 19 min"
    QTest.mouseClick(box.button, LEFT)
    assert console.item("key_results").minutes == 19
    assert not box.isVisible()


def test_in_the_last_stage_there_is_nothing_left_to_shorten(console: ConsoleAtWork) -> None:
    console.open(agenda=[("welcome", 5), ("close", 5)], starts_at=None)
    console.enter("welcome")
    console.enter("close")
    item = console.item("close")
    console.live.run(stages.add_minutes, item_id=item.id, minutes=20, now=clock.now())
    box = console.frame.desk.rail._late
    assert box.what.text() == "Dette er det siste steget. Avtal å slutte senere."
    assert not box.button.isVisible()


def test_being_early_offers_the_time_to_the_longest_talk(console: ConsoleAtWork) -> None:
    console.open(starts_at=None)
    console.enter("welcome")
    console.live.run(stages.skip, item_id=console.item("intro").id)
    box = console.frame.desk.rail._late
    assert box.how.text() == "7 min foran planen."
    assert box.what.text() == "Nøkkelresultater: 25 → 32 min"
    QTest.mouseClick(box.button, LEFT)
    assert console.item("key_results").minutes == 32
    assert not box.isVisible()


def test_a_second_break_has_a_page_of_its_own(console: ConsoleAtWork) -> None:
    console.open()
    console.enter("welcome")
    console.live.run(agenda.add, stage="break", minutes=5, position=11)
    second = console.agenda().items[11]
    console.frame.desk.look_at(second.id)
    page = console.frame.desk.stack.page()
    assert page is not None
    assert page.item_id == second.id
    assert "Avslutning" in page._next.text()  # type: ignore[attr-defined]  # the page of the break
