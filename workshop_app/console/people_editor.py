"""The participants: by count, or by name."""

import re

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workshop_app.console.page import Context, Page
from workshop_app.console.ticked_list import TickedList, TickedModel
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
        self.list = TickedList(self.people)
        self._lay_out()
        self.count.valueChanged.connect(self._on_count_changed)
        self.name.returnPressed.connect(self._on_name_entered)
        self.people.reworded.connect(self._on_renamed)
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


class _People(TickedModel[Person]):
    """A tick says who is here; the words are the name, or the number of somebody who is only counted."""

    may_be_empty = True

    def __init__(self, interface: Interface, parent: QObject) -> None:
        super().__init__(parent)
        self._interface = interface

    def words_of(self, item: Person) -> str:
        """The name, else "participant 3"."""
        return item.name or self._interface.texts("console.people.nameless", number=self.row_of(item.id) + 1)

    def edited_words(self, item: Person) -> str:
        """The name alone."""
        return item.name

    def is_ticked(self, item: Person) -> bool:
        """Whether this person is here."""
        return item.here
