"""The slides of the introduction in their order: choose one, drag it, see which one the room sees."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from workshop_app.queries.slides import SlideView

_MARK = QSize(16, 16)


class SlideList(QListWidget):
    """``moved`` carries from where to where a slide was dragged, counted from 0."""

    moved = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """No slides."""
        super().__init__(parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setIconSize(_MARK)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.model().rowsMoved.connect(self._on_rows_moved, Qt.ConnectionType.QueuedConnection)

    def show_slides(self, slides: Sequence[SlideView], chosen: int, seen: int, mark: QIcon) -> None:
        """List ``slides`` with the ``chosen`` one marked; ``mark`` stands at the one that the room sees."""
        with QSignalBlocker(self):
            self.clear()
            for slide in slides:
                item = QListWidgetItem(f"{slide.position + 1}  {heading_of(slide.markdown)}")
                item.setToolTip(heading_of(slide.markdown))
                if slide.position == seen:
                    item.setIcon(mark)
                self.addItem(item)
            self.setCurrentRow(chosen)

    def _on_rows_moved(
        self, _from: QModelIndex, first: int, _last: int, _into: QModelIndex, before: int
    ) -> None:
        """A row that goes down stands one place higher than the row it was dropped before."""
        self.moved.emit(first, before - 1 if before > first else before)


def heading_of(markdown: str) -> str:
    """The first line that says something, without its marks."""
    lines = (line.strip().lstrip("#>").strip() for line in markdown.splitlines())
    return next((line for line in lines if line), "")
