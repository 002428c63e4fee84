"""Reading what somebody brings, on a worker: a file, or what was copied from a spreadsheet or a list."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from workshop_app.console.job import Job, Report
from workshop_app.exchange.files import read_file
from workshop_app.exchange.incoming import Incoming, read_incoming
from workshop_app.exchange.plain_list import lines_of
from workshop_app.exchange.problems import FileProblem
from workshop_app.exchange.table import is_table, read_pasted
from workshop_app.model.portable import PortableWorkshop
from workshop_app.stages.agenda import KNOWN
from workshop_app.widgets.interface import Interface


@dataclass(frozen=True)
class Brought:
    """What was read, and the name of its file; empty for what was pasted."""

    incoming: Incoming
    name: str


@dataclass(frozen=True)
class Unread:
    """Why nothing was read: a text key and its values."""

    key: str
    values: Mapping[str, object]


class Reading(QObject):
    """One thing at a time, the newest that was asked for.

    ``begun`` carries the name of what is read, ``done`` the ``Brought`` or ``Unread``;
    who stops hears nothing.
    """

    begun = Signal(str)
    done = Signal(object)

    def __init__(self, interface: Interface, parent: QObject) -> None:
        """Nothing is read yet."""
        super().__init__(parent)
        self._interface = interface
        self.waiting: tuple[Path, ...] = ()
        self._job = Job(self)
        self._wanted: tuple[str, Callable[[Report], object]] | None = None
        self._heard = False
        self._job.done.connect(self._on_done)
        self._job.cancelled.connect(self._on_cancelled)

    @property
    def running(self) -> bool:
        """Whether somebody waits for an answer."""
        return self._heard or self._wanted is not None

    def read_files(self, paths: Sequence[Path]) -> None:
        """Read the first of these files; the others are ``waiting``."""
        if paths:
            self.waiting = tuple(paths[1:])
            self._begin(paths[0].name, partial(of_file, paths[0]))

    def read_chosen(self, path: str) -> None:
        """Read the file that was chosen; none waits."""
        self.read_files([Path(path)])

    def paste(self) -> None:
        """Read what was copied, numbers as the language of the interface writes them."""
        self.waiting = ()
        copied, language = QGuiApplication.clipboard().text(), self._interface.texts.language
        self._begin("", partial(of_text, copied, language))

    def stop(self) -> None:
        """Stop; what is read already, and what waits, is forgotten."""
        self.waiting, self._wanted = (), None
        self._stop_hearing()

    def _stop_hearing(self) -> None:
        self._heard = False
        self._job.cancel()

    def _begin(self, name: str, work: Callable[[Report], object]) -> None:
        """Say that it begins before it does: a short file may be read while this still stands here."""
        busy = self._job.running
        if busy:
            self._stop_hearing()
            self._wanted = (name, work)
        else:
            self._heard = True
        self.begun.emit(name)
        if not busy:
            self._job.start(work)

    def _on_done(self, made: object) -> None:
        heard, self._heard = self._heard, False
        if heard:
            self.done.emit(made)
        self._on_cancelled()

    def _on_cancelled(self) -> None:
        """The worker is free for what was asked for since."""
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self._begin(*wanted)


def of_file(path: Path, report: Report) -> Brought | Unread:
    """What the file at ``path`` holds, or why that cannot be known."""
    report(path.name)
    try:
        if path.exists() and not path.is_file():
            return Unread("imports.no_file", {"name": path.name})
        content = read_file(path)
        report(path.name)
        incoming = read_incoming(content, path.name)
        unknown = next(_unknown_stages(incoming), "")
        if unknown:
            return Unread("imports.unknown_stage", {"stage": unknown[:40]})
        return Brought(incoming, path.name)
    except FileProblem as problem:
        return Unread(problem.key, problem.values)
    except OSError as problem:
        key = next((key for kind, key in _REASONS if isinstance(problem, kind)), "imports.unreadable")
        return Unread(key, {"name": path.name, "reason": problem.strerror or str(problem)})


_REASONS: tuple[tuple[type[OSError], str], ...] = (
    (FileNotFoundError, "imports.gone"),
    (PermissionError, "imports.locked"),
)


def _unknown_stages(incoming: Incoming) -> Iterator[str]:
    """The stages of a workshop that have no page here."""
    items = incoming.parts["agenda_item"] if isinstance(incoming, PortableWorkshop) else ()
    return (str(item["stage"]) for item in items if item["stage"] not in KNOWN)


def of_text(text: str, language: str, report: Report) -> Brought | Unread:
    """What was copied: a table where there are headers that are known, else one idea a line."""
    report("")
    try:
        incoming = read_pasted(text, language) if is_table(text) or "\t" in text else lines_of(text)
    except FileProblem as problem:
        return Unread(problem.key, problem.values)
    return Brought(incoming, "") if incoming else Unread("imports.nothing_pasted", {})
