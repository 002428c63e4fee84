"""The card of one key result: its sentence, its fields, its steps, and what its sentence would fill in."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.console.key_result_form import KeyResultForm
from workshop_app.console.sentence_card import SentenceCard
from workshop_app.console.sentence_numbers import sentence_numbers
from workshop_app.console.steps_editor import StepsEditor
from workshop_app.model.words import KeyResultKind
from workshop_app.queries.assessment import key_result_lamps
from workshop_app.queries.facts import WorkshopFacts
from workshop_app.queries.okrs import KeyResultView
from workshop_app.widgets.held_room import HeldRoom
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton

READ_KEY = "Ctrl+R"
_AIR = 10


class KeyResultCard(QWidget):
    """Shows a key result; ``fields_changed`` carries id and values, ``sentence_written`` id and words."""

    fields_changed = Signal(object, object)
    sentence_written = Signal(object, str)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interface = interface
        self._shown: KeyResultView | None = None
        self._facts: WorkshopFacts | None = None
        self.form = KeyResultForm(interface)
        self.steps = StepsEditor(interface)
        self.read_numbers = KeyButton(shortcut=READ_KEY, role="quiet")
        self.read_numbers.clicked.connect(self.take_numbers)
        self._offer = HeldRoom(self._under_fields())
        self.card = SentenceCard(interface, self._fields())
        self.card.editor.edited.connect(self._offer.hold)
        self.card.editor.rested.connect(self._offer.let_go)
        self.form.changed.connect(self._on_fields)
        self.card.written.connect(self._on_written)
        self.card.checked.connect(self._on_checked)
        self.card.submitted.connect(self.form.focus_first)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)

    def show_key_result(self, key_result: KeyResultView, facts: WorkshopFacts, names: Sequence[str]) -> None:
        """Show a key result with its lamps; another one than before settles what was being written first."""
        texts = self._interface.texts
        other = self._shown is None or self._shown.id != key_result.id
        if other:
            self.settle()
            self.card.questions.forget_choice()
        self._shown, self._facts = key_result, facts
        name = texts("pages.key_results.sentence", number=key_result.number)
        self.card.show_sentence(key_result.sentence, texts("pages.key_results.sentence_hint"), name)
        self.form.show_key_result(key_result, names, facts.ends_on)
        self.steps.setVisible(key_result.kind is KeyResultKind.MILESTONE)
        self.steps.show_steps(key_result.steps)
        self._on_checked(self.card.editor.toPlainText())

    def settle(self) -> None:
        """Store what is being written."""
        self.card.editor.settle()
        self.form.settle()

    def take_numbers(self) -> None:
        """Fill empty fields from the sentence."""
        values = self._offered(self.card.editor.toPlainText())
        if values and self._shown is not None:
            self.fields_changed.emit(self._shown.id, values)

    def _on_fields(self, values: object) -> None:
        if self._shown is not None:
            self.fields_changed.emit(self._shown.id, values)

    def _on_written(self, sentence: str) -> None:
        if self._shown is not None and sentence.split() != self._shown.sentence.split():
            self.sentence_written.emit(self._shown.id, sentence)

    def _on_checked(self, sentence: str) -> None:
        if self._shown is None or self._facts is None:
            return
        lamps = key_result_lamps(replace(self._shown, sentence=sentence), self._facts)
        offered = self._offered(sentence)
        self.card.show_lamps(lamps)
        if offered:
            numbers = self._words(offered)
            self.read_numbers.setText(self._interface.texts("pages.key_results.read", numbers=numbers))
        self.read_numbers.setVisible(bool(offered))

    def _offered(self, sentence: str) -> dict[str, Decimal | str]:
        """What the sentence says that the fields do not: only while both numbers are empty."""
        here = self._shown
        if here is None or self._facts is None or here.kind is not KeyResultKind.NUMBER:
            return {}
        if here.from_value is not None or here.to_value is not None:
            return {}
        found = sentence_numbers(sentence, self._facts.room_language)
        values: dict[str, Decimal | str] = {}
        if found.from_value is not None and not here.baseline_unknown:
            values["from_value"] = found.from_value
        if found.to_value is not None:
            values["to_value"] = found.to_value
        if values and found.unit and not here.unit:
            values["unit"] = found.unit
        return values if "to_value" in values else {}

    def _words(self, offered: dict[str, Decimal | str]) -> str:
        numbers = [
            self._interface.texts.number(value) for value in offered.values() if isinstance(value, Decimal)
        ]
        return f"{' → '.join(numbers)} {offered.get('unit', '')}".strip()

    def _fields(self) -> QWidget:
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.form)
        column.addWidget(self._offer)
        column.addWidget(self.steps)
        return fields

    def _under_fields(self) -> QWidget:
        under = QWidget()
        column = QVBoxLayout(under)
        column.setContentsMargins(0, _AIR, 0, 0)
        column.addWidget(self.read_numbers, 0, Qt.AlignmentFlag.AlignLeft)
        return under
