"""The app put together: first paint, library, projector, problems said in words, the last paint."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from workshop_app import clock
from workshop_app.app import Desktop
from workshop_app.console.problem_page import ProblemPage
from workshop_app.console.setting_rows import FolderRow
from workshop_app.open_library import OpenLibrary
from workshop_app.operations import workshops
from workshop_app.queries.projected import projected
from workshop_app.queries.shown import shown

Start = Callable[[Path], Desktop]


@pytest.fixture
def start(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Start]:
    """Start the app over a library and wait until it stands."""
    started: list[Desktop] = []

    def begin(place: Path) -> Desktop:
        desktop = Desktop(qapp, str(place), tmp_path / "settings.json")
        started.append(desktop)
        with qtbot.waitSignal(desktop.ready):
            desktop.start()
        return desktop

    yield begin
    for desktop in started:
        desktop.window.close()
        desktop.window.deleteLater()
        desktop.deleteLater()


def opened(desktop: Desktop) -> OpenLibrary:
    """What stands over the library."""
    assert desktop.opened is not None
    return desktop.opened


def test_a_first_start_shows_an_empty_library(start: Start, tmp_path: Path) -> None:
    app = opened(start(tmp_path / "library.sqlite"))
    assert app.frame.library.empty.isVisible()
    assert not app.wall.window.isVisible()


def test_the_example_opens_at_its_desk_with_the_projector_beside(start: Start, tmp_path: Path) -> None:
    app = opened(start(tmp_path / "library.sqlite"))
    app.frame.example_wanted.emit()
    assert app.frame.stack.currentWidget() is app.frame.desk
    assert app.wall.window.isVisible()


def test_the_miniature_shows_what_is_on_the_wall(start: Start, tmp_path: Path) -> None:
    app = opened(start(tmp_path / "library.sqlite"))
    app.frame.example_wanted.emit()
    assert app.frame.desk.side.miniature.snapshot == app.wall.window.surface.shown


def test_a_clicker_on_the_projector_moves_the_room(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    app = opened(start(tmp_path / "library.sqlite"))
    app.frame.go_to_new()
    app.frame.new.make_workshop()
    with qtbot.waitActive(app.wall.window):
        app.wall.window.activateWindow()
    for key, stage in (
        (Qt.Key.Key_PageDown, "welcome"),
        (Qt.Key.Key_Space, "intro"),
        (Qt.Key.Key_PageUp, "welcome"),
    ):
        QTest.keyClick(app.wall.window, key)
        assert app.live.read(projected, now=clock.now()).stage == stage
    QTest.keyClick(app.wall.window, Qt.Key.Key_Period)
    assert app.live.read(shown).mode == "black"
    QTest.keyClick(app.wall.window, Qt.Key.Key_Escape)
    assert app.wall.window.isVisible()


class Blocked(QObject):
    """Notices that a window may take no more keys: the system holds to it, a test's own key does not."""

    came = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember it."""
        self.came = self.came or event.type() is QEvent.Type.WindowBlocked
        return super().eventFilter(watched, event)


def test_the_clicker_is_heard_while_a_file_dialog_is_open(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    app = opened(start(tmp_path / "library.sqlite"))
    app.frame.go_to_new()
    app.frame.new.make_workshop()
    app.wall.window.windowHandle().installEventFilter(blocked := Blocked(app))
    app.keys.show_settings()
    row = app.keys.settings.rows["export_folder"]
    assert isinstance(row, FolderRow)
    row.button.click()
    question = QApplication.activeModalWidget()
    assert isinstance(question, QFileDialog)
    assert question.windowModality() is Qt.WindowModality.WindowModal
    with qtbot.waitActive(app.wall.window):
        app.wall.window.activateWindow()
    QTest.keyClick(app.wall.window, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: app.live.read(projected, now=clock.now()).stage == "welcome")
    assert question.isVisible()
    assert not blocked.came
    question.reject()
    qtbot.waitUntil(lambda: not isValid(question))


def test_coming_to_a_stage_writes_a_backup(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    app = opened(start(tmp_path / "library.sqlite"))
    app.frame.go_to_new()
    app.frame.new.make_workshop()
    app.frame.desk.show_looked_at()
    qtbot.waitUntil(lambda: any((tmp_path / "backups").glob("*stage*")))


def test_closing_the_console_takes_the_projector_away_and_remembers_the_window(
    start: Start, tmp_path: Path
) -> None:
    desktop = start(tmp_path / "library.sqlite")
    app = opened(desktop)
    app.frame.example_wanted.emit()
    desktop.window.close()
    assert not app.wall.window.isVisible()
    assert "window_geometry" in (tmp_path / "settings.json").read_text(encoding="utf-8")
    assert desktop.opened is None


def test_what_was_half_typed_is_stored_when_the_window_closes(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    place = tmp_path / "library.sqlite"
    desktop = start(place)
    app = opened(desktop)
    app.frame.go_to_new()
    app.frame.new.make_workshop()
    with qtbot.waitActive(desktop.window):
        desktop.window.activateWindow()
    app.frame.desk.focus_page()
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "Bli enige")
    desktop.window.close()
    again = opened(start(place))
    again.frame.library.open_chosen()
    assert again.frame.desk.room.timeline is not None
    assert again.frame.desk.room.timeline.workshop.purpose == "Bli enige"


def test_a_file_that_is_no_library_is_said_in_words_and_left_alone(start: Start, tmp_path: Path) -> None:
    place = tmp_path / "library.sqlite"
    place.write_bytes(b"something else entirely" * 100)
    desktop = start(place)
    assert desktop.opened is None
    assert isinstance(desktop.window.centralWidget(), ProblemPage)
    assert place.read_bytes() == b"something else entirely" * 100


def test_trying_again_opens_a_library_that_is_well_again(start: Start, tmp_path: Path) -> None:
    place = tmp_path / "library.sqlite"
    place.write_bytes(b"something else entirely" * 100)
    desktop = start(place)
    page = desktop.window.centralWidget()
    assert isinstance(page, ProblemPage)
    place.unlink()
    page.retried.emit()
    assert opened(desktop).frame.library.isVisible()


def test_what_another_process_wrote_is_seen_when_the_window_is_used_again(
    start: Start, tmp_path: Path
) -> None:
    place = tmp_path / "library.sqlite"
    app = opened(start(place))
    app.frame.go_to_new()
    app.frame.new.make_workshop()
    workshop_id = app.live.workshop_id
    assert workshop_id is not None
    other = type(app.store).open(str(place))
    other.run(workshops.set_details, workshop_id, team="Drift")
    other.close()
    app.frame.window().activated.emit()  # type: ignore[attr-defined]  # the console's window
    assert app.frame.desk.room.timeline is not None
    assert app.frame.desk.room.timeline.workshop.team == "Drift"
