"""Runs the projector on the virtual screens of this process and prints what happened, as JSON.

``python -m tests.projector.screens_at_work FOLDER ACT…``: an act is a method of :class:`Scene`, ``start`` or
``plug:NAME``. Screens cannot be plugged in and out here, so the application says which of its screens are
there; those named in ``AWAY`` are not at the start.
"""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QWidget

from tests import factory
from workshop_app.live import LiveWorkshop
from workshop_app.projector.placement import ProjectorPlacement
from workshop_app.projector.window import ProjectorWindow
from workshop_app.widgets.screens import ScreenWatch, identity, separate

PATIENCE_MS = 5000


class Room(QApplication):
    """An application whose screens can be unplugged."""

    unplugged: frozenset[str] = frozenset()

    def screens(self) -> list[QScreen]:  # type: ignore[override]  # static in C++, asked of the instance here
        """The screens that are plugged in."""
        return [screen for screen in super().screens() if screen.name() not in self.unplugged]

    def every(self, name: str) -> QScreen:
        """A screen by its name, plugged in or not."""
        return next(screen for screen in super().screens() if screen.name() == name)


def wait_for(signal: SignalInstance) -> bool:
    """Let events run until ``signal`` comes; False when it does not."""
    loop = QEventLoop()
    timer = QTimer(singleShot=True, interval=PATIENCE_MS)
    timer.timeout.connect(loop.quit)
    signal.connect(loop.quit)
    timer.start()
    loop.exec()
    return timer.isActive()


class Scene:
    """The projector with a console beside it, and the acts that happen to them."""

    def __init__(self, room: Room, folder: Path) -> None:
        self.room = room
        self.store = factory.a_store(folder)
        self.live = LiveWorkshop(self.store)
        self.workshop_id = factory.a_workshop(self.store)
        self.live.open(self.workshop_id)
        self.console = QWidget()
        self.console.setGeometry(10, 10, 300, 200)
        self.console.show()
        self.window = ProjectorWindow(self.live)
        self.placement = ProjectorPlacement(self.window, self.console, room)
        self.watch = ScreenWatch(room)
        self.said: list[str] = []
        self.placement.screen_lost.connect(self._on_lost)
        self.placement.screen_found.connect(self._on_found)

    def do(self, act: str) -> None:
        """One act, by its name."""
        name, _, screen = act.partition(":")
        if screen:
            {"plug": self.plug, "unplug": self.unplug, "prefer": self.prefer}[name](screen)
            return
        acts = (self.start, self.swap, self.close, self.maximize, self.leave, self.open)
        next(one for one in acts if one.__name__ == name)()

    def start(self) -> None:
        self.placement.start()

    def unplug(self, name: str) -> None:
        self.room.unplugged |= {name}
        self.room.screenRemoved.emit(self.room.every(name))
        self.said.append("shown" if self.window.isVisible() else "hidden")
        wait_for(self.watch.changed)

    def plug(self, name: str) -> None:
        self.room.unplugged -= {name}
        self.room.screenAdded.emit(self.room.every(name))
        wait_for(self.watch.changed)

    def swap(self) -> None:
        self.placement.swap()

    def prefer(self, name: str) -> None:
        self.placement.prefer(identity(self.room.every(name)))

    def close(self) -> None:
        self.window.close()

    def maximize(self) -> None:
        self.console.showMaximized()

    def leave(self) -> None:
        self.live.open(None)

    def open(self) -> None:
        self.live.open(self.workshop_id)

    def where(self) -> dict[str, object]:
        """Where the projector and the console are now, and what was said since the last act."""
        box = self.window.geometry()
        said, self.said = self.said, []
        screen = self.placement.screen
        return {
            "screen": self.window.screen().name(),
            "visible": self.window.isVisible(),
            "full": self.window.isFullScreen(),
            "box": [box.x(), box.y(), box.width(), box.height()],
            "fills": screen is not None and box == screen.geometry(),
            "console": self.console.screen().name(),
            "console_filled": self.console.isMaximized(),
            "mirrored": self.placement.mirrored,
            "separate": len(separate(self.room.screens())),
            "pixels": round(self.window.surface.height() * self.window.screen().devicePixelRatio()),
            "said": said,
        }

    def _on_lost(self) -> None:
        self.said.append("lost")

    def _on_found(self) -> None:
        self.said.append("found")


def main(folder: Path, acts: list[str]) -> list[dict[str, object]]:
    """What was seen after each act."""
    room = Room(sys.argv[:1])
    room.unplugged = frozenset(os.environ.get("AWAY", "").split())
    scene = Scene(room, folder)
    seen = []
    for act in acts:
        scene.do(act)
        room.processEvents()
        seen.append(scene.where())
    scene.placement.stop()
    scene.store.close()
    return seen


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), sys.argv[2:])))
