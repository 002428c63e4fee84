"""More tabs than fit: the chosen one and the one for something new are always seen, by mouse and by key."""

from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workshop_app.console.tab_strip import Tab, TabStrip, TabWords
from workshop_app.settings import SettingsFile
from workshop_app.widgets.interface import Interface

WORDS = "Redusere ventetiden på telefon fra 9 til 4 minutter"


class Stand(QWidget):
    """A strip in a window as wide as the page is on a laptop."""

    def __init__(self, interface: Interface) -> None:
        super().__init__()
        self.strip = TabStrip(interface, "Ctrl+N")
        self.ids = [uuid4() for _ in range(10)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.strip)
        self.resize(784, 60)

    def show_some(self, count: int, chosen: int | None) -> None:
        tabs = [TabWords(one, f"{number} {WORDS}") for number, one in enumerate(self.ids[:count], start=1)]
        self.strip.show_tabs(tabs, None if chosen is None else self.ids[chosen], "+ Nytt")


@pytest.fixture
def stand(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Stand:
    made = Stand(Interface(SettingsFile(tmp_path / "settings.json"), qapp))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def seen(widget: QWidget, within: QWidget) -> bool:
    """Whether all of ``widget`` can be seen."""
    place = QRect(widget.mapTo(within, QPoint(0, 0)), widget.size())
    return within.rect().contains(place) and widget.visibleRegion().boundingRect() == widget.rect()


@pytest.mark.parametrize("chosen", range(10))
def test_of_ten_tabs_the_chosen_one_and_the_new_one_are_seen(stand: Stand, chosen: int, qtbot: QtBot) -> None:
    stand.show_some(10, chosen)
    qtbot.waitUntil(lambda: seen(stand.strip.tabs[chosen], stand))
    assert seen(stand.strip.new, stand)
    assert stand.strip.tabs[chosen].width() > stand.strip.tabs[chosen - 1].width()
    assert stand.strip.after.isVisible()


def test_three_tabs_need_no_arrows_and_stand_beside_the_new_one(stand: Stand, qtbot: QtBot) -> None:
    stand.show_some(3, 0)
    qtbot.waitUntil(lambda: seen(stand.strip.tabs[2], stand))
    assert not stand.strip.before.isVisible()
    assert stand.strip.new.x() - stand.strip.tabs[2].mapTo(stand, QPoint(0, 0)).x() < 260


def test_the_chosen_tab_stays_in_view_when_the_window_narrows(stand: Stand, qtbot: QtBot) -> None:
    stand.show_some(10, 6)
    qtbot.waitUntil(lambda: seen(stand.strip.tabs[6], stand))
    stand.resize(480, 60)
    qtbot.waitUntil(lambda: seen(stand.strip.tabs[6], stand) and seen(stand.strip.new, stand))


def test_the_arrows_scroll_and_end_where_the_tabs_end(stand: Stand, qtbot: QtBot) -> None:
    stand.show_some(10, 0)
    qtbot.waitUntil(stand.strip.after.isVisible)
    assert not stand.strip.before.isEnabled()
    for _ in range(10):
        if stand.strip.after.isEnabled():
            QTest.mouseClick(stand.strip.after, Qt.MouseButton.LeftButton)
    assert seen(stand.strip.tabs[9], stand)
    assert stand.strip.before.isEnabled()
    assert not stand.strip.after.isEnabled()


def test_keys_go_from_tab_to_tab_and_choose(stand: Stand, qtbot: QtBot) -> None:
    picked: list[UUID] = []
    stand.strip.chosen.connect(picked.append)
    stand.show_some(10, 0)
    stand.strip.tabs[0].setFocus()
    here = stand.strip.tabs[0]
    qtbot.waitUntil(lambda: here.hasFocus() and stand.strip.after.isVisible())
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_End):
        QTest.keyClick(here, key)
        focused = QApplication.focusWidget()
        assert isinstance(focused, Tab)
        here = focused
    assert here is stand.strip.tabs[9]
    qtbot.waitUntil(lambda: seen(stand.strip.tabs[9], stand))
    QTest.keyClick(here, Qt.Key.Key_Return)
    assert picked == [stand.ids[9]]


def test_the_tabs_are_one_stop_of_the_tab_key(stand: Stand, qtbot: QtBot) -> None:
    stand.show_some(10, 4)
    stand.strip.tabs[4].setFocus()
    qtbot.waitUntil(stand.strip.tabs[4].hasFocus)
    QTest.keyClick(stand.strip.tabs[4], Qt.Key.Key_Tab)
    assert stand.strip.new.hasFocus()


def test_a_tab_of_one_word_is_not_cut_beside_a_sentence(stand: Stand, qtbot: QtBot) -> None:
    stand.resize(608, 60)
    sentence = TabWords(stand.ids[0], f"1 {WORDS} {WORDS}")
    stand.strip.show_tabs([TabWords(None, "Resultater"), sentence], stand.ids[0], "+ Ny")
    qtbot.waitUntil(lambda: stand.strip.tabs[1].width() > 2 * stand.strip.tabs[0].width())
    assert stand.strip.tabs[0].text() == "Resultater"
    assert stand.strip.tabs[1].text().endswith("…")
