"""A black window for the room should the app die: a process of its own, which waits for the app's last word.

``python -m workshop_app.curtain`` reads lines: the name of the screen that the room looks at, an empty line
for none, ``END`` when the app closes as it should. When the lines stop without it, that screen turns black,
until somebody double-clicks it or the app is opened again and has a picture for the room.
"""

import getpass
import sys
from threading import Thread
from typing import TextIO

from PySide6.QtCore import QObject, QProcess, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QScreen
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QWidget

END = "END"
_PATIENCE_MS = 1000


def door() -> str:
    """Where a curtain hears that the app is there again: one for each person at this machine."""
    return f"okr-workshop-curtain-{getpass.getuser()}"


class CurtainRope(QObject):
    """The app's end: starts the process when the room first looks at a screen of its own."""

    def __init__(self, parent: QObject) -> None:
        """Nothing is started yet."""
        super().__init__(parent)
        self._process = QProcess(self)
        self._knock = QLocalSocket(self)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())

    def follow(self, screen: str) -> None:
        """The room looks at the screen of that name now; at none of its own when it is empty."""
        if self._process.state() is QProcess.ProcessState.NotRunning:
            if not screen:
                return
            self._knock.connectToServer(door())
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

    def listen(self) -> None:
        """Begin to read, once those who want to know are connected."""
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

    def __init__(self, application: QApplication, word: LastWord, door_name: str) -> None:
        super().__init__(application)
        self._application = application
        self._door_name = door_name
        self._door = QLocalServer(self)
        self.curtain: Curtain | None = None
        word.lost.connect(self._on_lost)
        word.ended.connect(application.quit)

    def _on_lost(self, name: str) -> None:
        """Hide the screen, and leave when an app that was opened again knocks."""
        screen = next((one for one in self._application.screens() if name and one.name() == name), None)
        if screen is None:
            self._application.quit()
            return
        self.curtain = Curtain(screen)
        self.curtain.showFullScreen()
        QLocalServer.removeServer(self._door_name)
        self._door.newConnection.connect(self._application.quit)
        self._door.listen(self._door_name)


def main() -> int:
    """Wait for the app's last word."""
    application = QApplication(sys.argv[:1])
    word = LastWord(sys.stdin)
    Stage(application, word, sys.argv[1] if len(sys.argv) > 1 else door())
    word.listen()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
