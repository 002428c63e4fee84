"""When the app dies, the room's screen turns black: held by a process of its own."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

import pytest
from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workshop_app.curtain import END, Curtain, LastWord

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def pipe() -> Iterator[tuple[TextIO, TextIO]]:
    """Both ends of a pipe: where lines are read, and where they are written."""
    reading, writing = os.pipe()
    with os.fdopen(reading, encoding="utf-8") as lines, os.fdopen(writing, "w", encoding="utf-8") as words:
        yield lines, words


def test_lines_that_stop_tell_the_screen_that_was_lost(qtbot: QtBot, pipe: tuple[TextIO, TextIO]) -> None:
    lines, words = pipe
    word = LastWord(lines)
    word.listen()
    with qtbot.waitSignal(word.lost) as lost:
        words.write("laptop\nprojector\n")
        words.close()
    assert lost.args == ["projector"]


def test_an_app_that_closes_says_so(qtbot: QtBot, pipe: tuple[TextIO, TextIO]) -> None:
    lines, words = pipe
    word = LastWord(lines)
    word.listen()
    with qtbot.assertNotEmitted(word.lost), qtbot.waitSignal(word.ended):
        words.write(f"projector\n{END}\n")
        words.close()


def test_the_curtain_is_black_and_only_a_double_click_takes_it_away(qtbot: QtBot, qapp: QApplication) -> None:
    curtain = Curtain(qapp.primaryScreen())
    qtbot.addWidget(curtain)
    curtain.showFullScreen()
    image = curtain.grab().toImage()
    assert {image.pixelColor(x, 5).value() for x in range(0, image.width(), 9)} == {0}
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F5, Qt.Key.Key_PageDown):
        QTest.keyClick(curtain, key)
    assert curtain.isVisible()
    QTest.mouseDClick(curtain, Qt.MouseButton.LeftButton)
    assert not curtain.isVisible()


@pytest.mark.parametrize(
    ("said", "stays"), [("{screen}\n", True), (f"{{screen}}\n{END}\n", False), ("\n", False)]
)
def test_the_process_stays_only_when_it_has_a_screen_to_hide(tmp_path: Path, said: str, stays: bool) -> None:
    config = tmp_path / "screens.json"
    config.write_text('{"screens": [{"name": "wall", "width": 1280, "height": 720}]}', encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "workshop_app.curtain"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
        text=True,
    )
    try:
        process.communicate(said.format(screen="wall"), timeout=8)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        assert stays
    else:
        assert not stays
        assert process.returncode == 0


def test_an_app_that_is_opened_again_takes_the_curtain_away(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    config, name = tmp_path / "screens.json", f"curtain-test-{os.getpid()}"
    config.write_text('{"screens": [{"name": "wall", "width": 1280, "height": 720}]}', encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "workshop_app.curtain", name],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
        text=True,
    )
    assert process.stdin is not None
    process.stdin.write("wall\n")
    process.stdin.close()
    socket = QLocalSocket()

    def is_gone() -> bool:
        if socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
            socket.connectToServer(name)
        return process.poll() is not None

    try:
        qtbot.waitUntil(is_gone, timeout=20_000)
        assert process.returncode == 0
    finally:
        process.kill()
        process.wait()
