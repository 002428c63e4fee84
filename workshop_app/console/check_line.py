"""One line of the room check: a lamp, what was looked at, what it means and what to do."""

from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label
from workshop_app.widgets.lamps import MEANINGS, lamp_glyph
from workshop_app.widgets.theme import set_role

Verdict = Literal["yes", "unsure", "no"]
_LAMP = 22
_ROLES: Mapping[str, str] = {"yes": "good", "unsure": "ask", "no": "error"}


class _LampMark(QWidget):
    """The shape of a verdict."""

    def __init__(self, interface: Interface) -> None:
        super().__init__()
        self._interface = interface
        self.verdict: Verdict = "unsure"
        self.setFixedSize(QSize(_LAMP, _LAMP))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in its colour."""
        painter = QPainter(self)
        colour = self._interface.theme.colour(MEANINGS[self.verdict])
        lamp_glyph(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self.verdict, colour)
        painter.end()


class CheckLine(QFrame):
    """``button`` does what the line offers; a line that offers nothing hides it."""

    def __init__(
        self, interface: Interface, name: str, shortcut: str = "", beside: QWidget | None = None
    ) -> None:
        """``name`` is the middle of its text keys; ``beside`` stands under the words."""
        super().__init__()
        self._interface = interface
        self.name = name
        self._lamp = _LampMark(interface)
        self._title = label(role="strong")
        self._word = label(role="ask")
        self._words = label(role="muted", wraps=True)
        self.button = KeyButton(shortcut=shortcut, role="secondary")
        self.button.hide()
        self._lay_out(beside)

    @property
    def verdict(self) -> Verdict:
        """What the lamp says."""
        return self._lamp.verdict

    @property
    def said(self) -> str:
        """What it means and what to do."""
        return self._words.text()

    def show_state(self, verdict: Verdict, words: str, offers: str = "") -> None:
        """Light the lamp and say why; ``offers`` names what the button does."""
        texts = self._interface.texts
        title, word = texts(f"room.{self.name}"), texts(f"room.verdict.{verdict}")
        self._lamp.verdict = verdict
        self._lamp.update()
        self._title.setText(title)
        self._word.setText(word)
        set_role(self._word, _ROLES[verdict])
        self._words.setText(words)
        self.button.setText(offers)
        self.button.setVisible(bool(offers))
        self.setAccessibleName(f"{title}: {word}. {words}")
        self.button.setAccessibleName(offers)

    def _lay_out(self, beside: QWidget | None) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._word)
        head.addStretch(1)
        middle = QVBoxLayout()
        middle.setSpacing(2)
        middle.addLayout(head)
        middle.addWidget(self._words)
        if beside is not None:
            middle.addWidget(beside)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self._lamp, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(middle, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
