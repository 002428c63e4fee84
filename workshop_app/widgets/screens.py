"""Which screen the room looks at: remembered by identity, watched with patience, not the console's."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen

DEBOUNCE_MS = 350
SECOND_LOOK_MS = 1000


def identity(screen: QScreen) -> str:
    """What stays the same when a screen goes and comes back: its maker, model, serial number and name."""
    return "|".join((screen.manufacturer(), screen.model(), screen.serialNumber(), screen.name()))


def is_same(screen: QScreen, remembered: str) -> bool:
    """Whether ``screen`` is the remembered one, though another socket gave it another name."""
    maker, model, serial, _ = (*remembered.split("|"), "", "", "", "")[:4]
    return bool(serial) and (maker, model, serial) == (
        screen.manufacturer(),
        screen.model(),
        screen.serialNumber(),
    )


def name_words(screen: QScreen) -> str:
    """What people call a screen: its maker and model where it tells them, else the system's name for it."""
    told = " ".join(part for part in (screen.manufacturer(), screen.model()) if part)
    return told or screen.name()


def size_words(screen: QScreen) -> str:
    """``1920 × 1080``: the pixels that a screen has, whatever its scale."""
    size = screen.size() * screen.devicePixelRatio()
    return f"{size.width()} × {size.height()}"


def separate(screens: Sequence[QScreen]) -> list[QScreen]:
    """The screens that show pictures of their own: of those that mirror each other the first."""
    found: list[QScreen] = []
    for screen in screens:
        if all(screen.geometry() != other.geometry() for other in found):
            found.append(screen)
    return found


def screen_for_room(
    screens: Sequence[QScreen], console: QScreen | None, remembered: str, current: QScreen | None = None
) -> QScreen | None:
    """The remembered screen if it is there and not the console's, else ``current``, else the first other."""
    others = [
        screen for screen in separate(screens) if console is None or screen.geometry() != console.geometry()
    ]
    wanted = (
        [screen for screen in others if identity(screen) == remembered],
        [screen for screen in others if is_same(screen, remembered)],
        [screen for screen in others if screen is current],
        others,
    )
    return next((found[0] for found in wanted if found), None)


class ScreenWatch(QObject):
    """Says ``changed`` after screens came, went or moved: after 350 ms of rest, and a second later."""

    changed = Signal()

    def __init__(self, application: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rest = self._single(DEBOUNCE_MS)
        self._again = self._single(SECOND_LOOK_MS)
        self._rest.timeout.connect(self._on_rest)
        self._again.timeout.connect(self.changed)
        application.screenAdded.connect(self._on_screen_added)
        application.screenRemoved.connect(self._on_something)
        application.primaryScreenChanged.connect(self._on_something)
        for screen in application.screens():
            self._on_screen_added(screen)

    def _single(self, interval: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        return timer

    def _on_screen_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._on_something)
        self._on_something()

    def _on_something(self) -> None:
        self._rest.start()

    def _on_rest(self) -> None:
        self.changed.emit()
        self._again.start()
