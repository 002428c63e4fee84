"""A scroll area that gives what lies in it all the room there is, and scrolls where that is too little."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from workshop_app.console.one_seen import OneSeen
from workshop_app.console.scrolled import ScrolledArea


class Fitting(ScrolledArea):
    """``inside`` is as large as the area, but never smaller than it can be: then it scrolls, either way."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(inside, parent)
        self._inside = inside
        self.setWidgetResizable(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit what lies inside to the new room."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit again when what lies inside asks for other room."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._inside:
            self._fit()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """As much as what lies inside would like."""
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Nothing: it scrolls."""
        return QSize(0, 0)

    def _fit(self) -> None:
        inside, room = self._inside, self.maximumViewportSize()
        bar = self.verticalScrollBar().sizeHint().width()
        least = inside.minimumSizeHint()
        width = max(room.width(), least.width())
        if _height(inside, width, least) > room.height():
            width = max(room.width() - bar, least.width())
        height = max(room.height() - self._below(width, room), _height(inside, width, least))
        if inside.size() != QSize(width, height):
            inside.resize(width, height)
            self.keep_in_view(QApplication.focusWidget())

    def _below(self, width: int, room: QSize) -> int:
        """What the bar at the bottom takes when there is one."""
        return self.horizontalScrollBar().sizeHint().height() if width > room.width() else 0


def _height(inside: QWidget, width: int, least: QSize) -> int:
    """How high ``inside`` has to be at ``width``: words that wrap need more where it is narrow."""
    if isinstance(inside, OneSeen):
        return inside.needed_height(width)
    layout = inside.layout()
    if layout is None or not layout.hasHeightForWidth():
        return least.height()
    return max(least.height(), layout.minimumHeightForWidth(width))
