"""The dark box with the question to read aloud, and what the facilitator can answer."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from workshop_app.widgets.flow_layout import FlowLayout
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label
from workshop_app.widgets.theme import set_role


@dataclass(frozen=True)
class Reply:
    """A button of the box: its name, its words, and the key that its page connects."""

    name: str
    text: str
    shortcut: str = ""


class QuestionBox(QFrame):
    """A question, a line under it, and buttons; ``answered`` carries the name of the chosen reply."""

    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "question")
        self._question = label(role="question", wraps=True)
        self._under = label(role="question_muted", wraps=True)
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._buttons.setSizePolicy(policy)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._question)
        words.addWidget(self._under)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 14, 20, 14)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self._buttons)

    def ask(self, question: str, under: str = "", replies: Sequence[Reply] = ()) -> None:
        """Show ``question``; the buttons are kept when the replies are the same, so that focus stays."""
        self._question.setText(question)
        self._under.setText(under)
        self._under.setVisible(bool(under))
        self.setAccessibleName(question)
        self.setAccessibleDescription(under)
        self._show(replies)

    def _show(self, replies: Sequence[Reply]) -> None:
        old = self._buttons.findChildren(KeyButton)
        if [(b.objectName(), b.text()) for b in old] == [(reply.name, reply.text) for reply in replies]:
            return
        for button in old:
            self._flow.removeWidget(button)
            button.setParent(None)
            button.deleteLater()
        for reply in replies:
            button = KeyButton(reply.text, reply.shortcut, role="question")
            button.setObjectName(reply.name)
            button.clicked.connect(self._on_button_clicked)
            self._flow.addWidget(button)
        self._buttons.setVisible(bool(replies))

    def _on_button_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, KeyButton):
            self.answered.emit(sender.objectName())
