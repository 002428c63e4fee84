"""Rings when the stored end of a timebox comes: once over all windows, and never for an end that is past."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from workshop_app import clock
from workshop_app.live import Change, LiveWorkshop
from workshop_app.operations import sounding
from workshop_app.queries.timeline import Timer, timeline
from workshop_app.widgets.ticker import Now

_READS = frozenset({"agenda_item", "workshop"})
_FRESH = timedelta(seconds=10)
"""An end longer ago than this passed while nobody listened, as when the machine slept."""
_HOUR = 3_600_000


class EndBell(QObject):
    """Waits for the end of the timebox that is on. ``ended`` comes when this window is the one to sound it.

    ``wanted`` says at that moment whether a sound is wanted at all.
    """

    ended = Signal()

    def __init__(
        self,
        live: LiveWorkshop,
        wanted: Callable[[], bool],
        parent: QObject | None = None,
        now: Now = clock.now,
    ) -> None:
        """Listen to the workshop that is open in ``live``."""
        super().__init__(parent)
        self._live = live
        self._wanted = wanted
        self._now = now
        self._awaited: tuple[UUID, datetime] | None = None
        self._single = QTimer(self)
        self._single.setSingleShot(True)
        self._single.setTimerType(Qt.TimerType.PreciseTimer)
        self._single.timeout.connect(self.look)
        live.changed.connect(self._on_changed)
        live.opened.connect(self._on_opened)

    def look(self) -> None:
        """Ring when the awaited end has come; else wait on."""
        if self._awaited is None or self._live.workshop_id is None:
            return
        item_id, ends_at = self._awaited
        past = self._now() - ends_at
        if past < timedelta():
            self._wait()
            return
        self._awaited = None
        if past <= _FRESH and self._wanted():
            claim = self._live.do_unseen(sounding.claim_end, item_id=item_id, ends_at=ends_at)
            if claim is not None and claim.result:
                self.ended.emit()

    def _on_opened(self, workshop_id: object) -> None:
        self._awaited = None
        self._single.stop()
        if workshop_id is not None:
            self._follow()

    def _on_changed(self, change: Change) -> None:
        if self._live.workshop_id is not None and change.touches(_READS):
            self._follow()

    def _follow(self) -> None:
        """Await the end of the timer that runs now; one that is past already was missed, not awaited."""
        now = self._now()
        end = _end_of(self._live.read(timeline, now=now).timer)
        if end != self._awaited:
            self._awaited = end if end is not None and end[1] > now else None
        self._wait()

    def _wait(self) -> None:
        self._single.stop()
        if self._awaited is not None:
            left = int((self._awaited[1] - self._now()).total_seconds() * 1000) + 2
            self._single.start(max(0, min(left, _HOUR)))


def _end_of(timer: Timer | None) -> tuple[UUID, datetime] | None:
    if timer is None or timer.ends_at is None or not timer.running:
        return None
    return timer.item_id, timer.ends_at
