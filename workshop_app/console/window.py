"""The console's window: a calm ground at once, its content later. It imports nothing heavy."""

from PySide6.QtCore import QByteArray, QEvent, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget


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
        self.setMinimumSize(940, 600)
        self.resize(1440, 900)
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "ignore")))

    def show_content(self, content: QWidget) -> None:
        """Fill the window with ``content``; what it held before is freed."""
        self.setCentralWidget(content)
        content.show()

    def geometry_to_remember(self) -> str:
        """Place, size and state of the window, as letters."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

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
