"""The true miniature of what the room sees."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QHideEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from workshop_app.console.page import Picture
from workshop_app.queries.projected import Projected
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.ticker import SecondTicker


class Miniature(QWidget):
    """Shows the projector's own snapshot drawn by its own hand, once a second while its timer runs."""

    def __init__(self, interface: Interface, picture: Picture, parent: QWidget | None = None) -> None:
        """``picture`` draws; nothing is shown before the first snapshot."""
        super().__init__(parent)
        self._interface = interface
        self._picture = picture
        self.snapshot: Projected | None = None
        self._pixmap = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._ticker = SecondTicker(self)
        self._ticker.tick.connect(self._draw)
        interface.changed.connect(self.update)

    def show_snapshot(self, snapshot: Projected | None) -> None:
        """Show what the room sees now; None is nothing."""
        self.snapshot = snapshot
        self._ticker.follow(snapshot.timer if snapshot and self.isVisible() else None)
        self._draw()

    def heightForWidth(self, width: int) -> int:
        """Sixteen to nine."""
        return width * 9 // 16

    def sizeHint(self) -> QSize:
        """As the side panel gives it."""
        return QSize(296, self.heightForWidth(296))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw at the new size."""
        super().resizeEvent(event)
        self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the timer while it can be seen."""
        super().showEvent(event)
        if self.snapshot is not None:
            self.show_snapshot(self.snapshot)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while it cannot."""
        super().hideEvent(event)
        self._ticker.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture with rounded corners and a thin edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setClipPath(frame)
        painter.fillRect(self.rect(), self._interface.theme.colour("surface_sunken"))
        if not self._pixmap.isNull():
            painter.drawPixmap(self._place(), self._pixmap, QRectF(self._pixmap.rect()))
        painter.setClipping(False)
        painter.setPen(QPen(self._interface.theme.colour("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(frame)

    def _place(self) -> QRectF:
        """Where the picture lies, in its own shape: in the middle when that is not this widget's."""
        size = QSizeF(self._pixmap.size()) / self.devicePixelRatioF()
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(QPointF(left, top), size)

    def _draw(self) -> None:
        if self.snapshot is None or not self.isVisible():
            self._pixmap = QPixmap()
            self.update()
            return
        ratio = self.devicePixelRatioF()
        size = QSize(round(self.width() * ratio), round(self.height() * ratio))
        self._pixmap = self._picture(self.snapshot, size)
        self.update()
