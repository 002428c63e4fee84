"""The page where one to three of the options become objectives, each one sentence and why now."""

from typing import ClassVar
from uuid import UUID

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.console.empty_state import EmptyState
from workshop_app.console.heading import Heading
from workshop_app.console.objective_actions import NEW_KEY, objective_actions
from workshop_app.console.objective_acts import ObjectiveActs
from workshop_app.console.objective_card import ObjectiveCard
from workshop_app.console.okr_cursor import READS, OkrCursor
from workshop_app.console.page import Context, Page
from workshop_app.console.page_keys import run_key
from workshop_app.console.ranked_bars import RankedBars
from workshop_app.console.scrolled import scrolled_column
from workshop_app.console.tab_strip import TabStrip, TabWords
from workshop_app.queries.ballot import CHOSEN, ballots
from workshop_app.queries.okrs import ObjectiveView
from workshop_app.queries.standing import Standing, standings
from workshop_app.widgets.actions import ActionSpec
from workshop_app.widgets.labels import label


class ObjectivesPage(Page):
    """First the bars, then one objective after the other."""

    stem: ClassVar[str] = "objectives"
    reads: ClassVar[frozenset[str]] = READS | {"ballot", "ballot_option", "dot"}

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._options: tuple[Standing, ...] = ()
        self.place = OkrCursor(context.live)
        self.acts = ObjectiveActs(context.live, self.place, self)
        self._heading = Heading(self.stem)
        self.tabs = TabStrip(context.interface, NEW_KEY)
        self.advice = label(role="ask", wraps=True)
        self.bars = RankedBars(context.interface)
        self.card = ObjectiveCard(context.interface)
        self.empty = EmptyState()
        self._lay_out()
        self.tabs.chosen.connect(self.choose)
        self.tabs.new_wanted.connect(self.add)
        self.empty.acted.connect(self.add)
        self.bars.pressed.connect(self._on_bar_pressed)
        self.card.changed.connect(self.acts.set)
        self.card.card.questions.kept.connect(self.acts.keep)
        self.card.card.questions.withdrawn.connect(self.acts.withdraw)

    def refresh(self) -> None:
        """Show the bars, or the objective that is on."""
        texts = self.context.interface.texts
        self.place.read()
        self._options = standings(self.live.read(ballots))
        count, here, facts = len(self.place.objectives), self._here, self.place.facts
        self._heading.show_texts(texts)
        self._heading.show_counts()
        self._heading.setVisible(here is None)
        self.advice.setText(texts("pages.objectives.too_many", count=count))
        self.advice.setVisible(count > CHOSEN)
        became = {one.option_id: one.number for one in self.place.objectives if one.option_id}
        self.bars.setVisible(here is None)
        self.bars.show_options(self._options, became)
        self.empty.say(texts("pages.objectives.empty"), texts("pages.objectives.empty_next"),
                       texts("pages.objectives.new_one"), NEW_KEY)  # fmt: skip
        self.empty.setVisible(not self._options and not count)
        self.card.setVisible(here is not None)
        if here is not None and facts is not None:
            self.card.show_objective(here, facts)
        self._show_tabs()

    def primary_text(self) -> str:
        """The first objective, the next one, or on."""
        texts = self.context.interface.texts
        if self.acts.unseen_vote() is not None:
            return texts("pages.vote.reveal")
        if self._here is None and self.place.objectives:
            return texts("pages.objectives.sharpen", number=1)
        return texts("pages.okr.next") if self._next() is not None else super().primary_text()

    def go_on(self) -> bool:
        """Show the next objective."""
        self.card.settle()
        if self.acts.reveal():
            self.take_focus()
            return True
        following = self._next()
        if following is None:
            return False
        self.choose(following)
        return True

    def go_back(self) -> bool:
        """Show the objective before, or the bars."""
        self.card.settle()
        before = self.place.next_objective(-1)
        if self._here is None or (before is None and not self._options):
            return False
        self.choose(before.id if before else None)
        return True

    def actions_here(self) -> tuple[ActionSpec, ...]:
        """What can be done to the objective that is on."""
        return objective_actions(self.acts, self.card, self.add, here=self._here is not None)

    def take_focus(self) -> None:
        """On the first bar that is free, or into the sentence."""
        if self._here is not None:
            self.card.card.editor.setFocus()
        elif self._options:
            self.bars.focus_first()
        else:
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the list of actions says."""
        if not run_key(self.actions_here(), event):
            event.ignore()

    def choose(self, objective_id: UUID | None) -> None:
        """Show an objective, or the bars with None."""
        self.card.settle()
        self.place.choose_objective(objective_id)
        self.take_focus()

    def add(self) -> None:
        """Begin an objective without a vote."""
        self.card.settle()
        self.acts.add()
        self.take_focus()

    @property
    def _here(self) -> ObjectiveView | None:
        """The objective that is shown; None while the bars are."""
        return self.place.chosen_objective or (None if self._options else self.place.objective)

    def _next(self) -> UUID | None:
        following = self.place.next_objective() if self._here else (*self.place.objectives, None)[0]
        return following.id if following else None

    def _show_tabs(self) -> None:
        texts = self.context.interface.texts
        result = [TabWords(None, texts("pages.objectives.result"))] if self._options else []
        unwritten = texts("pages.okr.unwritten")
        tabs = [
            TabWords(one.id, f"{one.number} {one.sentence or unwritten}") for one in self.place.objectives
        ]
        chosen = self._here.id if self._here else None
        self.tabs.show_tabs([*result, *tabs], chosen, texts("pages.objectives.new"))

    def _on_bar_pressed(self, option_id: UUID) -> None:
        lines = next(one.option_ids for one in self._options if one.option.id == option_id)
        if not self.acts.toggle(option_id, lines):
            self.status.emit(self.context.interface.texts("pages.objectives.has_key_results"))
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._heading)
        column.addWidget(self.tabs)
        column.addWidget(self.advice)
        column.addWidget(scrolled_column(self.empty, self.bars, self.card), 1)
