"""One open library: the console over it, the wall beside it, and what happens behind both.

Heavy: it brings the whole app with it, so the app imports it after the first paint.
"""

from PySide6.QtCore import QObject, QThreadPool
from PySide6.QtWidgets import QApplication

from workshop_app import clock
from workshop_app.console.frame import Frame
from workshop_app.console.frame_keys import FrameKeys
from workshop_app.console.kept_awake import KeptAwake
from workshop_app.console.page import Context
from workshop_app.console.pages import PAGES
from workshop_app.console.room_bell import RoomBell
from workshop_app.console.window import ConsoleWindow
from workshop_app.demonstration import build_example
from workshop_app.live import BackUp, Change, LiveWorkshop
from workshop_app.storage.problems import LibraryProblem
from workshop_app.storage.store import Store
from workshop_app.wall import Wall
from workshop_app.widgets.interface import Interface


class OpenLibrary(QObject):
    """One open library with the console over it and the wall beside it."""

    def __init__(self, store: Store, interface: Interface, window: ConsoleWindow, parent: QObject) -> None:
        """Fill ``window`` with the library that ``store`` holds."""
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

    def _on_changed(self, change: Change) -> None:
        """A backup each time the workshop comes to another stage."""
        if change.step is not None and change.step.operation == "stages.enter":
            back_up = BackUp(self.store)
            back_up.signals.failed.connect(self._on_back_up_failed)
            self._worker.start(back_up)

    def _on_back_up_failed(self, problem: LibraryProblem) -> None:
        texts = self._interface.texts
        reason = texts(problem.key, **problem.values)
        self.frame.status.say(texts("console.status.backup_failed", reason=reason))

    def _on_example_wanted(self) -> None:

        workshop_id = build_example(self.store, self._interface.texts.language, now=clock.now())
        self.frame.open_workshop(workshop_id)
