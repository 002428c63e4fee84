"""The last page: owners where they are missing, dates, and files that are written whole or not at all."""

import subprocess
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.console.example_room import SENTENCES, Room, open_room
from workshop_app.console.follow_up_form import suggested
from workshop_app.console.pages.close import ClosePage
from workshop_app.exchange import portable
from workshop_app.queries.facts import workshop_facts
from workshop_app.queries.okrs import okrs

OBJECTIVE = "Øke merkevaregjenkjennelse for å gjøre selskapet til markedsleder."


@pytest.fixture
def room(tmp_path: Path, qapp: QApplication) -> Room:
    """A workshop with one objective, whose files go to a folder of the test."""
    opened = open_room(tmp_path, qapp)
    opened.objective(OBJECTIVE, SENTENCES)
    opened.context.interface.remember(export_folder=str(tmp_path / "sheets"))
    return opened


@pytest.fixture(autouse=True)
def shown_folders(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The folders that the file manager was asked to show; there is none on a test machine."""
    shown: list[str] = []

    def show(url: QUrl) -> bool:
        shown.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", show)
    return shown


def _page(room: Room, qtbot: QtBot) -> ClosePage:
    page = ClosePage(room.context)
    qtbot.addWidget(page)
    page.resize(840, 800)
    with qtbot.waitExposed(page):
        page.show()
    return page


def _line(page: ClosePage, name: str) -> QLineEdit:
    field = page.follow_up.form.field(name)
    assert isinstance(field, QLineEdit)
    return field


def test_the_sheets_and_the_workshop_file_are_written_and_the_folder_opens(
    room: Room, qtbot: QtBot, tmp_path: Path, shown_folders: list[str]
) -> None:
    page = _page(room, qtbot)
    with qtbot.waitSignal(page.job.done, timeout=30_000):
        assert page.go_on()
    folder = tmp_path / "sheets"
    names = {path.name for path in folder.iterdir()}
    assert {"okr_sheet_1.pdf", "overview.pdf", "minutes.pdf"} < names
    read = subprocess.run(
        ["pdftotext", folder / "overview.pdf", "-"], capture_output=True, check=True, text=True
    )
    assert all(sentence in " ".join(read.stdout.split()) for sentence in (OBJECTIVE, *SENTENCES))
    content = portable.read(next(folder.glob("*.okr.json")).read_bytes())
    assert content.id == room.live.workshop_id
    assert shown_folders == [str(folder)]


def test_only_the_chosen_sheets_are_written(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(room, qtbot)
    for stem, box in page.take_home.sheets.items():
        if stem != "overview":
            box.click()
    with qtbot.waitSignal(page.job.done, timeout=30_000):
        page.export()
    assert sorted(path.suffix for path in (tmp_path / "sheets").iterdir()) == [".json", ".pdf"]


def test_a_folder_that_cannot_be_made_is_said_and_nothing_is_left(
    room: Room, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "sheets").write_text("in the way", encoding="utf-8")
    page = _page(room, qtbot)
    with qtbot.waitSignals([page.job.failed, page.status], timeout=30_000):
        page.export()
    assert (tmp_path / "sheets").read_text(encoding="utf-8") == "in the way"


def test_an_export_that_is_cancelled_writes_nothing(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(room, qtbot)
    with qtbot.waitSignal(page.job.cancelled, timeout=30_000):
        page.export()
        page.take_home.cancel_wanted.emit()
    assert not (tmp_path / "sheets").exists()


def test_an_owner_is_filled_in_where_the_key_result_stands(room: Room, qtbot: QtBot) -> None:
    page = _page(room, qtbot)
    page.take_focus()
    key_result = room.live.read(okrs)[0].key_results[0]
    field = page.agreed.lines[key_result.id].owner
    QTest.keyClicks(field, "salgsleder")
    with qtbot.waitSignal(room.live.changed):
        field.editingFinished.emit()
    assert room.live.read(okrs)[0].key_results[0].owner == "salgsleder"
    room.live.undo()
    assert field.text() == ""


def test_dates_are_suggested_and_can_be_taken_with_one_press(room: Room, qtbot: QtBot) -> None:
    page = _page(room, qtbot)
    with qtbot.waitSignal(room.live.changed):
        page.follow_up.suggest.click()
    facts = room.live.read(workshop_facts)
    assert facts.weekly_day == 4
    assert facts.midway_at is not None
    assert facts.midway_at.astimezone().time() == time(9)
    assert date(2020, 6, 25) <= facts.midway_at.astimezone().date() <= date(2020, 7, 3)
    assert not page.follow_up.suggest.isVisibleTo(page)


def test_a_date_that_is_written_keeps_its_own_time(room: Room, qtbot: QtBot) -> None:
    page = _page(room, qtbot)
    _line(page, "midway_on").setText("1.7.2020")
    _line(page, "midway_on").editingFinished.emit()
    _line(page, "midway_time").setText("13.30")
    _line(page, "midway_time").editingFinished.emit()
    facts = room.live.read(workshop_facts)
    assert facts.midway_at is not None
    moment = facts.midway_at.astimezone()
    assert (moment.date(), moment.time()) == (date(2020, 7, 1), time(13, 30))


@given(st.dates(date(2000, 1, 1), date(2099, 1, 1)), st.integers(0, 730))
def test_no_meeting_is_suggested_on_a_weekend(starts_on: date, days: int) -> None:
    offer = suggested(starts_on, starts_on + timedelta(days=days))
    for moment in (offer.midway_at, offer.review_at):
        assert moment is not None
        assert moment.weekday() < 5
