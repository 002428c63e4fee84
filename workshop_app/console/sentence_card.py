"""A card with one huge sentence, its fields, its lamps and the question to read aloud."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workshop_app.console.lamp_questions import LampQuestions
from workshop_app.console.sentence_edit import SentenceEdit
from workshop_app.queries.assessment import Lamp
from workshop_app.widgets.held_room import HeldRoom
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.theme import set_role

INSET = 12
"""How far the words of the editor stand from its edge: they line up with the fields below."""


class SentenceCard(QFrame):
    """Shows a sentence and its lamps.

    ``written`` carries the sentence to store, ``checked`` the sentence to check while it is being typed,
    ``submitted`` comes on Enter.
    """

    written = Signal(str)
    checked = Signal(str)
    submitted = Signal()
    MARGINS: ClassVar[tuple[int, int, int, int]] = (12, 18, 12, 24)

    def __init__(
        self, interface: Interface, fields: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        """``fields``, if any, stand between the sentence and its lamps."""
        super().__init__(parent)
        set_role(self, "card")
        self.editor = SentenceEdit(interface)
        self.questions = LampQuestions(interface)
        self.room = HeldRoom(self.questions)
        self.editor.text_settled.connect(self.written)
        self.editor.paused.connect(self.checked)
        self.editor.edited.connect(self.room.hold)
        self.editor.rested.connect(self.room.let_go)
        self.editor.submitted.connect(self.submitted)
        self.questions.filled.connect(self.editor.fill_in)
        self.questions.chosen.connect(self._on_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(*self.MARGINS)
        column.setSpacing(14)
        column.addWidget(self.editor)
        below = QVBoxLayout()
        below.setContentsMargins(INSET, 0, INSET, 0)
        below.setSpacing(18)
        if fields is not None:
            below.addWidget(fields)
        below.addWidget(self.room)
        column.addLayout(below)

    def show_sentence(self, sentence: str, hint: str, name: str) -> None:
        """Show the sentence, a hint while it is empty, and its name for screen readers."""
        self.editor.show_text(sentence)
        self.editor.setPlaceholderText(hint)
        self.editor.setAccessibleName(name)

    def show_lamps(self, lamps: Sequence[Lamp]) -> None:
        """Show the lamps for what is written now, and the dots under what they ask about."""
        self.questions.show_lamps(lamps, self.editor.toPlainText())
        asking = [lamp for lamp in lamps if lamp.verdict != "yes" and lamp.kept is None and lamp.span]
        self.editor.underline([(*lamp.span, lamp.verdict) for lamp in asking if lamp.span])
        self.editor.offer(self.questions.suggestion)

    def _on_chosen(self) -> None:
        self.editor.offer(self.questions.suggestion)
