"""The parking lot: what was important but not for now."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from workshop_app.console.page import Context, Page
from workshop_app.console.ticked_list import TickedList, TickedModel
from workshop_app.operations import parking
from workshop_app.queries.parked import Parked, parked
from workshop_app.widgets.labels import label


class ParkedList(Page):
    """Each item can be ticked off, worded anew in place, and taken away."""

    reads = frozenset({"parked_item"})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Reads when it is shown."""
        super().__init__(context, parent)
        self.items = _ParkedItems(self)
        self.list = TickedList(self.items)
        self._empty: QLabel = label(role="muted", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        self.items.ticked.connect(self._on_ticked)
        self.items.reworded.connect(self._on_reworded)
        self.list.removal_wanted.connect(self._on_removal_wanted)

    def refresh(self) -> None:
        """Read the parking lot."""
        texts = self.context.interface.texts
        items = self.live.read(parked)
        self.items.show_items(items)
        self._empty.setText(texts("console.parking.empty"))
        self._empty.setVisible(not items)
        self.list.setAccessibleName(texts("console.parking.title"))

    def take_focus(self) -> None:
        """Into the list, at its first."""
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.items.index(0))
        self.list.setFocus()

    def _on_ticked(self, item: Parked, settled: bool) -> None:
        self.live.run(parking.settle, item_id=item.id, settled=settled)

    def _on_reworded(self, item: Parked, text: str) -> None:
        self.live.run(parking.edit, item_id=item.id, text=text)

    def _on_removal_wanted(self, item: Parked) -> None:
        self.live.run(parking.remove, item_id=item.id)


class _ParkedItems(TickedModel[Parked]):
    def words_of(self, item: Parked) -> str:
        """What was parked."""
        return item.text

    def is_ticked(self, item: Parked) -> bool:
        """Whether it has been settled."""
        return item.settled
