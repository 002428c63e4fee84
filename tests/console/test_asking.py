"""What is asked in the system's own dialogs: it waits for nobody, and what was chosen arrives."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QColorDialog, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from workshop_app.console import asking


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """The window that asks."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def dialog() -> QDialog:
    """What is asked now."""
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, QDialog)
    assert asked.windowModality() is Qt.WindowModality.WindowModal
    return asked


def test_a_folder_is_asked_for_from_the_nearest_one_that_is_there(
    window: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    chosen: list[str] = []
    asking.ask_for_folder(window, "Where?", tmp_path / "not" / "yet", chosen.append)
    asked = dialog()
    assert isinstance(asked, QFileDialog)
    assert Path(asked.directory().absolutePath()) == tmp_path
    asked.accept()
    qtbot.waitUntil(lambda: not isValid(asked))
    assert [Path(one) for one in chosen] == [tmp_path]


def test_a_file_that_was_chosen_arrives(window: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "plan.json").write_text("{}", encoding="utf-8")
    chosen: list[str] = []
    asking.ask_for_file(window, "Which?", "Plans (*.json)", chosen.append)
    asked = dialog()
    assert isinstance(asked, QFileDialog)
    asked.setDirectory(str(tmp_path))
    asked.selectFile("plan.json")
    asked.accept()
    qtbot.waitUntil(lambda: not isValid(asked))
    assert [Path(one) for one in chosen] == [tmp_path / "plan.json"]


def test_a_place_may_be_a_file_that_is_there(window: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "there.sqlite").touch()
    chosen: list[str] = []
    asking.ask_for_place(window, chosen.append)
    asked = dialog()
    assert isinstance(asked, QFileDialog)
    asked.setDirectory(str(tmp_path))
    asked.selectFile("there.sqlite")
    asked.accept()
    qtbot.waitUntil(lambda: not isValid(asked))
    assert [Path(one) for one in chosen] == [tmp_path / "there.sqlite"]


@pytest.mark.parametrize(
    ("answer", "arrives"),
    [(QDialog.DialogCode.Rejected, []), (QDialog.DialogCode.Accepted, ["#0e5a6b"])],
)
def test_a_colour_arrives_only_when_it_was_chosen(
    window: QWidget, qtbot: QtBot, answer: QDialog.DialogCode, arrives: list[str]
) -> None:
    chosen: list[QColor] = []
    asking.ask_for_colour(window, "Which?", QColor("#0E5A6B"), chosen.append)
    asked = dialog()
    assert isinstance(asked, QColorDialog)
    asked.done(answer)
    qtbot.waitUntil(lambda: not isValid(asked))
    assert [one.name() for one in chosen] == arrives


def test_a_printer_arrives_with_its_copies(window: QWidget, qtbot: QtBot) -> None:
    chosen: list[tuple[str, int]] = []
    asking.ask_for_printer(
        window, "Sheets", 3, lambda printer: chosen.append((printer.docName(), printer.copyCount()))
    )
    asked = dialog()
    assert isinstance(asked, QPrintDialog)
    asked.reject()
    qtbot.waitUntil(lambda: not isValid(asked))
    assert chosen == []
    asking.ask_for_printer(
        window, "Sheets", 3, lambda printer: chosen.append((printer.docName(), printer.copyCount()))
    )
    asked = dialog()
    QDialog.done(asked, QDialog.DialogCode.Accepted)
    qtbot.waitUntil(lambda: not isValid(asked))
    assert chosen == [("Sheets", 3)]
