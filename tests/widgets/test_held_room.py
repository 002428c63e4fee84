"""Room that grows when it must, and shrinks only when it is let go."""

from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workshop_app.widgets.held_room import HeldRoom


class Stand(NamedTuple):
    """A window with a held room, the part that is in it, and what stands below."""

    window: QWidget
    room: HeldRoom
    part: QWidget
    below: QWidget


@pytest.fixture
def the_room(qtbot: QtBot) -> Stand:
    """A room with a part of 40 pixels inside and a part below it, in a window that has air at its foot."""
    window, inside, part, below = QWidget(), QWidget(), QWidget(), QWidget()
    qtbot.addWidget(window)
    part.setFixedHeight(40)
    below.setFixedHeight(20)
    within = QVBoxLayout(inside)
    within.setContentsMargins(0, 0, 0, 0)
    within.addWidget(part)
    room = HeldRoom(inside)
    column = QVBoxLayout(window)
    column.addWidget(room)
    column.addWidget(below)
    column.addStretch(1)
    window.resize(300, 300)
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: room.height() == 40)
    return Stand(window, room, part, below)


def test_while_it_is_held_what_stands_below_moves_down_and_never_up(the_room: Stand, qtbot: QtBot) -> None:
    _, room, part, below = the_room
    room.hold()
    part.setFixedHeight(90)
    qtbot.waitUntil(lambda: room.height() == 90)
    lowest = below.y()
    part.setFixedHeight(30)
    qtbot.waitUntil(lambda: part.height() == 30)
    assert (room.height(), below.y()) == (90, lowest)
    part.hide()
    QApplication.sendPostedEvents()
    assert (room.height(), below.y()) == (90, lowest)


def test_let_go_it_is_as_high_as_what_is_inside(the_room: Stand, qtbot: QtBot) -> None:
    _, room, part, below = the_room
    room.hold()
    part.setFixedHeight(90)
    qtbot.waitUntil(lambda: room.height() == 90)
    part.setFixedHeight(30)
    room.let_go()
    qtbot.waitUntil(lambda: room.height() == 30)
    part.setFixedHeight(50)
    qtbot.waitUntil(lambda: room.height() == 50)
    qtbot.waitUntil(lambda: below.y() >= room.geometry().bottom())
