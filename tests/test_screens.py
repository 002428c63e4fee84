"""Every stage's page and every dialog opens in every language and theme without a warning."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from tests.console.console_at_work import ConsoleAtWork
from workshop_app import clock
from workshop_app.demonstration import run_to
from workshop_app.stages.agenda import plan
from workshop_app.texts import LANGUAGES
from workshop_app.widgets.theme import CONSOLE_THEMES

OVERLAYS = ("people", "parked", "palette", "keys", "rules", "imports")
STAGES = tuple(stage for stage, _ in plan(120))


@pytest.fixture
def told() -> Iterator[list[str]]:
    """What Qt complains about meanwhile."""
    complaints: list[str] = []

    def listen(kind: QtMsgType, _context: object, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg:
            complaints.append(message)

    before = qInstallMessageHandler(listen)
    yield complaints
    qInstallMessageHandler(before)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_opens_in_every_theme_without_a_warning(
    tmp_path: Path, qapp: QApplication, told: list[str], stage: str, language: str
) -> None:
    console = ConsoleAtWork(tmp_path, qapp, language)
    console.live.open(run_to(console.store, language, stage, clock.now()))
    assert console.looks_at() == stage
    for theme in CONSOLE_THEMES:
        console.context.interface.set_theme(theme)
        QApplication.processEvents()
        assert not console.window.grab().isNull()
    console.close()
    assert told == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("overlay", OVERLAYS)
def test_an_overlay_opens_in_every_theme_without_a_warning(
    tmp_path: Path, qapp: QApplication, told: list[str], overlay: str, language: str
) -> None:
    console = ConsoleAtWork(tmp_path, qapp, language)
    console.live.open(run_to(console.store, language, "close", clock.now()))
    for theme in CONSOLE_THEMES:
        console.context.interface.set_theme(theme)
        opened = console.show_overlay(overlay)
        QApplication.processEvents()
        assert opened.isVisible()
        assert not console.window.grab().isNull()
        opened.put_aside()
    console.close()
    assert told == []


@pytest.mark.parametrize("stage", STAGES)
def test_nothing_is_left_in_the_old_language_when_it_is_switched(
    tmp_path: Path, qapp: QApplication, stage: str
) -> None:
    console = ConsoleAtWork(tmp_path, qapp, "nb")
    console.live.open(run_to(console.store, "en", stage, clock.now()))
    before = _words(console)
    console.context.interface.set_language("en")
    QApplication.processEvents()
    left = [words for words in _words(console) & before if _norwegian(words)]
    console.close()
    assert left == []


def _words(console: ConsoleAtWork) -> set[str]:
    """Everything that can be read on labels and buttons of the desk."""
    desk = console.frame.desk
    labels = [label.text() for label in desk.findChildren(QLabel) if label.isVisible()]
    return {*labels, *(button.text() for button in desk.findChildren(QPushButton) if button.isVisible())}


def _norwegian(words: str) -> bool:
    return any(letter in words for letter in "æøåÆØÅ«»")
