"""The page of the check: questions read aloud, sentences fixed or kept, then the yes/no rehearsal."""

from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.console.empty_state import EmptyState
from workshop_app.console.lamp_lines import LampLines, LampWords
from workshop_app.console.lamp_questions import open_lamps
from workshop_app.console.objective_line import ObjectiveLine
from workshop_app.console.okr_cursor import READS, OkrCursor
from workshop_app.console.page import Context, Page
from workshop_app.console.page_keys import run_key
from workshop_app.console.phase_switch import PhaseSwitch
from workshop_app.console.quality_actions import QualityActions
from workshop_app.console.quality_acts import QualityActs
from workshop_app.console.quality_parts import QualityParts
from workshop_app.console.quality_way import Phase, QualityWay
from workshop_app.console.scrolled import scrolled_column
from workshop_app.model.words import Answer
from workshop_app.queries.assessment import key_result_lamps, objective_lamps
from workshop_app.widgets.actions import ActionSpec


class QualityPage(Page):
    """Every sentence of an OKR with its lamps; PageDown walks through lamps, the whole, and the rehearsal."""

    stem: ClassVar[str] = "quality"
    reads: ClassVar[frozenset[str]] = READS | {"rehearsal_answer"}

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        interface = context.interface
        self.place = OkrCursor(context.live)
        self.way = QualityWay(self.place, self)
        self.acts = QualityActs(context.live, self.place, self)
        self.line = ObjectiveLine(interface)
        self.switch = PhaseSwitch(interface)
        self.lines = LampLines(interface)
        self.parts = QualityParts(interface, self.place)
        self.keys = QualityActions(interface, self.way, self.acts, self.parts, self)
        self.empty = EmptyState()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.line)
        column.addWidget(self.switch)
        column.addWidget(scrolled_column(self.empty, self.lines, self.parts), 1)
        self._connect()

    def refresh(self) -> None:
        """Show the sentences of the objective that is on, and what is done with the one that is looked at."""
        self.place.read()
        self.way.keep_to_what_is()
        here = self.place.objective
        self.line.show_place(self.place)
        for widget in (self.switch, self.lines, self.parts):
            widget.setVisible(here is not None)
        texts = self.context.interface.texts
        self.empty.say(texts("pages.okr.none"), texts("pages.okr.none_next"))
        self.empty.setVisible(here is None)
        words = self._words()
        current = self.place.chosen_key_result
        self.lines.show_lines(words, current.id if current else None)
        self.switch.show_phase(self.way.phase, self._progress(words))
        self.parts.show_phase(self.way.phase)

    def primary_text(self) -> str:
        """What the next step is."""
        texts, following = self.context.interface.texts, self.way.next_phase()
        if self._goes_back():
            return texts("pages.quality.send_back")
        if following is None:
            return texts("pages.okr.next") if self.place.next_objective() else super().primary_text()
        if following is self.way.phase:
            return texts(f"pages.quality.next.{following}")
        return texts(f"pages.quality.to.{following}")

    def go_on(self) -> bool:
        """One step further; a key result that nobody can answer goes back to where it was written."""
        self.parts.settle()
        if self._goes_back():
            self.acts.send_back()
            return True
        return self._arrived(moved=self.way.on())

    def go_back(self) -> bool:
        """One step back."""
        self.parts.settle()
        return self._arrived(moved=self.way.back())

    def actions_here(self) -> tuple[ActionSpec, ...]:
        """What can be done with the sentence that is looked at."""
        return self.keys.specs() if self.place.objective else ()

    def take_focus(self) -> None:
        """On the sentence that is looked at: letters are keys here until somebody edits."""
        if self.place.objective is None:
            self.setFocus()
        else:
            self.lines.focus_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits; the rest is in the list of actions."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.parts.edit()
        elif not run_key(self.actions_here(), event):
            event.ignore()

    def _goes_back(self) -> bool:
        here = self.place.chosen_key_result
        rehearsed = self.way.phase is Phase.REHEARSAL and here is not None
        return rehearsed and here is not None and here.rehearsal is Answer.CANNOT_SAY

    def _arrived(self, *, moved: bool) -> bool:
        if moved:
            self._refresh()
            self.take_focus()
        return moved

    def _words(self) -> list[LampWords]:
        texts, facts, objective = self.context.interface.texts, self.place.facts, self.place.objective
        if facts is None or objective is None:
            return []
        unwritten = texts("pages.okr.unwritten")
        lines = [LampWords(None, objective.sentence or unwritten, objective_lamps(objective, facts))]
        for one in objective.key_results:
            answer = texts(f"pages.quality.{one.rehearsal}") if one.rehearsal else ""
            lamps = key_result_lamps(one, facts)
            lines.append(LampWords(one.id, f"{one.number}  {one.sentence or unwritten}", lamps, answer))
        return lines

    def _progress(self, words: list[LampWords]) -> str:
        texts = self.context.interface.texts
        asking = sum(len(open_lamps(one.lamps)) for one in words)
        rehearsed = sum(one.rehearsal is not None for one in self.place.key_results)
        questions = texts.plural("pages.quality.questions", asking)
        practised = texts("pages.quality.rehearsed", done=rehearsed, count=len(self.place.key_results))
        return f"{questions} · {practised}" if self.place.key_results else questions

    def _on_chosen(self, key_result_id: UUID | None) -> None:
        self.parts.settle()
        self.way.look_at(key_result_id)
        self._arrived(moved=True)

    def _on_phase(self, phase: Phase) -> None:
        self.parts.settle()
        self.way.begin(phase)
        self._arrived(moved=True)

    def _connect(self) -> None:
        self.line.stepped.connect(self.way.step_objective)
        self.lines.chosen.connect(self._on_chosen)
        self.switch.chosen.connect(self._on_phase)
        self.keys.rehearsal_wanted.connect(self._on_phase)
        self.parts.written.connect(self.acts.write)
        self.parts.card.submitted.connect(self.take_focus)
        self.parts.card.questions.kept.connect(self.acts.keep)
        self.parts.card.questions.withdrawn.connect(self.acts.withdraw)
        self.parts.rehearsal.answered.connect(self.acts.rehearse)
