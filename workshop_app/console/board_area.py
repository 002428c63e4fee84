"""A group on the board's canvas: its head, the line in its colour, and the ground that lights up."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, Qt
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from workshop_app.console.board_item import plain_tip, small_font
from workshop_app.console.board_layout import GAP, HEAD, Target
from workshop_app.widgets.fonts import console_font
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.theme import SIZES

_MENU = 26.0
_LINE = 3.0
_ROUND = 12.0
_AROUND = 5.0


@dataclass(frozen=True)
class HeadWords:
    """What a head says: the key that sends cards here, a name, a count, and a hint while there are no cards.

    ``line`` is the meaning of the colour under it; ``has_menu`` draws the dots that open one; a ghost is seen
    only while cards are in the hand.
    """

    key: str
    name: str
    count: str
    hint: str
    line: str
    has_menu: bool = True
    is_ghost: bool = False


class AreaItem(QGraphicsItem):
    """The ground of a group with its head, or the place where a new one would be; lies behind the cards."""

    def __init__(self, interface: Interface, target: Target) -> None:
        super().__init__()
        self.target = target
        self._interface = interface
        self._words: HeadWords | None = None
        self._area = QRectF()
        self.is_lit = False
        self._open = self._current = False
        self.setZValue(-1)

    @property
    def name(self) -> str:
        """What its head says."""
        return self._words.name if self._words else ""

    def show_head(self, words: HeadWords | None) -> None:
        """Show another head, or none."""
        if words != self._words:
            self._words = words
            self.setToolTip(plain_tip(words.name) if words else "")
            self.update()

    def lie(self, area: QRectF) -> None:
        """Take this ground of the scene."""
        if area.size() != self._area.size():
            self.prepareGeometryChange()
            self._area = QRectF(QPointF(0, 0), area.size())
        self.setPos(area.topLeft())

    def wear(self, *, is_current: bool) -> None:
        """Show the cursor on the head."""
        if is_current != self._current:
            self._current = is_current
            self.update()

    def light(self, *, is_open: bool, is_lit: bool) -> None:
        """Show that cards can land here, and that they would land here now."""
        if (is_open, is_lit) != (self._open, self.is_lit):
            self._open, self.is_lit = is_open, is_lit
            self.update()

    def head(self) -> QRectF:
        """Where the head is, in the scene."""
        return QRectF(self.pos(), QRectF(0, 0, self._area.width(), HEAD).size())

    def menu(self) -> QRectF:
        """Where the dots are that open the menu, in the scene; empty without them."""
        if self._words is None or not self._words.has_menu:
            return QRectF()
        head = self.head()
        return QRectF(head.right() - _MENU, head.top() + (HEAD - _LINE - 6 - _MENU) / 2, _MENU, _MENU)

    def boundingRect(self) -> QRectF:
        """The ground with a little around it."""
        return self._area.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the ground when cards are in the hand, then the head."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._interface.theme
        if self._open:
            edge, width = ("accent", 2.0) if self.is_lit else ("text_muted", 1.0)
            painter.setPen(QPen(theme.colour(edge), width, Qt.PenStyle.DashLine))
            painter.setBrush(theme.colour("accent_soft") if self.is_lit else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._area.adjusted(-3, -3, 3, 3), _ROUND, _ROUND)
        if self._words is not None and (self._open or not self._words.is_ghost):
            self._paint_head(painter, self._words)

    def _paint_head(self, painter: QPainter, words: HeadWords) -> None:
        theme, width = self._interface.theme, self._area.width()
        row = QRectF(2, 0, width - 2, HEAD - _LINE - 6)
        left = row.left() + self._paint_key(painter, words.key, row)
        right = row.right() - (_MENU + 2 if words.has_menu else 0)
        painter.setFont(small_font())
        painter.setPen(theme.colour("text_muted"))
        count = QFontMetricsF(small_font()).horizontalAdvance(words.count)
        painter.drawText(
            QRectF(right - count - 2, 0, count + 2, row.height()),
            int(Qt.AlignmentFlag.AlignVCenter),
            words.count,
        )
        font = console_font(SIZES["size_body"], weight=650)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        room = right - count - 8 - left
        name = QFontMetricsF(font).elidedText(words.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, 0, room, row.height()), int(Qt.AlignmentFlag.AlignVCenter), name)
        if words.has_menu:
            dots = self.menu().translated(-self.pos()).adjusted(5, 5, -5, -5)
            self._interface.icon("more", "text_muted").paint(painter, dots.toRect())
        self._paint_line(painter, words)

    def _paint_key(self, painter: QPainter, key: str, row: QRectF) -> float:
        """The key that sends cards here, in a small chip; how much room it took."""
        if not key:
            return 0.0
        theme, font = self._interface.theme, small_font()
        width = max(20.0, QFontMetricsF(font).horizontalAdvance(key) + 12)
        chip = QRectF(row.left(), row.center().y() - 10, width, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface_sunken"))
        painter.drawRoundedRect(chip, 5, 5)
        painter.setFont(font)
        painter.setPen(theme.colour("text_muted"))
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), key)
        return width + 8

    def _paint_line(self, painter: QPainter, words: HeadWords) -> None:
        theme, width = self._interface.theme, self._area.width()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(words.line))
        painter.drawRoundedRect(QRectF(0, HEAD - _LINE, width, _LINE), 1.5, 1.5)
        if words.hint:
            painter.setFont(small_font())
            painter.setPen(theme.colour("text_muted"))
            box = QRectF(2, HEAD + GAP - 4, width - 4, self._area.height() - HEAD)
            painter.drawText(box, int(Qt.TextFlag.TextWordWrap), words.hint)
        if self._current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 2.5))
            painter.drawRoundedRect(QRectF(-3, -3, width + 6, HEAD + 5), 8, 8)
