"""Whoever has no mouse, or does not see the screen, can use every window: names, targets, focus, keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.console.console_at_work import ConsoleAtWork
from tests.console.reachable import interactive, problems, shows_focus, tab_chain
from workshop_app import clock
from workshop_app.demonstration import run_to
from workshop_app.stages.agenda import plan

STAGES = tuple(stage for stage, _ in plan(120))
OVERLAYS = ("people", "parked", "palette", "keys", "rules")
LOOKS = (("nb", "light"), ("en", "light"), ("nb", "dark"), ("nb", "high_contrast"))


@pytest.fixture(params=LOOKS, ids="-".join)
def console(request: pytest.FixtureRequest, tmp_path: Path, qapp: QApplication) -> Iterator[ConsoleAtWork]:
    """The console in a language and a theme, with nothing in it."""
    language, theme = request.param
    made = ConsoleAtWork(tmp_path, qapp, language)
    made.context.interface.set_theme(theme)
    yield made
    made.close()


def places(console: ConsoleAtWork) -> Iterator[tuple[str, QWidget]]:
    """Every page, overlay and other place of the console, one after the other, as it is seen."""
    language = console.context.interface.texts.language
    for stage in STAGES:
        console.live.open(run_to(console.store, language, stage, clock.now()))
        yield stage, console.frame
    for name in OVERLAYS:
        overlay = console.show_overlay(name)
        yield name, overlay
        overlay.put_aside()
    console.frame.go_to_library()
    yield "library", console.frame
    console.frame.go_to_new()
    yield "new workshop", console.frame


def settle() -> None:
    """Let layouts and deletions be done."""
    for _ in range(3):
        QApplication.processEvents()


def test_every_widget_has_a_name_a_role_a_target_and_a_visible_focus(console: ConsoleAtWork) -> None:
    wrong = []
    for name, place in places(console):
        settle()
        for widget in list(interactive(place)):
            wrong += [f"{name}: {problem}" for problem in problems(widget)]
            if _takes_tab(widget) and not shows_focus(widget):
                wrong.append(f"{name}: {type(widget).__name__} {widget.accessibleName()!r} hides its focus")
    assert wrong == []


def test_tab_comes_by_every_widget(tmp_path: Path, qapp: QApplication) -> None:
    console = ConsoleAtWork(tmp_path, qapp)
    missed = []
    for name, place in places(console):
        settle()
        chain = tab_chain(console.window)
        missed += [f"{name}: {one}" for one in interactive(place) if _takes_tab(one) and one not in chain]
    console.close()
    assert missed == []


def _takes_tab(widget: QWidget) -> bool:
    return widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
