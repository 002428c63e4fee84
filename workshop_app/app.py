"""The desktop app put together: the one file that knows every part.

Heavy parts are imported after the first paint.
"""

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QApplication, QFileDialog

from workshop_app import clock, paths
from workshop_app.console.first_look import FirstLook
from workshop_app.console.window import ConsoleWindow
from workshop_app.widgets.theme import Theme

if TYPE_CHECKING:
    from workshop_app.live import Change
    from workshop_app.queries.projected import Projected
    from workshop_app.settings import SettingsFile
    from workshop_app.storage.problems import LibraryProblem
    from workshop_app.storage.store import Store
    from workshop_app.widgets.interface import Interface

NAME = "OKR Workshop"


class Desktop(QObject):
    """The app on this machine, from the first paint to the last: opens a library and shows what is in it.

    ``ready`` comes when the console stands and can be used, or when it says why it cannot.
    """

    ready = Signal()

    def __init__(self, application: QApplication, library: str, settings: Path | None = None) -> None:
        """``settings`` is the file of this machine's settings, the user's own by default.

        Nothing is shown before :meth:`start`.
        """
        super().__init__(application)
        self._application = application
        self._library = library
        self._settings_path = settings or paths.user_config() / "settings.json"
        self._settings: SettingsFile | None = None
        first = FirstLook.read(self._settings_path)
        application.setApplicationDisplayName(NAME)
        application.setPalette(Theme.named(first.theme).palette())
        self.window = ConsoleWindow(first.window_geometry)
        self.interface: Interface | None = None
        self.opened: OpenLibrary | None = None
        self.window.painted.connect(self._on_painted, Qt.ConnectionType.QueuedConnection)
        self.window.closing.connect(self._on_closing)

    def start(self) -> None:
        """Paint the window; everything else follows when it has been seen."""
        self.window.show()

    def open(self, library: str) -> None:
        """Open a library and build the console over it, or say why it cannot be opened."""
        from workshop_app.storage.problems import LibraryProblem
        from workshop_app.storage.store import Store

        self._library = library
        self._close_library()
        try:
            store = Store.open(library)
        except LibraryProblem as problem:
            self._show_problem(problem)
        else:
            self.opened = OpenLibrary(store, self.dressed(), self.window, self)
        self.ready.emit()

    def dressed(self) -> "Interface":
        """Texts, theme and fonts of the console, made when they are first asked for."""
        from workshop_app.console.field_undo import FieldUndo
        from workshop_app.settings import SettingsFile
        from workshop_app.widgets.fonts import load_fonts
        from workshop_app.widgets.interface import Interface

        if self.interface is None:
            load_fonts()
            self._settings = SettingsFile(self._settings_path)
            self.interface = Interface(self._settings, self._application, self)
            FieldUndo(self._application)
        return self.interface

    def _show_problem(self, problem: "LibraryProblem") -> None:
        from workshop_app.console.problem_page import ProblemPage

        page = ProblemPage(self.dressed(), problem.key, problem.values)
        page.retried.connect(self._on_painted)
        page.other_wanted.connect(self._on_other_wanted)
        page.quit_wanted.connect(self.window.close)
        self.window.show_content(page)

    def _on_painted(self) -> None:
        self.open(self._library)

    def _on_other_wanted(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self.window, options=QFileDialog.Option.DontConfirmOverwrite
        )  # a library that is there is opened, another is made
        if path:
            self.open(path)

    def _close_library(self) -> None:
        if self.opened is not None:
            self.opened.close()
            self.opened.deleteLater()
            self.opened = None

    def _on_closing(self) -> None:
        self._close_library()
        if self._settings is not None:
            self._settings.change(window_geometry=self.window.geometry_to_remember())


