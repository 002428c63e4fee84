"""The library: every workshop, the newest first, and what can be done with one."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workshop_app.console.library_acts import LibraryActs
from workshop_app.console.library_empty import EmptyLibrary
from workshop_app.console.library_foot import LibraryFoot, library_specs
from workshop_app.console.library_list import LibraryList
from workshop_app.console.margins import around_a_page
from workshop_app.console.menu_button import MenuButton
from workshop_app.console.page import Context, Page
from workshop_app.queries.library import library
from workshop_app.widgets.actions import Actions, ActionSpec
from workshop_app.widgets.labels import label


class LibraryPage(Page):
    """``open_wanted`` carries the id of a workshop; the others ask for one: new, example, import."""

    reads = frozenset({"workshop", "objective", "idea", "agenda_item"})
    open_wanted = Signal(object)
    new_wanted = Signal()
    example_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Reads when it is shown."""
        super().__init__(context, parent)
        self.in_bin = False
        self._title = label(role="title")
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(320)
        self.menu = MenuButton(context.interface)
        self.list = LibraryList(context.interface)
        self.empty = EmptyLibrary(context.interface)
        self.acts = LibraryActs(context.live, self)
        self._specs = library_specs(self)
        self.foot = LibraryFoot(context.interface, self._specs)
        self._actions = Actions(self, context.interface)
        self._actions.add_all(spec for spec in self._specs if spec.name != "library_open")
        self._lay_out()
        self.list.opened.connect(self.open_chosen)
        self.list.renamed.connect(self.acts.rename)
        self.search.textChanged.connect(self.refresh)
        self.search.returnPressed.connect(self.open_chosen)
        self.empty.new_wanted.connect(self.new_wanted)
        self.empty.example_wanted.connect(self.example_wanted)
        self.empty.import_wanted.connect(self.import_wanted)

    def refresh(self) -> None:
        """Read the library."""
        texts = self.context.interface.texts
        cards = self.live.read_library(library, search=self.search.text(), deleted=self.in_bin)
        self.list.show_cards(cards)
        self.list.setVisible(bool(cards))
        self.empty.setVisible(not cards)
        searched = bool(self.search.text().strip())
        self.empty.show_reason(searched=searched, in_bin=self.in_bin)
        self.foot.show_state(
            any_cards=bool(cards),
            in_bin=self.in_bin,
            first=not (cards or searched or self.in_bin),
            any_deleted=bool(self.live.read_library(library, deleted=True)),
        )
        self._title.setText(texts("console.library.bin_title" if self.in_bin else "console.library.title"))
        self.search.setPlaceholderText(texts("console.library.search"))
        self.search.setAccessibleName(texts("console.library.search"))
        self.list.setAccessibleName(texts("console.library.title"))

    def _refresh_or_wait(self) -> None:
        if self.isVisible():
            self._refresh()
        else:
            self._stale = True

    def actions_here(self) -> tuple[ActionSpec, ...]:
        """What can be done in the library."""
        return self._specs

    def take_focus(self) -> None:
        """Into the list, or to what can be done in an empty one."""
        (self.list if self.list.isVisibleTo(self) else self.empty.new).setFocus()

    def open_chosen(self) -> None:
        """Open the chosen workshop; in the bin, take it out."""
        card = self.list.chosen()
        if card is not None and self.in_bin:
            self.acts.restore(card)
        elif card is not None:
            self.open_wanted.emit(card.id)

    def duplicate_chosen(self) -> None:
        """Copy the chosen workshop."""
        card = self.list.chosen()
        if card is not None:
            self.acts.duplicate(card, self.context.interface.texts("console.library.copy_of", name=card.name))

    def rename_chosen(self) -> None:
        """Write the chosen workshop's name anew, where it stands."""
        self.list.edit(self.list.currentIndex())

    def delete_chosen(self) -> None:
        """Put the chosen workshop in the bin."""
        card = self.list.chosen()
        if card is not None and not self.in_bin:
            self.acts.delete(card)

    def toggle_bin(self) -> None:
        """Look into the bin, or back at the library."""
        self.in_bin = not self.in_bin
        self.refresh()
        self.take_focus()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title, 1)
        head.addWidget(self.search)
        head.addWidget(self.menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less air in a small window."""
        super().resizeEvent(event)
        self.setContentsMargins(*around_a_page(event.size()))
