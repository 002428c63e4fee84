"""A plain list that came: one idea a line, for the board of the workshop that is open."""

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.console.arrivals.arrival_page import ArrivalPage, Landed
from workshop_app.console.arrivals.reading import Brought
from workshop_app.console.choosing_list import ChoosingList
from workshop_app.console.page import Context
from workshop_app.model.words import CardSource
from workshop_app.operations import ideas
from workshop_app.widgets.labels import label


class ListPage(ArrivalPage):
    """The ideas are hidden from the room until they are revealed, as those that were typed."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """No list yet."""
        super().__init__(context, parent)
        self._lines: tuple[str, ...] = ()
        self._shown = QStringListModel(self)
        self.list = ChoosingList()
        self.list.setEditTriggers(ChoosingList.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.list.setModel(self._shown)
        self.words = label(role="muted", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)

    def show_brought(self, brought: Brought) -> None:
        """Show each line that becomes a card."""
        if not isinstance(brought.incoming, tuple):
            raise TypeError(f"{type(brought.incoming).__name__} is no list")
        self._lines = brought.incoming
        self._shown.setStringList(list(self._lines))
        self.retext()
        self.list.setFocus()

    def title(self) -> str:
        """That it is a list."""
        return self.context.interface.texts("imports.is_list")

    def primary_text(self) -> str:
        """How many cards it becomes."""
        return self.context.interface.texts.plural("imports.take_cards", len(self._lines))

    def stopped(self) -> str:
        """Ideas need a board, and a list that says something."""
        texts = self.context.interface.texts
        if not self._lines:
            return texts("imports.empty_list")
        return texts("imports.list_into_what") if self.live.workshop_id is None else ""

    def take(self) -> Landed | None:
        """Put a card for each line on the board."""
        texts = self.context.interface.texts
        change = self.live.run(ideas.add_many, texts=self._lines, source=CardSource.IMPORTED)
        if change is None:
            return None
        said = texts.plural("imports.did_cards", len(self._lines))
        return Landed(None, "brainstorm", said, texts("console.status.undo_how"))

    def retext(self) -> None:
        """Say anew what becomes of the lines."""
        texts = self.context.interface.texts
        self.words.setText(texts.plural("imports.list_words", len(self._lines)))
        self.list.setAccessibleName(texts("imports.is_list"))
