"""The workshops of the library as a list that stays quick with hundreds of them."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workshop_app.console.choosing_list import ChoosingList
from workshop_app.console.keyed_model import ITEM_ROLE, Index, KeyedModel
from workshop_app.queries.library import WorkshopCard
from workshop_app.widgets.fonts import console_font
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.theme import SIZES, set_role

_ROW = 78


class LibraryList(ChoosingList):
    """Enter or a double click opens, F2 renames in place; ``renamed`` carries the card and its new name.

    ``opened`` carries the card. Every other key goes on to the page.
    """

    opened = Signal(object)
    renamed = Signal(object, str)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """An empty library."""
        super().__init__(parent)
        set_role(self, "plain")
        self.cards = _Cards(interface, self)
        self.setModel(self.cards)
        self.setItemDelegate(_CardRow(interface, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.EditKeyPressed)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._on_double_clicked)
        self.cards.renamed.connect(self.renamed)

    def show_cards(self, cards: tuple[WorkshopCard, ...]) -> None:
        """Show ``cards``; the chosen one stays chosen, else the first is."""
        row = max(0, self.currentIndex().row())
        self.cards.show_items(cards)
        if not self.currentIndex().isValid() and cards:
            self.setCurrentIndex(self.cards.index(min(row, len(cards) - 1)))

    def chosen(self) -> WorkshopCard | None:
        """The workshop that is chosen."""
        return self.cards.item_at(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; F2 and the keys that move belong to the list."""
        card = self.chosen()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and card is not None and self.state() != QListView.State.EditingState:
            self.opened.emit(card)
        else:
            super().keyPressEvent(event)

    def _on_double_clicked(self, index: Index) -> None:
        self.opened.emit(index.data(ITEM_ROLE))


class _Cards(KeyedModel[WorkshopCard]):
    renamed = Signal(object, str)

    def __init__(self, interface: Interface, parent: QObject) -> None:
        super().__init__(parent)
        self._interface = interface

    def words_of(self, item: WorkshopCard) -> str:
        """The name, which is what is edited."""
        return item.name

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What is read aloud says more than the name."""
        item = self.item_at(index.row())
        if item is not None and role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{item.name}. {about(item, self._interface)}. {stands(item, self._interface)}"
        return super().data(index, role)

    def setData(
        self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)
    ) -> bool:  # Qt's own name
        """Ask for the new name; the list shows it when it is stored."""
        item = self.item_at(index.row())
        name = str(value).strip()
        if item is not None and name not in ("", item.name):
            self.renamed.emit(item, name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each can be renamed."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable


def about(card: WorkshopCard, interface: Interface) -> str:
    """Team, organisation and period."""
    texts = interface.texts
    period = texts.period(card.period_kind.value, card.starts_on, card.ends_on)
    return " · ".join(part for part in (card.team, card.organisation, period) if part)


def stands(card: WorkshopCard, interface: Interface) -> str:
    """How far it has come."""
    texts = interface.texts
    if card.stage is None:
        return texts("console.library.not_started")
    return texts("console.library.at_stage", stage=texts(f"stages.{card.stage}.name"))


@dataclass(frozen=True)
class _Ink:
    """How a line is written: a size of the type scale, a weight, a colour by meaning."""

    size: str
    weight: int
    meaning: str


class _CardRow(QStyledItemDelegate):
    def __init__(self, interface: Interface, parent: QWidget) -> None:
        super().__init__(parent)
        self._interface = interface

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One row."""
        return QSize(400, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one workshop as a card over the whole width."""
        card: WorkshopCard = index.data(ITEM_ROLE)
        theme = self._interface.theme
        box = QRect(option.rect).adjusted(2, 4, -2, -4)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(
            theme.mixed("surface_raised", "surface_sunken", 0.4) if over else theme.colour("surface_raised")
        )
        focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        edge = "focus" if focused else "accent" if chosen else "line"
        painter.setPen(QPen(theme.colour(edge), 3 if focused else 2 if chosen else 1))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 12, 12)
        self._paint_words(painter, box.adjusted(20, 12, -20, -12), card)
        painter.restore()

    def _paint_words(self, painter: QPainter, inner: QRect, card: WorkshopCard) -> None:
        texts = self._interface.texts
        ideas = texts.plural("console.library.ideas", card.ideas)
        counts = f"{ideas} · {texts.plural('console.library.objectives', card.objectives)}"
        upper, lower = QRect(inner), QRect(inner)
        upper.setHeight(26)
        lower.setTop(upper.bottom())
        right = Qt.AlignmentFlag.AlignRight
        self._line(painter, lower, counts, _Ink("size_small", 400, "text_muted"), right)
        used = self._line(
            painter, upper, stands(card, self._interface), _Ink("size_body", 500, "text"), right
        )
        upper.setRight(upper.right() - used - 24)
        lower.setRight(lower.right() - max(used, 200) - 24)
        self._line(painter, upper, card.name, _Ink("size_lead", 600, "text"))
        self._line(painter, lower, about(card, self._interface), _Ink("size_small", 400, "text_muted"))

    def _line(
        self,
        painter: QPainter,
        box: QRect,
        words: str,
        ink: "_Ink",
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> int:
        """Draw one line, shortened where it does not fit; return the width it took."""
        painter.setFont(console_font(SIZES[ink.size], weight=ink.weight))
        painter.setPen(self._interface.theme.colour(ink.meaning))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)
        return painter.fontMetrics().horizontalAdvance(shown)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A plain line for the name."""
        return QLineEdit(parent)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Over the name."""
        box = QRect(option.rect)
        editor.setGeometry(box.left() + 12, box.top() + 12, min(560, box.width() - 320), box.height() - 24)
