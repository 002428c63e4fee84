"""The card of one objective: its sentence, why now, what it supports, and how it is meant."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workshop_app.console.sentence_card import SentenceCard
from workshop_app.console.settled_text import SettledText
from workshop_app.queries.assessment import objective_lamps
from workshop_app.queries.facts import WorkshopFacts
from workshop_app.queries.okrs import ObjectiveView
from workshop_app.widgets.form import FieldSpec, Form
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.labels import label

_WHY_LINES = 76
_FIELDS = (
    FieldSpec("supports", "pages.objectives.supports", hint_key="pages.objectives.supports_hint"),
    FieldSpec("committed", "pages.objectives.committed", "check"),
)


class ObjectiveCard(QWidget):
    """``changed`` carries the objective's id and values by the names of ``objectives.edit``."""

    changed = Signal(object, object)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interface = interface
        self._shown: ObjectiveView | None = None
        self._facts: WorkshopFacts | None = None
        self._why = label(role="label")
        self.why_now = SettledText()
        self.why_now.setFixedHeight(_WHY_LINES)
        self.form = Form(interface, _FIELDS)
        self.card = SentenceCard(interface, self._fields())
        self.card.written.connect(self._on_written)
        self.card.checked.connect(self._on_checked)
        self.card.submitted.connect(self.why_now.setFocus)
        self.why_now.settled.connect(self._on_why)
        self.form.settled.connect(self._on_settled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)

    def show_objective(self, objective: ObjectiveView, facts: WorkshopFacts) -> None:
        """Show an objective with its lamps; another one than before settles what was being written first."""
        texts = self._interface.texts
        if self._shown is None or self._shown.id != objective.id:
            self.settle()
            self.card.questions.forget_choice()
        self._shown, self._facts = objective, facts
        name = texts("pages.objectives.sentence", number=objective.number)
        self.card.show_sentence(objective.sentence, texts("pages.objectives.sentence_hint"), name)
        self._why.setText(texts("pages.objectives.why_now"))
        self.why_now.setPlaceholderText(texts("pages.objectives.why_now_hint"))
        self.why_now.setAccessibleName(texts("pages.objectives.why_now"))
        self.why_now.show_stored(objective.why_now)
        self.form.fill({"supports": objective.supports, "committed": objective.committed})
        self._on_checked(self.card.editor.toPlainText())

    def settle(self) -> None:
        """Store what is being written."""
        self.card.editor.settle()
        self.why_now.settle()

    def _on_written(self, sentence: str) -> None:
        if self._shown is not None and sentence.split() != self._shown.sentence.split():
            self.changed.emit(self._shown.id, {"sentence": sentence})

    def _on_why(self, text: str) -> None:
        if self._shown is not None and text.strip() != self._shown.why_now:
            self.changed.emit(self._shown.id, {"why_now": text})

    def _on_settled(self, name: str) -> None:
        if self._shown is not None:
            self.changed.emit(self._shown.id, {name: self.form.value(name)})

    def _on_checked(self, sentence: str) -> None:
        if self._shown is not None and self._facts is not None:
            self.card.show_lamps(objective_lamps(replace(self._shown, sentence=sentence), self._facts))

    def _fields(self) -> QWidget:
        fields = QWidget()
        why = QVBoxLayout()
        why.setSpacing(4)
        why.addWidget(self._why)
        why.addWidget(self.why_now)
        why.addStretch(1)
        row = QHBoxLayout(fields)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(why, 3)
        row.addWidget(self.form, 2)
        return fields
