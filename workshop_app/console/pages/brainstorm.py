"""Silent writing: one line, and the cards that came in, hidden from the room."""

from typing import ClassVar

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app import clock
from workshop_app.console.card_grid import CardGrid
from workshop_app.console.card_menu import ask_card_menu
from workshop_app.console.counts import Counts
from workshop_app.console.heading import Heading
from workshop_app.console.idea_line import IdeaLine
from workshop_app.console.page import Context, Page
from workshop_app.console.wording import until
from workshop_app.model.words import CardSource
from workshop_app.operations import ideas
from workshop_app.queries.board import Board, Card, board
from workshop_app.queries.people import People, people
from workshop_app.queries.timeline import timeline
from workshop_app.widgets.actions import ActionSpec
from workshop_app.widgets.labels import label


class BrainstormPage(Page):
    """Typing at the speed of talk: Enter adds and is ready for the next."""

    stem: ClassVar[str] = "brainstorm"
    reads: ClassVar[frozenset[str]] = frozenset(
        {"idea", "participant", "done_mark", "workshop", "agenda_item"}
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Reads when it is shown."""
        super().__init__(context, parent)
        self._heading = Heading(self.stem)
        self._counts = Counts()
        self._empty = label(role="muted", wraps=True)
        self.line = IdeaLine()
        self.grid = CardGrid(context.interface)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for part in (self._heading, self.line, self._counts, self._empty):
            column.addWidget(part)
        column.addWidget(self.grid, 1)
        self.line.entered.connect(self._on_entered)
        self.line.pasted.connect(self._on_pasted)
        self.line.left_downwards.connect(self.grid.choose_first)
        self.grid.left_upwards.connect(self.line.setFocus)
        self.grid.edited.connect(self._on_edited)
        self.grid.removed.connect(self._on_removed)
        self.grid.coloured.connect(self._on_coloured)
        self.grid.menu_wanted.connect(self._on_menu_wanted)

    def refresh(self) -> None:
        """Read the cards, and who is done."""
        texts = self.context.interface.texts
        agenda = self.live.read(timeline, now=clock.now())
        here = next((item for item in agenda.items if item.stage == self.stem), None)
        room = self.live.read(people, item_id=here.id if here else None)
        cards = self.live.read(board)
        prompt = texts("console.brainstorm.prompt", by=until(texts, agenda.workshop.ends_on))
        self._heading.show_texts(texts, title=prompt)
        self._heading.show_counts()
        self.line.setAccessibleName(prompt)
        self.line.setPlaceholderText(texts("console.brainstorm.placeholder"))
        self.line.show_hint(texts("console.brainstorm.hint"))
        self.grid.setAccessibleName(texts("console.brainstorm.cards_name"))
        self.grid.show_cards(newest_first(cards))
        self._empty.setText(texts("console.brainstorm.empty"))
        self._empty.setVisible(not cards.total)
        self._show_counts(cards, room)

    def primary_text(self) -> str:
        """To where the cards are revealed."""
        return self.context.interface.texts("console.brainstorm.go_on")

    def actions_here(self) -> tuple[ActionSpec, ...]:
        """Editing the chosen card; the line needs none."""
        told = (
            ("edit_card", "console.card.edit", "F2", "edit", self._edit_chosen),
            ("to_cards", "console.card.choose", "Ctrl+Down", "down", self.grid.choose_first),
            ("to_line", "console.card.write", "Ctrl+Up", "up", self.take_focus),
        )
        return tuple(
            ActionSpec(name, key, (shortcut,), icon, run=run, in_palette=False)
            for name, key, shortcut, icon, run in told
        )

    def take_focus(self) -> None:
        """Into the line."""
        self.line.setFocus()

    def _show_counts(self, cards: Board, room: People) -> None:
        texts = self.context.interface.texts
        done = texts("console.brainstorm.done", done=room.done, here=room.here) if room.here else ""
        hidden = cards.total > 0 and cards.revealed < cards.total
        self._counts.show_counts(
            texts.plural("console.brainstorm.cards", cards.total),
            f"· {done}" if done else "",
            texts("console.brainstorm.hidden") if hidden else "",
        )

    def _edit_chosen(self) -> None:
        self.grid.choose_first()
        self.grid.edit(self.grid.currentIndex())

    def _on_entered(self, text: str) -> None:
        if self.live.run(ideas.add, text=text, now=clock.now()) is not None:
            self.line.clear_entered()

    def _on_pasted(self, texts: list[str]) -> None:
        self.line.clear_entered()
        if texts:
            self.live.run(ideas.add_many, texts=texts, source=CardSource.PASTED, now=clock.now())

    def _on_edited(self, card: Card, text: str) -> None:
        self.live.run(ideas.edit, idea_id=card.id, text=text)

    def _on_removed(self, card: Card) -> None:
        self.live.run(ideas.remove, idea_id=card.id)

    def _on_coloured(self, card: Card, colour: int) -> None:
        self.live.run(ideas.set_colour, idea_id=card.id, colour=colour)

    def _on_menu_wanted(self, place: QPoint) -> None:
        card = self.grid.chosen()
        if card is None:
            return
        acts = {"edit": self._edit_chosen, "remove": self._remove_chosen}
        colour = ask_card_menu(self.grid, place, self.context.interface, acts)
        if colour is not None:
            self._on_coloured(card, colour)

    def _remove_chosen(self) -> None:
        card = self.grid.chosen()
        if card is not None:
            self._on_removed(card)


def newest_first(snapshot: Board) -> tuple[Card, ...]:
    """Every card that speaks for itself, the one written last first."""
    cards = [*snapshot.loose, *(card for group in snapshot.groups for card in group.cards)]
    return tuple(sorted(cards, key=lambda card: card.position, reverse=True))
