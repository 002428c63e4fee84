"""What is done with sheets and files: written into a folder, printed, copied, their letterhead set."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from workshop_app.bundle import FILES, Bundle
from workshop_app.console import printing
from workshop_app.console.asking import ask_for_printer
from workshop_app.console.export_folder import export_folder
from workshop_app.console.job import Job, Report, Work, write_into
from workshop_app.console.page import Context
from workshop_app.console.sheets.making import Making
from workshop_app.exchange.files import read_file
from workshop_app.exchange.problems import FileProblem
from workshop_app.exchange.rich_text import plain_text, rich_text
from workshop_app.handouts.writing import HandoutProblem
from workshop_app.operations import letterhead
from workshop_app.texts import Texts


class SheetActs(QObject):
    """One job at a time. ``said`` carries the sentence that tells how it went, ``busy`` whether one is on."""

    said = Signal(str)
    busy = Signal(bool)

    def __init__(self, context: Context, parent: QWidget) -> None:
        """Act on the workshop that is open; dialogs belong to ``parent``."""
        super().__init__(parent)
        self._context = context
        self._window = parent
        self._asked_for: Callable[[QPrinter, Report], int] | None = None
        self.job = Job(self)
        self.job.progressed.connect(self._on_progressed)
        self.job.done.connect(self._on_done)
        self.job.failed.connect(self._on_failed)
        self.job.cancelled.connect(self._on_cancelled)

    def export(self, making: Making, stems: tuple[str, ...]) -> None:
        """Write ``stems`` into the folder for files; all of them, or nothing."""
        folder = export_folder(self._context.interface.settings)
        self._start(partial(write_into, folder, partial(making.files, stems)))

    def print_sheets(self, making: Making, stems: tuple[str, ...], copies: int) -> None:
        """Print the sheets among ``stems`` through the system's own dialog."""
        sheets = tuple(stem for stem in stems if stem not in FILES)
        if not sheets:
            self.said.emit(self._texts("sheets.nothing_to_print"))
        elif not printing.has_printer():
            self.said.emit(self._texts("closing.no_printer"))
        else:
            title = making.taken.record.workshop.name
            self._asked_for = partial(_print, making, sheets)
            ask_for_printer(self._window, title, copies, self._on_printer_chosen)

    def copy(self, taken: Bundle, language: str) -> None:
        """Put the OKRs on the clipboard, as plain text for chat and as formatted text for mail."""
        texts = Texts(language)
        mime = QMimeData()
        mime.setText(plain_text(taken, texts))
        mime.setHtml(rich_text(taken, texts))
        QGuiApplication.clipboard().setMimeData(mime)
        self.said.emit(self._texts("sheets.copied"))

    def set_logo(self, path: Path | None) -> None:
        """Print with the picture at ``path``, or without one."""
        live = self._context.live
        if path is None:
            live.run(letterhead.clear_logo)
            return
        try:
            content = read_file(path)
        except FileProblem as problem:
            self.said.emit(self._texts(problem.key, **problem.values))
        except OSError as problem:
            self._on_failed(problem)
        else:
            live.run(letterhead.set_logo, content=content)

    def set_colour(self, colour: str) -> None:
        """Print in ``colour`` (``#RRGGBB``), or in the app's own when it is empty."""
        live = self._context.live
        if colour:
            live.run(letterhead.set_colour, colour=colour)
        else:
            live.run(letterhead.clear_colour)

    def _on_printer_chosen(self, printer: QPrinter) -> None:
        if self._asked_for is not None:
            self._start(partial(self._asked_for, printer))

    def _start(self, work: Work) -> None:
        if not self.job.running:
            self.busy.emit(True)
            self.job.start(work)

    def _texts(self, key: str, **values: object) -> str:
        return self._context.interface.texts(key, **values)

    def _end(self, words: str) -> None:
        self.busy.emit(False)
        self.said.emit(words)

    def _on_progressed(self, what: str) -> None:
        self.said.emit(self._texts("closing.building", file=what))

    def _on_done(self, made: tuple[Path, ...] | int) -> None:
        texts = self._context.interface.texts
        if isinstance(made, int):
            self._end(texts.plural("sheets.printed", made))
            return
        folder = made[0].parent
        self._end(texts.plural("closing.written", len(made), folder=folder))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _on_failed(self, problem: HandoutProblem | OSError) -> None:
        if isinstance(problem, HandoutProblem):
            self._end(self._texts(problem.key, **problem.values))
        else:
            place = problem.filename or export_folder(self._context.interface.settings)
            reason = problem.strerror or str(problem)
            self._end(self._texts("closing.refused", place=place, reason=reason))

    def _on_cancelled(self) -> None:
        self._end(self._texts("closing.cancelled"))


def _print(making: Making, stems: tuple[str, ...], printer: QPrinter, report: Report) -> int:
    documents = [file.content for file in making.build(stems, report)]
    return printing.print_pages(documents, printer, report)
