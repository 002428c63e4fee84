"""The room's side of an open library: the projector's window, its place, what the console says of it."""

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QWidget

from workshop_app import clock
from workshop_app.console.frame import Frame
from workshop_app.console.frame_keys import FrameKeys
from workshop_app.curtain import CurtainRope
from workshop_app.live import LiveWorkshop
from workshop_app.projector import picture
from workshop_app.projector.placement import ProjectorPlacement
from workshop_app.projector.window import ProjectorWindow
from workshop_app.queries.projected import Projected
from workshop_app.settings import Settings
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.legibility import Sight
from workshop_app.widgets.screens import name_words, size_words


class Wall(QObject):
    """Made before the console, which asks it for pictures and pages; :meth:`join` connects the two."""

    def __init__(self, live: LiveWorkshop, interface: Interface, console: QWidget, parent: QObject) -> None:
        """Nothing is shown before a workshop is opened."""
        super().__init__(parent)
        self._live = live
        self._interface = interface
        self._frame: Frame | None = None
        self.window = ProjectorWindow(live, may_time=interface.clicker_may_time, moves=interface.may_move)
        remembered = interface.settings.projector_screen
        self.placement = ProjectorPlacement(self.window, console, _gui(), remembered, self)
        self._curtain = CurtainRope(self)
        self.window.show_sight(_sight(self._interface.settings))

    def join(self, frame: Frame, keys: FrameKeys) -> None:
        """Let the console's keys and the projector's reach each other."""
        self._frame = frame
        steps, room = frame.desk_keys.steps, frame.desk.room
        frame.views.follow_wall(self.window.shown_changed)
        keys.swap_wanted.connect(self._on_swap)
        keys.full_screen_wanted.connect(self.window.other_size)
        self.window.go_on.connect(steps.click_on)
        self.window.go_back.connect(steps.click_back)
        self.window.black.connect(room.black)
        self.window.white.connect(room.white)
        self.window.freeze.connect(room.freeze)
        self.window.swap.connect(self._on_swap)
        self.window.hold_timer.connect(room.hold_timer)
        self.window.add_minute.connect(room.add_minute)
        self.window.take_minute.connect(room.take_minute)
        self.placement.chosen.connect(self._on_screen_chosen)
        self.placement.screen_lost.connect(self._on_screen_lost)
        self.placement.screen_found.connect(self._on_screen_found)
        self._interface.remembered.connect(self._on_settings_changed)
        self._live.opened.connect(self._on_opened)
        keys.room.test_picture_wanted.connect(self._on_test_picture)

    def miniature(self, snapshot: Projected, size: QSize) -> QPixmap:
        """What the room sees, drawn by the projector's own hand, in ``size`` device pixels at most."""
        surface = self.window.surface
        return picture.miniature(snapshot, size, surface.size(), surface.sight)

    def pages(self, snapshot: Projected) -> int:
        """How many pages what the room sees takes on its wall."""
        surface = self.window.surface
        return picture.pages(snapshot, surface.size(), clock.now(), surface.sight)

    def black_out(self) -> None:
        """Black for good: the room sees nothing of what is put away behind it."""
        self.window.black_out()

    def close(self) -> None:
        """Take the window away."""
        self._curtain.end()
        self.placement.stop()
        self.window.deleteLater()

    def _on_opened(self, workshop_id: object) -> None:
        """A screen of its own stays calm between two workshops; a window beside the console goes."""
        if workshop_id is not None:
            self.placement.start()
            self._console().window().activateWindow()
        elif self.placement.screen is None:
            self.placement.stop()
        self._say_screen()

    def _on_test_picture(self, on: bool) -> None:
        """Where the room looks, also before a workshop is open."""
        if on:
            self.placement.start()
        self.window.surface.show_test(self._interface.texts.language if on else "")
        if not on and self._live.workshop_id is None and self.placement.screen is None:
            self.placement.stop()

    def _on_swap(self) -> None:
        self.placement.swap()
        self._say_screen()

    def _on_screen_chosen(self, screen: str) -> None:
        try:
            self._interface.remember(projector_screen=screen)
        except OSError as problem:
            reason = problem.strerror or str(problem)
            self._console().status.say(self._interface.texts("console.settings_not_stored", reason=reason))

    def _on_settings_changed(self) -> None:
        self.placement.prefer(self._interface.settings.projector_screen)
        self.window.show_sight(_sight(self._interface.settings))
        self._say_screen()

    def _on_screen_lost(self) -> None:
        self._say_screen()
        key = "console.screens_mirrored" if self.placement.mirrored else "console.screen_lost"
        self._console().status.say(self._interface.texts(key))

    def _on_screen_found(self) -> None:
        self._say_screen()
        self._console().status.say(self._interface.texts("console.screen_found"))

    def _say_screen(self) -> None:
        side, screen = self._console().desk.side, self.placement.screen
        self._curtain.follow(screen.name() if screen is not None else "")
        if screen is not None:
            side.show_screen("console.side.projector", name=name_words(screen), size=size_words(screen))
        elif self.placement.mirrored:
            side.show_screen("console.side.mirrored")
        else:
            side.show_screen("console.side.no_projector")

    def _console(self) -> Frame:
        if self._frame is None:
            raise RuntimeError("the wall was not joined to a console")
        return self._frame


def _sight(settings: Settings) -> Sight:
    return Sight(settings.room_depth, settings.picture_height)


def _gui() -> QGuiApplication:
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        raise TypeError("the app runs without a display")
    return application
