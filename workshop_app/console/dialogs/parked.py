"""The parking lot: what was important but not for now."""

from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QListView, QVBoxLayout, QWidget

from workshop_app.console.dialogs.dialog import StoringDialog
from workshop_app.console.keyed_model import ITEM_ROLE, Index, KeyedModel
from workshop_app.console.page import Context, Page
from workshop_app.operations import parking
from workshop_app.queries.parked import Parked, parked
from workshop_app.widgets.labels import label


class ParkedDialog(StoringDialog):
    """The list, ticked when it has been settled."""

    def __init__(self, context: Context, window: QWidget | None = None) -> None:
        """Opens over ``window``."""
        super().__init__(context, "console.parking.title", ParkedList(context), window)


class ParkedList(Page):
    """Each item can be ticked off, worded anew in place, and taken away."""

    reads = frozenset({"parked_item"})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Reads when it is shown."""
        super().__init__(context, parent)
        self.items = _ParkedItems(self)
        self._list = _List()
        self._list.setModel(self.items)
        self._list.setWordWrap(True)
        self._empty: QLabel = label(role="muted", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty)
        column.addWidget(self._list, 1)
        self.items.ticked.connect(self._on_ticked)
        self.items.reworded.connect(self._on_reworded)
        self._list.removal_wanted.connect(self._on_removal_wanted)

    def refresh(self) -> None:
        """Read the parking lot."""
        texts = self.context.interface.texts
        items = self.live.read(parked)
        self.items.show_items(items)
        self._empty.setText(texts("console.parking.empty"))
        self._empty.setVisible(not items)
        self._list.setAccessibleName(texts("console.parking.title"))

    def _on_ticked(self, item: Parked, settled: bool) -> None:
        self.live.run(parking.settle, item_id=item.id, settled=settled)

    def _on_reworded(self, item: Parked, text: str) -> None:
        self.live.run(parking.edit, item_id=item.id, text=text)

    def _on_removal_wanted(self, item: Parked) -> None:
        self.live.run(parking.remove, item_id=item.id)


class _ParkedItems(KeyedModel[Parked]):
    ticked = Signal(object, bool)
    reworded = Signal(object, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

    def words_of(self, item: Parked) -> str:
        """What was parked."""
        return item.text

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The tick beside what every keyed model gives."""
        item = self.item_at(index.row())
        if item is not None and role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if item.settled else Qt.CheckState.Unchecked
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
        elif str(value).strip() not in ("", item.text):
            self.reworded.emit(item, str(value).strip())
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each can be ticked and worded anew."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable


class _List(QListView):
    removal_wanted = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the chosen one away."""
        item = self.currentIndex().data(ITEM_ROLE)
        if event.key() == Qt.Key.Key_Delete and isinstance(item, Parked):
            self.removal_wanted.emit(item)
        else:
            super().keyPressEvent(event)
