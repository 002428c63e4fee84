"""The picture on the wall: which scene, which page, composed once and painted at any size."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from workshop_app import clock
from workshop_app.model.words import ProjectorMode
from workshop_app.projector.elements import Page, Words
from workshop_app.projector.scene import LINES, Mood, Sheet
from workshop_app.projector.scenes import SCENES
from workshop_app.queries.projected import Projected
from workshop_app.texts import Texts
from workshop_app.widgets.theme import Theme
from workshop_app.widgets.ticker import Now

WALL = QSize(1920, 1080)
"""The screen that is assumed while none is known."""

_BLANKS = {ProjectorMode.BLACK: Qt.GlobalColor.black, ProjectorMode.WHITE: Qt.GlobalColor.white}


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
        """Fill ``rect`` with the picture."""
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(rect, self.theme.colour("surface"))
        painter.translate(rect.topLeft())
        painter.scale(rect.width() / self.width, rect.height() / self.height)
        for element in self.elements:
            element.paint(painter, self.theme)
        painter.restore()


def picture(projected: Projected, size: QSize, now: datetime) -> Picture:
    """What the room sees at ``now`` on a screen of ``size``; a page after the last one is the last one."""
    width, height = _lines(size)
    mood, made = _composed(projected, width, height, now)
    page = min(max(0, projected.page), len(made) - 1)
    return Picture(mood, made[page], page, len(made), width, height)


def pages(projected: Projected, size: QSize, now: datetime) -> int:
    """How many pages what is shown takes on a screen of ``size``; at least one."""
    return len(_composed(projected, *_lines(size), now)[1])


def read(picture: Picture) -> tuple[str, ...]:
    """Everything there is to read in a picture, without soft hyphens."""
    return tuple(
        element.text.replace("\u00ad", "") for element in picture.elements if isinstance(element, Words)
    )


def paint(
    painter: QPainter, rect: QRect, projected: Projected, now: datetime, wall: QSize | None = None
) -> None:
    """Fill ``rect`` with the scene, black or white, composed for a screen of ``wall`` (else ``rect``)."""
    if projected.mode in _BLANKS:
        painter.fillRect(rect, _BLANKS[projected.mode])
    else:
        picture(projected, wall or rect.size(), now).paint(painter, rect)


def miniature(projected: Projected, size: QSize, wall: QSize = WALL, now: Now = clock.now) -> QPixmap:
    """What the room sees on a screen of ``wall``, painted by the same hand in ``size`` device pixels."""
    pixmap = QPixmap(size)
    painter = QPainter(pixmap)
    paint(painter, pixmap.rect(), projected, now(), wall)
    painter.end()
    return pixmap


def _lines(size: QSize) -> tuple[float, float]:
    """Width and height in lines: the shorter side has 1080, so that a picture that stands keeps its type."""
    line = max(1, min(size.width(), size.height())) / LINES
    return size.width() / line, size.height() / line


@lru_cache(maxsize=8)
def _composed(
    projected: Projected, width: float, height: float, now: datetime
) -> tuple[Mood, Sequence[Page]]:
    scene = SCENES.get(projected.stage or "")
    if projected.scene is None or scene is None:
        return "talk", ((),)
    sheet = Sheet(width, height, _texts(projected.language), now)
    return scene.mood(projected), tuple(scene.compose(sheet, projected))


@lru_cache(maxsize=4)
def _texts(language: str) -> Texts:
    return Texts(language)
