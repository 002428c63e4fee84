"""The page of the agreement: hands behind a curtain, what keeps somebody out, and how sure the room is."""

from typing import ClassVar

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.console.agreement_acts import AgreementActs
from workshop_app.console.confidence_list import ConfidenceList
from workshop_app.console.dissent_list import DissentList
from workshop_app.console.empty_state import EmptyState
from workshop_app.console.fist_card import FistCard
from workshop_app.console.objective_line import ObjectiveLine
from workshop_app.console.okr_cursor import READS, OkrCursor
from workshop_app.console.page import Context, Page
from workshop_app.console.page_keys import run_key
from workshop_app.console.scrolled import scrolled_column
from workshop_app.queries.okrs import ObjectiveView
from workshop_app.widgets.actions import ActionSpec
from workshop_app.widgets.question_box import QuestionBox, Reply


class AgreePage(Page):
    """One objective at a time: PageDown asks for hands, shows them, goes to the next without hands."""

    stem: ClassVar[str] = "agree"
    reads: ClassVar[frozenset[str]] = READS | {"fist_round", "fist", "dissent", "participant"}

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Read when it is shown."""
        super().__init__(context, parent)
        self.place = OkrCursor(context.live)
        self.acts = AgreementActs(context.live, self.place, self)
        self.line = ObjectiveLine(context.interface)
        self.empty = EmptyState()
        self.card = FistCard(context.interface)
        self.question = QuestionBox()
        self.dissents = DissentList(context.interface)
        self.confidence = ConfidenceList(context.interface)
        inside = (self.empty, self.card, self.question, self.dissents, self.confidence)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.line)
        column.addWidget(scrolled_column(*inside), 1)
        self._connect()

    def refresh(self) -> None:
        """Show the objective that is on, its newest hands, and what was said about it."""
        texts = self.context.interface.texts
        self.place.read()
        self.line.show_place(self.place)
        objective = self.place.objective
        self.empty.say(texts("agreement.empty"), texts("agreement.empty_next"))
        self.empty.setVisible(objective is None)
        self.card.setVisible(objective is not None)
        self.card.show_fist(self.acts.fist)
        self._show_question()
        self.confidence.show_key_results(self.place.key_results)

    def primary_text(self) -> str:
        """Ask for hands, show them, the next objective, or on."""
        texts, fist = self.context.interface.texts, self.acts.fist
        if self.place.objective is None:
            return super().primary_text()
        if fist is None:
            return texts("agreement.open")
        if not fist.revealed:
            return texts("agreement.reveal")
        return texts("agreement.next") if self.acts.unasked else super().primary_text()

    def go_on(self) -> bool:
        """Ask, show, then the next objective without hands; False when all have been shown."""
        self.dissents.settle()
        fist, following = self.acts.fist, self.acts.unasked
        if self.place.objective is None:
            return False
        if fist is None:
            self.ask_again()
        elif not fist.revealed:
            self.acts.reveal()
            self.take_focus()
        elif following is not None:
            self._choose(following)
        else:
            return False
        return True

    def go_back(self) -> bool:
        """The objective before; False at the first."""
        before = self.place.next_objective(-1)
        if before is not None:
            self._choose(before)
        return before is not None

    def actions_here(self) -> tuple[ActionSpec, ...]:
        """Hands once more, an objection, and how sure."""
        shown = self.acts.fist is not None and self.acts.fist.revealed
        there, measured = self.place.objective is not None, bool(self.place.key_results)
        again = ActionSpec("agree.again", "agreement.again", ("R",), "restart", self.ask_again, shown)
        dissent = ActionSpec("agree.dissent", "agreement.write_down", ("D",), "dissent", self.write, there)
        sure = ActionSpec("agree.sure", "agreement.say_how_sure", ("C",), "confidence", self.rate, measured)
        return tuple(spec for spec in (again, dissent, sure) if spec.enabled)

    def ask_again(self) -> None:
        """Ask for hands on the objective that is on, and count them."""
        self.acts.ask()
        self.take_focus()

    def write(self) -> None:
        """Put the cursor where an objection is written."""
        self.dissents.show()
        self.dissents.what.setFocus()

    def rate(self) -> None:
        """Put the cursor on the first key result without a number."""
        self.confidence.focus_first()

    def take_focus(self) -> None:
        """Where hands are counted; else at what keeps somebody out, else at how sure the room is."""
        fist = self.acts.fist
        if fist is None:
            self.setFocus()
        elif not fist.revealed:
            self.card.counts.focus_first()
        elif fist.shown and not fist.passes:
            self.write()
        else:
            self.rate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The page's keys, for a window that has none of its own."""
        if not run_key(self.actions_here(), event):
            event.ignore()

    def _show_question(self) -> None:
        texts, fist, objective = self.context.interface.texts, self.acts.fist, self.place.objective
        out = fist is not None and fist.revealed and fist.shown > 0 and not fist.passes
        self.question.setVisible(out)
        if out:
            replies = (Reply("again", texts("agreement.again"), "R"),)
            self.question.ask(texts("agreement.what_would_it_take"), texts("agreement.listen"), replies)
        kept = objective.dissents if objective else ()
        self.dissents.show_dissents(kept)
        self.dissents.setVisible(out or bool(kept) or self.dissents.being_written)

    def _choose(self, objective: ObjectiveView) -> None:
        self.dissents.settle()
        self.place.choose_objective(objective.id)
        self.take_focus()

    def _on_stepped(self, step: int) -> None:
        target = self.place.next_objective(step)
        if target is not None:
            self._choose(target)

    def _connect(self) -> None:
        self.line.stepped.connect(self._on_stepped)
        self.card.counted.connect(self.acts.count)
        self.question.answered.connect(self.ask_again)
        self.dissents.written.connect(self.acts.write_down)
        self.dissents.removed.connect(self.acts.take_away)
        self.confidence.given.connect(self.acts.rate)
