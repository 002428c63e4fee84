"""A paint device that keeps no picture: it writes down every text that is painted, and on what."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize
from PySide6.QtGui import (
    QColor,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainter,
    QPainterPath,
    QPolygonF,
    QTextItem,
    QTransform,
)

from workshop_app.projector.drawn import Picture

_DPI = 96
_SOFT_HYPHEN = " \u00ad"
_CAPITALS, _DESCENT = 0.73, 0.2
"""How far letters reach over and under their baseline, as shares of their size."""


@dataclass(frozen=True)
class Painted:
    """A piece of text as it was painted: pixels of the wall, its ink and its colours."""

    text: str
    size: float
    ink: QRectF
    colour: QColor
    ground: QColor


@dataclass(frozen=True)
class _Fill:
    area: QRectF
    colour: QColor


class _Engine(QPaintEngine):
    """Qt hands it everything that is drawn."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.painted: list[Painted] = []
        self._fills: list[_Fill] = []
        self._transform = QTransform()
        self._pen, self._brush = QColor(), QColor()

    def begin(self, _device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:  # noqa: N802 - Qt's own name
        flags = state.state()
        if flags & QPaintEngine.DirtyFlag.DirtyTransform:
            self._transform = QTransform(state.transform())
        if flags & QPaintEngine.DirtyFlag.DirtyPen:
            self._pen = QColor(state.pen().color())
        if flags & QPaintEngine.DirtyFlag.DirtyBrush:
            self._brush = QColor(state.brush().color())

    def drawTextItem(  # noqa: N802 - Qt's own name
        self,
        p: QPointF | QPoint | QPainterPath.Element,
        textItem: QTextItem,  # noqa: N803 - Qt's own name
    ) -> None:
        size = textItem.font().pixelSize() * self._transform.m22()
        foot = self._transform.map(QPointF(p))  # type: ignore[arg-type]  # Qt hands over a point
        width = textItem.width() * self._transform.m11()
        ink = QRectF(foot.x(), foot.y() - _CAPITALS * size, width, (_CAPITALS + _DESCENT) * size)
        under = [
            fill.colour for fill in self._fills if fill.area.adjusted(-1, -1, 1, 1).contains(ink.center())
        ]
        if textItem.text().strip(_SOFT_HYPHEN):
            self.painted.append(Painted(textItem.text(), size, ink, self._pen, (under or [QColor()])[-1]))

    def drawPath(self, path: QPainterPath) -> None:  # noqa: N802 - Qt's own name
        self._fill(path.boundingRect())

    def drawRects(self, rects: Iterable[Any]) -> None:  # noqa: N802 - Qt's own name
        for rect in rects:
            self._fill(QRectF(rect))

    def drawPolygon(self, points: Iterable[Any], mode: object) -> None:  # noqa: N802 - Qt's own name
        self._fill(QPolygonF(list(points)).boundingRect())

    def drawEllipse(self, *where: Any) -> None:  # noqa: N802 - Qt's own name
        self._fill(QRectF(where[0]))

    def drawPixmap(self, *what: Any) -> None:  # noqa: N802 - Qt's own name
        """A photograph: no text of ours lies on it."""

    def _fill(self, area: QRectF) -> None:
        self._fills.append(_Fill(self._transform.mapRect(area), self._brush))


class _Wall(QPaintDevice):
    def __init__(self, size: QSize) -> None:
        super().__init__()
        self._engine = _Engine()
        metric = QPaintDevice.PaintDeviceMetric
        self._metrics = {
            metric.PdmWidth: size.width(),
            metric.PdmHeight: size.height(),
            metric.PdmWidthMM: size.width() * 25 // _DPI,
            metric.PdmHeightMM: size.height() * 25 // _DPI,
            metric.PdmDpiX: _DPI,
            metric.PdmDpiY: _DPI,
            metric.PdmPhysicalDpiX: _DPI,
            metric.PdmPhysicalDpiY: _DPI,
            metric.PdmDevicePixelRatio: 1,
            metric.PdmDevicePixelRatioScaled: 65536,
            metric.PdmDepth: 32,
        }

    def paintEngine(self) -> _Engine:  # noqa: N802 - Qt's own name
        return self._engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        return self._metrics.get(metric, 0)


def painted(picture: Picture, size: QSize) -> list[Painted]:
    """Every text that ``picture`` paints on a wall of ``size`` pixels, in order."""
    wall = _Wall(size)
    painter = QPainter(wall)
    picture.paint(painter, QRectF(0, 0, size.width(), size.height()).toRect())
    painter.end()
    return wall.paintEngine().painted
