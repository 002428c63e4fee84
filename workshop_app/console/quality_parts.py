"""The three things the check can show under its list: lamps of a sentence, the whole OKR, the rehearsal."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.console.okr_cursor import OkrCursor
from workshop_app.console.quality_way import Phase
from workshop_app.console.rehearsal_card import RehearsalCard
from workshop_app.console.sentence_card import SentenceCard
from workshop_app.queries.assessment import Lamp, key_result_lamps, objective_lamps, set_questions
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.labels import label
from workshop_app.widgets.question_box import QuestionBox


class QualityParts(QWidget):
    """Shows one of the three; ``written`` carries the id of what was rewritten, and its words."""

    written = Signal(object, str)

    def __init__(self, interface: Interface, place: OkrCursor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interface = interface
        self._place = place
        self._target: UUID | None = None
        self._stored = ""
        self.card = SentenceCard(interface)
        self.rehearsal = RehearsalCard(interface)
        self._whole = QWidget()
        self._whole_heading = label(role="heading", wraps=True)
        self._whole_fine = label(role="good", wraps=True)
        self.boxes: list[QuestionBox] = []
        self.card.written.connect(self._on_written)
        self.card.checked.connect(self._on_checked)
        self._lay_out()

    def show_phase(self, phase: Phase) -> None:
        """Show what is done in ``phase`` with the sentence that is looked at."""
        facts, key_result = self._place.facts, self._place.chosen_key_result
        rehearsing = phase is Phase.REHEARSAL and key_result is not None
        self.card.setVisible(phase is Phase.LAMPS)
        self.rehearsal.setVisible(rehearsing)
        self._whole.setVisible(phase is Phase.WHOLE)
        self._show_sentence()
        self._show_whole()
        if rehearsing and key_result is not None and facts is not None:
            self.rehearsal.show_key_result(key_result, facts)

    def settle(self) -> None:
        """Store what is being written."""
        self.card.editor.settle()

    def edit(self) -> None:
        """Put the cursor into the sentence."""
        if self.card.isVisible():
            self.card.editor.setFocus()

    def _show_sentence(self) -> None:
        texts, objective = self._interface.texts, self._place.objective
        here = self._place.chosen_key_result or objective
        if here is None:
            return
        if here.id != self._target:
            self.settle()
            self.card.questions.forget_choice()
        self._target, self._stored = here.id, here.sentence
        kind = "objectives" if here is objective else "key_results"
        name = texts(f"pages.{kind}.sentence", number=here.number)
        self.card.show_sentence(here.sentence, texts(f"pages.{kind}.sentence_hint"), name)
        self._on_checked(self.card.editor.toPlainText())

    def _on_checked(self, sentence: str) -> None:
        self.card.show_lamps(self._lamps(sentence))

    def _lamps(self, sentence: str) -> tuple[Lamp, ...]:
        facts, objective, here = self._place.facts, self._place.objective, self._place.chosen_key_result
        if facts is None or objective is None:
            return ()
        if here is not None:
            return key_result_lamps(replace(here, sentence=sentence), facts)
        return objective_lamps(replace(objective, sentence=sentence), facts)

    def _on_written(self, sentence: str) -> None:
        if self._target is not None and sentence.split() != self._stored.split():
            self.written.emit(self._target, sentence)

    def _show_whole(self) -> None:
        texts, facts, objective = self._interface.texts, self._place.facts, self._place.objective
        found = set_questions(objective, facts) if objective and facts else ()
        self._whole_heading.setText(texts("pages.quality.whole"))
        self._whole_fine.setText(texts("pages.quality.whole_fine"))
        self._whole_fine.setVisible(not found)
        while len(self.boxes) < len(found):
            box = QuestionBox()
            self._column.insertWidget(2 + len(self.boxes), box)
            self.boxes.append(box)
        for box, lamp in zip(self.boxes, found, strict=False):
            box.ask(lamp.question or lamp.message, lamp.message if lamp.question else "")
            box.show()
        for box in self.boxes[len(found) :]:
            box.hide()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self._whole)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self._whole_heading)
        self._column.addWidget(self._whole_fine)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.card, self._whole, self.rehearsal):
            column.addWidget(widget)
