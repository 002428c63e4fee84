"""The page of the measures for each objective: what would show that we got there, written and grouped."""

from collections.abc import Callable
from typing import ClassVar
from uuid import UUID

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app import clock
from workshop_app.console.empty_state import EmptyState
from workshop_app.console.heading import Heading
from workshop_app.console.measure_acts import MeasureActs
from workshop_app.console.measure_board import MeasureBoard
from workshop_app.console.okr_cursor import OkrCursor
from workshop_app.console.page import Context, Page
from workshop_app.console.page_keys import run_key
from workshop_app.console.tab_strip import TabStrip, TabWords
from workshop_app.console.wall_pages import WallPages
from workshop_app.model.words import CardKind
from workshop_app.queries.board import Card, board
from workshop_app.queries.people import people
from workshop_app.queries.timeline import timeline
from workshop_app.widgets.actions import ActionSpec


class MeasuresPage(Page):
    """The same speed and the same board as for ideas, one objective at a time.

    PageDown reveals the measures, turns the wall's pages, and goes to the next objective, then on.
    """

    stem: ClassVar[str] = "measures"
    reads: ClassVar[frozenset[str]] = frozenset(
        {
            "idea",
            "card_group",
            "held_card",
            "dismissed_suggestion",
            "participant",
            "done_mark",
            "agenda_item",
            "objective",
            "projector_view",
        }
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.place = OkrCursor(context.live)
        self._heading = Heading(self.stem)
        self.tabs = TabStrip(context.interface)
        self.empty = EmptyState()
        self.wall = WallPages(context, self.stem, self)
        self.board = MeasureBoard(context, MeasureActs(context.live, self.place, self), self.wall, self)
        self.board.said.connect(self.status)
        self.board.changed.connect(self.primary_changed)
        self.tabs.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for widget in (self._heading, self.tabs, self.empty):
            column.addWidget(widget)
        column.addWidget(self.board, 1)
        column.addStretch()

    def refresh(self) -> None:
        """Show the measures of the objective that is on."""
        texts = self.context.interface.texts
        self.place.read()
        self.wall.read()
        here = self.place.objective
        self._heading.show_texts(texts)
        self._heading.show_counts()
        unwritten = texts("pages.okr.unwritten")
        tabs = [
            TabWords(one.id, f"{one.number} {one.sentence or unwritten}") for one in self.place.objectives
        ]
        self.tabs.show_tabs(tabs, here.id if here else None)
        self.empty.say(texts("pages.okr.none"), texts("pages.okr.none_next"))
        self.empty.setVisible(here is None)
        self.board.setVisible(here is not None)
        if here is not None:
            agenda = self.live.read(timeline, now=clock.now())
            item = next((one for one in agenda.items if one.stage == self.stem), None)
            room = self.live.read(people, item_id=item.id if item else None)
            self.board.show_measures(self.live.read(board, kind=CardKind.MEASURE, objective_id=here.id), room)

    def primary_text(self) -> str:
        """Reveal, the wall's next page, the next objective, or on."""
        texts = self.context.interface.texts
        hidden = len(self._hidden())
        if hidden:
            return texts.plural("pages.cluster.reveal_all", hidden)
        if self.wall.page + 1 < self.wall.count:
            return texts("pages.wall.next", page=self.wall.page + 2, pages=self.wall.count)
        if self.place.next_objective():
            return texts("pages.okr.next")
        return super().primary_text()

    def go_on(self) -> bool:
        """Reveal all; then turn the wall's pages; then go to the next objective."""
        if self._hidden():
            self.board.table.reveal.everything()
            return True
        return self.wall.turn(1) or self._step(1)

    def go_back(self) -> bool:
        """Turn the wall's page back, or go to the objective before."""
        return self.wall.turn(-1) or self._step(-1)

    def actions_here(self) -> tuple[ActionSpec, ...]:
        """What can be done to the cards, and the way between them and the line."""
        if self.place.objective is None:
            return ()
        rows: tuple[tuple[str, str, str, str, Callable[[], object]], ...] = (
            ("down", "console.card.choose", "Ctrl+Down", "down", self.board.to_cards),
            ("up", "console.card.write", "Ctrl+Up", "up", self.take_focus),
        )
        between = tuple(
            ActionSpec(f"measures.{name}", words, (key,), icon, run, in_palette=False)
            for name, words, key, icon, run in rows
        )
        return (*self.board.table.specs(), *between)

    def take_focus(self) -> None:
        """Into the line."""
        (self.board.line if self.place.objective else self).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the board while the cursor is there."""
        on_board = self.board.table.board.hasFocus()
        if not (self.board.table.press(event) if on_board else run_key(self.actions_here(), event)):
            event.ignore()

    def _hidden(self) -> tuple[Card, ...]:
        """The measures of the objective that the room would see if all were revealed."""
        return self.board.table.reveal.hidden() if self.place.objective else ()

    def _step(self, step: int) -> bool:
        target = self.place.next_objective(step)
        if target is not None:
            self._choose(target.id)
        return target is not None

    def _choose(self, objective_id: UUID) -> None:
        self.place.choose_objective(objective_id)
        self.take_focus()
