"""Work that takes a while, on a worker of its own: the window stays awake, and the work can be stopped."""

from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from workshop_app.handouts.handout import PrintedFile
from workshop_app.handouts.writing import HandoutProblem, write_files


class Stopped(Exception):
    """Somebody asked to stop."""


class Report:
    """How work tells how far it has come, and hears that it should stop."""

    def __init__(self, say: Callable[[str], None], stop: Event) -> None:
        """``say`` gets each thing that is done."""
        self._say = say
        self._stop = stop

    def __call__(self, done: str) -> None:
        """Say what is done; raises ``Stopped`` when nothing more should be."""
        if self._stop.is_set():
            raise Stopped
        self._say(done)


Work = Callable[[Report], object]


class Job(QObject):
    """One piece of work at a time.

    ``progressed`` carries what the work reports, ``done`` what it gives back, ``failed`` the
    ``HandoutProblem`` or ``OSError`` that ended it; ``cancelled`` comes when it was stopped.
    """

    progressed = Signal(str)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing runs until :meth:`start`."""
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
        self._stop = Event()
        self._running = False
        self._ended.connect(self._on_ended)

    @property
    def running(self) -> bool:
        """Whether work is on."""
        return self._running

    def start(self, work: Work) -> None:
        """Do ``work`` on the worker; while other work is on, nothing."""
        if self._running:
            return
        self._running = True
        self._stop.clear()
        self._worker.submit(work, Report(self._say, self._stop)).add_done_callback(self._tell)

    def cancel(self) -> None:
        """Stop at the next report."""
        self._stop.set()

    def close(self) -> None:
        """Let the worker go, after what it is doing now."""
        self.cancel()
        self._worker.shutdown(wait=True)

    def _say(self, done: str) -> None:
        """Report from the worker; nobody hears it once the window is gone."""
        if not isValid(self):
            raise Stopped
        self.progressed.emit(done)

    def _tell(self, future: Future[object]) -> None:
        if isValid(self):
            self._ended.emit(future)

    def _on_ended(self, future: Future[object]) -> None:
        self._running = False
        try:
            made = future.result()
        except Stopped:
            self.cancelled.emit()
        except (HandoutProblem, OSError) as problem:
            self.failed.emit(problem)
        else:
            self.done.emit(made)


def write_into(folder: Path, files: Callable[[], Iterable[PrintedFile]], report: Report) -> tuple[Path, ...]:
    """Build ``files`` one by one, then write all of them into ``folder``, which is made; or none."""
    built: list[PrintedFile] = []
    for file in files():
        report(file.name)
        built.append(file)
    folder.mkdir(parents=True, exist_ok=True)
    return write_files(built, folder)
