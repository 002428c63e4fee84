"""The gentle bell: it rings on its own thread, and says once when this machine has no sound."""

from threading import Event

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from workshop_app import paths
from workshop_app.widgets.sound import NoSound, Play, play

BELL = "sounds/bell.wav"


class Bell(QObject):
    """``silent`` carries the system's own words the first time that no sound can be played; then never again.

    ``rang`` comes when a sound was played to its end.
    """

    silent = Signal(str)
    rang = Signal()

    def __init__(self, parent: QObject | None = None, play: Play = play) -> None:
        """``play`` plays a file on another thread than this one."""
        super().__init__(parent)
        self._play = play
        self._given_up = Event()
        self._said = False
        self._worker = QThreadPool(self)
        self._worker.setMaxThreadCount(1)

    def ring(self) -> None:
        """Ring once; while it still rings nothing is added."""
        if self._worker.activeThreadCount():
            return
        self._given_up.clear()
        ringing = _Ringing(self._play, self._given_up)
        ringing.signals.failed.connect(self._on_failed)
        ringing.signals.ended.connect(self.rang)
        self._worker.start(ringing)

    def stop(self) -> None:
        """Fall silent, and wait until the device is let go of."""
        self._given_up.set()
        self._worker.waitForDone()

    def _on_failed(self, reason: str) -> None:
        if not self._said:
            self._said = True
            self.silent.emit(reason)


class _Ringing(QRunnable):
    class Signals(QObject):
        failed = Signal(str)
        ended = Signal()

    def __init__(self, play: Play, given_up: Event) -> None:
        super().__init__()
        self.signals = _Ringing.Signals()
        self._play = play
        self._given_up = given_up

    def run(self) -> None:
        """Play, on the worker."""
        try:
            self._play(paths.resource(BELL), self._given_up)
        except NoSound as problem:
            self.signals.failed.emit(str(problem))
        else:
            self.signals.ended.emit()
