"""What a page says while there is nothing on it: what is missing, and what to do next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label
from workshop_app.widgets.theme import set_role


class EmptyState(QFrame):
    """A heading, a sentence, and at most one button; ``acted`` when it is pressed."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._heading = label(role="heading", wraps=True)
        self._words = label(role="muted", wraps=True)
        self._button = KeyButton()
        self._button.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self._words)
        column.addSpacing(6)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)

    def say(self, heading: str, words: str, button: str = "", shortcut: str = "") -> None:
        """Show what is missing, what to do, and a button when ``button`` is given."""
        self._heading.setText(heading)
        self._words.setText(words)
        self._button.setText(button)
        self._button.set_key(shortcut)
        self._button.setVisible(bool(button))
        self.setAccessibleName(f"{heading} {words}")
