"""A key result asked as it will be asked on the last day: yes, no, or cannot say."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from workshop_app.model.words import Answer
from workshop_app.queries.facts import WorkshopFacts
from workshop_app.queries.okrs import KeyResultView
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label
from workshop_app.widgets.theme import set_role

KEYS: Mapping[Answer, tuple[str, str]] = {
    Answer.YES: ("pages.quality.yes", "pages.quality.yes_key"),
    Answer.NO: ("pages.quality.no", "pages.quality.no_key"),
    Answer.CANNOT_SAY: ("pages.quality.cannot_say", "pages.quality.cannot_say_key"),
}
"""The words of each answer, and the text that holds its key."""


class RehearsalCard(QFrame):
    """``answered`` carries the answer that was pressed."""

    answered = Signal(object)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._interface = interface
        self._when = label(role="lead_muted", wraps=True)
        self._sentence = label(role="title", wraps=True)
        self._asks = label(role="lead_strong", wraps=True)
        self._said = label(role="ask", wraps=True)
        self.buttons = {answer: KeyButton() for answer in KEYS}
        for answer, button in self.buttons.items():
            button.setObjectName(answer.value)
            button.setCheckable(True)
            button.clicked.connect(self._on_clicked)
        self._lay_out()

    def show_key_result(self, key_result: KeyResultView, facts: WorkshopFacts) -> None:
        """Ask ``key_result`` as on its last day; the answer that was given is marked."""
        texts = self._interface.texts
        day = key_result.due_on or facts.ends_on
        self._when.setText(texts("pages.quality.it_is", day=texts.long_date(day)))
        self._sentence.setText(key_result.sentence or texts("pages.okr.unwritten"))
        self._asks.setText(texts("pages.quality.reached"))
        for answer, (words, key) in KEYS.items():
            button = self.buttons[answer]
            button.setText(texts(words))
            button.set_key(texts(key))
            button.setChecked(key_result.rehearsal is answer)
        unclear = key_result.rehearsal is Answer.CANNOT_SAY
        self._said.setText(texts("pages.quality.goes_back") if unclear else "")
        self._said.setVisible(unclear)
        self.setAccessibleName(f"{self._when.text()} {self._sentence.text()} {self._asks.text()}")

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, KeyButton):
            self.answered.emit(Answer(button.objectName()))

    def _lay_out(self) -> None:
        answers = QHBoxLayout()
        answers.setSpacing(10)
        for button in self.buttons.values():
            answers.addWidget(button)
        answers.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 24)
        column.setSpacing(10)
        for widget in (self._when, self._sentence, self._asks):
            column.addWidget(widget)
        column.addLayout(answers)
        column.addWidget(self._said)
