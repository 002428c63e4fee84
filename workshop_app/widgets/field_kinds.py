"""The kinds of field a form knows: which widget each is, and how its value goes in and out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from typing import cast

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from workshop_app import clock
from workshop_app.texts import Texts
from workshop_app.widgets.count_box import count_box
from workshop_app.widgets.written import date_from, time_from


class Unreadable(ValueError):
    """What somebody typed cannot be read; ``key`` is the text that says so."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True)
class FieldKind:
    """How one kind of field is made, filled and read (may raise ``Unreadable``), and when it settled."""

    make: Callable[[], QWidget]
    fill: Callable[[QWidget, object, Texts], None]
    read: Callable[[QWidget, Texts], object]
    settled: Callable[[QWidget], SignalInstance]
    edited: Callable[[QWidget], SignalInstance]


def _fill_line(field: QWidget, value: object, texts: Texts) -> None:
    cast(QLineEdit, field).setText("" if value is None else str(value))


def _fill_number(field: QWidget, value: object, texts: Texts) -> None:
    written = texts.number(value) if isinstance(value, Decimal | int) else ""
    cast(QLineEdit, field).setText(written)


def _fill_date(field: QWidget, value: object, texts: Texts) -> None:
    cast(QLineEdit, field).setText(texts.short_date(value) if isinstance(value, date) else "")


def _read_line(field: QWidget, texts: Texts) -> str:
    return cast(QLineEdit, field).text().strip()


def _read_number(field: QWidget, texts: Texts) -> Decimal | None:
    written = _read_line(field, texts)
    number = texts.number_from(written) if written else None
    if written and number is None:
        raise Unreadable("widgets.form.not_a_number")
    return number


def _read_date(field: QWidget, texts: Texts) -> date | None:
    written = _read_line(field, texts)
    day = date_from(written, clock.today()) if written else None
    if written and day is None:
        raise Unreadable("widgets.form.not_a_date")
    return day


def _fill_time(field: QWidget, value: object, texts: Texts) -> None:
    cast(QLineEdit, field).setText(texts.hour(value) if isinstance(value, time) else "")


def _read_time(field: QWidget, texts: Texts) -> time | None:
    written = _read_line(field, texts)
    hour = time_from(written) if written else None
    if written and hour is None:
        raise Unreadable("widgets.form.not_a_time")
    return hour


def _fill_lines(field: QWidget, value: object, texts: Texts) -> None:
    cast(QPlainTextEdit, field).setPlainText("" if value is None else str(value))


def _read_lines(field: QWidget, texts: Texts) -> str:
    return cast(QPlainTextEdit, field).toPlainText().strip()


def _fill_choice(field: QWidget, value: object, texts: Texts) -> None:
    box = cast(QComboBox, field)
    box.setCurrentIndex(box.findData(value))


def _read_choice(field: QWidget, texts: Texts) -> object:
    return cast(QComboBox, field).currentData()


def _make_count() -> QSpinBox:
    return count_box(0, 999)


def _fill_count(field: QWidget, value: object, texts: Texts) -> None:
    cast(QSpinBox, field).setValue(value if isinstance(value, int) else 0)


def _read_count(field: QWidget, texts: Texts) -> int:
    return cast(QSpinBox, field).value()


def _fill_check(field: QWidget, value: object, texts: Texts) -> None:
    cast(QCheckBox, field).setChecked(bool(value))


def _read_check(field: QWidget, texts: Texts) -> bool:
    return cast(QCheckBox, field).isChecked()


def _make_lines() -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    return field


def _line_settled(field: QWidget) -> SignalInstance:
    return cast(QLineEdit, field).editingFinished


def _line_edited(field: QWidget) -> SignalInstance:
    return cast(QLineEdit, field).textEdited


def _lines_edited(field: QWidget) -> SignalInstance:
    return cast(QPlainTextEdit, field).textChanged


def _choice_changed(field: QWidget) -> SignalInstance:
    return cast(QComboBox, field).activated


def _count_changed(field: QWidget) -> SignalInstance:
    return cast(QSpinBox, field).valueChanged


def _check_changed(field: QWidget) -> SignalInstance:
    return cast(QCheckBox, field).clicked


KINDS: Mapping[str, FieldKind] = {
    "text": FieldKind(QLineEdit, _fill_line, _read_line, _line_settled, _line_edited),
    "number": FieldKind(QLineEdit, _fill_number, _read_number, _line_settled, _line_edited),
    "date": FieldKind(QLineEdit, _fill_date, _read_date, _line_settled, _line_edited),
    "time": FieldKind(QLineEdit, _fill_time, _read_time, _line_settled, _line_edited),
    "lines": FieldKind(_make_lines, _fill_lines, _read_lines, _lines_edited, _lines_edited),
    "choice": FieldKind(QComboBox, _fill_choice, _read_choice, _choice_changed, _choice_changed),
    "count": FieldKind(_make_count, _fill_count, _read_count, _count_changed, _count_changed),
    "check": FieldKind(QCheckBox, _fill_check, _read_check, _check_changed, _check_changed),
}
"""``text`` and ``lines`` give str, ``number`` Decimal or None, ``date`` date or None, ``time`` time or None,
``choice`` the choice's value, ``count`` int, ``check`` bool."""
