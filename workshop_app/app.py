"""The desktop app put together: the one file that knows every part.

Heavy parts are imported after the first paint.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from PySide6.QtWidgets import QApplication

from workshop_app import paths
from workshop_app.console.first_look import FirstLook
from workshop_app.console.window import ConsoleWindow
from workshop_app.widgets.system_look import theme_for

if TYPE_CHECKING:
    from workshop_app.live import Change
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
        application.setPalette(theme_for(first.theme).palette())
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
        from workshop_app.console.asking import ask_for_place

        ask_for_place(self.window, self.open)  # a library that is there is opened, another is made

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
    """One open library with the console over it and the wall beside it."""

    def __init__(
        self, store: "Store", interface: "Interface", window: ConsoleWindow, parent: QObject
    ) -> None:
        """Fill ``window`` with the library that ``store`` holds."""
        from workshop_app.console.frame import Frame
        from workshop_app.console.frame_keys import FrameKeys
        from workshop_app.console.kept_awake import KeptAwake
        from workshop_app.console.page import Context
        from workshop_app.console.pages import PAGES
        from workshop_app.console.room_bell import RoomBell
        from workshop_app.live import LiveWorkshop
        from workshop_app.wall import Wall

        super().__init__(parent)
        self.store = store
        self.live = LiveWorkshop(store, self)
        self.wall = Wall(self.live, interface, window, self)
        context = Context(self.live, interface, self.wall.pages, self.wall.miniature)
        self.frame = Frame(context, self.wall.miniature, PAGES)
        self.keys = FrameKeys(self.frame)
        self._worker = QThreadPool(self)
        self._worker.setMaxThreadCount(1)
        self._interface = interface
        self.bell = RoomBell(self.frame)
        self.awake = KeptAwake(self.live, self.keys.room, self)
        self._connect(window)
        window.show_content(self.frame)
        self.frame.go_to_library()

    def close(self) -> None:
        """Turn the wall black, let go of the library when the last backup is written, then take it away."""
        self.wall.black_out()
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()
        self.bell.stop()
        self.awake.stop()
        self._worker.waitForDone()
        self.live.open(None)
        self.store.close()
        self.wall.close()

    def _connect(self, window: ConsoleWindow) -> None:
        frame = self.frame
        self.wall.join(frame, self.keys)
        frame.example_wanted.connect(self._on_example_wanted)
        self.keys.quit_wanted.connect(window.close)
        self.keys.room.ring_wanted.connect(self.bell.bell.ring)
        self.bell.bell.rang.connect(self.keys.room.findings.show_rang)
        self.bell.bell.silent.connect(self.keys.room.findings.show_silent)
        self.live.changed.connect(self._on_changed)
        window.activated.connect(self.live.look_for_changes_elsewhere)

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


def run(library: str) -> int:
    """Show the app over ``library`` until it is closed; return the exit status."""
    application = QApplication(sys.argv[:1])
    desktop = Desktop(application, library)
    desktop.start()
    return application.exec()
