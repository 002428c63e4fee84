"""Icons by meaning: ``resources/icons/meanings.toml`` names the file, the theme gives the colour."""

import tomllib
from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from workshop_app import paths


def icon(meaning: str, colour: QColor) -> QIcon:
    """The icon that stands for ``meaning``, drawn in ``colour``; an unknown meaning raises ``KeyError``."""
    return QIcon(SvgEngine(_drawing(meaning), colour))


class SvgEngine(QIconEngine):
    """Draws an SVG in one colour, anew for every size, so that it is sharp at any device pixel ratio."""

    def __init__(self, drawing: str, colour: QColor) -> None:
        super().__init__()
        self._drawing = drawing
        self._colour = QColor(colour)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon into ``rect``; paler when it is disabled."""
        colour = self._colour.name()
        renderer = QSvgRenderer(QByteArray(self._drawing.replace("currentColor", colour).encode()))
        painter.save()
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(0.4)
        renderer.render(painter, QRectF(rect))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon on a transparent ground, ``size`` in device pixels."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """A copy, as Qt asks for when an icon is shared and changed."""
        return SvgEngine(self._drawing, self._colour)


@cache
def _meanings() -> Mapping[str, str]:
    with paths.resource("icons/meanings.toml").open("rb") as file:
        data = tomllib.load(file)
    return {meaning: str(name) for meaning, name in data["meanings"].items()}


@cache
def _drawing(meaning: str) -> str:
    name = _meanings()[meaning]
    return paths.resource(f"icons/{name}.svg").read_text(encoding="utf-8")
