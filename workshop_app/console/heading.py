"""The head of a stage's page: its question, one line on what to do, and what is counted."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workshop_app.texts import Texts
from workshop_app.widgets.labels import label


class Heading(QWidget):
    """Title and hint of a stage; under them a line of counts with a chip at its right."""

    def __init__(self, stem: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stem = stem
        self._title = label(role="title", wraps=True)
        self._hint = label(role="lead_muted", wraps=True)
        self._count = label(role="strong")
        self._more = label(role="muted")
        self._chip = label(role="chip")
        counts = QHBoxLayout()
        counts.setContentsMargins(0, 14, 0, 0)
        counts.setSpacing(10)
        counts.addWidget(self._count)
        counts.addWidget(self._more, 1)
        counts.addWidget(self._chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addLayout(counts)

    def show_texts(self, texts: Texts, hint: str = "", title: str = "") -> None:
        """Show the stage's title and hint in a language; ``hint`` and ``title`` take the place of its own."""
        self._title.setText(title or texts(f"stages.{self._stem}.title"))
        self._hint.setText(hint or texts(f"stages.{self._stem}.hint"))

    def show_counts(self, count: str = "", more: str = "", chip: str = "") -> None:
        """Show what is counted; empty ones take no room."""
        for widget, words in ((self._count, count), (self._more, more), (self._chip, chip)):
            widget.setText(words)
        self._count.setVisible(bool(count))
        self._more.setVisible(bool(count or more or chip))
        self._chip.setVisible(bool(chip))