class OpenLibrary(QObject):
    """One open library with the console over it and the projector beside it."""

    def __init__(
        self, store: "Store", interface: "Interface", window: ConsoleWindow, parent: QObject
    ) -> None:
        """Fill ``window`` with the library that ``store`` holds."""
        from workshop_app.console.frame import Frame
        from workshop_app.console.frame_keys import FrameKeys
        from workshop_app.console.page import Context
        from workshop_app.console.pages import PAGES
        from workshop_app.console.room_bell import RoomBell
        from workshop_app.live import LiveWorkshop
        from workshop_app.projector.placement import ProjectorPlacement
        from workshop_app.projector.window import ProjectorWindow

        super().__init__(parent)
        gc.freeze()  # what was imported stays: looking for garbage in it would stop a writer for 0.1 s
        self.store = store
        self.live = LiveWorkshop(store, self)
        self.frame = Frame(Context(self.live, interface, self._wall_pages), self._miniature, PAGES)
        self.keys = FrameKeys(self.frame)
        self.projector = ProjectorWindow(self.live, may_time=interface.clicker_may_time)
        remembered = interface.settings.projector_screen
        self.placement = ProjectorPlacement(self.projector, window, _gui(), remembered, self)
        self._worker = QThreadPool(self)
        self._worker.setMaxThreadCount(1)
        self._interface = interface
        self.bell = RoomBell(self.frame)
        self._connect(window)
        window.show_content(self.frame)
        self.frame.go_to_library()

    def close(self) -> None:
        """Take the projector away first, then let go of the library when the last backup is written."""
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()
        self.placement.stop()
        self.bell.stop()
        self._worker.waitForDone()
        self.live.open(None)
        self.store.close()
        self.projector.deleteLater()

    def _connect(self, window: ConsoleWindow) -> None:
        frame, steps, room = self.frame, self.frame.desk_keys.steps, self.frame.desk.room
        frame.example_wanted.connect(self._on_example_wanted)
        frame.library.acts.import_wanted.connect(self._on_import_wanted)
        frame.views.follow_wall(self.projector.shown_changed)
        self.keys.quit_wanted.connect(window.close)
        self.keys.swap_wanted.connect(self._on_swap)
        self.keys.full_screen_wanted.connect(self.projector.other_size)
        self.projector.go_on.connect(steps.click_on)
        self.projector.go_back.connect(steps.click_back)
        self.projector.black.connect(room.black)
        self.projector.white.connect(room.white)
        self.projector.freeze.connect(room.freeze)
        self.projector.swap.connect(self._on_swap)
        self.projector.hold_timer.connect(room.hold_timer)
        self.projector.add_minute.connect(room.add_minute)
        self.projector.take_minute.connect(room.take_minute)
        self.placement.chosen.connect(self._on_screen_chosen)
        self._interface.remembered.connect(self._on_settings_changed)
        self.placement.screen_lost.connect(self._on_screen_lost)
        self.placement.screen_found.connect(self._on_screen_found)
        self.live.opened.connect(self._on_opened)
        self.live.changed.connect(self._on_changed)
        window.activated.connect(self.live.look_for_changes_elsewhere)

    def _miniature(self, snapshot: "Projected", size: QSize) -> QPixmap:
        """What the room sees, drawn by the projector's own hand, at ``size`` device pixels."""
        from workshop_app.projector import picture

        return picture.miniature(snapshot, size, self.projector.surface.size())

    def _wall_pages(self, snapshot: "Projected") -> int:
        """How many pages what the room sees takes on its wall."""
        from workshop_app.projector import picture

        return picture.pages(snapshot, self.projector.surface.size(), clock.now())

    def _on_opened(self, workshop_id: UUID | None) -> None:
        if workshop_id is None:
            self.placement.stop()
        else:
            self.placement.start()
            self.frame.window().activateWindow()
        self._say_screen()

    def _on_swap(self) -> None:
        self.placement.swap()
        self._say_screen()

    def _on_screen_chosen(self, screen: str) -> None:
        try:
            self._interface.remember(projector_screen=screen)
        except OSError as problem:
            reason = problem.strerror or str(problem)
            self.frame.status.say(self._interface.texts("console.settings_not_stored", reason=reason))

    def _on_settings_changed(self) -> None:
        self.placement.prefer(self._interface.settings.projector_screen)
        self._say_screen()

    def _on_screen_lost(self) -> None:
        self._say_screen()
        self.frame.status.say(self._interface.texts("console.screen_lost"))

    def _on_screen_found(self) -> None:
        self._say_screen()
        self.frame.status.say(self._interface.texts("console.screen_found"))

    def _say_screen(self) -> None:
        screen = self.placement.screen
        if screen is None:
            self.frame.desk.side.show_screen("console.side.no_projector")
        else:
            size = screen.size() * screen.devicePixelRatio()
            self.frame.desk.side.show_screen(
                "console.side.projector", width=size.width(), height=size.height()
            )

    def _on_changed(self, change: "Change") -> None:
        """A backup each time the workshop comes to another stage."""
        from workshop_app.live import BackUp

        if change.step is not None and change.step.operation == "stages.enter":
            back_up = BackUp(self.store)
            back_up.signals.failed.connect(self._on_back_up_failed)
            self._worker.start(back_up)

    def _on_back_up_failed(self, problem: "LibraryProblem") -> None:
        texts = self._interface.texts
        reason = texts(problem.key, **problem.values)
        self.frame.status.say(texts("console.status.backup_failed", reason=reason))

    def _on_example_wanted(self) -> None:
        from workshop_app import clock
        from workshop_app.demonstration import build_example

        workshop_id = build_example(self.store, self._interface.texts.language, now=clock.now())
        self.frame.open_workshop(workshop_id)

    def _on_import_wanted(self, path: Path) -> None:
        from workshop_app.exchange import portable
        from workshop_app.exchange.files import read_file
        from workshop_app.exchange.problems import FileProblem
        from workshop_app.operations.portable import Arrival, bring_in
        from workshop_app.queries.library import library

        try:
            content = portable.read(read_file(path))
        except FileProblem as problem:
            self.frame.say_refused(problem)
            return
        except OSError as problem:
            reason = problem.strerror or str(problem)
            self.frame.status.say(self._interface.texts("console.library.no_file", path=path, reason=reason))
            return
        here = {
            card.id for deleted in (False, True) for card in self.live.read_library(library, deleted=deleted)
        }
        mode = Arrival.KEEP_BOTH if content.id in here else Arrival.NEW
        key = uuid4() if mode is Arrival.KEEP_BOTH else content.id
        self.live.run_in(key, bring_in, content=content, mode=mode)


def _gui() -> QGuiApplication:
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        raise TypeError("the app runs without a display")
    return application


def run(library: str) -> int:
    """Show the app over ``library`` until it is closed; return the exit status."""
    application = QApplication(sys.argv[:1])
    desktop = Desktop(application, library)
    desktop.start()
    return application.exec()
