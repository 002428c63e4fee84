"""A large number on each screen for a moment, so that nobody has to guess which is which."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QFrame, QVBoxLayout

from workshop_app.widgets.interface import Interface
from workshop_app.widgets.labels import label
from workshop_app.widgets.theme import set_role

SHOWN_MS = 6000
_SHARE = 0.3
"""How much of a screen's height its number takes."""


class ScreenNumbers(QObject):
    """Shows the numbers, and takes them away after six seconds or when asked."""

    def __init__(self, interface: Interface, parent: QObject) -> None:
        """Nothing is shown."""
        super().__init__(parent)
        self._interface = interface
        self.cards: list[QFrame] = []
        self._enough = QTimer(self)
        self._enough.setSingleShot(True)
        self._enough.setInterval(SHOWN_MS)
        self._enough.timeout.connect(self.hide)

    def show(self, screens: Sequence[QScreen]) -> None:
        """Number ``screens`` from 1, each in its middle."""
        self.hide()
        self.cards = [self._card(number, screen) for number, screen in enumerate(screens, start=1)]
        self._enough.start()

    def hide(self) -> None:
        """Take them away."""
        self._enough.stop()
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = []

    def _card(self, number: int, screen: QScreen) -> QFrame:
        kind = Qt.WindowType.ToolTip | Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.FramelessWindowHint
        card = QFrame(None, kind)
        card.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        set_role(card, "question")
        figure = label(self._interface.texts.number(number), role="question")
        size = round(screen.geometry().height() * _SHARE)
        figure.setStyleSheet(f"font-size: {size}px; font-weight: 800;")
        figure.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(size // 4, 0, size // 4, 0)
        inside.addWidget(figure)
        card.setScreen(screen)
        card.adjustSize()
        half = QPoint(card.width() // 2, card.height() // 2)
        card.move(screen.geometry().center() - half)
        card.show()
        return card
