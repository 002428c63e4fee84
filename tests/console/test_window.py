"""The window: painted once, remembered where it stood, closed last."""

import json
import os
import subprocess
import sys
from pathlib import Path

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


LAPTOP = {"name": "laptop", "x": 0, "y": 0, "width": 1440, "height": 900}
SECOND = {"name": "second", "x": 1440, "y": 0, "width": 1920, "height": 1080}
PLACED = """
import sys
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication
from workshop_app.console.window import ConsoleWindow
application = QApplication([])
window = ConsoleWindow(sys.argv[1])
window.show()
if sys.argv[2]:
    window.showNormal()
    window.setGeometry(*map(int, sys.argv[2].split(",")))
application.processEvents()
screens = [screen.availableGeometry() for screen in application.screens()]
print(window.geometry_to_remember())
print(max(QRect.intersected(window.geometry(), one).width() for one in screens))
print(max(QRect.intersected(window.geometry(), one).height() for one in screens))
"""


def placed(folder: Path, screens: list[dict[str, object]], geometry: str = "", box: str = "") -> list[str]:
    """What a window says on ``screens``: its place to remember, and how much of it can be seen."""
    told = [{**one, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1} for one in screens]
    config = folder / "screens.json"
    config.write_text(json.dumps({"screens": told}), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", PLACED, geometry, box],
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
        cwd=Path(__file__).parent.parent.parent,
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    return done.stdout.splitlines()


def test_a_window_comes_back_into_view_when_its_screen_is_gone(tmp_path: Path) -> None:
    kept, *_ = placed(tmp_path, [LAPTOP, SECOND], box="1700,200,1000,700")
    _, width, height = placed(tmp_path, [LAPTOP, SECOND], kept)
    assert (int(width), int(height)) == (1000, 700)
    _, width, height = placed(tmp_path, [LAPTOP], kept)
    assert int(width) >= 600
    assert int(height) >= 500


def test_a_window_that_was_larger_than_its_new_screen_is_cut_to_it(tmp_path: Path) -> None:
    kept, *_ = placed(tmp_path, [SECOND], box="1500,40,1800,1000")
    small = {"name": "small", "x": 0, "y": 0, "width": 640, "height": 360}
    _, width, height = placed(tmp_path, [small], kept)
    assert int(width) >= 600
    assert int(height) >= 280
