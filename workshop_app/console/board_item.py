"""A card on the board's canvas: how it looks is the theme's, where it lies the layout's."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, Qt
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from workshop_app.console.board_lettering import Lettering
from workshop_app.queries.board import Card
from workshop_app.widgets.fonts import console_font
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.note_card import note_meaning
from workshop_app.widgets.theme import SIZES

PADDING = 13.0
_ROUND = 10.0
_RING = 7.0
_STACK = 4.0
_BADGE = 18.0
_OUT = 6.0
"""How far the mark of a chosen card stands out of its corner, so that it hides no word."""


@dataclass(frozen=True)
class CardFace:
    """How a card stands there besides its words: with the cursor, chosen among several, suggested."""

    is_current: bool = False
    is_chosen: bool = False
    is_suggested: bool = False


class CardItem(QGraphicsItem):
    """One card: white until the room has seen it, then in its colour; a stack when others are merged in."""

    def __init__(self, interface: Interface, card_id: UUID) -> None:
        super().__init__()
        self.card_id = card_id
        self._interface = interface
        self._words = Lettering(console_font(SIZES["size_body"], weight=500))
        self._small = console_font(SIZES["size_small"])
        self._size = QRectF()
        self._card: Card | None = None
        self._caption = ""
        self.face = CardFace()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def show_card(self, card: Card, caption: str) -> None:
        """Show a card with a quiet line under its words."""
        if (card, caption) != (self._card, self._caption):
            self._card, self._caption = card, caption
            lines = [card.text, *(source.text for source in card.merged)]
            self.setToolTip(plain_tip("\n".join(lines)))
            self.update()

    @property
    def text(self) -> str:
        """What is written on the card."""
        return self._card.text if self._card else ""

    @property
    def caption(self) -> str:
        """The quiet line under it."""
        return self._caption

    def height_at(self, width: float) -> float:
        """How high the card is at a width: its words, at least two lines of them, and the quiet line."""
        self._words.lay_out(self.text, width - 2 * PADDING)
        line = QFontMetricsF(self._small).height()
        return 2 * PADDING - 4 + max(self._words.height, 2 * line) + (line + 6 if self._caption else 0)

    def lie(self, place: QRectF) -> None:
        """Lie at a place of the scene, as wide as that."""
        if self._size.size() != place.size():
            self.prepareGeometryChange()
            self._size = QRectF(QPointF(0, 0), place.size())
        self._words.lay_out(self.text, place.width() - 2 * PADDING)
        self.setPos(place.topLeft())

    def wear(self, face: CardFace) -> None:
        """Show the cursor, the choice and the suggestion."""
        if face != self.face:
            self.face = face
            self.update()

    def boundingRect(self) -> QRectF:
        """The card with its ring, and the edge of those beneath it."""
        return self._size.adjusted(-_RING, -_RING, _RING + _STACK, _RING + _STACK)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the card."""
        card, theme = self._card, self._interface.theme
        if card is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._size.adjusted(1, 1, -1, -1)
        line = theme.colour(note_meaning(card.colour).replace("note_", "note_line_"))
        if card.merged:
            painter.setPen(QPen(theme.colour("surface"), 1.5))
            painter.setBrush(line)
            painter.drawRoundedRect(box.translated(_STACK, _STACK), _ROUND, _ROUND)
        if card.revealed:
            painter.setPen(QPen(theme.colour("surface"), 1) if card.merged else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(note_meaning(card.colour)))
        else:
            painter.setPen(QPen(theme.colour("line"), 1.5))
            painter.setBrush(theme.colour("surface_sunken" if card.held else "surface_raised"))
        painter.drawRoundedRect(box, _ROUND, _ROUND)
        if not card.revealed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(line)
            painter.drawRoundedRect(QRectF(box.left() + 4, box.top() + 8, 4, box.height() - 16), 2, 2)
        self._paint_words(painter, card)
        self._paint_face(painter)

    def _paint_words(self, painter: QPainter, card: Card) -> None:
        theme = self._interface.theme
        inner = self._size.adjusted(PADDING, PADDING - 2, -PADDING, -PADDING + 3)
        painter.setPen(theme.colour("note_text" if card.revealed else "text"))
        self._words.draw(painter, inner.topLeft())
        if not self._caption:
            return
        painter.setPen(theme.colour("note_muted" if card.revealed else "text_muted"))
        painter.setFont(self._small)
        left, size = inner.left(), 14.0
        if not card.revealed:
            icon = self._interface.icon("lock" if card.held else "hide", "text_muted")
            icon.paint(painter, QRectF(left, inner.bottom() - size - 1, size, size).toRect())
            left += size + 5
        box = QRectF(left, inner.top(), inner.right() - left, inner.height())
        words = painter.fontMetrics().elidedText(self._caption, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignBottom), words)

    def _paint_face(self, painter: QPainter) -> None:
        theme, face = self._interface.theme, self.face
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if face.is_current:
            painter.setPen(QPen(theme.colour("focus"), 3))
            painter.drawRoundedRect(self._size.adjusted(-2, -2, 2, 2), _ROUND + 2, _ROUND + 2)
        elif face.is_suggested:
            painter.setPen(QPen(theme.colour("accent"), 2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(self._size.adjusted(-2, -2, 2, 2), _ROUND + 2, _ROUND + 2)
        if face.is_chosen:
            if not face.is_current:
                painter.setPen(QPen(theme.colour("text"), 2.5))
                painter.drawRoundedRect(self._size, _ROUND, _ROUND)
            badge = QRectF(self._size.right() - _BADGE + _OUT, self._size.top() - _OUT, _BADGE, _BADGE)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(badge)
            self._interface.icon("done", "accent_text").paint(painter, badge.adjusted(3, 3, -3, -3).toRect())


def small_font() -> QFont:
    """The font of keys, counts and hints on the board."""
    return console_font(SIZES["size_small"], tabular=True)


def plain_tip(text: str) -> str:
    """A tool tip in which nothing that people typed is markup; its lines wrap."""
    return Qt.convertFromPlainText(text, Qt.WhiteSpaceMode.WhiteSpaceNormal)
