"""How sure the room is of a key result: ten steps on a line, chosen by a digit, the arrows or the mouse."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from workshop_app.widgets.interface import Interface

TEN = 10
COIN_TOSS = 5
_CELL, _GAP, _MARK = 30, 5, 7


class ConfidenceScale(QSlider):
    """1 to 10, or nothing. ``chosen`` carries the number, or None when it is taken away.

    ``stepped`` carries 1 or −1 when Enter or an arrow leaves for the line after or before.
    """

    chosen = Signal(object)
    stepped = Signal(int)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """Nothing chosen."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._interface = interface
        self.setRange(0, TEN)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())

    def show_confidence(self, confidence: int | None, sentence: str) -> None:
        """Show a number, or none; ``sentence`` says to screen readers what it is about."""
        texts = self._interface.texts
        self.setValue(confidence or 0)
        self.setAccessibleName(texts("agreement.confidence_in", sentence=sentence))
        self.setToolTip(texts("agreement.scale"))
        self.update()

    def sizeHint(self) -> QSize:
        """Ten cells, and the mark under the fifth."""
        return QSize(TEN * _CELL + (TEN - 1) * _GAP + 4, _CELL + _MARK + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses (0 is ten), the sides change it, Delete takes it away, the others step."""
        here, key = self.value(), Qt.Key(event.key())
        sides = {Qt.Key.Key_Left: max(1, here - 1), Qt.Key.Key_Right: min(TEN, here + 1)}
        away = {Qt.Key.Key_Down: 1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Up: -1}
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif event.text().isdigit():
            self._choose(int(event.text()) or TEN)
        elif key in sides:
            self._choose(sides[key])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._choose(0)
        elif key in away:
            self.stepped.emit(away[key])
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell that is pressed; pressing the chosen one takes it away."""
        number = 1 + int(event.position().x() - 2) // (_CELL + _GAP)
        if event.button() == Qt.MouseButton.LeftButton and 1 <= number <= TEN:
            self._choose(0 if number == self.value() else number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A pressed mouse drags nothing here."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What was pressed is chosen already."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling past must not change a number."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ten cells, those up to the chosen one filled, a mark under five, and the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(1, TEN + 1):
            self._paint_cell(painter, number)
        centre = self._cell(COIN_TOSS).center().x()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._interface.theme.colour("text_muted"))
        painter.drawEllipse(QPointF(centre, _CELL + 2 + _MARK / 2 + 1), 2.2, 2.2)

    def _paint_cell(self, painter: QPainter, number: int) -> None:
        theme, here = self._interface.theme, self.value()
        chosen, within = number == here, number < here
        ground = "accent" if chosen else "accent_soft" if within else "surface_sunken"
        painter.setPen(theme.edge(ground))
        painter.setBrush(theme.colour(ground))
        box = self._cell(number)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        if self.hasFocus() and number == (here or COIN_TOSS):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("text" if chosen else "focus"), 2))
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 8, 8)
        font = self.font()
        font.setBold(chosen)
        painter.setFont(font)
        painter.setPen(theme.colour("accent_text" if chosen else "accent" if within else "text_muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))

    def _cell(self, number: int) -> QRectF:
        return QRectF(2 + (number - 1) * (_CELL + _GAP), 2, _CELL, _CELL)

    def _choose(self, number: int) -> None:
        if number != self.value():
            self.setValue(number)
            self.update()
            self.chosen.emit(number or None)
