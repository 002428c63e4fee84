"""The window: painted once, remembered where it stood, closed last."""

import subprocess
import sys

from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from workshop_app.console.window import ConsoleWindow

HEAVY = (
    "sqlalchemy",
    "sqlmodel",
    "pydantic",
    "babel",
    "reportlab",
    "workshop_app.storage",
    "workshop_app.queries",
)


def test_the_first_paint_needs_nothing_heavy() -> None:
    script = f"import sys, workshop_app.app; print([name for name in {HEAVY!r} if name in sys.modules])"
    told = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, encoding="utf-8")
    assert told.stdout.strip() == "[]"


def test_the_first_paint_is_told_once(qtbot: QtBot) -> None:
    window = ConsoleWindow()
    qtbot.addWidget(window)
    spy = QSignalSpy(window.painted)
    with qtbot.waitSignal(window.painted):
        window.show()
    window.repaint()
    assert spy.count() == 1


def test_the_window_comes_back_where_it_was(qtbot: QtBot) -> None:
    window = ConsoleWindow()
    qtbot.addWidget(window)
    window.showNormal()
    window.setGeometry(40, 30, 700, 520)
    again = ConsoleWindow(window.geometry_to_remember())
    qtbot.addWidget(again)
    assert again.size() == window.size()


def test_a_place_that_cannot_be_read_is_a_first_start(qtbot: QtBot) -> None:
    window = ConsoleWindow("ø not a place")
    qtbot.addWidget(window)
    assert window.width() >= 640


def test_closing_is_told_while_everything_stands(qtbot: QtBot) -> None:
    window = ConsoleWindow()
    content = QWidget()
    window.show_content(content)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.closing):
        window.close()
    assert window.centralWidget() is content
