"""The timer by key and by button, and its bell."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from tests.console.console_at_work import ConsoleAtWork
from workshop_app.queries.timeline import Timer

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


def timer(console: ConsoleAtWork) -> Timer:
    found = console.agenda().timer
    assert found is not None
    return found


def heard(console: ConsoleAtWork) -> bool:
    return console.settings.current.sound


def test_the_keys_pause_lengthen_shorten_and_restart(console: ConsoleAtWork) -> None:
    console.open()
    console.enter("intro")
    console.press(Qt.Key.Key_Plus, CTRL)
    assert timer(console).minutes == 8
    console.press(Qt.Key.Key_Minus, CTRL)
    console.press(Qt.Key.Key_Minus, CTRL)
    assert timer(console).minutes == 6
    console.press(Qt.Key.Key_T, CTRL)
    assert not timer(console).running
    console.press(Qt.Key.Key_T, CTRL | SHIFT)
    assert timer(console).running


def test_the_buttons_do_the_same_and_have_names(console: ConsoleAtWork) -> None:
    console.open()
    console.enter("intro")
    panel = console.frame.desk.side.timer
    assert all(button.accessibleName() for button in panel.findChildren(QToolButton))
    QTest.mouseClick(panel.more, LEFT)
    QTest.mouseClick(panel.less, LEFT)
    QTest.mouseClick(panel.less, LEFT)
    assert timer(console).minutes == 6
    QTest.mouseClick(panel.hold, LEFT)
    assert timer(console).paused_seconds is not None


def test_a_minute_less_than_one_is_refused_in_a_sentence(console: ConsoleAtWork) -> None:
    console.open(agenda=[("welcome", 1), ("close", 1)], length_minutes=60)
    console.enter("welcome")
    console.press(Qt.Key.Key_Minus, CTRL)
    assert timer(console).minutes == 1
    assert console.said() == "Et steg kan vare fra 1 til 480 minutter."


def test_the_bell_is_turned_off_and_on_by_key_and_button_and_stays_so(console: ConsoleAtWork) -> None:
    console.open()
    console.press(Qt.Key.Key_B, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert not heard(console)
    assert console.said() == "Bjellen er av. Klokken blir fortsatt gul og rød."
    assert console.frame.desk.side.timer.sound.accessibleName() == "Slå på bjellen"
    QTest.mouseClick(console.frame.desk.side.timer.sound, LEFT)
    assert heard(console)
    assert console.said() == "Bjellen ringer når tiden er ute."
