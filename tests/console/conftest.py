"""The console at work, for every test of its frame."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.console.console_at_work import ConsoleAtWork


@pytest.fixture
def console(tmp_path: Path, qapp: QApplication) -> Iterator[ConsoleAtWork]:
    """The console in Norwegian over an empty library."""
    made = ConsoleAtWork(tmp_path, qapp)
    yield made
    made.close()
