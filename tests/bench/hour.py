"""An hour of a workshop in the real app, an act for each of its seconds: prints bytes held, twice.

``python -m tests.bench.hour LIBRARY SETTINGS WARM_UP SECONDS``: resident memory after the act number WARM_UP
and after the last one, read from ``/proc``; what an act makes the next ones take away again.
"""

import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication

from workshop_app import clock
from workshop_app.app import Desktop
from workshop_app.model.words import CardKind, ProjectorMode
from workshop_app.open_library import OpenLibrary
from workshop_app.operations import ideas, showing, stages
from workshop_app.queries.library import library

LAPTOP, WALL = QSize(1440, 900), QSize(1920, 1080)
STAGE_EVERY = 30


class Hour:
    """The app, and the acts of a busy facilitator."""

    def __init__(self, application: QApplication, desktop: Desktop) -> None:
        self._application = application
        self._desktop = desktop
        self._acts: tuple[Callable[[int], object], ...] = (self._write, self._blank, self._undo, self._look)

    def come_in(self) -> OpenLibrary:
        """Open the only workshop, with the wall shown."""
        self._desktop.start()
        self._desktop.window.resize(LAPTOP)
        while self._desktop.opened is None:
            self._application.processEvents()
        opened = self._desktop.opened
        opened.frame.open_workshop(opened.live.read_library(library)[0].id)
        opened.wall.window.resize(WALL)
        opened.wall.window.show()
        return opened

    def hold(self, begin: int, end: int) -> None:
        """The acts of the seconds from ``begin`` to ``end``, every window painted after each."""
        for second in range(begin, end):
            if second % STAGE_EVERY == 0:
                self._enter(second // STAGE_EVERY)
            else:
                self._acts[second % len(self._acts)](second)
            self._application.processEvents()
            self._application.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _enter(self, number: int) -> None:
        opened = self._opened
        agenda = opened.frame.desk.room.timeline
        assert agenda is not None
        item = agenda.items[number % len(agenda.items)]
        opened.live.run(stages.enter, item_id=item.id, now=clock.now())

    def _write(self, second: int) -> None:
        live = self._opened.live
        live.run(ideas.add, text=f"Kundene skal slippe å vente i {second} sekunder", kind=CardKind.IDEA)
        live.run(ideas.reveal_all, kind=CardKind.IDEA)

    def _blank(self, second: int) -> None:
        mode = ProjectorMode.BLACK if second % 8 < 4 else ProjectorMode.LIVE
        self._opened.live.run(showing.set_mode, mode=mode)

    def _undo(self, _second: int) -> None:
        for _ in range(3):
            self._opened.live.undo()

    def _look(self, second: int) -> None:
        steps = self._opened.frame.desk_keys.steps
        (steps.look_after if second % 24 < 12 else steps.look_before)()

    @property
    def _opened(self) -> OpenLibrary:
        assert self._desktop.opened is not None
        return self._desktop.opened


def held() -> int:
    """Bytes of memory that this process holds now."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def main(library_path: str, settings: Path, warm_up: int, seconds: int) -> int:
    """Hold the hour, and tell."""
    application = QApplication(sys.argv[:1])
    desktop = Desktop(application, library_path, settings)
    hour = Hour(application, desktop)
    hour.come_in()
    hour.hold(0, warm_up)
    print(held(), flush=True)
    hour.hold(warm_up, seconds)
    print(held(), flush=True)
    desktop.window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])))
