"""Hands and eyes of the tests of the board."""

from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.console.example_room import Room
from workshop_app.console.in_place_edit import InPlaceEdit
from workshop_app.console.pages.cluster import ClusterPage
from workshop_app.queries.board import Board, board

NOTHING = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def open_page(room: Room, qtbot: QtBot) -> ClusterPage:
    """The page in a window of its own, where keys go."""
    made = ClusterPage(room.context)
    qtbot.addWidget(made)
    made.resize(784, 720)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def snapshot(room: Room) -> Board:
    return room.live.read(board)


def stand(page: ClusterPage, card: UUID, kind: str = "card") -> None:
    page.board.setFocus()
    page.board.stand_on((kind, card))


def on(page: ClusterPage) -> UUID | None:
    return page.board.canvas.current[1] if page.board.canvas.current else None


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = NOTHING) -> None:
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClick(here, key, modifier)


def editor_of(page: ClusterPage) -> InPlaceEdit:
    found = [one for one in page.findChildren(InPlaceEdit) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def centre(page: ClusterPage, stop: tuple[str, UUID]) -> QPoint:
    QApplication.processEvents()
    place = page.board.place_of(stop)
    assert place is not None
    return place.center()


def drag(page: ClusterPage, start: QPoint, end: QPoint) -> None:
    canvas = page.board.viewport()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(canvas, start + QPoint(20, 20))
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
