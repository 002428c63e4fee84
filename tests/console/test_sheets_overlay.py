"""Sheets and files: what is chosen is seen as it will print, what is ticked is printed or written."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.console.example_room import SENTENCES, Room, open_room
from workshop_app.bundle import FILES, SHEETS, bundle
from workshop_app.console import printing
from workshop_app.console.job import Report, Stopped
from workshop_app.console.sheets.overlay import SheetsOverlay
from workshop_app.handouts.paper import PaperSize
from workshop_app.operations import follow_up
from workshop_app.queries.letterhead import letterhead
from workshop_app.queries.okrs import okrs

OBJECTIVE = "Øke merkevaregjenkjennelse for å gjøre selskapet til markedsleder."
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'


@pytest.fixture
def room(tmp_path: Path, qapp: QApplication) -> Room:
    opened = open_room(tmp_path, qapp)
    opened.objective(OBJECTIVE, SENTENCES)
    opened.context.interface.remember(export_folder=str(tmp_path / "out"))
    return opened


@pytest.fixture(autouse=True)
def no_file_manager(monkeypatch: pytest.MonkeyPatch) -> None:
    def show(_url: QUrl) -> bool:
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", show)


@pytest.fixture
def overlay(room: Room, qtbot: QtBot) -> SheetsOverlay:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1400, 900)
    made = SheetsOverlay(room.context, window)
    with qtbot.waitExposed(window):
        window.show()
    made.show_sheets()
    qtbot.waitUntil(lambda: made.preview.pages > 0)
    return made


def silent() -> Report:
    def say(_what: str) -> None:
        return None

    return Report(say, Event())


@pytest.mark.parametrize("stem", [*SHEETS, *FILES])
def test_every_sheet_and_file_can_be_seen(overlay: SheetsOverlay, qtbot: QtBot, stem: str) -> None:
    overlay.choice.look_at("markdown" if stem == "calendar" else "calendar")
    qtbot.waitUntil(lambda: len(overlay.preview.text.toPlainText()) > 20)
    overlay.preview.text.clear()
    overlay.choice.look_at(stem)
    if stem in SHEETS:
        qtbot.waitUntil(lambda: overlay.preview.pages > 0 or overlay.preview.text.toPlainText() != "")
    else:
        qtbot.waitUntil(lambda: len(overlay.preview.text.toPlainText()) > 20)
    assert overlay.choice.stem() == stem


def test_pages_turn_and_grow_by_keys(overlay: SheetsOverlay, qtbot: QtBot) -> None:
    overlay.choice.look_at("minutes")
    qtbot.waitUntil(lambda: overlay.preview.pages > 1)
    preview = overlay.preview.view
    whole = preview.picture.pixmap().width()
    QTest.keyClick(preview, Qt.Key.Key_PageDown)
    assert preview.number == 1
    QTest.keyClick(preview, Qt.Key.Key_PageUp)
    QTest.keyClick(preview, Qt.Key.Key_PageUp)
    assert preview.number == 0
    QTest.keyClick(preview, Qt.Key.Key_Plus)
    assert preview.picture.pixmap().width() > whole
    QTest.keyClick(preview, Qt.Key.Key_0)
    assert preview.picture.pixmap().width() == whole


def test_another_paper_is_seen_at_once(overlay: SheetsOverlay, qtbot: QtBot) -> None:
    tall = overlay.preview.view.picture.pixmap()
    box = overlay.options.paper
    box.setCurrentIndex(box.findData(PaperSize.LETTER.value))
    box.activated.emit(box.currentIndex())

    def is_letter() -> bool:
        page = overlay.preview.view.picture.pixmap()
        return page.height() / page.width() < 1.35

    assert tall.height() / tall.width() > 1.38
    qtbot.waitUntil(is_letter)


def test_what_is_ticked_is_written(overlay: SheetsOverlay, qtbot: QtBot, tmp_path: Path) -> None:
    overlay.choice.tick(("overview", "csv", "calendar"))
    with qtbot.waitSignal(overlay.acts.job.done, timeout=30_000):
        QTest.keyClick(overlay.choice, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sorted(path.suffix for path in (tmp_path / "out").iterdir()) == [".csv", ".ics", ".pdf"]
    assert "3" in overlay.said.text()


def test_a_folder_that_is_a_file_is_said_and_nothing_is_left(
    overlay: SheetsOverlay, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "out").write_text("in the way", encoding="utf-8")
    with qtbot.waitSignal(overlay.acts.job.failed, timeout=30_000):
        overlay.export_button.click()
    assert (tmp_path / "out").read_text(encoding="utf-8") == "in the way"
    assert overlay.said.text()
    assert overlay.export_button.isEnabled()


def test_a_job_that_is_cancelled_leaves_nothing(overlay: SheetsOverlay, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(overlay.acts.job.cancelled, timeout=30_000):
        overlay.export_button.click()
        overlay.cancel.click()
    assert not (tmp_path / "out").exists()
    assert overlay.cancel.isHidden()


def test_the_okrs_are_copied_as_text_and_as_formatted_text(overlay: SheetsOverlay) -> None:
    QTest.keyClick(
        overlay.choice,
        Qt.Key.Key_C,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text().startswith(OBJECTIVE)
    assert all(sentence in mime.text() for sentence in SENTENCES)
    assert f"<h1>{OBJECTIVE}</h1>" in mime.html()
    assert "<table>" in mime.html()


def test_a_logo_and_a_colour_come_and_go(overlay: SheetsOverlay, room: Room, tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_bytes(SVG)
    overlay.acts.set_logo(tmp_path / "logo.svg")
    overlay.acts.set_colour("#0e5a6b")
    kept = room.live.read(letterhead)
    assert kept.logo.startswith("data:image/svg")
    assert kept.colour == "#0E5A6B"
    overlay.options.no_logo.click()
    overlay.options.no_colour.click()
    assert room.live.read(letterhead).logo == ""
    assert room.live.read(letterhead).colour == ""


def test_a_logo_that_is_not_there_is_said(overlay: SheetsOverlay, tmp_path: Path) -> None:
    overlay.acts.set_logo(tmp_path / "gone.png")
    assert "gone.png" in overlay.said.text()


def test_a_report_shows_at_once(overlay: SheetsOverlay, room: Room, qtbot: QtBot) -> None:
    overlay.choice.look_at("csv")
    qtbot.waitUntil(lambda: "row_id" in overlay.preview.text.toPlainText())
    key = room.live.read(okrs)[0].key_results[0].id
    room.live.run(follow_up.check_in, key_result_id=key, reported_on=date(2027, 1, 8), value=Decimal("31.25"))
    qtbot.waitUntil(lambda: "31,25" in overlay.preview.text.toPlainText())


def test_without_a_printer_it_is_said(overlay: SheetsOverlay, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    overlay.print_button.click()
    assert "PDF" in overlay.said.text()
    overlay.choice.tick(("csv",))
    overlay.print_button.click()
    assert "PDF" not in overlay.said.text()


def to_file(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_every_page_reaches_the_printer(room: Room, tmp_path: Path) -> None:
    taken = room.live.read(bundle)
    documents = [file.content for file in taken.files(("okr_sheet", "minutes"), formats=())]
    sent = printing.print_pages(documents, to_file(tmp_path / "printed.pdf"), silent())
    printed = list(printing.pages([(tmp_path / "printed.pdf").read_bytes()], 30))
    assert len(printed) == sent == sum(printing.page_counts(documents))
    corner, ink = printed[0].pixelColor(2, 2), {printed[0].pixelColor(x, 40).lightness() for x in range(240)}
    assert corner.lightness() > 250
    assert min(ink) < 250 or sent > 1


def test_printing_stops_when_it_is_asked_to(room: Room, tmp_path: Path) -> None:
    stop = Event()
    stop.set()
    documents = [file.content for file in room.live.read(bundle).files(("okr_sheet",), formats=())]
    with pytest.raises(Stopped):
        printing.print_pages(documents, to_file(tmp_path / "printed.pdf"), Report(print, stop))
