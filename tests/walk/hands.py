"""The facilitator's hands: keys where the focus is, and a mouse on what is seen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

PATIENCE_MS = 20_000
NO_KEY = Qt.KeyboardModifier.NoModifier


class Hands:
    """Types, presses, clicks and drags in one window, and waits for what follows."""

    def __init__(self, window: QWidget, qtbot: QtBot) -> None:
        self._window = window
        self._qtbot = qtbot

    def until(self, happened: Callable[[], bool]) -> None:
        """Let the window work until something has happened."""
        self._qtbot.waitUntil(happened, timeout=PATIENCE_MS)

    def here(self) -> QWidget:
        """Where keys go."""
        return QApplication.focusWidget() or self._window

    def press(self, *shortcuts: str) -> None:
        """Press keys, each as Qt writes it: ``Ctrl+Z``, ``PgDown``, ``M``."""
        for shortcut in shortcuts:
            QTest.keySequence(self.here(), QKeySequence(shortcut))
            QApplication.processEvents()

    def write(self, words: str) -> None:
        """Type letter by letter, those too that Qt's own test keyboard does not have."""
        for letter in words:
            if letter.isascii():
                QTest.keyClicks(self.here(), letter)
            else:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(self.here(), QKeyEvent(kind, Qt.Key.Key_unknown, NO_KEY, letter))

    def enter(self, *lines: str) -> None:
        """Type lines, each with Enter after it."""
        for line in lines:
            self.write(line)
            self.press("Return")

    def write_over(self, words: str) -> None:
        """Replace what stands in the field."""
        self.press("Ctrl+A")
        self.write(words)

    def paste(self, *lines: str) -> None:
        """Paste lines that were copied somewhere else."""
        QApplication.clipboard().setText("\n".join(lines))
        self.press("Ctrl+V")

    def click(self, widget: QWidget) -> None:
        """Click the middle of something that is seen."""
        self.until(widget.isVisible)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def drag_over(self, canvas: QWidget, start: QPoint, end: QPoint) -> None:
        """Take what lies at one place of a canvas and drop it at another."""
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
        for at in (start + QPoint(20, 20), end):
            QTest.mouseMove(canvas, at)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
        QApplication.processEvents()
