"""Lamps: one criterion each, as a shape and a word as well as a colour."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from workshop_app.widgets.flow_layout import FlowLayout
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.theme import SIZES

MEANINGS: Mapping[str, str] = {"yes": "good", "unsure": "ask", "no": "missing"}
"""Which colour stands for a verdict."""


@dataclass(frozen=True)
class LampState:
    """A criterion, its verdict (``yes``, ``unsure``, ``no``), and whether the room keeps it so."""

    criterion: str
    verdict: str
    kept: bool = False


def lamp_glyph(painter: QPainter, box: QRectF, verdict: str, colour: QColor) -> None:
    """Draw the lamp in the square ``box``: a filled circle for yes, half filled for unsure, open for no."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    thickness = box.width() * 0.13
    ring = box.adjusted(thickness / 2, thickness / 2, -thickness / 2, -thickness / 2)
    painter.setPen(QPen(colour, thickness))
    painter.setBrush(colour if verdict == "yes" else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    if verdict == "unsure":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPie(ring, 90 * 16, 180 * 16)
    painter.restore()


class Lamp(QAbstractButton):
    """A chip with the lamp's shape, its criterion and its verdict in words; pressed to see its question."""

    def __init__(self, interface: Interface, state: LampState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interface = interface
        self._state = state
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_state(state)

    @property
    def state(self) -> LampState:
        """What the lamp says now."""
        return self._state

    def show_state(self, state: LampState) -> None:
        """Say something else, in the interface's language; what it says already costs nothing."""
        texts = self._interface.texts
        verdict = "kept" if state.kept else state.verdict
        words = (texts(f"widgets.lamp.{state.criterion}"), texts(f"widgets.verdict.{verdict}"))
        if state == self._state and " · ".join(words) == self.text():
            return
        self._state = state
        self.setText(" · ".join(words))
        self.setAccessibleName(": ".join(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the shape and the words."""
        return _lettering(self.text(), self.font().family()).size

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip; a ring shows focus."""
        theme = self._interface.theme
        words, ground = self._colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen_width = 2.0 if self.hasFocus() or self.isChecked() else 1.0
        edge = theme.colour("focus") if self.hasFocus() else words if self.isChecked() else self._edge()
        painter.setPen(QPen(edge, pen_width))
        painter.setBrush(ground)
        box = QRectF(self.rect()).adjusted(pen_width / 2, pen_width / 2, -pen_width / 2, -pen_width / 2)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        lettering = _lettering(self.text(), self.font().family())
        painter.setFont(lettering.font)
        size = lettering.ascent
        glyph = QRectF(11, (self.height() - size) / 2, size, size)
        lamp_glyph(painter, glyph, self._state.verdict, words)
        painter.setPen(words)
        place = self.rect().adjusted(11 + size + 8, 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _colours(self) -> tuple[QColor, QColor]:
        """The colours of the words and of the ground; what the room keeps no longer calls."""
        theme, verdict = self._interface.theme, self._state.verdict
        if self._state.kept:
            return theme.colour("text_muted"), theme.colour("surface_sunken")
        meaning = MEANINGS[verdict]
        soft = verdict != "yes" or self.underMouse()
        return theme.colour(meaning), theme.colour(f"{meaning}_soft" if soft else "surface")

    def _edge(self) -> QColor:
        theme = self._interface.theme
        if self._state.kept or self._state.verdict == "yes":
            return theme.colour("line")
        return theme.mixed(MEANINGS[self._state.verdict], "surface", 0.45)


@dataclass(frozen=True)
class _Lettering:
    """How a lamp's words are set: the font, its ascent, and the room of the whole chip."""

    font: QFont
    ascent: int
    size: QSize


@lru_cache(maxsize=128)
def _lettering(words: str, family: str) -> _Lettering:
    font = QFont(family)
    font.setPixelSize(SIZES["size_small"] + 1)
    font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetrics(font)
    ascent = metrics.ascent()
    width = metrics.horizontalAdvance(words) + ascent + 8 + 24
    return _Lettering(font, ascent, QSize(width, max(28, metrics.height() + 12)))


class LampRow(QWidget):
    """The lamps of one sentence in the order given; ``chosen`` carries the criterion that was pressed."""

    chosen = Signal(str)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interface = interface
        self._flow = FlowLayout(self)
        self._lamps: list[Lamp] = []
        interface.changed.connect(self._on_interface_changed)

    def show_lamps(self, states: Sequence[LampState]) -> None:
        """Show ``states``; a lamp that stays keeps its focus."""
        while len(self._lamps) < len(states):
            lamp = Lamp(self._interface, states[len(self._lamps)])
            lamp.clicked.connect(self._on_lamp_clicked)
            self._flow.addWidget(lamp)
            if self._lamps:
                self.setTabOrder(self._lamps[-1], lamp)
            self._lamps.append(lamp)
        for lamp, state in zip(self._lamps, states, strict=False):
            lamp.show_state(state)
            lamp.setVisible(True)
        for lamp in self._lamps[len(states) :]:
            lamp.setVisible(False)

    @property
    def last(self) -> QWidget | None:
        """The lamp that Tab leaves the row from."""
        shown = [lamp for lamp in self._lamps if not lamp.isHidden()]
        return shown[-1] if shown else None

    def choose(self, criterion: str) -> None:
        """Mark the lamp of ``criterion`` as the one whose question is shown; an empty one marks none."""
        for lamp in self._lamps:
            lamp.setChecked(lamp.state.criterion == criterion)

    def _on_lamp_clicked(self) -> None:
        lamp = self.sender()
        if isinstance(lamp, Lamp):
            self.choose(lamp.state.criterion)
            self.chosen.emit(lamp.state.criterion)

    def _on_interface_changed(self) -> None:
        for lamp in self._lamps:
            lamp.show_state(lamp.state)
            lamp.update()
