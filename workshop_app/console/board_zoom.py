"""How large the board is drawn: smaller shows more columns, so that nothing ever lies beside the view."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QGraphicsView

from workshop_app.console.board_scene import BoardScene

STEP = 1.15
SMALLEST, LARGEST = 0.3, 3.0
_EDGE = 36
_SCROLLED = 24


class BoardZoom:
    """The zoom of one view; 1 is the console's own size of letters."""

    def __init__(self, view: QGraphicsView, canvas: BoardScene) -> None:
        self._view = view
        self._canvas = canvas
        self.factor = 1.0

    def width(self) -> float:
        """How wide the canvas is, in its own units; room for a scroll bar is always kept."""
        bar = self._view.verticalScrollBar().sizeHint().width()
        return max(120.0, (self._view.maximumViewportSize().width() - bar) / self.factor)

    def by(self, steps: int) -> None:
        """Zoom in (1) or out (−1) by steps."""
        self._to(self.factor * STEP**steps)

    def larger(self) -> None:
        """Zoom in."""
        self.by(1)

    def smaller(self) -> None:
        """Zoom out."""
        self.by(-1)

    def fit(self) -> None:
        """Show the whole board, or at its own size when it has room; pressed again, its own size."""
        height = self._view.maximumViewportSize().height()
        factor = 1.0
        wide = self._view.maximumViewportSize().width() - self._view.verticalScrollBar().sizeHint().width()
        while factor > SMALLEST and self._canvas.height_on(wide / factor) * factor > height:
            factor /= 1.06
        self._to(1.0 if abs(factor - self.factor) < 0.01 else factor)

    def keep_in_view(self, point: QPoint) -> None:
        """Scroll while a hand holds cards at an edge."""
        bar = self._view.verticalScrollBar()
        if point.y() < _EDGE:
            bar.setValue(bar.value() - _SCROLLED)
        elif point.y() > self._view.viewport().height() - _EDGE:
            bar.setValue(bar.value() + _SCROLLED)

    def _to(self, factor: float) -> None:
        self.factor = min(LARGEST, max(SMALLEST, factor))
        self._view.setTransform(QTransform.fromScale(self.factor, self.factor))
        self._canvas.fit_width(self.width())
        current = self._canvas.stops().get(self._canvas.current) if self._canvas.current else None
        if current is not None:
            self._view.ensureVisible(current, 8, 24)
