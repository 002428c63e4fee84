"""Somebody types in the real app, ten keys a second, with a breath after each word: prints what it took.

``python -m tests.bench.typist LIBRARY SETTINGS`` prints lines of a name and busy seconds: ``first`` is the
page's first check, ``key`` what the interface's thread worked until a key was painted, ``check`` its longest
turn while what is written is checked and painted, ``step`` the longest turn while it is stored, the disk and
every window included.
"""

import sys
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workshop_app.app import Desktop
from workshop_app.console.pages.key_results import KeyResultsPage
from workshop_app.console.sentence_edit import CHECKS_AFTER_MS
from workshop_app.queries.library import library
from workshop_app.widgets.underline_edit import SETTLES_AFTER_MS

SENTENCES = (
    "Redusere ventetiden på telefon fra 9 til 4 minutter ",
    "Jobbe med kundene i alle avdelinger ",
    "Øke andelen fornøyde kunder til 98,6 % innen 1. mars ",
    "Lansere ny løsning hos 40 kunder i løpet av kvartalet ",
    "Halvere antall klager på levering før påske ",
    "Få omsetningen opp med 2,75 % ",
    "Skaffe 12 nye forhandlere i nord før 1. juni ",
    "Bidra til bedre samarbeid på tvers ",
    "Senke sykefraværet fra 8 % til 5 % i år ",
    "Holde oppetiden over 99,5 % hver måned ",
)
KEY = 0.1
CHECKED = CHECKS_AFTER_MS / 1000 + 0.08
SETTLED = SETTLES_AFTER_MS / 1000 + 0.25
LAPTOP, WALL = QSize(1440, 900), QSize(1920, 1080)


@dataclass(frozen=True)
class Longest:
    """Of some turns of the event loop the longest: seconds its thread worked, and seconds that passed."""

    busy: float
    passed: float


class Typist:
    """Turns the event loop by hand and watches how long each turn takes."""

    def __init__(self, application: QApplication, desktop: Desktop) -> None:
        self._application = application
        self._desktop = desktop

    def come_in(self) -> KeyResultsPage:
        """Open the only workshop at its key results, with the wall shown."""
        self._desktop.start()
        self._desktop.window.showNormal()
        self._desktop.window.resize(LAPTOP)
        while self._desktop.opened is None:
            self.turns(0.05)
        opened = self._desktop.opened
        opened.frame.open_workshop(opened.live.read_library(library)[0].id)
        opened.wall.window.resize(WALL)
        opened.wall.window.show()
        self._desktop.window.activateWindow()
        self.turns(2.0)
        page = opened.frame.desk.stack.page()
        assert isinstance(page, KeyResultsPage)
        return page

    def write(self, page: KeyResultsPage) -> None:
        """Write each sentence over the one before, and tell what it took; the first check by itself."""
        editor = page.card.card.editor
        editor.setFocus()
        editor.selectAll()
        QTest.keyClicks(editor, "Jobbe ")
        _tell("first", self.turns(CHECKED).busy)
        self.turns(SETTLED)
        for sentence in SENTENCES:
            editor.selectAll()
            for letter in sentence:
                begun = time.thread_time()
                QTest.keyClicks(editor, letter)
                self._application.processEvents()
                _tell("key", time.thread_time() - begun)
                self.turns(KEY)
                if letter == " ":
                    _tell("check", self.turns(CHECKED - KEY).busy)
            _tell("step", self.turns(SETTLED).passed)

    def turns(self, seconds: float) -> Longest:
        """Let the app work for ``seconds``, turn by turn of its event loop.

        No turn is kept: a hundred thousand of them would make Python look for garbage in the whole app, and
        that would be measured.
        """
        busy = passed = 0.0
        until = time.perf_counter() + seconds
        while (begun := time.perf_counter()) < until:
            worked = time.thread_time()
            self._application.processEvents()
            self._application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            busy = max(busy, time.thread_time() - worked)
            passed = max(passed, time.perf_counter() - begun)
        return Longest(busy, passed)


def _tell(what: str, seconds: float) -> None:
    print(what, seconds, flush=True)


def main(library_path: str, settings: Path) -> int:
    """Type, and leave."""
    application = QApplication(sys.argv[:1])
    desktop = Desktop(application, library_path, settings)
    typist = Typist(application, desktop)
    typist.write(typist.come_in())
    desktop.window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
