"""Painting only what is new leaves the same picture on the wall as painting everything."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage, QPainter, QRegion

from tests.projector.shown import NOW, every_scene, timer
from tests.projector.test_scenes import ODD, with_text
from workshop_app.projector.drawn import BLACK, WHITE, Drawn, changed
from workshop_app.projector.picture import drawn

pytestmark = pytest.mark.usefixtures("qapp")

WALL = QRect(QPoint(0, 0), QSize(1280, 720))
LATER = NOW + timedelta(seconds=1)
SCENES = every_scene()
MUCH = 0.3
"""The share of the wall that a second may paint again: silent writing has its clock over a quarter of it."""


def on_the_wall(*shown: Drawn) -> QImage:
    """What is seen after each has taken the place of the one before, only the new part painted."""
    image = QImage(WALL.size(), QImage.Format.Format_RGB32)
    before: Drawn | None = None
    for now in shown:
        painter = QPainter(image)
        painter.setClipRegion(QRegion(WALL) if before is None else changed(before, now, WALL))
        now.paint(painter, WALL)
        painter.end()
        before = now
    return image


def area(region: QRegion) -> float:
    """The share of the wall that a region spans."""
    spanned = region.boundingRect()
    return spanned.width() * spanned.height() / (WALL.width() * WALL.height())


@pytest.mark.parametrize("name", SCENES)
def test_a_second_later_only_the_clock_is_painted(name: str) -> None:
    shown = replace(SCENES[name], timer=timer())
    before, after = drawn(shown, WALL.size(), NOW), drawn(shown, WALL.size(), LATER)
    assert area(changed(before, after, WALL)) < MUCH
    assert on_the_wall(before, after) == on_the_wall(after)


@pytest.mark.parametrize(("first", "second"), list(pairwise(SCENES)))
def test_another_scene_leaves_nothing_of_the_one_before(first: str, second: str) -> None:
    made = [drawn(SCENES[name], WALL.size(), NOW) for name in (first, second, first)]
    assert on_the_wall(*made) == on_the_wall(made[-1])


@pytest.mark.parametrize("name", SCENES)
def test_another_text_leaves_nothing_of_the_one_before(name: str) -> None:
    plain, odd = SCENES[name], with_text(SCENES[name], ODD)
    made = [drawn(shown, WALL.size(), NOW) for shown in (odd, plain)]
    assert on_the_wall(*made) == on_the_wall(made[-1])


def test_black_and_white_cover_everything_and_go_again() -> None:
    scene = drawn(SCENES["objectives"], WALL.size(), NOW)
    assert on_the_wall(scene, BLACK, WHITE, scene) == on_the_wall(scene)
    assert area(changed(scene, BLACK, WALL)) == 1


def test_the_same_picture_is_not_painted_again() -> None:
    scene, again = (drawn(SCENES["objectives"], WALL.size(), NOW) for _ in range(2))
    assert changed(scene, again, WALL).isEmpty()
