"""Runs the projector on the virtual screens of this process and prints what happened, as JSON.

Screens cannot be plugged in and out here, so the application says which of its screens are there.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QWidget

from tests import factory
from workshop_app.live import LiveWorkshop
from workshop_app.projector.placement import ProjectorPlacement
from workshop_app.projector.window import ProjectorWindow
from workshop_app.widgets.screens import separate

PATIENCE_MS = 5000


class Room(QApplication):
    """An application whose screens can be unplugged."""

    unplugged: tuple[str, ...] = ()

    def screens(self) -> list[QScreen]:  # type: ignore[override]  # static in C++, asked of the instance here
        """The screens that are plugged in."""
        return [screen for screen in super().screens() if screen.name() not in self.unplugged]


def wait_for(signal: SignalInstance) -> bool:
    """Let events run until ``signal`` comes; False when it does not."""
    loop = QEventLoop()
    timer = QTimer(singleShot=True, interval=PATIENCE_MS)
    timer.timeout.connect(loop.quit)
    signal.connect(loop.quit)
    timer.start()
    loop.exec()
    return timer.isActive()


def where(window: ProjectorWindow) -> dict[str, object]:
    """Where the projector is now."""
    box = window.geometry()
    return {
        "screen": window.screen().name(),
        "visible": window.isVisible(),
        "full": window.isFullScreen(),
        "box": [box.x(), box.y(), box.width(), box.height()],
    }


def main(folder: Path) -> dict[str, object]:
    """Start, unplug, plug in and swap; what was seen after each."""
    room = Room(sys.argv[:1])
    store = factory.a_store(folder)
    live = LiveWorkshop(store)
    live.open(factory.a_workshop(store))
    console = QWidget()
    console.setGeometry(10, 10, 300, 200)
    console.show()
    window = ProjectorWindow(live)
    placement = ProjectorPlacement(window, console, room)
    seen: dict[str, object] = {"separate": len(separate(room.screens()))}
    placement.start()
    seen["started"] = where(window)
    second = room.screens()[-1]
    if seen["separate"] == 2:
        room.unplugged = (second.name(),)
        room.screenRemoved.emit(second)
        seen["lost"] = wait_for(placement.screen_lost)
        seen["unplugged"] = where(window)
        room.unplugged = ()
        room.screenAdded.emit(second)
        seen["found"] = wait_for(placement.screen_found)
        seen["back"] = where(window)
        window.close()
        seen["closed"] = where(window)
        placement.swap()
        seen["swapped"] = where(window)
        seen["console"] = console.screen().name()
    placement.stop()
    store.close()
    return seen


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]))))
