"""The room always looks at a picture: black before the end, calm between two, the last one in need."""

from dataclasses import replace

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from tests.projector.test_window import enter
from workshop_app.live import LiveWorkshop
from workshop_app.projector.elements import Page
from workshop_app.projector.scenes import SCENES
from workshop_app.projector.window import ProjectorWindow
from workshop_app.widgets.legibility import Sight


def levels(window: ProjectorWindow) -> set[int]:
    """How light what is painted is, looked at here and there."""
    image = window.grab().toImage()
    return {
        image.pixelColor(x, y).value()
        for x in range(0, image.width(), 7)
        for y in range(0, image.height(), 7)
    }


def test_a_wall_that_is_put_away_is_black_and_stays_so(window: ProjectorWindow, live: LiveWorkshop) -> None:
    enter(live, "welcome")
    assert len(levels(window)) > 1
    window.black_out()
    assert levels(window) == {0}
    enter(live, "brainstorm")
    live.open(None)
    window.resize(640, 360)
    assert levels(window) == {0}
    assert window.isVisible()


def test_between_two_workshops_the_wall_is_calm_and_tells_nothing(
    window: ProjectorWindow, live: LiveWorkshop
) -> None:
    enter(live, "brainstorm")
    live.open(None)
    assert window.surface.words() == ""
    assert max(levels(window)) > 0
    assert min(levels(window)) < 60
    assert window.isVisible()


def test_a_picture_that_cannot_be_drawn_leaves_the_last_one(
    window: ProjectorWindow, live: LiveWorkshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    enter(live, "welcome")
    before = window.grab().toImage()
    broken = replace(SCENES["brainstorm"], compose=_breaks)
    monkeypatch.setitem(SCENES, "brainstorm", broken)
    with capture_exceptions() as raised:
        enter(live, "brainstorm")
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]
    assert window.grab().toImage() == before
    assert window.surface.shown is not None
    assert window.surface.shown.stage == "welcome"
    enter(live, "cluster")
    assert "Hva hører sammen?" in window.surface.words()


def _breaks(*_of_scene: object) -> list[Page]:
    return [() for _ in range(1 // 0)]


def test_the_test_picture_lies_over_everything_and_goes(window: ProjectorWindow, live: LiveWorkshop) -> None:
    enter(live, "welcome")
    before = window.grab().toImage()
    window.surface.show_test("nb")
    assert window.grab().toImage() != before
    window.surface.show_test("")
    assert window.grab().toImage() == before


def test_a_deeper_room_sets_the_wall_larger_and_says_so(
    qtbot: QtBot, window: ProjectorWindow, live: LiveWorkshop
) -> None:
    enter(live, "welcome")
    pages = window.surface.pages()
    with qtbot.waitSignal(window.shown_changed):
        window.show_sight(Sight(12, 1))
    assert window.surface.pages() > pages
