"""The picture on the wall: which scene, which page, composed once and painted at any size."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from workshop_app import clock
from workshop_app.model.words import ProjectorMode
from workshop_app.projector.back_row import back_row
from workshop_app.projector.drawn import BLACK, WHITE, Drawn, Picture
from workshop_app.projector.elements import CENTRE, Page, Words, grown
from workshop_app.projector.scene import Mood, Sheet
from workshop_app.projector.scenes import SCENES
from workshop_app.projector.typography import LEAD
from workshop_app.queries.projected import Projected
from workshop_app.texts import LANGUAGES, Texts
from workshop_app.widgets.legibility import LINES, Sight
from workshop_app.widgets.ticker import Now

WALL = QSize(1920, 1080)
"""The screen that is assumed while none is known."""

_NEAR = Sight()
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
"""The moment of a picture without a clock."""

_BLANKS = {ProjectorMode.BLACK: BLACK, ProjectorMode.WHITE: WHITE}


def picture(projected: Projected, size: QSize, now: datetime, sight: Sight = _NEAR) -> Picture:
    """What the room sees at ``now`` on a screen of ``size``; a page after the last one is the last one."""
    width, height, scale = _lines(size, sight)
    mood, made = _all_pages(projected, width, height, scale, now)
    page = min(max(0, projected.page), len(made) - 1)
    return Picture(mood, made[page], page, len(made), width, height)


def pages(projected: Projected, size: QSize, now: datetime, sight: Sight = _NEAR) -> int:
    """How many pages what is shown takes on a screen of ``size``; at least one."""
    return len(_all_pages(projected, *_lines(size, sight), now)[1])


def read(picture: Picture) -> tuple[str, ...]:
    """Everything there is to read in a picture, without soft hyphens."""
    return tuple(
        element.text.replace("\u00ad", "") for element in picture.elements if isinstance(element, Words)
    )


def drawn(
    projected: Projected, size: QSize, now: datetime, sight: Sight = _NEAR, bars: float | None = None
) -> Drawn:
    """The scene, black or white, composed for a screen of ``size``; of its bars so many have grown."""
    if projected.mode in _BLANKS:
        return _BLANKS[projected.mode]
    whole = picture(projected, size, now, sight)
    return whole if bars is None else replace(whole, elements=grown(whole.elements, bars))


def idle(size: QSize) -> Picture:
    """The calm picture between two workshops: a dark ground with the name of the app."""
    width, height, scale = _lines(size, _NEAR)
    sheet = Sheet(width, height, _texts(LANGUAGES[0]), _NEVER, scale)
    name = sheet.words(sheet.texts("projector.idle"), 0, LEAD, "text_muted")
    middle = replace(name, y=(height - name.height) / 2, align=CENTRE)
    return Picture("silence", (middle,), 0, 1, width, height)


def for_back_row(language: str, size: QSize, sight: Sight = _NEAR) -> Picture:
    """The test picture for the back row, with the smallest text that this room gets."""
    width, height, scale = _lines(size, sight)
    elements = back_row(Sheet(width, height, _texts(language), _NEVER, scale), sight)
    return Picture("talk", elements, 0, 1, width, height)


def miniature(
    projected: Projected, size: QSize, wall: QSize = WALL, sight: Sight = _NEAR, now: Now = clock.now
) -> QPixmap:
    """What the room sees on a screen of ``wall``, in its shape, as large as fits into ``size`` pixels."""
    pixmap = QPixmap(wall.scaled(size, Qt.AspectRatioMode.KeepAspectRatio))
    painter = QPainter(pixmap)
    drawn(projected, wall, now(), sight).paint(painter, pixmap.rect())
    painter.end()
    return pixmap


def _lines(size: QSize, sight: Sight) -> tuple[float, float, float]:
    """Width and height in lines, and how many times larger than usual text is set.

    The shorter side has 1080 lines, so that a picture that stands keeps its type; fewer for a far back row.
    """
    line = max(1, min(size.width(), size.height())) / LINES
    scale = sight.magnification(size.height() / line)
    return size.width() / line / scale, size.height() / line / scale, scale


def _all_pages(
    projected: Projected, width: float, height: float, scale: float, now: datetime
) -> tuple[Mood, Sequence[Page]]:
    """All pages at once, whichever is shown: to turn one composes nothing."""
    return _composed(replace(projected, page=0), width, height, scale, now)


@lru_cache(maxsize=8)
def _composed(
    projected: Projected, width: float, height: float, scale: float, now: datetime
) -> tuple[Mood, Sequence[Page]]:
    scene = SCENES.get(projected.stage or "")
    if projected.scene is None or scene is None:
        return "talk", ((),)
    sheet = Sheet(width, height, _texts(projected.language), now, scale)
    return scene.mood(projected), tuple(scene.compose(sheet, projected))


@lru_cache(maxsize=4)
def _texts(language: str) -> Texts:
    return Texts(language)
