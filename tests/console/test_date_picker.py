"""The calendar under a date field."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLineEdit
from pytestqt.qtbot import QtBot

from workshop_app.console.date_picker import DatePicker
from workshop_app.settings import SettingsFile
from workshop_app.widgets.interface import Interface


@pytest.fixture
def interface(tmp_path: Path, qapp: QApplication) -> Interface:
    return Interface(SettingsFile(tmp_path / "settings.json"), qapp)


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    made.show()
    return made


def calendar_of(field: QLineEdit) -> QCalendarWidget:
    calendar = field.findChild(QCalendarWidget)
    assert calendar is not None
    return calendar


def test_the_day_that_is_picked_is_written_and_settled(
    interface: Interface, field: QLineEdit, qtbot: QtBot
) -> None:
    field.setText("31.12.2020")
    picker = DatePicker(interface, field, date(2020, 6, 1))
    picker.open()
    assert calendar_of(field).selectedDate() == QDate(2020, 12, 31)
    with qtbot.waitSignal(field.editingFinished):
        calendar_of(field).clicked.emit(QDate(2020, 10, 15))
    assert field.text() == "15.10.2020"


def test_an_empty_field_opens_where_the_page_says(interface: Interface, field: QLineEdit) -> None:
    picker = DatePicker(interface, field, date(2020, 6, 1))
    picker.open()
    assert calendar_of(field).selectedDate() == QDate(2020, 6, 1)
