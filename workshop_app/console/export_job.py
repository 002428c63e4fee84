"""Building and writing the files of a workshop on one worker, so that the window stays awake."""

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from workshop_app.bundle import Bundle
from workshop_app.handouts.handout import PrintedFile
from workshop_app.handouts.writing import HandoutProblem, write_files


class Cancelled(Exception):
    """Somebody asked to stop; nothing was written."""


class ExportJob(QObject):
    """One export at a time.

    ``progressed`` carries the name of each file that is built; ``written`` the paths, a tuple, when all are
    on the disk; ``failed`` the ``HandoutProblem`` or ``OSError`` that stopped it, with nothing half written.
    """

    progressed = Signal(str)
    written = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing runs until :meth:`start`."""
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="export")
        self._stop = Event()
        self._running = False
        self._ended.connect(self._on_ended)

    @property
    def running(self) -> bool:
        """Whether an export is on."""
        return self._running

    def start(self, taken: Bundle, sheets: Sequence[str], folder: Path) -> None:
        """Build the chosen sheets and the portable file, then write all into ``folder``; it is made."""
        if self._running:
            return
        self._running = True
        self._stop.clear()
        self._worker.submit(self._work, taken, tuple(sheets), folder).add_done_callback(self._ended.emit)

    def cancel(self) -> None:
        """Stop before the next file is built; nothing is written then."""
        self._stop.set()

    def close(self) -> None:
        """Let the worker go, after what it is doing now."""
        self.cancel()
        self._worker.shutdown(wait=True)

    def _work(self, taken: Bundle, sheets: Sequence[str], folder: Path) -> tuple[Path, ...]:
        files: list[PrintedFile] = []
        for file in taken.files(sheets):
            if self._stop.is_set():
                raise Cancelled
            files.append(file)
            self.progressed.emit(file.name)
        folder.mkdir(parents=True, exist_ok=True)
        return write_files(files, folder)

    def _on_ended(self, future: Future[tuple[Path, ...]]) -> None:
        self._running = False
        try:
            paths = future.result()
        except Cancelled:
            self.cancelled.emit()
        except (HandoutProblem, OSError) as problem:
            self.failed.emit(problem)
        else:
            self.written.emit(paths)
