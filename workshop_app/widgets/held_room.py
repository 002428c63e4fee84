"""Room for a part that changes while somebody writes, so that what stands around it does not move."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class HeldRoom(QWidget):
    """As high as ``inside``; once held it grows when it must, and shrinks only when it is let go.

    What changes inside is laid out inside; the widgets around move only when there is too little room.
    """

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        """``inside`` has a layout."""
        super().__init__(parent)
        self._inside = inside
        self._held = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        inside.setParent(self)

    def hold(self) -> None:
        """Shrink no more, whatever comes and goes inside."""
        self._held = True

    def let_go(self) -> None:
        """Be as high as what is inside again."""
        self._held = False
        self._fit()

    def heightForWidth(self, width: int) -> int:
        """What is inside, and while held no less than there is."""
        needed = self._needed(width)
        return max(needed, self.height()) if self._held and width == self.width() else needed

    def sizeHint(self) -> QSize:
        """As wide as what is inside, and as high as it is at the width there is."""
        wide = self._inside.sizeHint().width()
        return QSize(wide, self.heightForWidth(self.width() if self.isVisible() else wide))

    def minimumSizeHint(self) -> QSize:
        """No narrower than what is inside can be."""
        return QSize(self._inside.minimumSizeHint().width(), 0)

    def event(self, event: QEvent) -> bool:
        """Fit when something inside asks for other room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the room to what is inside."""
        super().resizeEvent(event)
        self._inside.setGeometry(0, 0, self.width(), self._needed(self.width()))

    def _fit(self) -> None:
        """Ask for other room when it is needed; else lay out only what is inside."""
        needed = self._needed(self.width())
        self._inside.setGeometry(0, 0, self.width(), needed)
        if needed > self.height() or (needed < self.height() and not self._held):
            self.updateGeometry()

    def _needed(self, width: int) -> int:
        inside = self._inside
        return inside.heightForWidth(width) if inside.hasHeightForWidth() else inside.sizeHint().height()
