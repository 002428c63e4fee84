"""Whoever has no mouse, or does not see the screen, can use every window: names, targets, focus, keys."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from tests.console.console_at_work import ConsoleAtWork
from tests.console.reachable import interactive, problems, shows_focus, tab_chain
from workshop_app import clock
from workshop_app.demonstration import run_to
from workshop_app.stages.agenda import plan

STAGES = tuple(stage for stage, _ in plan(120))
OVERLAYS = ("people", "parked", "palette", "keys", "rules", "room", "settings", "imports")
_ROUNDS = 20
"""Words that wrap in scrolled cards in pages: each layout asks the one around it in a round of its own."""
_SAME_EVERYWHERE = ("look ", "show ", "language.", "room_language.", "theme.")
"""Actions that do the same in every stage: they are run in the first one."""
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


def settle(rounds: int = _ROUNDS) -> None:
    """Let layouts and deletions be done."""
    for _ in range(rounds):
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


@pytest.fixture
def nobody_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Menus close as soon as they open, and no file manager is started."""
    monkeypatch.setattr(QMenu, "exec", lambda *_: None)
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(lambda _: True))


@pytest.mark.usefixtures("nobody_answers")
@pytest.mark.parametrize("stage", [*STAGES, "library"])
def test_every_action_is_offered_and_runs_from_the_keyboard(
    tmp_path: Path, qapp: QApplication, stage: str
) -> None:
    console = ConsoleAtWork(tmp_path, qapp)
    workshop_id = run_to(console.store, "nb", "close" if stage == "library" else stage, clock.now())
    _stand(console, workshop_id, stage)
    done = []
    for name in [command.name for command in console.keys.commands()]:
        command = next((one for one in console.keys.commands() if one.name == name), None)
        if command is None or name == "quit" or (stage != STAGES[0] and name.startswith(_SAME_EVERYWHERE)):
            continue
        assert command.keys or command.in_palette, f"{name} has neither a key nor a place in the palette"
        if command.keys:
            QTest.keySequence(QApplication.focusWidget() or console.window, QKeySequence(command.keys[0]))
        else:
            command.run()
        settle(2)
        done.append(name)
        _stand(console, workshop_id, stage)
    console.close()
    assert len(done) > 10


@pytest.mark.parametrize("stage", [*STAGES, "library"])
def test_no_key_means_two_things_at_once(tmp_path: Path, qapp: QApplication, stage: str) -> None:
    console = ConsoleAtWork(tmp_path, qapp)
    _stand(console, run_to(console.store, "nb", "close" if stage == "library" else stage, clock.now()), stage)
    active = [
        key.toString()
        for action in console.window.findChildren(QAction)
        for key in action.shortcuts()
        if action.isEnabled() and any(_seen(owner) for owner in action.associatedObjects())
    ]
    active += [one.key().toString() for one in console.window.findChildren(QShortcut) if _seen(one.parent())]
    console.close()
    assert len(active) > 10
    assert sorted({key for key in active if active.count(key) > 1}) == []


def _seen(owner: object) -> bool:
    return isinstance(owner, QWidget) and owner.isVisible()


def _stand(console: ConsoleAtWork, workshop_id: UUID, stage: str) -> None:
    """Be at a stage's page, or in the library, with nothing over it and the cursor where it belongs."""
    asked = QApplication.activeModalWidget()
    if isinstance(asked, QDialog):
        asked.reject()
    for name in OVERLAYS:
        console.overlay(name).put_aside()
    if stage == "library":
        if console.live.workshop_id is not None or console.frame.library.isHidden():
            console.frame.go_to_library()
    else:
        if console.live.workshop_id != workshop_id:
            console.frame.open_workshop(workshop_id)
        console.frame.desk.look_at(console.item(stage).id)
        console.frame.desk.focus_page()
    settle(2)
