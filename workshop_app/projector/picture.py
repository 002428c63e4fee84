"""The picture on the wall: which scene, which page, composed once and painted at any size."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from workshop_app.model.words import ProjectorMode
from workshop_app.projector.elements import Page, Words
from workshop_app.projector.scene import HEIGHT, Mood, Sheet
from workshop_app.projector.scenes import SCENES
from workshop_app.queries.projected import Projected
from workshop_app.texts import Texts
from workshop_app.widgets.theme import Theme


@dataclass(frozen=True)
class Picture:
    """One page in its mood; ``page`` of ``pages`` from 0, ``width`` in lines of a picture 1080 high."""

    mood: Mood
    elements: Page
    page: int
    pages: int
    width: float

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
        painter.scale(rect.width() / self.width, rect.height() / HEIGHT)
        for element in self.elements:
            element.paint(painter, self.theme)
        painter.restore()


def picture(projected: Projected, size: QSize, now: datetime) -> Picture:
    """What the room sees at ``now`` on a screen of ``size``; a page after the last one is the last one."""
    width = HEIGHT * size.width() / max(1, size.height())
    mood, made = _composed(projected, width, now)
    page = min(max(0, projected.page), len(made) - 1)
    return Picture(mood, made[page], page, len(made), width)


def pages(projected: Projected, size: QSize, now: datetime) -> int:
    """How many pages what is shown takes on a screen of ``size``; at least one."""
    return len(_composed(projected, HEIGHT * size.width() / max(1, size.height()), now)[1])


def read(picture: Picture) -> tuple[str, ...]:
    """Everything there is to read in a picture, without soft hyphens."""
    return tuple(
        element.text.replace("\u00ad", "") for element in picture.elements if isinstance(element, Words)
    )


def paint(painter: QPainter, rect: QRect, projected: Projected, now: datetime) -> None:
    """Fill ``rect`` with what the room sees: the scene, or black, or white."""
    blank = {
        ProjectorMode.BLACK: QColor(Qt.GlobalColor.black),
        ProjectorMode.WHITE: QColor(Qt.GlobalColor.white),
    }
    if projected.mode in blank:
        painter.fillRect(rect, blank[projected.mode])
    else:
        picture(projected, rect.size(), now).paint(painter, rect)


def miniature(projected: Projected, size: QSize, now: datetime, ratio: float = 1.0) -> QPixmap:
    """What the room sees, ``size`` in device-independent pixels at ``ratio``, painted as on the wall."""
    pixmap = QPixmap(size * ratio)
    painter = QPainter(pixmap)
    paint(painter, pixmap.rect(), projected, now)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@lru_cache(maxsize=8)
def _composed(projected: Projected, width: float, now: datetime) -> tuple[Mood, Sequence[Page]]:
    scene = SCENES.get(projected.stage or "")
    if projected.scene is None or scene is None:
        return "talk", ((),)
    sheet = Sheet(width, _texts(projected.language), now)
    return scene.mood(projected), tuple(scene.compose(sheet, projected))


@lru_cache(maxsize=4)
def _texts(language: str) -> Texts:
    return Texts(language)
