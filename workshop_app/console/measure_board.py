"""The line and the cards of one objective's measures, at the speed of talk."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.console.card_grid import CardGrid
from workshop_app.console.card_menu import ask_card_menu
from workshop_app.console.counts import Counts
from workshop_app.console.idea_line import IdeaLine
from workshop_app.console.measure_acts import MeasureActs
from workshop_app.queries.board import Board, Card
from workshop_app.queries.people import People
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.labels import label


class MeasureBoard(QWidget):
    """Enter adds and is ready for the next; the newest card stands first."""

    def __init__(self, interface: Interface, acts: MeasureActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interface = interface
        self._acts = acts
        self.line = IdeaLine()
        self.counts = Counts()
        self._hint = label(role="muted", wraps=True)
        self.grid = CardGrid(interface)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for widget in (self.line, self.counts, self._hint):
            column.addWidget(widget)
        column.addWidget(self.grid, 1)
        self._connect()

    def show_measures(self, cards: Board, room: People) -> None:
        """Show the measures, how many they are, and who is done."""
        texts = self._interface.texts
        self.line.setAccessibleName(texts("stages.measures.title"))
        self.line.setPlaceholderText(texts("pages.measures.placeholder"))
        self.line.show_hint(texts("console.brainstorm.hint"))
        self.grid.setAccessibleName(texts("pages.measures.cards_name"))
        shown = [*cards.loose, *(card for group in cards.groups for card in group.cards)]
        self.grid.show_cards(tuple(sorted(shown, key=_position, reverse=True)))
        self._hint.setText(texts("pages.measures.empty"))
        self._hint.setVisible(not cards.total)
        done = texts("console.brainstorm.done", done=room.done, here=room.here) if room.here else ""
        hidden = texts("pages.cluster.hidden_from_room") if cards.total else ""
        count = texts.plural("pages.measures.count", cards.total)
        self.counts.show_counts(count, f"· {done}" if done else "", hidden)

    def edit_chosen(self) -> None:
        """Write the chosen card anew, the first one when none is chosen."""
        self.grid.choose_first()
        self.grid.edit(self.grid.currentIndex())

    def _connect(self) -> None:
        self.line.entered.connect(self._on_entered)
        self.line.pasted.connect(self._on_pasted)
        self.line.left_downwards.connect(self.grid.choose_first)
        self.grid.left_upwards.connect(self.line.setFocus)
        self.grid.edited.connect(self._acts.write)
        self.grid.removed.connect(self._acts.remove)
        self.grid.coloured.connect(self._acts.colour)
        self.grid.menu_wanted.connect(self._on_menu_wanted)

    def _on_entered(self, text: str) -> None:
        if self._acts.add(text):
            self.line.clear_entered()

    def _on_pasted(self, texts: list[str]) -> None:
        self.line.clear_entered()
        self._acts.add_all(texts)

    def _on_menu_wanted(self, place: QPoint) -> None:
        card = self.grid.chosen()
        if card is None:
            return
        acts = {"edit": self.edit_chosen, "remove": self._remove_chosen}
        colour = ask_card_menu(self.grid, place, self._interface, acts)
        if colour is not None:
            self._acts.colour(card, colour)

    def _remove_chosen(self) -> None:
        card = self.grid.chosen()
        if card is not None:
            self._acts.remove(card)


def _position(card: Card) -> int:
    return card.position
