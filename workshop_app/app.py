"""The desktop app put together: the one file that knows every part.

Heavy parts are imported after the first paint.
"""

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from workshop_app import paths
from workshop_app.console.first_look import FirstLook
from workshop_app.console.window import ConsoleWindow
from workshop_app.widgets.system_look import theme_for

if TYPE_CHECKING:
    from workshop_app.open_library import OpenLibrary
    from workshop_app.settings import SettingsFile
    from workshop_app.storage.problems import LibraryProblem
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
        from workshop_app.open_library import OpenLibrary
        from workshop_app.storage.problems import LibraryProblem
        from workshop_app.storage.store import Store

        _spare_what_is_loaded()
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


def run(library: str) -> int:
    """Show the app over ``library`` until it is closed; return the exit status."""
    gc.disable()
    application = QApplication(sys.argv[:1])
    desktop = Desktop(application, library)
    desktop.start()
    return application.exec()


def _spare_what_is_loaded() -> None:
    """Look for garbage from now on, but not among what was loaded before.

    Looking through that too stopped the interface for 0.13 seconds now and then; without it, 0.01.
    """
    if not gc.get_freeze_count():
        gc.freeze()
    gc.enable()
