"""Wakes a clock face once a second, exactly when the seconds change, and only while a timer runs."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from workshop_app import clock
from workshop_app.queries.timeline import Timer

Now = Callable[[], datetime]


class SecondTicker(QObject):
    """``tick`` comes right after each whole second left on the timer that is followed."""

    tick = Signal()

    def __init__(self, parent: QObject | None = None, now: Now = clock.now) -> None:
        super().__init__(parent)
        self._now = now
        self._ends_at: datetime | None = None
        self._single = QTimer(self)
        self._single.setSingleShot(True)
        self._single.setTimerType(Qt.TimerType.PreciseTimer)
        self._single.timeout.connect(self._on_timeout)

    def follow(self, timer: Timer | None) -> None:
        """Follow ``timer`` from now on; a paused one, an idle one and None stop the ticking."""
        self._ends_at = timer.ends_at if timer is not None and timer.paused_seconds is None else None
        self._single.stop()
        self._wait()

    @property
    def running(self) -> bool:
        """Whether the next tick is on its way."""
        return self._single.isActive()

    def stop(self) -> None:
        """Stop ticking, as a face does when it is hidden."""
        self._single.stop()

    def _wait(self) -> None:
        if self._ends_at is not None:
            self._single.start(milliseconds_to_next_second(self._ends_at, self._now()))

    def _on_timeout(self) -> None:
        self._wait()
        self.tick.emit()


def milliseconds_to_next_second(ends_at: datetime, now: datetime) -> int:
    """How long until the whole seconds from ``now`` to ``ends_at`` change, and 2 ms to be past it."""
    left = (ends_at - now).total_seconds() * 1000
    return int(left % 1000) + 2
