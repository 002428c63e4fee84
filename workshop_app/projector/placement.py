"""Puts the projector's window where the room looks, and keeps it there as screens come and go."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from workshop_app.projector.window import ProjectorWindow
from workshop_app.widgets.screens import ScreenWatch, identity, screen_for_room, separate

_FILLED = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen


class ProjectorPlacement(QObject):
    """Follows the screens from :meth:`start` to :meth:`stop`.

    ``chosen`` carries the identity of the screen that is used, to be remembered; ``screen_lost`` and
    ``screen_found`` tell when the room's screen went and came back.
    """

    chosen = Signal(str)
    screen_lost = Signal()
    screen_found = Signal(str)

    def __init__(
        self,
        window: ProjectorWindow,
        console: QWidget,
        application: QGuiApplication,
        remembered: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._console = console
        self._application = application
        self._remembered = remembered
        self._started = False
        self._screen: QScreen | None = None
        self._watch = ScreenWatch(application, self)
        self._watch.changed.connect(self._on_screens_changed)
        application.screenRemoved.connect(self._on_screen_removed)

    @property
    def screen(self) -> QScreen | None:
        """The screen that the room looks at; None while it is a window beside the console, or hidden."""
        return self._screen

    @property
    def mirrored(self) -> bool:
        """Whether another screen shows the console's own picture: then the room sees the console."""
        screens = self._application.screens()
        return self._screen is None and len(separate(screens)) < len(screens)

    def start(self) -> None:
        """Show the projector: on the second screen, or in a window when there is one screen."""
        self._started = True
        if not self._place():
            self._window.show_in_window()

    def stop(self) -> None:
        """Hide the projector."""
        self._started = False
        self._screen = None
        self._window.hide()

    def prefer(self, screen: str) -> None:
        """Use the screen of that identity from now on, wherever it is; an empty one leaves it to chance."""
        if screen == self._remembered:
            return
        self._remembered = screen
        if self._started:
            self._place()

    def swap(self) -> None:
        """Let the projector and the console change screens; nothing happens with one screen."""
        if self._screen is None or len(separate(self._application.screens())) < 2:
            return
        here, there = self._console.screen(), self._screen
        self._move_console(there)
        self._remember(here)
        self._show_on(here)

    def _move_console(self, screen: QScreen) -> None:
        """To another screen, as large as it was where that fits; what filled one fills the other."""
        console, filled = self._console, self._console.windowState() & _FILLED
        if filled:
            console.showNormal()
        free = screen.availableGeometry()
        console.setScreen(screen)
        console.resize(console.size().boundedTo(free.size()))
        console.move(free.topLeft())
        if filled:
            console.setWindowState(filled)

    def _place(self) -> bool:
        """Go to the screen for the room; False when there is none."""
        screen = screen_for_room(
            self._application.screens(), self._console.screen(), self._remembered, self._screen
        )
        if screen is None:
            return False
        self._show_on(screen)
        if not self._remembered:
            self._remember(screen)
        return True

    def _show_on(self, screen: QScreen) -> None:
        self._screen = screen
        self._window.show_on(screen)

    def _remember(self, screen: QScreen) -> None:
        self._remembered = identity(screen)
        self.chosen.emit(self._remembered)

    def _on_screen_removed(self, screen: QScreen) -> None:
        """At once: a window whose screen is gone would be moved over the console."""
        if self._started and screen is self._screen:
            self._window.hide()

    def _on_screens_changed(self) -> None:
        if not self._started:
            return
        had = self._screen
        if self._place():
            if had is None and self._screen is not None:
                self.screen_found.emit(self._screen.name())
        elif had is not None:
            self._screen = None
            self._window.hide()
            self.screen_lost.emit()
