"""What is ready to be painted on the wall, and which part of it is new.

Composed already, so that painting it cannot fail.
"""

import math
from dataclasses import dataclass
from itertools import zip_longest

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QRegion, QTransform

from workshop_app.projector.elements import Element, Page, Words
from workshop_app.projector.scene import Mood
from workshop_app.widgets.theme import Theme

_EDGE = 3.0
"""Lines by which a shape may reach over its place: half its edge, and what smoothing spreads."""


@dataclass(frozen=True)
class Picture:
    """One page in its mood; ``page`` of ``pages`` from 0, ``width`` and ``height`` in lines."""

    mood: Mood
    elements: Page
    page: int
    pages: int
    width: float
    height: float

    @property
    def theme(self) -> Theme:
        """The colours of its mood."""
        return Theme.named(self.mood)

    def paint(self, painter: QPainter, rect: QRect) -> None:
        """Fill ``rect`` with the picture, or as much of it as ``painter`` is clipped to."""
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(rect, self.theme.colour("surface"))
        seen = painter.clipRegion() if painter.hasClipping() else QRegion(rect)
        scaled = self.scaled_to(rect)
        painter.setTransform(scaled, combine=True)
        for element in self.elements:
            if seen.intersects(_reach(element, scaled)):
                element.paint(painter, self.theme)
        painter.restore()

    def scaled_to(self, rect: QRect) -> QTransform:
        """From lines of this picture to pixels of ``rect``."""
        moved = QTransform.fromTranslate(rect.x(), rect.y())
        return moved.scale(rect.width() / self.width, rect.height() / self.height)


@dataclass(frozen=True)
class Plain:
    """One colour and nothing else."""

    colour: Qt.GlobalColor

    def paint(self, painter: QPainter, rect: QRect) -> None:
        """Fill ``rect`` with it."""
        painter.fillRect(rect, self.colour)


Drawn = Picture | Plain

BLACK = Plain(Qt.GlobalColor.black)
WHITE = Plain(Qt.GlobalColor.white)


def changed(before: Drawn, after: Drawn, rect: QRect) -> QRegion:
    """The part of ``rect`` that has to be painted again when ``after`` takes the place of ``before``."""
    if before == after:
        return QRegion()
    if not (isinstance(before, Picture) and isinstance(after, Picture)) or _ground(before) != _ground(after):
        return QRegion(rect)
    region, scaled = QRegion(), after.scaled_to(rect)
    for was, now in zip_longest(before.elements, after.elements):
        if was != now:
            for element in filter(None, (was, now)):
                region += _reach(element, scaled)
    return region & rect


def _ground(picture: Picture) -> tuple[Mood, float, float]:
    return picture.mood, picture.width, picture.height


def _reach(element: Element, scaled: QTransform) -> QRect:
    """The pixels that an element can touch: letters reach over their lines, and a dotted line lies lower."""
    over = math.ceil(element.style.line / 2) if isinstance(element, Words) else _EDGE
    rect: QRectF = element.rect.adjusted(-over, -over, over, over)
    return scaled.mapRect(rect).toAlignedRect()
