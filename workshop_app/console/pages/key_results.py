"""The page where key results are written: from, to, unit, date and owner, with the lamps live."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.console.empty_state import EmptyState
from workshop_app.console.key_result_actions import NEW_KEY, KeyResultActions
from workshop_app.console.key_result_acts import KeyResultActs
from workshop_app.console.key_result_card import KeyResultCard
from workshop_app.console.key_result_way import KeyResultWay
from workshop_app.console.measure_chips import DIGITS, MeasureChips
from workshop_app.console.objective_line import ObjectiveLine
from workshop_app.console.okr_cursor import READS, OkrCursor
from workshop_app.console.page import Context, Page
from workshop_app.console.page_keys import run_key
from workshop_app.console.scrolled import scrolled_column
from workshop_app.console.tab_strip import TabStrip, TabWords
from workshop_app.console.wall_pages import WallPages
from workshop_app.model.words import CardKind
from workshop_app.queries.board import board
from workshop_app.queries.owners import owners
from workshop_app.widgets.actions import ActionSpec


class KeyResultsPage(Page):
    """One key result at a time; PageDown goes to the next, then to the next objective, then on."""

    stem: ClassVar[str] = "key_results"
    reads: ClassVar[frozenset[str]] = READS | {"idea", "card_group", "participant"}

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.place = OkrCursor(context.live)
        self.wall = WallPages(context, self.stem, self)
        self.acts = KeyResultActs(context.live, self.place, self)
        self.line = ObjectiveLine(context.interface)
        self.tabs = TabStrip(context.interface, NEW_KEY)
        self.card = KeyResultCard(context.interface)
        self.measures = MeasureChips(context.interface)
        self.empty = EmptyState()
        self.way = KeyResultWay(self.place, self.acts, self.card, self)
        self.keys = KeyResultActions(context.interface, self.place, self.way, self.acts, self.card, self)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show the key result that is on."""
        self.place.read()
        self.wall.read()
        self.line.show_place(self.place)
        here, facts = self.place.key_result, self.place.facts
        self._show_tabs()
        self._show_empty()
        self.card.setVisible(here is not None)
        if here is not None and facts is not None:
            self.card.show_key_result(here, facts, self.live.read(owners))
        self._show_measures()

    def primary_text(self) -> str:
        """The wall's next page, the next key result, the next objective, or on."""
        texts = self.context.interface.texts
        if self._turns and self.wall.page + 1 < self.wall.count:
            return texts("pages.wall.next", page=self.wall.page + 2, pages=self.wall.count)
        if self.place.key_results and self.place.chosen_key_result is None:
            return texts("pages.key_results.show_first")
        if self.place.next_key_result():
            return texts("pages.key_results.next")
        return texts("pages.okr.next") if self.place.next_objective() else super().primary_text()

    def go_on(self) -> bool:
        """Turn the wall's pages of measures, show the next key result, else the next objective."""
        return (self._turns and self.wall.turn(1)) or self.way.on()

    def go_back(self) -> bool:
        """Turn the wall's page back, show the key result before, else the objective before."""
        return (self._turns and self.wall.turn(-1)) or self.way.back()

    def actions_here(self) -> tuple[ActionSpec, ...]:
        """What can be done to the key result that is on."""
        return self.keys.specs()

    def take_focus(self) -> None:
        """Into the sentence."""
        target = self.card.card.editor if self.place.key_result else self
        target.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl and a digit take a measure; the rest is in the list of actions."""
        digit = event.key() - Qt.Key.Key_0
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and 1 <= digit <= DIGITS:
            self.measures.take(digit)
        elif not run_key(self.actions_here(), event):
            event.ignore()

    @property
    def _turns(self) -> bool:
        """Whether the room sees the measures, which may take several pages."""
        return self.place.chosen_key_result is None

    def _show_tabs(self) -> None:
        texts = self.context.interface.texts
        unwritten = texts("pages.okr.unwritten")
        tabs = [
            TabWords(one.id, f"{one.number} {one.sentence or unwritten}") for one in self.place.key_results
        ]
        here = self.place.key_result
        new = texts("pages.key_results.new") if self.place.objective else ""
        self.tabs.show_tabs(tabs, here.id if here else None, new)

    def _show_empty(self) -> None:
        texts, objective = self.context.interface.texts, self.place.objective
        self.empty.setVisible(self.place.key_result is None)
        if objective is None:
            self.empty.say(texts("pages.okr.none"), texts("pages.okr.none_next"))
        else:
            words = (texts("pages.key_results.empty"), texts("pages.key_results.empty_next"))
            self.empty.say(*words, texts("pages.key_results.new"), NEW_KEY)

    def _show_measures(self) -> None:
        objective = self.place.objective
        if objective is None:
            self.measures.hide()
            return
        cards = self.live.read(board, kind=CardKind.MEASURE, objective_id=objective.id)
        self.measures.show_measures(cards, [one.measure_id for one in self.place.key_results])

    def _connect(self) -> None:
        self.line.stepped.connect(self.way.step_objective)
        self.tabs.chosen.connect(self.way.choose)
        self.tabs.new_wanted.connect(self.way.add)
        self.empty.acted.connect(self.way.add)
        self.way.arrived.connect(self.take_focus)
        self.card.sentence_written.connect(self.acts.write)
        self.card.fields_changed.connect(self.acts.set)
        self.card.card.questions.kept.connect(self.acts.keep)
        self.card.card.questions.withdrawn.connect(self.acts.withdraw)
        self.card.steps.added.connect(self.acts.add_step)
        self.card.steps.rewritten.connect(self.acts.rewrite_step)
        self.card.steps.removed.connect(self.acts.remove_step)
        self.measures.taken.connect(self.way.add_of_measure)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.line)
        column.addWidget(self.tabs)
        column.addWidget(scrolled_column(self.empty, self.card, self.measures, spacing=22), 1)
