"""One start of a window, bare or ours, in a process of its own: prints the seconds to what a person sees.

``python -m tests.bench.window bare BEGUN`` or ``… ours BEGUN LIBRARY SETTINGS``; BEGUN is what
``time.perf_counter()`` said just before this process was started.
"""

import importlib
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class BareWindow(QWidget):
    """A window that does nothing but say when it was first painted."""

    painted = Signal()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit()


class Watch(QObject):
    """Prints how long it is since the process began, and ends it when all has been seen."""

    def __init__(self, begun: float, parent: QObject) -> None:
        super().__init__(parent)
        self._begun = begun

    def on_painted(self) -> None:
        self._tell("painted")

    def on_ready(self) -> None:
        """The content stands; it has been painted when the events that wait now are done."""
        QTimer.singleShot(0, self.on_filled)

    def on_filled(self) -> None:
        self._tell("filled")
        self.on_seen()

    def on_seen(self) -> None:
        QApplication.exit()

    def _tell(self, what: str) -> None:
        print(what, time.perf_counter() - self._begun, flush=True)


def bare(begun: float) -> int:
    """Start a bare window."""
    application = QApplication(sys.argv[:1])
    watch = Watch(begun, application)
    window = BareWindow()
    window.resize(1440, 900)
    window.painted.connect(watch.on_painted)
    window.painted.connect(watch.on_seen)
    window.show()
    return application.exec()


def ours(begun: float, library: str, settings: Path) -> int:
    """Start the app as its command does: the command line first, then the window, then the library."""
    importlib.import_module("workshop_app.cli")
    app = importlib.import_module("workshop_app.app")
    application = QApplication(sys.argv[:1])
    watch = Watch(begun, application)
    desktop = app.Desktop(application, library, settings)
    desktop.window.painted.connect(watch.on_painted)
    desktop.ready.connect(watch.on_ready)
    desktop.start()
    return application.exec()


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        sys.exit(bare(float(sys.argv[2])))
    sys.exit(ours(float(sys.argv[2]), sys.argv[3], Path(sys.argv[4])))
