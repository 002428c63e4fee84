"""Nothing is lost in a small window: 640 × 360 logical pixels are 1280 × 720 at 200 %."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.console.console_at_work import ConsoleAtWork, blank, has_focus
from workshop_app import clock
from workshop_app.console.desk import Desk
from workshop_app.console.pages import PAGES
from workshop_app.demonstration import run_to
from workshop_app.stages.agenda import plan
from workshop_app.texts import LANGUAGES

STAGES = tuple(stage for stage, _ in plan(120))
SIZES = ((620, 290), (911, 512), (1280, 720), (1440, 900))
"""What 640 × 360 leaves beside title and task bar, 1366 × 768 at 150 %, and two that are usual."""


@pytest.fixture(params=LANGUAGES)
def console(request: pytest.FixtureRequest, tmp_path: Path, qapp: QApplication) -> Iterator[ConsoleAtWork]:
    """The console in either language."""
    made = ConsoleAtWork(tmp_path, qapp, request.param)
    yield made
    made.close()


def resize(console: ConsoleAtWork, size: tuple[int, int]) -> None:
    """Give the window a size and let the layouts settle."""
    console.window.resize(*size)
    for _ in range(3):
        QApplication.processEvents()


def in_window(console: ConsoleAtWork, widget: QWidget) -> bool:
    """Whether all of a widget lies in the window and nothing cuts it."""
    box = QRect(widget.mapTo(console.window, QPoint(0, 0)), widget.size())
    return (
        widget.isVisible()
        and console.window.rect().contains(box)
        and widget.visibleRegion().contains(widget.rect())
    )


def cut_labels(page: QWidget) -> list[str]:
    """The words that their label has no room for and that no scrolling brings into view."""
    return [
        found.text()
        for found in page.findChildren(QLabel)
        if found.isVisible() and type(found) is QLabel and _too_small(found)
    ]


def _too_small(found: QLabel) -> bool:
    if found.wordWrap():
        return found.heightForWidth(found.width()) > found.height() + 1
    needed = found.minimumSizeHint()
    return needed.width() > found.width() + 1 or needed.height() > found.height() + 1


@pytest.mark.parametrize("stage", STAGES)
def test_every_page_fits_every_size(console: ConsoleAtWork, stage: str) -> None:
    language = console.context.interface.texts.language
    console.live.open(run_to(console.store, language, stage, clock.now()))
    desk = console.frame.desk
    for size in SIZES:
        resize(console, size)
        assert (console.window.width(), console.window.height()) == size
        assert in_window(console, desk.footer.primary), f"{stage} at {size}: the primary button is cut"
        assert in_window(console, desk.footer.undo), f"{stage} at {size}: undo is cut"
        page = desk.stack.page()
        assert page is not None
        assert cut_labels(page) == [], f"{stage} at {size}"


@pytest.mark.parametrize("stage", STAGES)
def test_at_the_usual_size_no_page_scrolls_as_a_whole(console: ConsoleAtWork, stage: str) -> None:
    language = console.context.interface.texts.language
    console.live.open(run_to(console.store, language, stage, clock.now()))
    resize(console, (1440, 900))
    area = console.frame.desk.space.page_area
    assert area.verticalScrollBar().maximum() == 0
    assert area.horizontalScrollBar().maximum() == 0


def test_library_and_new_workshop_fit_every_size(console: ConsoleAtWork) -> None:
    console.open()
    for size in SIZES:
        resize(console, size)
        console.frame.go_to_library()
        QApplication.processEvents()
        for button in ("open", "bin"):
            assert in_window(console, console.frame.library.foot.buttons[button]), f"{button} at {size}"
        console.frame.go_to_new()
        QApplication.processEvents()
        assert in_window(console, console.frame.new.make)
        assert cut_labels(console.frame.new) == [], f"at {size}"


def test_the_field_that_has_the_focus_is_scrolled_to(console: ConsoleAtWork) -> None:
    resize(console, SIZES[0])
    console.frame.go_to_new()
    console.frame.new.language.setFocus()
    QApplication.processEvents()
    assert in_window(console, console.frame.new.language)


def test_the_agenda_is_a_drawer_where_it_has_no_place(console: ConsoleAtWork) -> None:
    console.open()
    console.enter("welcome")
    desk = console.frame.desk
    resize(console, SIZES[0])
    assert not desk.rail.isVisible()
    console.press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert has_focus(desk.rail.list)()
    assert in_window(console, desk.rail)
    console.press(Qt.Key.Key_Down)
    console.press(Qt.Key.Key_Return)
    assert console.looks_at() == "intro"
    assert not desk.rail.isVisible()


def test_the_side_panel_is_a_drawer_that_escape_and_its_key_put_away(console: ConsoleAtWork) -> None:
    console.open()
    console.enter("brainstorm")
    desk = console.frame.desk
    desk.focus_page()
    resize(console, SIZES[1])
    for close in (Qt.Key.Key_Escape, Qt.Key.Key_F10):
        assert not desk.side.isVisible()
        console.press(Qt.Key.Key_F10)
        assert desk.side.isVisible()
        console.press(close)
        assert not desk.side.isVisible()
        assert has_focus(desk.stack)()


def test_what_the_room_sees_is_said_where_the_side_panel_is_away(console: ConsoleAtWork) -> None:
    console.open()
    console.enter("welcome")
    resize(console, SIZES[1])
    texts = console.context.interface.texts
    named = texts("stages.welcome.name")
    words = [label.text() for label in console.frame.desk.strip.findChildren(QLabel)]
    assert texts("frame.strip.sees", stage=named) in words


def test_parking_opens_the_drawer_that_it_lies_in(console: ConsoleAtWork) -> None:
    console.open()
    console.enter("welcome")
    resize(console, SIZES[1])
    console.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert has_focus(console.frame.desk.side.parking.field)()
    assert console.frame.desk.side.parking.field.isVisible()


def test_the_focus_never_falls_on_a_button_that_acts(console: ConsoleAtWork) -> None:
    console.open()
    console.enter("welcome")
    desk = console.frame.desk
    extra = desk.footer.undo
    extra.setFocus()
    assert QTest.qWaitForWindowActive(console.window)
    extra.hide()
    assert not has_focus(desk.footer)()
    assert has_focus(desk.stack)()


def test_everything_in_a_scrolled_page_can_be_reached(console: ConsoleAtWork) -> None:
    console.live.open(run_to(console.store, "nb", "welcome", clock.now()))
    resize(console, SIZES[0])
    area, inside = console.frame.desk.space.page_area, console.frame.desk.stack
    assert inside.height() > area.viewport().height()
    assert area.verticalScrollBar().maximum() == inside.height() - area.viewport().height()


def test_a_side_panel_that_was_put_away_stays_away(tmp_path: Path, qapp: QApplication) -> None:
    console = ConsoleAtWork(tmp_path, qapp)
    console.open()
    console.press(Qt.Key.Key_F10)
    assert not console.frame.desk.side.isVisible()
    assert console.settings.current.side_panel is False
    again = Desk(console.context, blank, PAGES)
    again.resize(1440, 900)
    again.space.arrange()
    assert again.space.side_area.isHidden()
    again.deleteLater()
    console.press(Qt.Key.Key_F10)
    assert console.frame.desk.side.isVisible()
    console.close()
