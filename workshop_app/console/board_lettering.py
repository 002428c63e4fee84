"""A text laid out once for a width and drawn many times; what is too long ends in …"""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout

from workshop_app.widgets.hyphens import softened
from workshop_app.widgets.wrapping import wrapping

MOST_LINES = 7


class Lettering:
    """At most seven lines of one text in one font; laid out anew only when text or width change."""

    def __init__(self, font: QFont) -> None:
        self._metrics = QFontMetricsF(font)
        self._font = font
        self._given: tuple[str, float] = ("", 0.0)
        self._layout = QTextLayout()
        self.height = 0.0

    def lay_out(self, text: str, width: float) -> None:
        """Lay ``text`` out on ``width``."""
        if (text, width) == self._given:
            return
        self._given = (text, width)
        written = " ".join(text.split())
        soft = softened(written, lambda word: self._metrics.horizontalAdvance(word) > width)
        starts = self._set(soft, width)
        if len(starts) > MOST_LINES:
            cut = soft[: starts[MOST_LINES]].rstrip()[: -len("…") * 2].rstrip()
            self._set(cut + "…", width)

    def draw(self, painter: QPainter, corner: QPointF) -> None:
        """Draw in the painter's pen."""
        self._layout.draw(painter, corner)

    def _set(self, text: str, width: float) -> list[int]:
        """Where each line begins."""
        self._layout = QTextLayout(text, self._font)
        self._layout.setCacheEnabled(True)
        self._layout.setTextOption(wrapping())
        self._layout.beginLayout()
        self.height, starts = 0.0, []
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0, self.height))
            self.height += line.height() + 1
            starts.append(line.textStart())
        self._layout.endLayout()
        return starts
