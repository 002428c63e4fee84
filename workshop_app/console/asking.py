"""The system's own questions, for a file, a folder, a colour or a printer.

None of them stops the room: each belongs to one window and lets all others go on, so that the clicker on
the projector's window is heard while one stands open. What was chosen goes to ``answered``, a method of the
object that asked; nothing is called when somebody thought better. Each dialog frees itself.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QColorDialog, QDialog, QFileDialog, QWidget


def ask_for_file(parent: QWidget, title: str, kinds: str, answered: Callable[[str], object]) -> None:
    """Ask for a file that is there; ``kinds`` in Qt's words: ``Pictures (*.png *.svg);;All (*)``."""
    dialog = QFileDialog(parent, title, "", kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(answered)
    _ask(dialog)


def ask_for_folder(parent: QWidget, title: str, near: Path, answered: Callable[[str], object]) -> None:
    """Ask for a folder, beginning at ``near`` or the nearest one above it that is there."""
    start = next((place for place in (near, *near.parents) if place.is_dir()), Path.home())
    dialog = QFileDialog(parent, title, str(start))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(answered)
    _ask(dialog)


def ask_for_place(parent: QWidget, answered: Callable[[str], object]) -> None:
    """Ask for a file that may be there or not; one that is there is not going to be written over."""
    dialog = QFileDialog(parent)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.fileSelected.connect(answered)
    _ask(dialog)


def ask_for_colour(parent: QWidget, title: str, at: QColor, answered: Callable[[QColor], object]) -> None:
    """Ask for a colour, beginning at ``at``."""
    dialog = QColorDialog(at, parent)
    dialog.setWindowTitle(title)
    dialog.colorSelected.connect(answered)
    _ask(dialog)


def ask_for_printer(parent: QWidget, title: str, copies: int, answered: Callable[[QPrinter], object]) -> None:
    """Ask where and how to print; ``answered`` takes the printer as it was set up."""
    dialog = _PrinterQuestion(title, copies, parent)
    dialog.printer_chosen.connect(answered)
    _ask(dialog)


class _PrinterQuestion(QPrintDialog):
    """``printer_chosen`` carries the printer that the dialog set up."""

    printer_chosen = Signal(object)

    def __init__(self, title: str, copies: int, parent: QWidget) -> None:
        self._chosen = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._chosen.setDocName(title)
        self._chosen.setCopyCount(copies)
        super().__init__(self._chosen, parent)
        self.setWindowTitle(title)
        self.finished.connect(self._on_finished)

    def _on_finished(self, result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            self.printer_chosen.emit(self._chosen)


def _ask(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    QDialog.open(dialog)  # the overloads of its subclasses want a receiver by name
