"""A black window for the room should the app die: a process of its own, which waits for the app's last word.

``python -m workshop_app.curtain`` reads lines: the name of the screen that the room looks at, an empty line
for none, ``END`` when the app closes as it should. When the lines stop without it, that screen turns black.
"""

import sys
from threading import Thread
from typing import TextIO

from PySide6.QtCore import QObject, QProcess, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QApplication, QWidget

END = "END"
_PATIENCE_MS = 1000


class CurtainRope(QObject):
    """The app's end: starts the process when the room first looks at a screen of its own."""

    def __init__(self, parent: QObject) -> None:
        """Nothing is started yet."""
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())

    def follow(self, screen: str) -> None:
        """The room looks at the screen of that name now; at none of its own when it is empty."""
        if self._process.state() is QProcess.ProcessState.NotRunning:
            if not screen:
                return
            self._process.start(sys.executable, ["-m", "workshop_app.curtain"])
        self._process.write(f"{screen}\n".encode())

    def end(self) -> None:
        """The app closes as it should: no curtain."""
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.write(f"{END}\n".encode())
            self._process.closeWriteChannel()
            self._process.waitForFinished(_PATIENCE_MS)


class LastWord(QObject):
    """Reads ``lines`` on a thread; ``lost`` carries the screen when they stop, ``ended`` that all is well."""

    lost = Signal(str)
    ended = Signal()

    def __init__(self, lines: TextIO) -> None:
        super().__init__()
        self._lines = lines
        Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        screen = ""
        for line in self._lines:
            screen = line.rstrip("\n")
            if screen == END:
                self.ended.emit()
                return
        self.lost.emit(screen)


class Curtain(QWidget):
    """Black over a whole screen; a double click takes it away, no key of a clicker does."""

    def __init__(self, screen: QScreen) -> None:
        """Hidden, on ``screen``."""
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing but black."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        painter.end()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go away."""
        self.close()


class Stage(QObject):
    """Draws the curtain over the screen that was lost, or leaves when there is none to hide."""

    def __init__(self, application: QApplication, word: LastWord) -> None:
        super().__init__(application)
        self._application = application
        self.curtain: Curtain | None = None
        word.lost.connect(self._on_lost)
        word.ended.connect(application.quit)

    def _on_lost(self, name: str) -> None:
        screen = next((one for one in self._application.screens() if name and one.name() == name), None)
        if screen is None:
            self._application.quit()
            return
        self.curtain = Curtain(screen)
        self.curtain.showFullScreen()


def main() -> int:
    """Wait for the app's last word."""
    application = QApplication(sys.argv[:1])
    word = LastWord(sys.stdin)
    Stage(application, word)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
