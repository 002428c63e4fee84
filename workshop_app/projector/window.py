"""The projector's window: full screen where the room looks, never a menu, and no key closes it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app import clock
from workshop_app.live import Change, LiveWorkshop
from workshop_app.model.words import ProjectorMode
from workshop_app.projector.surface import ProjectorSurface
from workshop_app.queries.projected import Projected, projected
from workshop_app.stages import STAGES
from workshop_app.texts import Texts
from workshop_app.widgets.legibility import Sight
from workshop_app.widgets.ticker import Now

READS = frozenset({"projector_view", "workshop", "agenda_item"}).union(*(stage.reads for stage in STAGES))
"""The tables that can change what the room sees."""

_BLANK = frozenset({ProjectorMode.BLACK, ProjectorMode.WHITE})
_KEYS: Mapping[Qt.Key, str] = {
    Qt.Key.Key_PageDown: "go_on",
    Qt.Key.Key_Space: "go_on",
    Qt.Key.Key_Right: "go_on",
    Qt.Key.Key_PageUp: "go_back",
    Qt.Key.Key_Left: "go_back",
    Qt.Key.Key_B: "black",
    Qt.Key.Key_Period: "black",
    Qt.Key.Key_W: "white",
    Qt.Key.Key_F: "freeze",
    Qt.Key.Key_S: "swap",
    Qt.Key.Key_F5: "whole_screen",
    Qt.Key.Key_F11: "other_size",
}


_TIMER_KEYS: Mapping[Qt.Key, str] = {
    Qt.Key.Key_F5: "hold_timer",
    Qt.Key.Key_Escape: "hold_timer",
    Qt.Key.Key_T: "hold_timer",
    Qt.Key.Key_Plus: "add_minute",
    Qt.Key.Key_Minus: "take_minute",
}
"""What keys mean here besides, where the timer may be moved from here: a clicker's start button holds it."""


def _never() -> bool:
    return False


class ProjectorWindow(QWidget):
    """Shows what the room may see of the open workshop; its signals are intents from keyboard and clicker.

    Escape does nothing, as a clicker's button alternates F5 and Escape. ``shown_changed`` carries what is on
    the wall now, which in a freeze is not what is in the library; ``closed`` comes when somebody closed the
    window of a single screen. On a screen of its own it cannot be closed by hand.
    """

    go_on = Signal()
    go_back = Signal()
    black = Signal()
    white = Signal()
    freeze = Signal()
    swap = Signal()
    hold_timer = Signal()
    add_minute = Signal()
    take_minute = Signal()
    whole_screen = Signal()
    other_size = Signal()
    closed = Signal()
    shown_changed = Signal(object)

    def __init__(
        self,
        live: LiveWorkshop,
        now: Now = clock.now,
        may_time: Callable[[], bool] = _never,
        moves: Callable[[], bool] = _never,
    ) -> None:
        """``may_time`` says whether the timer may be moved from here, ``moves`` whether bars may grow."""
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._may_time = may_time
        self._live = live
        self._now = now
        self._ended = False
        self.surface = ProjectorSurface(self, now, moves)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.surface)
        self.setMinimumSize(320, 180)
        self.whole_screen.connect(self._on_whole_screen)
        self.other_size.connect(self._on_other_size)
        live.changed.connect(self._on_changed)
        live.opened.connect(self._on_opened)
        self.refresh()

    def show_on(self, screen: QScreen) -> None:
        """Fill ``screen``, without a frame; a window that fills it already is left in peace.

        It never takes the keys from the console, as ``showFullScreen`` would: somebody may be writing there.
        """
        _set_frame(self, on=False)
        if not (self.isVisible() and self.screen() is screen and self.geometry() == screen.geometry()):
            self.setScreen(screen)
            self.setGeometry(screen.geometry())
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()

    def show_in_window(self) -> None:
        """Be a window among others, as when there is one screen."""
        _set_frame(self, on=True)
        self.unsetCursor()
        self.resize(960, 540)
        self.showNormal()

    def show_sight(self, sight: Sight) -> None:
        """Set the text as large as the room's back row needs it."""
        if sight != self.surface.sight:
            self.surface.show_sight(sight)
            self.shown_changed.emit(self.surface.shown)

    def black_out(self) -> None:
        """Black from now on, whatever happens to the workshop: the last picture before the window goes."""
        self._ended = True
        self.surface.black_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that the same picture has another shape now."""
        super().resizeEvent(event)
        self.shown_changed.emit(self.surface.shown)

    def refresh(self) -> None:
        """Read what the room may see; a freeze keeps what is on the wall already."""
        if self._ended:
            return
        if self._live.workshop_id is None:
            self._show(None)
            return
        fresh = self._live.read(projected, now=self._now())
        kept = self.surface.shown
        self._retitle(fresh)
        if fresh.mode == ProjectorMode.FROZEN and kept is not None and kept.mode not in _BLANK:
            return
        self._show(fresh)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn presenter's keys into intents; every other key does nothing here."""
        key = Qt.Key(event.key())
        name = _TIMER_KEYS.get(key) if self._may_time() else None
        name = name or _KEYS.get(key)
        if name is not None and not event.isAutoRepeat():
            getattr(self, name).emit()
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide when it is a window among others; never uncover the screen that the room looks at."""
        event.ignore()
        if not self.isFullScreen():
            self.hide()
            self.closed.emit()

    def _show(self, snapshot: Projected | None) -> None:
        self.surface.show_projected(snapshot)
        self.shown_changed.emit(snapshot)

    def _retitle(self, snapshot: Projected) -> None:
        texts = Texts(snapshot.language)
        self.setWindowTitle(texts("projector.window", workshop=snapshot.workshop.name))
        self.surface.setAccessibleName(texts("projector.window_name"))

    def _on_changed(self, change: Change) -> None:
        if change.tables & READS or "*" in change.tables:
            self.refresh()

    def _on_opened(self) -> None:
        self.surface.show_projected(None)
        self.refresh()

    def _on_whole_screen(self) -> None:
        self.showFullScreen()

    def _on_other_size(self) -> None:
        if self.windowFlags() & Qt.WindowType.FramelessWindowHint:
            return
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()


def _set_frame(window: QWidget, *, on: bool) -> None:
    """With or without a frame; Qt hides a window whose frame changes, so only when it does."""
    if bool(window.windowFlags() & Qt.WindowType.FramelessWindowHint) is on:
        window.setWindowFlag(Qt.WindowType.FramelessWindowHint, not on)
