"""The cards as a grid that stays quick with a thousand of them."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QWidget

from workshop_app.console.card_painting import CardPainting
from workshop_app.console.choosing_list import ChoosingList
from workshop_app.console.keyed_model import Index, KeyedModel
from workshop_app.queries.board import Card
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.theme import set_role

GAP = 12
_NARROWEST = 176
_HEIGHT = 112


class CardGrid(ChoosingList):
    """Arrow keys choose, F2 or a double click edits in place, Delete removes, 1–8 colours.

    ``edited`` carries the card and its words, ``removed`` it, ``coloured`` it and a colour from 0,
    ``left_upwards`` that the line above should have the cursor, ``menu_wanted`` a place on the screen.
    """

    edited = Signal(object, str)
    removed = Signal(object)
    coloured = Signal(object, int)
    left_upwards = Signal()
    menu_wanted = Signal(object)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """An empty grid."""
        super().__init__(parent)
        set_role(self, "plain")
        self.cards = _CardModel(self)
        self.setModel(self.cards)
        self._painting = CardPainting(interface, QSize(GAP, _HEIGHT), self)
        self.setItemDelegate(self._painting)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.EditKeyPressed | QListView.EditTrigger.DoubleClicked)
        self.cards.edited.connect(self.edited)

    def show_cards(self, cards: tuple[Card, ...]) -> None:
        """Show ``cards`` in this order; an open editor and the choice stay."""
        self.cards.show_items(cards)

    def chosen(self) -> Card | None:
        """The card that is chosen."""
        return self.cards.item_at(self.currentIndex().row())

    def choose_first(self) -> None:
        """Take the cursor, with a card chosen."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.cards.index(0))
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The grid's own keys; the rest moves in the list."""
        card = self.chosen()
        if card is None:
            event.ignore()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit(card)
        elif event.text() in tuple("12345678") and not event.modifiers():
            self.coloured.emit(card, int(event.text()) - 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.edit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() < self._columns():
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the card that is chosen."""
        if self.chosen() is not None:
            self.menu_wanted.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as fit, filling the width."""
        columns = self._columns()
        self._painting.columns = columns
        self.setGridSize(QSize(self._room() // columns, _HEIGHT + GAP))
        super().resizeEvent(event)

    def _columns(self) -> int:
        return max(1, (self._room() + GAP) // (_NARROWEST + GAP))

    def _room(self) -> int:
        """The width that the view lays cards out in: it always keeps room for the scroll bar."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self.verticalScrollBar())
        return self.maximumViewportSize().width() - max(bar, self.verticalScrollBar().sizeHint().width()) - 1


class _CardModel(KeyedModel[Card]):
    edited = Signal(object, str)

    def words_of(self, item: Card) -> str:
        """What is written on the card."""
        return item.text

    def setData(
        self, index: Index, value: object, role: int = int(Qt.ItemDataRole.EditRole)
    ) -> bool:  # Qt's own name
        """Ask for the new words; the grid shows them when they are stored."""
        item = self.item_at(index.row())
        if item is not None and str(value).strip() not in ("", item.text):
            self.edited.emit(item, str(value).strip())
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each can be edited."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable
