"""A stack of pages that needs the room of the page that is seen alone, not of the largest one."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget


class OneSeen(QStackedWidget):
    """Asks for other room each time another page is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self._on_current_changed)

    def sizeHint(self) -> QSize:
        """What the page that is seen would like."""
        seen = self.currentWidget()
        return seen.sizeHint() if seen is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """What the page that is seen needs."""
        seen = self.currentWidget()
        return seen.minimumSizeHint().expandedTo(seen.minimumSize()) if seen is not None else QSize(0, 0)

    def needed_height(self, width: int) -> int:
        """How high the page that is seen has to be at ``width``."""
        seen = self.currentWidget()
        layout = seen.layout() if seen is not None else None
        if layout is None or not layout.hasHeightForWidth():
            return self.minimumSizeHint().height()
        return max(self.minimumSizeHint().height(), layout.minimumHeightForWidth(width))

    def _on_current_changed(self, _number: int) -> None:
        self.updateGeometry()
