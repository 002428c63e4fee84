"""A card on the board: its text, a quiet line under it, and one of eight colours."""

from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workshop_app.widgets.interface import Interface
from workshop_app.widgets.theme import SIZES
from workshop_app.widgets.wrapping import wrapped_height, wrapping

NOTE_COLOURS = 8
_PADDING = 14


def note_meaning(colour: int) -> str:
    """The theme's meaning for a card colour counted from 0; it begins again after eight."""
    return f"note_{colour % NOTE_COLOURS + 1}"


class NoteCard(QWidget):
    """A card that can be focused, chosen and opened; what happens then its page decides.

    ``chosen`` on click or Space, ``opened`` on double click or Enter, ``removed`` on Delete: each carries
    the card's id. Every other key goes on to the page.
    """

    chosen = Signal(object)
    opened = Signal(object)
    removed = Signal(object)

    def __init__(self, interface: Interface, card_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card_id = card_id
        self._interface = interface
        self._text, self._caption, self._colour, self._marked = "", "", 0, False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        interface.changed.connect(self.update)

    def show_card(self, text: str, caption: str = "", colour: int = 0, *, marked: bool = False) -> None:
        """Show ``text`` over ``caption`` in ``colour`` (from 0); ``marked`` cards have a strong edge."""
        self._text, self._caption, self._colour, self._marked = text, caption, colour, marked
        self.setAccessibleName(text)
        self.setAccessibleDescription(caption)
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        """What is written on the card."""
        return self._text

    def sizeHint(self) -> QSize:
        """A card as wide as about sixteen letters, as high as its text asks."""
        width = self._metrics().averageCharWidth() * 22
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        """The height for the whole text at ``width``, at least three lines and the caption."""
        metrics = self._metrics()
        text = wrapped_height(self._text, self._text_font(), width - 2 * _PADDING)
        caption = QFontMetrics(self._caption_font()).height() + 6
        return 2 * _PADDING - 4 + max(text, 2 * metrics.lineSpacing()) + caption

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card; a ring shows focus, a strong edge that it is marked."""
        theme = self._interface.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "focus" if self.hasFocus() else "text" if self._marked else ""
        painter.setPen(QPen(theme.colour(edge), 3) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(note_meaning(self._colour)))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 10, 10)
        inner = self.rect().adjusted(_PADDING, _PADDING - 2, -_PADDING, -_PADDING + 2)
        painter.setPen(theme.colour("note_text"))
        painter.setFont(self._text_font())
        painter.drawText(QRectF(inner), self._text, wrapping())
        painter.setFont(self._caption_font())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignBottom), self._caption)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space chooses, Enter opens, Delete removes; the page takes the rest."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Space:
            self.chosen.emit(self.card_id)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.card_id)
        elif key == Qt.Key.Key_Delete:
            self.removed.emit(self.card_id)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose with the left button."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.chosen.emit(self.card_id)
            event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open with a double click."""
        self.opened.emit(self.card_id)

    def _text_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(SIZES["size_body"])
        font.setWeight(QFont.Weight.Medium)
        return font

    def _caption_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(SIZES["size_small"])
        return font

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._text_font())
