"""The timer on the console: large figures, how long the timebox is, and a bar."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workshop_app import clock
from workshop_app.queries.timeline import Timer
from workshop_app.widgets.fonts import console_font
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.theme import SIZES
from workshop_app.widgets.ticker import Now, SecondTicker

PHASE_MEANINGS: Mapping[str, str] = {
    "idle": "text",
    "calm": "text",
    "amber": "ask",
    "red": "missing",
    "over": "missing",
}
_BAR = 6


def minutes_and_seconds(seconds: int) -> str:
    """``4:21``; past the end ``+0:35``."""
    minutes, rest = divmod(abs(seconds), 60)
    return f"{'+' if seconds < 0 else ''}{minutes}:{rest:02d}"


class TimerFace(QWidget):
    """Shows a stored timer; it repaints once a second while the timer runs and it can be seen."""

    def __init__(self, interface: Interface, parent: QWidget | None = None, now: Now = clock.now) -> None:
        super().__init__(parent)
        self._interface = interface
        self._now = now
        self._timer: Timer | None = None
        self._ticker = SecondTicker(self, now)
        self._ticker.tick.connect(self._on_tick)
        interface.changed.connect(self._on_interface_changed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    def show_timer(self, timer: Timer | None) -> None:
        """Show ``timer``, or none."""
        self._timer = timer
        self._ticker.follow(timer if self.isVisible() else None)
        self._say()
        self.update()

    def words(self) -> str:
        """What the figures say now; a dash without a timer."""
        return "–" if self._timer is None else minutes_and_seconds(self._timer.seconds_left(self._now()))

    def sizeHint(self) -> QSize:
        """Room for the figures and the bar."""
        metrics = QFontMetrics(self._figures())
        return QSize(metrics.horizontalAdvance("00:00") + 100, metrics.height() + _BAR + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw figures, length and bar in the colour of the timer's phase."""
        theme, timer = self._interface.theme, self._timer
        phase = "idle" if timer is None else timer.phase(self._now())
        meaning = PHASE_MEANINGS[phase]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour(meaning))
        painter.setFont(self._figures())
        metrics = painter.fontMetrics()
        baseline = metrics.ascent()
        painter.drawText(0, baseline, self.words())
        if timer is not None:
            left = metrics.horizontalAdvance(self.words()) + 10
            painter.setFont(console_font(SIZES["size_body"]))
            painter.setPen(theme.colour("text_muted"))
            painter.drawText(left, baseline, self._of(timer))
        self._paint_bar(painter, "accent" if meaning == "text" else meaning)

    def showEvent(self, event: QShowEvent) -> None:
        """Tick while it can be seen."""
        super().showEvent(event)
        self._ticker.follow(self._timer)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while it cannot."""
        super().hideEvent(event)
        self._ticker.stop()

    def _paint_bar(self, painter: QPainter, meaning: str) -> None:
        theme = self._interface.theme
        groove = QRectF(0, self.height() - _BAR, self.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface_sunken"))
        painter.drawRoundedRect(groove, _BAR / 2, _BAR / 2)
        share = 0.0 if self._timer is None else used_share(self._timer, self._now())
        if share > 0:
            painter.setBrush(theme.colour(meaning))
            painter.drawRoundedRect(
                QRectF(groove.topLeft(), QSize(round(groove.width() * share), _BAR)), 3, 3
            )

    def _of(self, timer: Timer) -> str:
        key = "widgets.timer.paused" if timer.paused_seconds is not None else "widgets.timer.of"
        return self._interface.texts(key, minutes=timer.minutes)

    def _figures(self) -> QFont:
        return console_font(SIZES["size_display"], weight=800, tabular=True)

    def _on_tick(self) -> None:
        self._say()
        self.update()

    def _on_interface_changed(self) -> None:
        self._say()
        self.update()

    def _say(self) -> None:
        texts = self._interface.texts
        length = "" if self._timer is None else self._of(self._timer)
        self.setAccessibleName(texts("widgets.timer.name"))
        self.setAccessibleDescription(f"{self.words()} {length}".strip())


def used_share(timer: Timer, now: datetime) -> float:
    """How much of the timebox is used, 0–1."""
    whole = timer.minutes * 60
    return min(1.0, max(0.0, 1 - timer.seconds_left(now) / whole)) if whole else 1.0
