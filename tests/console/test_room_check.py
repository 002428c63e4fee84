"""The room check: by key, a line a thing with a lamp and words; nothing blocks, nothing is left on a wall."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.console.console_at_work import ConsoleAtWork, has_focus
from workshop_app.console import room_verdicts
from workshop_app.console.kept_awake import KeptAwake
from workshop_app.console.pages.welcome import WelcomePage
from workshop_app.console.room_check import RoomCheck
from workshop_app.console.room_verdicts import SeenScreen
from workshop_app.machine.power import Power
from workshop_app.readiness import Readiness, read_readiness
from workshop_app.texts import LANGUAGES, Texts
from workshop_app.widgets.legibility import Sight

NB = Texts("nb")
NOW = datetime(2027, 1, 12, 8, 0, tzinfo=UTC)
LAPTOP = SeenScreen("eDP-1", "1440 × 900", is_rooms=False, is_consoles=True)
WALL = SeenScreen("HDMI-1", "1920 × 1080", is_rooms=True, is_consoles=False)
PLUGGED = Power(plugged=True, percent=None)


@pytest.fixture
def room(console: ConsoleAtWork) -> RoomCheck:
    """The page, opened by its key."""
    console.press(Qt.Key.Key_F12)
    assert console.keys.room.isVisible()
    return console.keys.room


def verdict(room: RoomCheck, name: str) -> str:
    """What the lamp of a line says now."""
    return room.lines[name].verdict


def ready(**over: object) -> Readiness:
    """A machine on which everything is well."""
    found = {
        "power": PLUGGED,
        "file": Path("library.sqlite"),
        "writable": True,
        "free": 50_000_000_000,
        "backed_up_at": NOW,
    }
    return Readiness(**(found | over))  # type: ignore[arg-type]  # the fields of that class by name


def test_the_welcome_page_offers_it(console: ConsoleAtWork) -> None:
    console.open()
    page = console.frame.desk.stack.page()
    assert isinstance(page, WelcomePage)
    page.check_room.click()
    assert console.keys.room.isVisible()


def test_every_line_says_something_at_once(room: RoomCheck) -> None:
    assert [name for name, line in room.lines.items() if not line.said] == []
    assert [name for name, line in room.lines.items() if not line.accessibleName()] == []


def test_the_look_at_the_machine_comes_in_by_itself(room: RoomCheck, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: room.lines["library"].verdict == "yes")
    assert "GB" in room.lines["library"].said
    assert room.lines["backups"].said == NB("room.backups.none")


def test_f5_looks_again(room: RoomCheck, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: room.lines["library"].verdict == "yes")
    room.findings.show_no_machine("borte")
    assert room.lines["library"].verdict == "no"
    QTest.keyClick(room, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: room.lines["library"].verdict == "yes")


def test_each_screen_gets_its_number_and_loses_it_with_the_page(room: RoomCheck) -> None:
    QTest.keyClick(room, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert len(room.numbers.cards) == 1
    assert room.numbers.cards[0].isVisible()
    room.put_aside()
    assert room.numbers.cards == []


def test_the_test_picture_goes_with_the_page(room: RoomCheck, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.test_picture_wanted) as shown:
        QTest.keyClick(room, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    with qtbot.waitSignal(room.test_picture_wanted) as gone:
        room.put_aside()
    assert (shown.args, gone.args) == ([True], [False])


def test_a_clickers_buttons_light_up_and_escape_is_one_of_them(room: RoomCheck) -> None:
    QTest.keyClick(room, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert has_focus(room.clicker)()
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_F5, Qt.Key.Key_Escape):
        QTest.keyClick(room.clicker, key)
    assert room.isVisible()
    assert verdict(room, "clicker") == "unsure"
    QTest.keyClick(room.clicker, Qt.Key.Key_PageUp)
    assert room.clicker.seen == {"on", "back", "start"}
    assert verdict(room, "clicker") == "yes"
    QTest.keyClick(room.clicker, Qt.Key.Key_Tab)
    assert not has_focus(room.clicker)()


def test_the_bell_is_asked_for_and_what_came_of_it_is_said(room: RoomCheck, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.ring_wanted):
        QTest.keyClick(room, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    room.findings.show_silent("ingen høyttaler")
    assert verdict(room, "sound") == "no"
    assert "ingen høyttaler" in room.lines["sound"].said
    room.findings.show_rang()
    assert verdict(room, "sound") == "yes"


def test_the_machine_is_kept_awake_while_a_workshop_is_open_or_the_room_checked(
    console: ConsoleAtWork, qtbot: QtBot
) -> None:
    held: list[str] = []

    @contextmanager
    def hold() -> Iterator[bool]:
        held.append("held")
        yield True
        held.append("let go")

    kept = KeptAwake(console.live, console.keys.room, console.frame, hold)
    console.keys.show_room()
    qtbot.waitUntil(lambda: console.keys.room.lines["sleep"].verdict == "yes")
    console.open()
    console.keys.room.put_aside()
    assert held == ["held"]
    console.frame.go_to_library()
    qtbot.waitUntil(lambda: held == ["held", "let go"])
    kept.stop()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_follows_the_language(room: RoomCheck, console: ConsoleAtWork, language: str) -> None:
    console.context.interface.set_language(language)
    words = Texts(language)("room.clicker.try")
    assert room.lines["clicker"].said == words


def test_escape_closes_the_page_elsewhere_than_in_the_clicker_test(room: RoomCheck) -> None:
    QTest.keyClick(room.again, Qt.Key.Key_Escape)
    assert not room.isVisible()
    assert QApplication.focusWidget() is not None


@pytest.mark.parametrize(
    ("screens", "mirrored", "verdict"),
    [((LAPTOP, WALL), False, "yes"), ((LAPTOP,), False, "unsure"), ((LAPTOP,), True, "no")],
)
def test_a_screen_for_the_room_is_what_is_wanted(
    screens: tuple[SeenScreen, ...], mirrored: bool, verdict: str
) -> None:
    found = room_verdicts.of_screens(NB, screens, mirrored)
    assert found.verdict == verdict
    assert "eDP-1, 1440 × 900" in found.words


@pytest.mark.parametrize(
    ("sight", "verdict"),
    [(Sight(), "unsure"), (Sight(6, 1.2), "yes"), (Sight(12, 1.2), "yes"), (Sight(20, 1.2), "no")],
)
def test_the_back_row_is_computed(sight: Sight, verdict: str) -> None:
    assert room_verdicts.of_legibility(NB, sight).verdict == verdict


@pytest.mark.parametrize(
    ("power", "verdict"),
    [
        (Power(plugged=True, percent=80), "yes"),
        (Power(plugged=False, percent=90), "unsure"),
        (Power(plugged=False, percent=30), "no"),
        (Power(plugged=None, percent=None), "yes"),
        (Power(plugged=None, percent=50), "unsure"),
    ],
)
def test_a_cable_or_a_full_battery_is_wanted(power: Power, verdict: str) -> None:
    assert room_verdicts.of_power(NB, power).verdict == verdict


def test_what_cannot_be_stored_is_missing() -> None:
    assert room_verdicts.of_library(NB, ready(writable=False)).verdict == "no"
    assert room_verdicts.of_library(NB, ready(free=100_000_000)).verdict == "unsure"
    assert room_verdicts.of_library(NB, ready()).words == "Alt kan lagres. 50,0 GB ledig."


def test_a_backup_should_be_there_and_recent() -> None:
    old = ready(backed_up_at=NOW - timedelta(days=30))
    verdicts = [
        room_verdicts.of_backups(NB, found, NOW).verdict
        for found in (ready(), old, ready(backed_up_at=None), ready(file=None))
    ]
    assert verdicts == ["yes", "unsure", "unsure", "yes"]


def test_sleep_and_printers_say_what_to_do() -> None:
    assert [room_verdicts.of_sleep(NB, held).verdict for held in (True, False, None)] == [
        "yes",
        "no",
        "unsure",
    ]
    assert room_verdicts.of_printers(NB, ("Kontor", "Lager"), "Lager").words == "Klar: Lager."
    assert room_verdicts.of_printers(NB, (), "").verdict == "unsure"


def test_the_librarys_place_is_read_from_the_disk(tmp_path: Path) -> None:
    found = read_readiness(str(tmp_path / "library.sqlite"))
    assert found.file == tmp_path / "library.sqlite"
    assert found.writable
    assert found.free is not None
    assert found.backed_up_at is None
