"""The console at work, for every test of its frame."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.console.console_at_work import ConsoleAtWork
from tests.console.example_room import Room, open_room


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
