"""A list model over frozen items with ids, which changes only the rows that changed."""

from collections.abc import Sequence
from typing import Any, Generic, Protocol, TypeVar
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

ITEM_ROLE = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex


class Keyed(Protocol):
    """What can stand in the model."""

    @property
    def id(self) -> UUID:
        """Which one it is, however it changes."""
        ...


T = TypeVar("T", bound=Keyed)


class KeyedModel(QAbstractListModel, Generic[T]):
    """Items in order; selection, scroll position and an open editor survive :meth:`show_items`.

    Subclasses say what is read aloud and edited by overriding :meth:`words_of`.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """An empty list."""
        super().__init__(parent)
        self._items: list[T] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        """How many items there are."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The item itself for ``ITEM_ROLE``, its words for what is shown, edited and read aloud."""
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.EditRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return self.words_of(item)
        return None

    def words_of(self, item: T) -> str:
        """The words for one item."""
        return str(item.id)

    def row_of(self, key: UUID | None) -> int:
        """The row of the item with this id, or -1."""
        return next((row for row, item in enumerate(self._items) if item.id == key), -1)

    def item_at(self, row: int) -> T | None:
        """The item in a row, or None."""
        return self._items[row] if 0 <= row < len(self._items) else None

    def show_items(self, items: Sequence[T]) -> None:
        """Hold ``items`` from now on, telling the views only about rows that came, went or changed."""
        coming = [item.id for item in items]
        self._remove_all_but(set(coming))
        staying = {item.id for item in self._items}
        if [item.id for item in self._items] != [key for key in coming if key in staying]:
            self.beginResetModel()
            self._items = list(items)
            self.endResetModel()
            return
        self._insert_missing(items, staying)
        self._replace_changed(items)

    def _remove_all_but(self, keys: set[UUID]) -> None:
        row = len(self._items) - 1
        while row >= 0:
            last = row
            while row >= 0 and self._items[row].id not in keys:
                row -= 1
            if row < last:
                self.beginRemoveRows(QModelIndex(), row + 1, last)
                del self._items[row + 1 : last + 1]
                self.endRemoveRows()
            row -= 1

    def _insert_missing(self, items: Sequence[T], staying: set[UUID]) -> None:
        row = 0
        while row < len(items):
            end = row
            while end < len(items) and items[end].id not in staying:
                end += 1
            if end > row:
                self.beginInsertRows(QModelIndex(), row, end - 1)
                self._items[row:row] = items[row:end]
                self.endInsertRows()
            row = end + 1

    def _replace_changed(self, items: Sequence[T]) -> None:
        for row, item in enumerate(items):
            if self._items[row] != item:
                self._items[row] = item
                index = self.index(row)
                self.dataChanged.emit(index, index)
