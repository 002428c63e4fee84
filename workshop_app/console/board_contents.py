"""The board for who listens instead of looking: the cards and groups as a list that screen readers walk."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QListWidget, QWidget

from workshop_app.console.board_scene import Stop
from workshop_app.console.board_words import BoardWords
from workshop_app.queries.board import Board
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.theme import set_role


class BoardContents(QListWidget):
    """One line for each head and each card, in the board's order; ``place`` tells where the cursor stands.

    It takes a single pixel, because a canvas has nothing that a screen reader could walk.
    """

    def __init__(self, interface: Interface, canvas: QWidget) -> None:
        super().__init__(canvas)
        set_role(self, "plain")
        self._words = BoardWords(interface)
        self._canvas = canvas
        self._lines: dict[Stop, int] = {}
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedSize(1, 1)

    def show_board(self, board: Board) -> None:
        """Hold one line for everything on ``board``."""
        spoken = list(self._words.spoken(board))
        self._lines = {stop: number for number, (stop, _) in enumerate(spoken)}
        for number, (_, words) in enumerate(spoken):
            if number >= self.count():
                self.addItem(words)
            elif self.item(number).text() != words:
                self.item(number).setText(words)
        while self.count() > len(spoken):
            self.takeItem(self.count() - 1)

    def place(self, stop: Stop | None, chosen: str) -> None:
        """Say what the cursor stands on, and ``chosen``, which tells how many cards are chosen."""
        number = self._lines.get(stop, -1) if stop else -1
        self.setCurrentRow(number)
        stands_on = self.item(number).text() if number >= 0 else ""
        words = ". ".join(part for part in (stands_on, chosen) if part)
        if words != self._canvas.accessibleDescription():
            self._canvas.setAccessibleDescription(words)
            QAccessible.updateAccessibility(
                QAccessibleEvent(self._canvas, QAccessible.Event.DescriptionChanged)
            )
