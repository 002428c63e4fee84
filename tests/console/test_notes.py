"""The facilitator's notes: three parts, turned by mouse and arrow keys, from what to say at every stage."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.console.console_at_work import ConsoleAtWork


def test_the_notes_begin_with_what_to_say_and_turn_by_the_arrow_keys(console: ConsoleAtWork) -> None:
    console.open()
    console.enter("vote")
    notes = console.frame.desk.side.notes
    assert [tab.text() for tab in notes.tabs] == ["Si", "Se etter", "Når det butter"]
    assert "hemmelige" in notes.text.toPlainText()
    notes.tabs[0].setFocus()
    QTest.keyClick(notes.tabs[0], Qt.Key.Key_Right)
    QTest.keyClick(notes.tabs[1], Qt.Key.Key_Right)
    assert notes.tabs[2].isChecked()
    assert "Likt på topp" in notes.text.toPlainText()
    console.enter("objectives")
    assert notes.tabs[0].isChecked()
    assert "råd, ikke en dom" in notes.text.toPlainText()


def test_the_notes_follow_the_language_of_the_app(console: ConsoleAtWork) -> None:
    console.open()
    console.enter("agree")
    console.context.interface.set_language("en")
    notes = console.frame.desk.side.notes
    assert [tab.text() for tab in notes.tabs] == ["Say", "Watch for", "If it sticks"]
    assert "Three fingers" in notes.text.toPlainText()
