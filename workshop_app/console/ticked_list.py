"""A list whose rows are ticked off, worded anew in place, and taken away with Delete."""

from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from workshop_app.console.choosing_list import ChoosingList
from workshop_app.console.keyed_model import ITEM_ROLE, Index, Keyed, KeyedModel

T = TypeVar("T", bound=Keyed)


class TickedModel(KeyedModel[T], Generic[T]):
    """``ticked`` carries an item and whether it is wanted ticked, ``reworded`` an item and its new words."""

    ticked = Signal(object, bool)
    reworded = Signal(object, str)
    may_be_empty = False

    def __init__(self, parent: QObject) -> None:
        """An empty list."""
        super().__init__(parent)

    def is_ticked(self, item: T) -> bool:
        """Whether an item has its tick."""
        raise TypeError(f"{type(self).__name__} ticks nothing")

    def edited_words(self, item: T) -> str:
        """What is edited in place, which may be less than what is shown."""
        return self.words_of(item)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The tick and what is edited, beside what every keyed model gives."""
        item = self.item_at(index.row())
        if item is not None and role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self.is_ticked(item) else Qt.CheckState.Unchecked
        if item is not None and role == Qt.ItemDataRole.EditRole:
            return self.edited_words(item)
        return super().data(index, role)

    def setData(
        self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)
    ) -> bool:  # Qt's own name
        """Ask for the change; the list shows it when it is stored."""
        item = self.item_at(index.row())
        if item is None:
            return False
        if role == Qt.ItemDataRole.CheckStateRole:
            self.ticked.emit(item, Qt.CheckState(value) is Qt.CheckState.Checked)
            return True
        words = str(value).strip()
        if words != self.edited_words(item) and (words or self.may_be_empty):
            self.reworded.emit(item, words)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each can be ticked and worded anew."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable


class TickedList(ChoosingList):
    """``removal_wanted`` carries the item on which Delete was pressed."""

    removal_wanted = Signal(object)

    def __init__(self, model: TickedModel[Any], parent: QWidget | None = None) -> None:
        """Shows ``model``."""
        super().__init__(parent)
        self.setModel(model)
        self.setWordWrap(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete, beside the keys that every list has."""
        item = self.currentIndex().data(ITEM_ROLE)
        if event.key() == Qt.Key.Key_Delete and item is not None:
            self.removal_wanted.emit(item)
        else:
            super().keyPressEvent(event)
