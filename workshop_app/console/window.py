"""The console's window: a calm ground at once, its content later. It imports nothing heavy."""

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

_SIZE = QSize(1440, 900)
_LEAST = QSize(600, 280)
"""What is left of a screen of 640 × 360 logical pixels (1280 × 720 at 200 %) beside title and task bar."""
_FRAME = 60


class ConsoleWindow(QMainWindow):
    """The facilitator's window.

    ``painted`` comes once, after the first paint; ``activated`` each time the window becomes the one that is
    used; ``closing`` before it closes, while everything in it still stands.
    """

    painted = Signal()
    activated = Signal()
    closing = Signal()

    def __init__(self, geometry: str = "") -> None:
        """``geometry`` is what :meth:`geometry_to_remember` gave last time; empty for a first start."""
        super().__init__()
        self._was_painted = False
        self.setMinimumSize(_LEAST)
        if geometry:
            self._come_back(geometry)
        else:
            self._take_place()

    def show_content(self, content: QWidget) -> None:
        """Fill the window with ``content``; what it held before is freed."""
        self.setCentralWidget(content)
        content.show()

    def geometry_to_remember(self) -> str:
        """Place, size and state of the window, as letters."""
        size = self.normalGeometry().size()
        place = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        return f"{place} {size.width()}x{size.height()}"

    def _come_back(self, geometry: str) -> None:
        """Stand where it stood; a screen that is gone leaves it whole, in the middle of one that is there.

        Qt alone would squeeze it to its smallest between the edges of the screen that is left.
        """
        place, _, wanted = geometry.partition(" ")
        self.restoreGeometry(QByteArray.fromBase64(place.encode("ascii", "ignore")))
        width, _, height = wanted.partition("x")
        if not (width.isdigit() and height.isdigit()) or self.isMaximized() or self.isFullScreen():
            return
        size, free = QSize(int(width), int(height)), self.screen().availableGeometry()
        if self.size() != size:
            self.resize(size.boundedTo(free.size() - QSize(_FRAME, _FRAME)))
            box = self.frameGeometry()
            box.moveCenter(free.center())
            self.move(box.topLeft())

    def _take_place(self) -> None:
        """A good size at a first start; the whole screen where that does not fit with its frame."""
        free = self.screen().availableSize()
        self.resize(_SIZE.boundedTo(free))
        if free.width() < _SIZE.width() + _FRAME or free.height() < _SIZE.height() + _FRAME:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and say so the first time."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Say when the window becomes the one that is used."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the others close first."""
        self.closing.emit()
        super().closeEvent(event)
