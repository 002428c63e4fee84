"""The whole console over a library of its own, as a person meets it: for the tests of its frame."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.factory import a_store, a_workshop
from workshop_app import clock
from workshop_app.console.field_undo import FieldUndo
from workshop_app.console.frame import Frame
from workshop_app.console.frame_keys import FrameKeys
from workshop_app.console.overlay import Overlay
from workshop_app.console.page import Context
from workshop_app.console.pages import PAGES
from workshop_app.console.window import ConsoleWindow
from workshop_app.live import LiveWorkshop
from workshop_app.model import LIBRARY
from workshop_app.operations import stages
from workshop_app.queries.projected import Projected
from workshop_app.queries.timeline import Timeline, TimelineItem, timeline
from workshop_app.settings import SettingsFile
from workshop_app.widgets.interface import Interface


def blank(_snapshot: Projected, size: QSize) -> QPixmap:
    """A picture of nothing, for tests that do not look at the miniature."""
    return QPixmap(size)


class ConsoleAtWork:
    """The window with everything in it; ``close`` frees it."""

    def __init__(
        self,
        folder: Path,
        application: QApplication,
        language: str = "nb",
        size: tuple[int, int] = (1440, 900),
    ) -> None:
        self.settings = SettingsFile(folder / "settings.json")
        self.settings.change(language=language)
        self.store = a_store(folder)
        self.live = LiveWorkshop(self.store)
        self.context = Context(self.live, Interface(self.settings, application))
        self.frame = Frame(self.context, blank, PAGES)
        self.keys = FrameKeys(self.frame)
        self.field_undo = FieldUndo(application)
        self.window = ConsoleWindow()
        self.window.showNormal()
        self.window.resize(*size)
        QTest.qWaitForWindowExposed(self.window)
        self.window.activateWindow()
        self.window.show_content(self.frame)
        self.frame.go_to_library()

    def open(self, **over: Any) -> UUID:
        """Make a workshop and open it at its desk."""
        workshop_id = a_workshop(self.store, scope=LIBRARY, **over)
        self.frame.open_workshop(workshop_id)
        return workshop_id

    def overlay(self, name: str) -> Overlay:
        """What lies over the console: ``people``, ``parked``, ``palette``, ``keys``, ``rules`` …"""
        keys = self.frame.desk_keys if name in ("people", "parked") else self.keys
        found = getattr(keys, name)
        assert isinstance(found, Overlay)
        return found

    def show_overlay(self, name: str) -> Overlay:
        """Open it as its key does."""
        desk_keys, keys = self.frame.desk_keys, self.keys
        shows: dict[str, Callable[[], None]] = {
            "people": desk_keys.list_people,
            "parked": desk_keys.list_parked,
            "palette": keys.show_palette,
            "keys": keys.show_keys,
            "rules": keys.show_rules,
            "room": keys.show_room,
            "settings": keys.show_settings,
            "imports": keys.show_imports,
        }
        shows[name]()
        return self.overlay(name)

    def enter(self, stage: str) -> TimelineItem:
        """Take the room to a stage."""
        item = self.item(stage)
        self.live.run(stages.enter, item_id=item.id, now=clock.now())
        self.frame.desk.look_at(item.id)
        return item

    def item(self, stage: str) -> TimelineItem:
        """A timebox of the agenda as it stands."""
        return next(item for item in self.agenda().items if item.stage == stage)

    def now(self) -> str:
        """The stage that is on; empty before the start."""
        current = self.agenda().current
        return current.stage if current else ""

    def looks_at(self) -> str:
        """The stage whose page is open."""
        item = self.frame.desk.item()
        return item.stage if item else ""

    def agenda(self) -> Timeline:
        """The agenda as it stands."""
        return self.live.read(timeline, now=clock.now())

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def write(self, words: str) -> None:
        """Type where the focus is."""
        field = QApplication.focusWidget()
        assert field is not None, "nothing has the focus"
        QTest.keyClicks(field, words)

    def said(self) -> str:
        """What the status line says."""
        return self.frame.status.words()

    def close(self) -> None:
        """Close and free everything."""
        self.window.close()
        self.live.open(None)
        for one in (self.field_undo, self.window, self.context.interface):
            one.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.store.close()


def has_focus(widget: QWidget) -> Callable[[], bool]:
    """Whether a widget, or something in it, is where keys go."""

    def check() -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and (focused is widget or widget.isAncestorOf(focused))

    return check
