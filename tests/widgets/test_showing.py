"""What is shown: lamps, timer, cards, questions, messages, rows that wrap; each named and large enough."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workshop_app.queries.timeline import Timer
from workshop_app.widgets.flow_layout import FlowLayout
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import ElidedLabel
from workshop_app.widgets.lamps import Lamp, LampRow, LampState, lamp_glyph
from workshop_app.widgets.messages import StatusText, Toast, free_place
from workshop_app.widgets.question_box import QuestionBox, Reply
from workshop_app.widgets.ticker import milliseconds_to_next_second
from workshop_app.widgets.timer_face import TimerFace, minutes_and_seconds, used_share
from workshop_app.widgets.wrapping import characters, utf16, wrapped_height

NOW = datetime(2027, 1, 4, 8, 0, tzinfo=UTC)


def running(left: float, minutes: int = 7) -> Timer:
    """A timer with ``left`` seconds at ``NOW``."""
    return Timer(uuid4(), minutes, NOW + timedelta(seconds=left), None)


def test_a_lamp_says_its_verdict_in_words(qtbot: QtBot, interface: Interface) -> None:
    lamp = Lamp(interface, LampState("baseline", "unsure"))
    qtbot.addWidget(lamp)
    assert lamp.accessibleName() == "Fra hva?: usikker"
    interface.set_language("en")
    lamp.show_state(LampState("baseline", "no", kept=True))
    assert lamp.text() == "From what? · kept"


def test_lamps_differ_in_shape_and_not_only_in_colour(interface: Interface) -> None:
    drawn = []
    for verdict in ("yes", "unsure", "no"):
        image = QImage(40, 40, QImage.Format.Format_ARGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        lamp_glyph(painter, QRect(0, 0, 40, 40).toRectF(), verdict, QColor("black"))
        painter.end()
        drawn.append((image.pixelColor(12, 20).value() < 128, image.pixelColor(28, 20).value() < 128))
    assert drawn == [(True, True), (True, False), (False, False)]


def test_a_pressed_lamp_tells_its_criterion(qtbot: QtBot, interface: Interface) -> None:
    row = LampRow(interface)
    qtbot.addWidget(row)
    row.show_lamps([LampState("concrete", "yes"), LampState("baseline", "no")])
    row.show()
    lamp = row.findChildren(Lamp)[1]
    with qtbot.waitSignal(row.chosen) as told:
        QTest.keyClick(lamp, Qt.Key.Key_Space)
    assert told.args == ["baseline"]
    row.show_lamps([LampState("concrete", "yes")])
    assert [lamp.isHidden() for lamp in row.findChildren(Lamp)] == [False, True]


@pytest.mark.parametrize(
    ("seconds", "words"), [(261, "4:21"), (0, "0:00"), (-35, "+0:35"), (3600, "60:00"), (9, "0:09")]
)
def test_time_is_written_in_minutes_and_seconds(seconds: int, words: str) -> None:
    assert minutes_and_seconds(seconds) == words


def test_the_timer_says_what_is_left_and_of_how_much(qtbot: QtBot, interface: Interface) -> None:
    face = TimerFace(interface, now=lambda: NOW)
    qtbot.addWidget(face)
    face.show_timer(running(261))
    assert face.words() == "4:21"
    assert face.accessibleDescription() == "4:21 av 7 min"
    face.show_timer(None)
    assert face.words() == "–"


def test_used_time_stays_between_nothing_and_all() -> None:
    assert used_share(running(420), NOW) == 0
    assert used_share(running(210), NOW) == 0.5
    assert used_share(running(-60), NOW) == 1


def test_a_tick_comes_just_after_the_second_changes() -> None:
    assert milliseconds_to_next_second(NOW + timedelta(seconds=4.25), NOW) == 252
    assert milliseconds_to_next_second(NOW - timedelta(seconds=0.25), NOW) == 752


def test_a_question_keeps_its_buttons_when_the_replies_stay(qtbot: QtBot, interface: Interface) -> None:
    box = QuestionBox()
    qtbot.addWidget(box)
    replies = [Reply("fill", "Fyll inn", "Tab"), Reply("keep", "Vi mener ja")]
    box.ask("Hva er churn i dag?", replies=replies)
    buttons = box.findChildren(KeyButton)
    box.ask("Hva er salget i dag?", "Og når?", replies)
    assert box.findChildren(KeyButton) == buttons
    assert box.accessibleName() == "Hva er salget i dag?"
    with qtbot.waitSignal(box.answered) as told:
        buttons[1].click()
    assert told.args == ["keep"]


def test_a_toast_covers_no_field(qtbot: QtBot, interface: Interface) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    column = QVBoxLayout(window)
    column.addStretch()
    field = QLineEdit()
    column.addWidget(field)
    toast = Toast(window)
    window.show()
    toast.say("Kortet er fjernet.", "Angre", "Ctrl+Z")
    assert not toast.geometry().intersects(field.geometry())
    with qtbot.waitSignal(toast.acted):
        toast.findChildren(KeyButton)[0].click()
    assert toast.isHidden()


def test_the_place_that_covers_least_is_taken_when_none_is_free() -> None:
    window, toast = QRect(0, 0, 400, 300), QRect(0, 0, 200, 60)
    assert free_place(window, toast, []) == QPoint(100, 176)
    assert free_place(window, toast, [QRect(0, 100, 400, 200)]).y() == 24


def test_the_status_line_is_read_as_one(qtbot: QtBot, interface: Interface) -> None:
    line = StatusText()
    qtbot.addWidget(line)
    line.say("La til «Lavere churn».", "Ctrl+Z angrer")
    assert line.accessibleName() == "La til «Lavere churn». Ctrl+Z angrer"


def test_a_shortened_label_keeps_its_text_for_readers(qtbot: QtBot, interface: Interface) -> None:
    label = ElidedLabel("Øke merkevaregjenkjennelse\nfor å bli markedsleder")
    qtbot.addWidget(label)
    label.resize(60, 20)
    assert "markedsleder" in label.accessibleName()
    assert "\n" not in label.text()


def test_rows_wrap_and_hidden_items_take_no_room(qtbot: QtBot, interface: Interface) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    buttons = [KeyButton(f"Knapp nummer {number}") for number in range(4)]
    for button in buttons:
        flow.addWidget(button)
    wide, narrow = flow.heightForWidth(2000), flow.heightForWidth(200)
    assert narrow >= 4 * wide
    for button in buttons[1:]:
        button.setVisible(False)
    assert flow.heightForWidth(200) == wide


def test_a_key_button_has_room_for_words_and_key(qtbot: QtBot, interface: Interface) -> None:
    plain, keyed = KeyButton("Vis idéene"), KeyButton("Vis idéene", "PgDown")
    for button in (plain, keyed):
        qtbot.addWidget(button)
    assert keyed.sizeHint().width() > plain.sizeHint().width()
    assert keyed.accessibleDescription()
    assert min(plain.sizeHint().width(), plain.sizeHint().height()) >= 24


def test_an_emoji_is_two_of_qts_units() -> None:
    text = "a👍🏽b"
    assert [utf16(text, index) for index in range(5)] == [0, 1, 3, 5, 6]
    assert [characters(text, units) for units in (0, 1, 3, 5, 6)] == [0, 1, 2, 3, 4]


def test_text_without_spaces_wraps_inside_the_word(qapp: QApplication) -> None:
    assert wrapped_height("x" * 300, qapp.font(), 100) > 3 * wrapped_height("x", qapp.font(), 100)
