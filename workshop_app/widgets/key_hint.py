"""Buttons that show the key that does the same, in a small chip behind the words."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QWidget

from workshop_app.widgets.theme import set_role

_GAP = 8
_CHIP_PADDING = 6
_WORDS_STAND = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextHideMnemonic


def key_text(shortcut: str) -> str:
    """A shortcut as the platform writes it, in a form that reads well in a chip: ``Ctrl+Z`` → ``Ctrl Z``."""
    written = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    if written.endswith("+"):
        return written[:-1].replace("+", " ") + "+"
    return written.replace("+", " ")


class KeyButton(QPushButton):
    """A button with words and, when ``shortcut`` is given, a chip with its key.

    ``role`` is ``primary``, ``secondary``, ``quiet``, ``danger`` or ``question`` of the style sheet. The chip
    is a hint only: who makes the button connects the key.
    """

    def __init__(
        self, text: str = "", shortcut: str = "", role: str = "secondary", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._chip = ""
        set_role(self, role)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_key(shortcut)

    def set_key(self, shortcut: str) -> None:
        """Show another key, or none for an empty one."""
        self._chip = key_text(shortcut) if shortcut else ""
        self.setAccessibleDescription(self._chip)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the words and the chip."""
        size = super().sizeHint()
        return QSize(size.width() + (self._measured().width + _GAP if self._chip else 0), size.height())

    def minimumSizeHint(self) -> QSize:
        """As much as :meth:`sizeHint`: neither words nor key are cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the style draw the ground, then the words and the chip beside each other."""
        if not self._chip:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words, option.text = option.text, ""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        self._paint_words_and_chip(painter, words, self._words_colour())

    def _words_colour(self) -> QColor:
        """The colour that the style sheet gives the words in this state."""
        group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
        return self.palette().color(group, QPalette.ColorRole.ButtonText)

    def _paint_words_and_chip(self, painter: QPainter, words: str, colour: QColor) -> None:
        metrics = self.fontMetrics()
        words_width = metrics.horizontalAdvance(words.replace("&", ""))
        chip = self._measured()
        left = (self.width() - words_width - _GAP - chip.width) // 2
        painter.setPen(colour)
        words_box = QRect(left, 0, words_width + 2, self.height())
        painter.drawText(words_box, _WORDS_STAND, words)
        top = (self.height() - chip.height) // 2
        box = QRect(left + words_width + _GAP, top, chip.width, chip.height)
        ground = QColor(colour)
        ground.setAlphaF(0.16 if colour.lightnessF() > 0.5 else 0.08)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(colour)
        painter.setFont(chip.font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._chip)

    def _measured(self) -> "_Chip":
        return _chip(self._chip, self.font().family(), self.font().pixelSize())


@dataclass(frozen=True)
class _Chip:
    """How a key is written in its chip: the font, and the pixels that it takes."""

    font: QFont
    width: int
    height: int


@lru_cache(maxsize=256)
def _chip(key: str, family: str, size: int) -> _Chip:
    font = QFont(family)
    font.setPixelSize(max(11, round(size * 0.8)))
    font.setWeight(QFont.Weight.Medium)
    metrics = QFontMetrics(font)
    return _Chip(font, metrics.horizontalAdvance(key) + 2 * _CHIP_PADDING, metrics.height() + 2)
