"""Ideas at the speed of talk."""

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from tests.console.console_at_work import ConsoleAtWork, has_focus
from workshop_app import clock
from workshop_app.console.idea_line import lines_of
from workshop_app.console.pages.brainstorm import BrainstormPage
from workshop_app.model.words import CardSource
from workshop_app.operations import ideas, participants
from workshop_app.queries.board import board

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(console: ConsoleAtWork) -> BrainstormPage:
    """The page of an open workshop that is in its brainstorm."""
    console.open()
    console.enter("brainstorm")
    console.frame.desk.focus_page()
    return cast(BrainstormPage, console.frame.desk.stack.page())


def written(console: ConsoleAtWork) -> list[str]:
    """What is on the cards, the newest first."""
    return [card.text for card in reversed(console.live.read(board).loose)]


def test_enter_adds_and_is_ready_for_the_next(console: ConsoleAtWork, page: BrainstormPage) -> None:
    for idea in ("Lavere churn", "Vokse i Sverige"):
        console.write(idea)
        console.press(Qt.Key.Key_Return)
    assert written(console) == ["Vokse i Sverige", "Lavere churn"]
    assert page.line.text() == ""
    assert has_focus(page.line)()


def test_every_one_of_a_hundred_fast_entries_arrives(console: ConsoleAtWork, page: BrainstormPage) -> None:
    for number in range(100):
        page.line.setText(f"idé {number}")
        QTest.keyClick(page.line, Qt.Key.Key_Return)
    assert len(written(console)) == 100
    assert page.grid.cards.rowCount() == 100


def test_pasting_many_lines_makes_many_cards(console: ConsoleAtWork, page: BrainstormPage) -> None:
    QGuiApplication.clipboard().setText("- Lavere churn\n\n• Vokse i Sverige\n  Flere fornøyde kunder  \n")
    console.press(Qt.Key.Key_V, CTRL)
    assert written(console) == ["Flere fornøyde kunder", "Vokse i Sverige", "Lavere churn"]
    assert {card.source for card in console.live.read(board).loose} == {CardSource.PASTED}
    assert page.line.text() == ""


def test_pasting_one_line_lets_it_be_edited_first(console: ConsoleAtWork, page: BrainstormPage) -> None:
    QGuiApplication.clipboard().setText("Lavere churn")
    console.press(Qt.Key.Key_V, CTRL)
    assert written(console) == []
    assert page.line.text() == "Lavere churn"


def test_a_year_at_the_start_of_a_pasted_line_stays() -> None:
    assert lines_of("2027 blir vårt år\n-5 % churn\n- Vokse") == ["2027 blir vårt år", "-5 % churn", "Vokse"]


def test_control_z_takes_the_last_one_back(console: ConsoleAtWork, page: BrainstormPage) -> None:
    for idea in ("Lavere churn", "Vokse i Sverige"):
        console.write(idea)
        console.press(Qt.Key.Key_Return)
    console.press(Qt.Key.Key_Z, CTRL)
    assert written(console) == ["Lavere churn"]


def test_a_blank_line_adds_nothing(console: ConsoleAtWork, page: BrainstormPage) -> None:
    console.write("   ")
    console.press(Qt.Key.Key_Return)
    assert written(console) == []


def test_a_card_is_edited_where_it_lies(console: ConsoleAtWork, page: BrainstormPage) -> None:
    console.live.run(ideas.add, text="Lavere chrun", now=clock.now())
    console.press(Qt.Key.Key_Down)
    console.press(Qt.Key.Key_F2)
    editor = page.grid.findChild(QPlainTextEdit)
    assert editor is not None
    editor.setPlainText("Lavere churn")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert written(console) == ["Lavere churn"]


def test_an_open_editor_keeps_what_is_written_when_a_card_comes_in(
    console: ConsoleAtWork, page: BrainstormPage
) -> None:
    console.live.run(ideas.add, text="Lavere chrun", now=clock.now())
    console.press(Qt.Key.Key_Down)
    console.press(Qt.Key.Key_F2)
    editor = page.grid.findChild(QPlainTextEdit)
    assert editor is not None
    editor.setPlainText("Lavere churn, og")
    console.live.run(ideas.add, text="Vokse i Sverige", now=clock.now())
    assert editor.isVisible()
    assert editor.toPlainText() == "Lavere churn, og"


def test_digits_colour_and_delete_removes_the_chosen_card(
    console: ConsoleAtWork, page: BrainstormPage
) -> None:
    console.live.run(ideas.add, text="Lavere churn", now=clock.now())
    console.press(Qt.Key.Key_Down)
    console.press(Qt.Key.Key_5)
    assert console.live.read(board).loose[0].colour == 4
    console.press(Qt.Key.Key_Delete)
    assert written(console) == []


def test_the_chosen_card_stays_chosen_when_others_come(console: ConsoleAtWork, page: BrainstormPage) -> None:
    console.live.run(ideas.add, text="Lavere churn", now=clock.now())
    page.grid.choose_first()
    console.live.run(ideas.add, text="Vokse i Sverige", now=clock.now())
    chosen = page.grid.chosen()
    assert chosen is not None
    assert chosen.text == "Lavere churn"


def test_up_from_the_first_row_goes_back_to_the_line(console: ConsoleAtWork, page: BrainstormPage) -> None:
    console.live.run(ideas.add, text="Lavere churn", now=clock.now())
    console.press(Qt.Key.Key_Down)
    assert has_focus(page.grid)()
    console.press(Qt.Key.Key_Up)
    assert has_focus(page.line)()


def test_who_is_done_is_counted_with_a_key(console: ConsoleAtWork, page: BrainstormPage) -> None:
    console.live.run(participants.set_count, people=9)
    console.press(Qt.Key.Key_D, CTRL)
    console.press(Qt.Key.Key_D, CTRL)
    console.press(Qt.Key.Key_D, CTRL | Qt.KeyboardModifier.ShiftModifier)
    words = console.context.interface.texts("console.brainstorm.done", done=1, here=9)
    assert words in page._counts.more.text()


def test_a_plus_in_an_idea_is_a_plus(console: ConsoleAtWork, page: BrainstormPage) -> None:
    console.write("1+1")
    assert page.line.text() == "1+1"
    assert console.item("brainstorm").minutes == 7


def test_a_thousand_cards_are_on_the_grid(console: ConsoleAtWork, page: BrainstormPage) -> None:
    console.live.run(ideas.add_many, texts=[f"idé {number}" for number in range(1000)])
    assert page.grid.cards.rowCount() == 1000
    console.write("enda en")
    console.press(Qt.Key.Key_Return)
    assert written(console)[0] == "enda en"
