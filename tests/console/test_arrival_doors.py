"""What is chosen, dropped or pasted comes in; what cannot be read is said and changes nothing."""

import io
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.console.arriving import Bring, counted, drop, look_at
from tests.console.console_at_work import ConsoleAtWork, has_focus
from tests.exchange.test_peers import (
    BURNING_OKR,
    PEOPLEBOX,
    PEOPLECUES,
)
from workshop_app.exchange.csv_file import MOST_ROWS
from workshop_app.exchange.files import LARGEST
from workshop_app.queries.okrs import okrs

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
BAD = PEOPLEBOX + "9,7,902,NPS,bo@example.com,2027,Key Result,Team,Care,,,,many,45,,,\n"


def _bomb() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("xl/worksheets/sheet1.xml", b"0" * (130 * 1024 * 1024))
    return packed.getvalue()


def _entities() -> bytes:
    written = io.BytesIO()
    Workbook().save(written)
    packed = io.BytesIO()
    with zipfile.ZipFile(written) as book, zipfile.ZipFile(packed, "w") as evil:
        for name in book.namelist():
            head = b'<!DOCTYPE a [<!ENTITY b "c">]>' if name.endswith("sheet1.xml") else b""
            evil.writestr(name, head + book.read(name))
    return packed.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.xlsx", _bomb(), "128 MB"),
        ("a.xlsx", _entities(), "trygt"),
        ("a.csv", b"title\n" + b"x\n" * (MOST_ROWS + 2), f"{MOST_ROWS}"),
        ("a.csv", b"fruit,colour\napple,red\n", "overskrift"),
        ("a.csv", b"\x00\x01\x02", "tekst"),
        ("a.json", b"{}", "okr.json"),
        ("a.json", b'{"a":' * 100_000, "JSON"),
        ("a.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "overskrift"),
    ],
    ids=["zip bomb", "entities", "too long", "foreign table", "binary", "foreign json", "deep json", "pdf"],
)
def test_what_cannot_be_read_is_said_in_one_sentence_and_changes_nothing(
    console: ConsoleAtWork, bring: Bring, name: str, content: bytes, said: str
) -> None:
    overlay = bring(name, content)
    assert overlay.stack.currentWidget() is overlay.start
    assert said in overlay.start.problem.text()
    assert not overlay.take.isVisible()
    assert counted(console) == []


def test_a_file_of_200_megabytes_is_refused_before_it_is_read_whole(
    console: ConsoleAtWork, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    overlay = look_at(console, qtbot, path)
    assert f"{LARGEST // 1024**2} MB" in overlay.start.problem.text()


def test_a_file_that_vanished_and_a_folder_are_said(
    console: ConsoleAtWork, tmp_path: Path, qtbot: QtBot
) -> None:
    assert "er borte" in look_at(console, qtbot, tmp_path / "gone.csv").start.problem.text()
    assert "er ikke en fil" in look_at(console, qtbot, tmp_path).start.problem.text()


def test_a_locked_file_is_said(
    console: ConsoleAtWork, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "open in Excel.xlsx"
    path.write_bytes(b"PK\x03\x04")

    def locked(_path: Path, _mode: str) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", locked)
    said = look_at(console, qtbot, path).start.problem.text()
    assert "Lukk den i andre programmer" in said


def test_files_dropped_on_the_window_come_one_after_the_other(
    console: ConsoleAtWork, tmp_path: Path, qtbot: QtBot
) -> None:
    paths = [tmp_path / "one.csv", tmp_path / "two.csv"]
    paths[0].write_text(BURNING_OKR, encoding="utf-8")
    paths[1].write_text(PEOPLECUES, encoding="utf-8")
    overlay = console.keys.imports
    with qtbot.waitSignal(overlay.reading.done):
        assert drop(console.frame, *paths)
    with qtbot.waitSignal(overlay.reading.done):
        overlay.take.click()
    assert overlay.isVisible()
    overlay.take.click()
    assert overlay.isHidden()
    assert [len(one.key_results) for one in console.live.read(okrs)] == [2, 2]


def test_what_is_no_file_is_not_taken(console: ConsoleAtWork) -> None:
    assert not drop(console.frame)
    assert console.keys.imports.isHidden()


def test_cells_from_a_spreadsheet_are_pasted_where_nobody_writes(
    console: ConsoleAtWork, qtbot: QtBot
) -> None:
    console.open()
    QGuiApplication.clipboard().setText("Objective\tKey Result\tStart\tEnd\nKundene blir\tChurn\t5,5\t3\n")
    console.frame.desk.setFocus()
    overlay = console.keys.imports
    with qtbot.waitSignal(overlay.reading.done):
        QTest.keyClick(console.frame.desk.rail, Qt.Key.Key_V, CTRL)
    assert overlay.stack.currentWidget() is overlay.table
    overlay.take.click()
    [objective] = console.live.read(okrs)
    assert (objective.sentence, str(objective.key_results[0].from_value)) == ("Kundene blir", "5.5")


def test_a_field_keeps_what_is_pasted_into_it(console: ConsoleAtWork) -> None:
    QGuiApplication.clipboard().setText("Objective\tKey Result\nKundene blir\tChurn\n")
    console.frame.go_to_new()
    console.press(Qt.Key.Key_V, CTRL)
    assert console.keys.imports.isHidden()
    assert "Kundene blir" in console.frame.new.team.text()


def test_pasting_what_is_no_table_is_said(console: ConsoleAtWork) -> None:
    QGuiApplication.clipboard().setText("bare en setning")
    console.press(Qt.Key.Key_V, CTRL)
    assert console.keys.imports.isHidden()
    assert "ikke en tabell" in console.said()


def test_lines_pasted_in_the_overlay_are_a_list(console: ConsoleAtWork, qtbot: QtBot) -> None:
    console.open()
    QGuiApplication.clipboard().setText("kortere køer\nfærre feil")
    console.press(Qt.Key.Key_I, CTRL | SHIFT)
    overlay = console.keys.imports
    assert has_focus(overlay.start.choose)()
    with qtbot.waitSignal(overlay.reading.done):
        console.press(Qt.Key.Key_V, CTRL)
    assert overlay.stack.currentWidget() is overlay.list


def test_control_i_in_the_library_asks_and_a_file_can_be_chosen(
    console: ConsoleAtWork, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "care.csv"
    path.write_text(PEOPLEBOX, encoding="utf-8")
    console.press(Qt.Key.Key_I, CTRL)
    overlay = console.keys.imports
    assert overlay.stack.currentWidget() is overlay.start
    console.press(Qt.Key.Key_O, CTRL)
    question = QApplication.activeModalWidget()
    assert isinstance(question, QFileDialog)
    question.setDirectory(str(tmp_path))
    question.selectFile(path.name)
    with qtbot.waitSignal(overlay.reading.done):
        question.accept()
    assert overlay.stack.currentWidget() is overlay.table


def test_a_switched_language_is_spoken_at_once(console: ConsoleAtWork, bring: Bring) -> None:
    overlay = bring("care.csv", BAD)
    console.context.interface.set_language("en")
    assert "Cannot: “many” is not a number." in overlay.table.rows.model().index(2, 6).data()
    assert "Everything comes in, or nothing" in overlay.said.text()


def test_f1_explains_the_import(console: ConsoleAtWork) -> None:
    console.show_overlay("imports")
    console.press(Qt.Key.Key_F1)
    assert console.keys.help.stem == "imports"
