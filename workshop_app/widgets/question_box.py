"""The dark box with the question to read aloud, and what the facilitator can answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from workshop_app.widgets.flow_layout import FlowLayout
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label
from workshop_app.widgets.theme import set_role

_OVER_BUTTONS = 8


@dataclass(frozen=True)
class Reply:
    """A button of the box: its name, its words, and the key that its page connects."""

    name: str
    text: str
    shortcut: str = ""


class QuestionBox(QFrame):
    """A question, a line under it, and buttons below; ``answered`` carries the name of the chosen reply.

    The buttons never stand beside the question: a long suggestion would squeeze the words to be read aloud.
    """

    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "question")
        self._question = label(role="question", wraps=True)
        self._under = label(role="question_muted", wraps=True)
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons)
        self._made: dict[str, KeyButton] = {}
        self._shown: list[KeyButton] = []
        self._before: QWidget | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._buttons.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(2)
        column.addWidget(self._question)
        column.addWidget(self._under)
        column.addSpacing(_OVER_BUTTONS)
        column.addWidget(self._buttons)

    def ask(self, question: str, under: str = "", replies: Sequence[Reply] = ()) -> None:
        """Show ``question``; its buttons stay while the replies have the same names, so that focus stays."""
        self._question.setText(question)
        self._under.setText(under)
        self._under.setVisible(bool(under))
        self.setAccessibleName(question)
        self.setAccessibleDescription(under)
        self._show(replies)

    def follow(self, before: QWidget) -> None:
        """Let Tab come to the buttons from ``before``."""
        if before is not self._before:
            self._before = before
            self._follow()

    def _show(self, replies: Sequence[Reply]) -> None:
        if [button.objectName() for button in self._shown] != [reply.name for reply in replies]:
            self._replace(replies)
        for button, reply in zip(self._shown, replies, strict=True):
            button.setText(reply.text)

    def _replace(self, replies: Sequence[Reply]) -> None:
        self._buttons.hide()  # while it is hidden, what changes in it is not laid out button by button
        for button in self._shown:
            self._flow.removeWidget(button)
            button.hide()
        self._shown = [self._button(reply) for reply in replies]
        for button in self._shown:
            self._flow.addWidget(button)
            button.show()
        self._follow()
        self._buttons.setVisible(bool(replies))

    def _follow(self) -> None:
        """Buttons are made when they are first needed; Tab would reach them after all else in the window."""
        chain = [self._before, *self._shown] if self._before is not None else self._shown
        for button, following in pairwise(chain):
            self.setTabOrder(button, following)

    def _button(self, reply: Reply) -> KeyButton:
        """The button of a reply; one that was made is kept, as questions come and go while somebody types."""
        made = self._made.get(reply.name)
        if made is None:
            made = self._made[reply.name] = KeyButton(reply.text, reply.shortcut, "question", self._buttons)
            made.setObjectName(reply.name)
            made.clicked.connect(self._on_button_clicked)
        return made

    def _on_button_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, KeyButton):
            self.answered.emit(sender.objectName())
