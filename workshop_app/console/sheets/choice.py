"""Which sheets and files: a list in groups, each with a tick; the one that is chosen is seen beside it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

_STEM = Qt.ItemDataRole.UserRole


class SheetChoice(QTreeWidget):
    """``seen`` carries the stem that is looked at; ``ticked_changed`` comes when another set is ticked."""

    seen = Signal(str)
    ticked_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing to choose from yet."""
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(12)
        self.currentItemChanged.connect(self._on_current_changed)
        self.itemChanged.connect(self._on_item_changed)

    def show_groups(self, groups: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> None:
        """Offer ``groups``: each its name, and the stem and name of each thing in it. Ticks stay."""
        ticked, at = self.ticked(), self.stem()
        with QSignalBlocker(self):
            self.clear()
            for name, things in groups:
                group = QTreeWidgetItem(self, [name])
                group.setFlags(Qt.ItemFlag.ItemIsEnabled)
                font = group.font(0)
                font.setBold(True)
                group.setFont(0, font)
                for stem, words in things:
                    item = QTreeWidgetItem(group, [words])
                    item.setData(0, _STEM, stem)
                    item.setFlags(_CHOOSABLE)
                    item.setCheckState(0, Qt.CheckState.Unchecked)
            self.expandAll()
        self.tick(ticked)
        self.look_at(at)

    def tick(self, stems: Iterable[str]) -> None:
        """Tick ``stems`` and nothing else."""
        wanted = set(stems)
        with QSignalBlocker(self):
            for item in self._items():
                ticked = item.data(0, _STEM) in wanted
                item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.ticked_changed.emit()

    def look_at(self, stem: str) -> None:
        """Choose ``stem``, or the first thing when there is no such."""
        items = self._items()
        found = next((item for item in items if item.data(0, _STEM) == stem), items[0] if items else None)
        if found is not None:
            self.setCurrentItem(found)

    def stem(self) -> str:
        """What is looked at; empty when nothing is."""
        item = self.currentItem()
        return str(item.data(0, _STEM) or "") if item else ""

    def ticked(self) -> tuple[str, ...]:
        """The stems that are ticked, in their order."""
        return tuple(
            str(item.data(0, _STEM)) for item in self._items() if item.checkState(0) is Qt.CheckState.Checked
        )

    def _items(self) -> list[QTreeWidgetItem]:
        groups = [self.topLevelItem(number) for number in range(self.topLevelItemCount())]
        children = [group.child(number) for group in groups if group for number in range(group.childCount())]
        return [child for child in children if child is not None]

    def _on_current_changed(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and item.data(0, _STEM):
            self.seen.emit(str(item.data(0, _STEM)))

    def _on_item_changed(self) -> None:
        self.ticked_changed.emit()


_CHOOSABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
