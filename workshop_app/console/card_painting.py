"""Paints a card in the grid, and edits it where it lies."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import (
    QListView,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workshop_app.console.keyed_model import ITEM_ROLE, Index
from workshop_app.model.words import CardSource
from workshop_app.queries.board import Card
from workshop_app.texts import Texts
from workshop_app.widgets.fonts import console_font
from workshop_app.widgets.hyphens import softened
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.note_card import note_meaning
from workshop_app.widgets.theme import SIZES, set_role
from workshop_app.widgets.wrapping import wrapping

_PADDING = 13


class CardPainting(QStyledItemDelegate):
    """A card with its words, when it was written and how it came in."""

    def __init__(self, interface: Interface, gap_and_height: QSize, parent: QListView) -> None:
        """``gap_and_height`` are the room between cards and the height of one, in pixels."""
        super().__init__(parent)
        self._interface = interface
        self._view = parent
        self._gap, self._height = gap_and_height.width(), gap_and_height.height()
        self.columns = 1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The whole cell of the view's grid."""
        return self._view.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one card."""
        card: Card = index.data(ITEM_ROLE)
        theme, texts = self._interface.theme, self._interface.texts
        box = self._box(option, index)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour(note_meaning(card.colour)))
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(Qt.PenStyle.NoPen)
        if focused:
            painter.setPen(QPen(theme.colour("focus"), 3))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 10, 10)
        painter.setPen(theme.colour("note_text"))
        painter.setFont(console_font(SIZES["size_small"], tabular=True))
        inner = box.adjusted(_PADDING, 11, -_PADDING, -9)
        painter.drawText(inner, Qt.AlignmentFlag.AlignBottom, caption(card, texts))
        inner.setBottom(inner.bottom() - painter.fontMetrics().height() - 2)
        painter.setFont(console_font(SIZES["size_body"], weight=500))
        metrics = painter.fontMetrics()
        words = softened(card.text, lambda word: metrics.horizontalAdvance(word) > inner.width())
        _paint_words(painter, inner, words)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A few lines over the card."""
        editor = QPlainTextEdit(parent)
        set_role(editor, "card_editor")
        editor.setTabChangesFocus(True)
        editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin once with the card's words, all of them chosen; later changes elsewhere do not overwrite."""
        if isinstance(editor, QPlainTextEdit) and not editor.toPlainText():
            editor.setPlainText(index.data(ITEM_ROLE).text)
            editor.document().clearUndoRedoStacks()
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QObject, index: Index) -> None:
        """Give the words to the model."""
        if isinstance(editor, QPlainTextEdit):
            index.model().setData(index, editor.toPlainText(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Where the card lies."""
        editor.setGeometry(self._box(option, index))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter stores what was written."""
        if (
            isinstance(editor, QPlainTextEdit)
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.commitData.emit(editor)
                self.closeEditor.emit(editor)
                return True
        return super().eventFilter(editor, event)

    def _box(self, option: QStyleOptionViewItem, index: Index) -> QRect:
        """Where the card lies in its cell: the first is flush left, the last flush right."""
        cell = QRect(option.rect)
        shift = (index.row() % self.columns) * self._gap // self.columns
        width = cell.width() - self._gap + self._gap // self.columns
        return QRect(cell.left() + shift, cell.top(), width, self._height)


def caption(card: Card, texts: Texts) -> str:
    """When a card was written, and how it came in when it was not typed here."""
    written_at = texts.clock(card.created_at)
    if card.source == CardSource.TYPED:
        return written_at
    return f"{written_at} · {texts(f'console.source.{card.source.value}')}"


def _paint_words(painter: QPainter, box: QRect, words: str) -> None:
    """As many lines as fit; the last one ends in … when there are more."""
    layout = QTextLayout(words, painter.font())
    layout.setTextOption(wrapping())
    layout.beginLayout()
    top, height = 0.0, painter.fontMetrics().height()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(box.width())
        if top + 2 * height > box.height() and line.textStart() + line.textLength() < len(words):
            rest = words[line.textStart() :].replace("\n", " ")
            shown = painter.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, box.width())
            layout.endLayout()
            painter.drawText(QRectF(box.left(), box.top() + top, box.width(), height), shown)
            return
        line.draw(painter, QPointF(box.left(), box.top() + top))
        top += height + 1
    layout.endLayout()
