"""The whole app on two virtual screens, with a hand on its keys and an eye on its wall."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.walk.hands import Hands
from tests.walk.story import STORIES
from workshop_app import clock
from workshop_app.app import Desktop
from workshop_app.console.page import Page
from workshop_app.open_library import OpenLibrary
from workshop_app.queries.timeline import timeline

T = TypeVar("T")
P = TypeVar("P", bound=Page)
D = TypeVar("D", bound=QDialog)


class Answering(QObject):
    """Waits for a dialog that stops everything else, and answers it once it is seen."""

    def __init__(self, kind: type[D], answer: Callable[[D], object]) -> None:
        super().__init__()
        self._kind = kind
        self._answer = answer
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer behind the event that shows the dialog."""
        if event.type() == QEvent.Type.Show and isinstance(watched, self._kind):
            application = QApplication.instance()
            assert application is not None
            application.removeEventFilter(self)
            QTimer.singleShot(0, lambda: self._answer(watched))
        return super().eventFilter(watched, event)


class Walker:
    """The desktop app over ``folder``'s library, from its first paint to its last."""

    def __init__(self, folder: Path, language: str, application: QApplication, qtbot: QtBot) -> None:
        self.folder = folder
        self.language = language
        self.story = STORIES[language]
        library = str(folder / "library.sqlite")
        self.desktop = Desktop(application, library, folder / "settings.json")
        self.hands = Hands(self.desktop.window, qtbot)

    def start(self) -> None:
        """Open the window as a person does, and wait until it can be used."""
        self.desktop.start()
        self.hands.until(self._stands)
        self.come_back()

    def come_back(self) -> None:
        """Let keys reach the window, as a click on it does."""
        self.desktop.window.activateWindow()
        self.hands.until(self.desktop.window.isActiveWindow)

    def leave(self) -> None:
        """Close the window."""
        self.desktop.window.close()
        self.hands.until(self._is_closed)

    @property
    def opened(self) -> OpenLibrary:
        """The library that is open."""
        opened = self.desktop.opened
        assert opened is not None, "no library is open"
        return opened

    def read(self, query: Callable[..., T], **arguments: Any) -> T:
        """What the workshop holds now."""
        return self.opened.live.read(query, **arguments)

    def stage(self) -> str:
        """The stage that the room is in."""
        current = self.read(timeline, now=clock.now()).current
        return current.stage if current else ""

    def page(self, kind: type[P]) -> P:
        """The page that is looked at, which is the one of that kind."""
        page = self.opened.frame.desk.stack.page()
        assert isinstance(page, kind), f"the page of {page.stem if page else 'nothing'} is open"
        return page

    def on(self, times: int = 1) -> None:
        """Press what goes on."""
        for _ in range(times):
            self.hands.press("PgDown")

    def arrive(self, stage: str) -> None:
        """Be in a stage, with its page on the laptop and its picture on the second screen."""
        self.hands.until(lambda: self.stage() == stage)
        page = self.opened.frame.desk.stack.page()
        assert page is not None
        assert page.stem == stage
        self.look_at_wall(stage)

    def look_at_wall(self, stage: str) -> None:
        """The projector fills the second screen and shows the stage."""
        wall = self.opened.wall.window
        assert wall.screen().name() == "projector"
        assert wall.isVisible()
        assert wall.isFullScreen()
        assert wall.geometry() == wall.screen().geometry()
        assert self.desktop.window.screen().name() == "laptop"
        assert wall.surface.shown is not None
        assert wall.surface.shown.stage == stage
        assert wall.surface.words(), f"the wall is blank in {stage}"
        assert wall.grab().save(str(self.folder / f"wall_{stage}.png"))

    def answer_dialog(self, kind: type[D], answer: Callable[[D], object]) -> None:
        """Answer the next dialog of that kind as soon as it is seen."""
        self._answering = Answering(kind, answer)

    @property
    def wall(self) -> str:
        """Everything that can be read on the wall now."""
        return self.opened.wall.window.surface.words()

    def _stands(self) -> bool:
        return self.desktop.opened is not None

    def _is_closed(self) -> bool:
        return self.desktop.opened is None
