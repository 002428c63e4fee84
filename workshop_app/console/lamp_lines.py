"""The sentences of one OKR under each other: small lamps at the left, the rehearsal's answer at the right."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from workshop_app.queries.assessment import Lamp
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.lamps import MEANINGS, lamp_glyph
from workshop_app.widgets.theme import SIZES

_HEIGHT = 44
_GLYPH, _STEP = 14.0, 18.0
_LAMPS = 6
_PADDING = 14


@dataclass(frozen=True)
class LampWords:
    """One line: a key result's id (None: the objective), its sentence, its lamps, and the room's answer."""

    id: UUID | None
    words: str
    lamps: tuple[Lamp, ...]
    answer: str = ""


class LampLine(QAbstractButton):
    """One sentence; a press makes it the one that is looked at."""

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interface = interface
        self.shown = LampWords(None, "", ())
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_words(self, shown: LampWords) -> None:
        """Show a sentence with its lamps."""
        texts = self._interface.texts
        self.shown = shown
        self.setText(shown.words)
        self.setToolTip(shown.words)
        self.setAccessibleName(shown.words)
        open_ones = [lamp for lamp in shown.lamps if lamp.verdict != "yes" and lamp.kept is None]
        asking = ", ".join(texts(f"widgets.lamp.{lamp.criterion}") for lamp in open_ones)
        self.setAccessibleDescription(", ".join(part for part in (asking, shown.answer) if part))
        self.update()

    def sizeHint(self) -> QSize:
        """A line of fixed height, as wide as there is room."""
        return QSize(320, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrow keys and Enter to the list and the page."""
        if Qt.Key(event.key()) == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw lamps, sentence and answer; the one that is looked at stands on a raised ground."""
        theme = self._interface.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(theme.colour("surface_raised" if self.isChecked() else "surface_sunken"))
        edge = "focus" if self.hasFocus() else "accent" if self.isChecked() else ""
        painter.setPen(QPen(theme.colour(edge), 3 if self.hasFocus() else 2) if edge else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, 10, 10)
        for number, lamp in enumerate(self.shown.lamps[:_LAMPS]):
            meaning = "text_muted" if lamp.kept is not None else MEANINGS[lamp.verdict]
            spot = QRectF(_PADDING + number * _STEP, (self.height() - _GLYPH) / 2, _GLYPH, _GLYPH)
            lamp_glyph(painter, spot, lamp.verdict, theme.colour(meaning))
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        theme = self._interface.theme
        room = self.rect().adjusted(round(_PADDING + _LAMPS * _STEP + 8), 0, -_PADDING, 0)
        painter.setFont(self._font(SIZES["size_small"], QFont.Weight.DemiBold))
        painter.setPen(theme.colour("text_muted"))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.shown.answer)
        taken = painter.fontMetrics().horizontalAdvance(self.shown.answer)
        room.adjust(0, 0, -taken - (_PADDING if taken else 0), 0)
        weight = QFont.Weight.Bold if self.shown.id is None else QFont.Weight.DemiBold
        painter.setFont(self._font(SIZES["size_body"], weight))
        painter.setPen(theme.colour("text"))
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def _font(self, size: int, weight: QFont.Weight) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(size)
        font.setWeight(weight)
        return font


class LampLines(QWidget):
    """All sentences of an OKR; ``chosen`` carries a key result's id, or None for the objective."""

    chosen = Signal(object)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interface = interface
        self.lines: list[LampLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_lines(self, words: Sequence[LampWords], current: UUID | None) -> None:
        """Show ``words``; ``current`` is the one that is looked at."""
        while len(self.lines) < len(words):
            line = LampLine(self._interface)
            line.clicked.connect(self._on_clicked)
            self._column.addWidget(line)
            self.lines.append(line)
        for line, shown in zip(self.lines, words, strict=False):
            line.show_words(shown)
            line.setChecked(shown.id == current)
            line.show()
        for line in self.lines[len(words) :]:
            line.hide()

    def focus_current(self) -> None:
        """Put the focus on the line that is looked at."""
        for line in self.lines:
            if line.isChecked() and line.isVisibleTo(self):
                line.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys look at the line above or below."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        shown = [line for line in self.lines if line.isVisibleTo(self)]
        here = next((place for place, line in enumerate(shown) if line.hasFocus()), None)
        if step is None or here is None:
            event.ignore()
            return
        target = shown[max(0, min(here + step, len(shown) - 1))]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self.chosen.emit(target.shown.id)

    def _on_clicked(self) -> None:
        line = self.sender()
        if isinstance(line, LampLine):
            line.setChecked(True)
            self.chosen.emit(line.shown.id)
