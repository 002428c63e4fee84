"""A window that was closed is gone: nothing keeps it."""

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from tests.console.console_at_work import ConsoleAtWork
from workshop_app import clock
from workshop_app.app import Desktop
from workshop_app.demonstration import run_to
from workshop_app.stages.agenda import plan


@pytest.fixture
def console(tmp_path: Path, qapp: QApplication) -> Iterator[ConsoleAtWork]:
    """The console over an empty library."""
    made = ConsoleAtWork(tmp_path, qapp)
    yield made
    made.close()


def settle() -> None:
    """Let Qt delete what is to be deleted, and Python collect what is left."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.mark.parametrize("stage", [stage for stage, _ in plan(120)])
def test_a_page_is_freed_when_its_workshop_is_left(console: ConsoleAtWork, stage: str) -> None:
    console.live.open(run_to(console.store, "nb", stage, clock.now()))
    gone = weakref.ref(console.frame.desk.stack.page())
    console.frame.go_to_library()
    settle()
    assert gone() is None


def test_the_console_is_freed_when_another_library_is_opened(qapp: QApplication, tmp_path: Path) -> None:
    desktop = Desktop(qapp, str(tmp_path / "one.sqlite"), tmp_path / "settings.json")
    desktop.open(str(tmp_path / "one.sqlite"))
    assert desktop.opened is not None
    gone = weakref.ref(desktop.opened.frame)
    desktop.open(str(tmp_path / "two.sqlite"))
    settle()
    assert gone() is None
    desktop.window.close()
    desktop.window.deleteLater()
    desktop.deleteLater()
    settle()
