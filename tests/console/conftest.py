"""The console at work, for every test of its frame."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.console.arriving import Bring, look_at
from tests.console.console_at_work import ConsoleAtWork
from tests.console.example_room import Room, open_room
from workshop_app.console.arrivals.overlay import ArrivalsOverlay


@pytest.fixture
def console(tmp_path: Path, qapp: QApplication) -> Iterator[ConsoleAtWork]:
    """The console in Norwegian over an empty library."""
    made = ConsoleAtWork(tmp_path, qapp)
    yield made
    made.close()


@pytest.fixture
def room(tmp_path: Path, qapp: QApplication) -> Iterator[Room]:
    """One open workshop in a library of its own, in Norwegian."""
    made = open_room(tmp_path, qapp)
    yield made
    made.live.store.close()


@pytest.fixture
def bring(console: ConsoleAtWork, tmp_path: Path, qtbot: QtBot) -> Bring:
    """Write a file, have the console look at it, and wait until that is done."""

    def do(name: str, content: str | bytes) -> ArrivalsOverlay:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return look_at(console, qtbot, path)

    return do
