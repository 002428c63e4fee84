"""Bringing things into the console, and looking at what became of them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.console.console_at_work import ConsoleAtWork
from workshop_app.console.arrivals.overlay import ArrivalsOverlay
from workshop_app.queries.library import library

Bring = Callable[[str, str | bytes], ArrivalsOverlay]
"""Writes a file of a name and a content, and has the console look at it."""


def look_at(console: ConsoleAtWork, qtbot: QtBot, *paths: Path) -> ArrivalsOverlay:
    overlay = console.keys.imports
    with qtbot.waitSignal(overlay.reading.done):
        overlay.reading.read_files(paths)
    return overlay


def counted(console: ConsoleAtWork) -> list[tuple[str, int]]:
    """The name and the number of objectives of every workshop in the library."""
    return [(card.name, card.objectives) for card in console.live.read_library(library)]


def drop(window: QWidget, *paths: Path) -> bool:
    """Drag files over the window and let go of them; whether the window wanted them."""
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, none, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPointF(5, 5).toPoint(), action, dropped, none, keys)
    QApplication.sendEvent(window, entering)
    if entering.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), action, dropped, none, keys))
    return entering.isAccepted()
