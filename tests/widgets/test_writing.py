"""Where people write: one-sentence editor, forms, dates."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from workshop_app.widgets.field_kinds import Unreadable
from workshop_app.widgets.form import FieldSpec, Form
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.underline_edit import MOST_LINES, UnderlineEdit, underlined
from workshop_app.widgets.written import date_from

SENTENCE = "Redusere churn med 2,75 % i 2020"


@pytest.fixture
def edit(qtbot: QtBot, interface: Interface) -> UnderlineEdit:
    """An editor with a sentence, shown and focused."""
    edit = UnderlineEdit(interface)
    qtbot.addWidget(edit)
    edit.resize(700, 80)
    edit.show_text(SENTENCE)
    edit.show()
    edit.setFocus()
    return edit


def test_typing_settles_after_a_pause(qtbot: QtBot, edit: UnderlineEdit) -> None:
    with qtbot.waitSignal(edit.text_settled) as told:
        QTest.keyClicks(edit, "X")
    assert told.args == ["X" + SENTENCE]


def test_enter_settles_and_submits_without_a_line_break(qtbot: QtBot, edit: UnderlineEdit) -> None:
    QTest.keyClicks(edit, "Y")
    with qtbot.waitSignals([edit.text_settled, edit.submitted]):
        QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.toPlainText() == "Y" + SENTENCE


def test_what_is_shown_from_outside_is_not_told_back(qtbot: QtBot, edit: UnderlineEdit) -> None:
    with qtbot.assertNotEmitted(edit.text_settled, wait=600), qtbot.assertNotEmitted(edit.edited):
        edit.show_text("Noe annet")


def test_the_cursor_stays_when_the_text_changes_outside(edit: UnderlineEdit) -> None:
    cursor = edit.textCursor()
    cursor.setPosition(8)
    edit.setTextCursor(cursor)
    edit.show_text("Redusere avgangen med 2,75 %")
    assert edit.textCursor().position() == 8


def test_half_typed_words_survive_an_echo(qtbot: QtBot, edit: UnderlineEdit) -> None:
    QTest.keyClicks(edit, "ny ")
    edit.show_text(SENTENCE)
    assert edit.toPlainText() == "ny " + SENTENCE


def test_pasted_lines_become_one(edit: UnderlineEdit) -> None:
    mime = QMimeData()
    mime.setText("to\nlinjer\tog mer")
    edit.selectAll()
    edit.insertFromMimeData(mime)
    assert edit.toPlainText() == "to linjer og mer"


def test_a_long_sentence_grows_and_then_scrolls(edit: UnderlineEdit) -> None:
    one = edit.height()
    edit.show_text(SENTENCE * 4)
    assert one < edit.height()
    edit.show_text(SENTENCE * 300)
    assert edit.height() < one * (MOST_LINES + 1)


def test_dots_stand_under_their_words(edit: UnderlineEdit) -> None:
    ((left, right, y),) = underlined(edit, 15, 25)
    metrics = edit.fontMetrics()
    assert abs((right - left) - metrics.horizontalAdvance(SENTENCE[15:25])) < 4
    assert y > metrics.ascent()


def test_undo_is_left_to_the_window(qtbot: QtBot, edit: UnderlineEdit) -> None:
    QTest.keyClicks(edit, "Z")
    with qtbot.waitSignal(edit.text_settled):
        QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edit.toPlainText() == "Z" + SENTENCE


CHOICES = (("a", "widgets.verdict.yes"), ("b", "widgets.verdict.no"))
SPECS = (
    FieldSpec("team", "widgets.lamp.concrete", required=True),
    FieldSpec("start", "widgets.lamp.baseline", "number"),
    FieldSpec("due", "widgets.lamp.time_bound", "date"),
    FieldSpec("kind", "widgets.lamp.result", "choice", choices=CHOICES),
    FieldSpec("people", "widgets.lamp.short", "count"),
    FieldSpec("committed", "widgets.lamp.ambitious", "check"),
    FieldSpec("purpose", "widgets.lamp.set", "lines"),
)  # fmt: skip
VALUES = {
    "team": "Kundeteamet",
    "start": Decimal("2.75"),
    "due": date(2020, 12, 31),
    "kind": "b",
    "people": 9,
    "committed": True,
    "purpose": "To\nlinjer",
}


@pytest.fixture
def form(qtbot: QtBot, interface: Interface) -> Form:
    """A form with a field of every kind."""
    form = Form(interface, SPECS, columns=3)
    qtbot.addWidget(form)
    form.show()
    return form


def test_a_form_gives_back_what_it_was_filled_with(form: Form) -> None:
    form.fill(VALUES)
    assert form.accept() == VALUES


def test_numbers_and_dates_are_written_as_the_language_writes_them(form: Form, interface: Interface) -> None:
    form.fill(VALUES)
    start, due = form.field("start"), form.field("due")
    assert isinstance(start, QLineEdit)
    assert isinstance(due, QLineEdit)
    assert (start.text(), due.text()) == ("2,75", "31.12.2020")


def test_a_required_field_and_a_wrong_one_are_said(form: Form) -> None:
    field = form.field("start")
    assert isinstance(field, QLineEdit)
    field.setText("abc")
    assert form.accept() is None
    assert field.property("state") == "wrong"
    assert "tall" in field.accessibleDescription()
    with pytest.raises(Unreadable):
        form.value("start")


def test_a_field_that_is_left_with_another_value_settles_once(qtbot: QtBot, form: Form) -> None:
    form.fill(VALUES)
    field = form.field("team")
    with qtbot.waitSignal(form.settled) as told:
        QTest.keyClicks(field, "!")
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert told.args == ["team"]
    with qtbot.assertNotEmitted(form.settled):
        QTest.keyClick(field, Qt.Key.Key_Return)


def test_every_field_has_a_name_for_screen_readers(form: Form, qapp: QApplication) -> None:
    assert all(form.field(spec.name).accessibleName() for spec in SPECS)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("31.12.2020", date(2020, 12, 31)),
        ("31/12/20", date(2020, 12, 31)),
        ("2020-12-31", date(2020, 12, 31)),
        ("3.4.", date(2027, 4, 3)),
        ("31.2.2027", None),
        ("snart", None),
        ("", None),
    ],
)
def test_a_date_is_read_as_people_write_it(written: str, day: date | None) -> None:
    assert date_from(written, date(2027, 1, 1)) == day
