"""The participants: by count, or by name."""

import re
from typing import Any

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from workshop_app.console.keyed_model import ITEM_ROLE, Index, KeyedModel
from workshop_app.console.page import Context, Page
from workshop_app.operations import participants
from workshop_app.queries.people import Person, people
from workshop_app.widgets.count_box import count_box
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.labels import label

_BETWEEN_NAMES = re.compile(r"[,;\n\t]+")


class PeopleEditor(Page):
    """A count, a line that takes one name or many, and the list: here or not, renamed in place, taken off."""

    reads = frozenset({"participant"})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Reads when it is shown."""
        super().__init__(context, parent)
        self._count_label = label(role="label")
        self.count = count_box(0, 200)
        self.count.setKeyboardTracking(False)
        self.name = QLineEdit()
        self.people = _People(context.interface, self)
        self.list = _PeopleList()
        self.list.setModel(self.people)
        self._lay_out()
        self.count.valueChanged.connect(self._on_count_changed)
        self.name.returnPressed.connect(self._on_name_entered)
        self.people.renamed.connect(self._on_renamed)
        self.people.ticked.connect(self._on_ticked)
        self.list.removal_wanted.connect(self._on_removal_wanted)

    def refresh(self) -> None:
        """Read the participants."""
        texts = self.context.interface.texts
        seen = self.live.read(people)
        self.people.show_items(seen.people)
        with QSignalBlocker(self.count):
            self.count.setValue(seen.here)
        self._count_label.setText(texts("console.people.count"))
        self.count.setAccessibleName(texts("console.people.count"))
        self.name.setPlaceholderText(texts("console.people.name_hint"))
        self.name.setAccessibleName(texts("console.people.name_hint"))
        self.list.setAccessibleName(texts("console.people.list"))

    def take_focus(self) -> None:
        """Into the line for names."""
        self.name.setFocus()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._count_label)
        row.addWidget(self.count)
        row.addWidget(self.name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self.list, 1)

    def _on_count_changed(self, value: int) -> None:
        self.live.run(participants.set_count, people=value)

    def _on_name_entered(self) -> None:
        names = [name.strip() for name in _BETWEEN_NAMES.split(self.name.text()) if name.strip()]
        if names:
            self.name.setText("")
            self.live.run(participants.add_many, names=names)

    def _on_renamed(self, person: Person, name: str) -> None:
        self.live.run(participants.rename, participant_id=person.id, name=name)

    def _on_ticked(self, person: Person, here: bool) -> None:
        self.live.run(participants.set_here, participant_id=person.id, here=here)

    def _on_removal_wanted(self, person: Person) -> None:
        self.live.run(participants.remove, participant_id=person.id)


class _People(KeyedModel[Person]):
    """A tick says who is here; the words are the name, or the number of somebody who is only counted."""

    renamed = Signal(object, str)
    ticked = Signal(object, bool)

    def __init__(self, interface: Interface, parent: QObject) -> None:
        super().__init__(parent)
        self._interface = interface

    def words_of(self, item: Person) -> str:
        """The name, else "participant 3"."""
        return item.name or self._interface.texts("console.people.nameless", number=self.row_of(item.id) + 1)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The tick beside what every keyed model gives; the name alone is edited."""
        item = self.item_at(index.row())
        if item is not None and role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if item.here else Qt.CheckState.Unchecked
        if item is not None and role == Qt.ItemDataRole.EditRole:
            return item.name
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
        elif str(value).strip() != item.name:
            self.renamed.emit(item, str(value).strip())
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each can be ticked and renamed."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable


class _PeopleList(QListView):
    """Delete takes somebody off the list."""

    removal_wanted = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete, beside the keys that every list has."""
        person = self.currentIndex().data(ITEM_ROLE)
        if event.key() == Qt.Key.Key_Delete and isinstance(person, Person):
            self.removal_wanted.emit(person)
        else:
            super().keyPressEvent(event)
