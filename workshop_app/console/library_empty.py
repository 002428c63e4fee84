"""What the library says when there is nothing to list; the first time, three ways to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workshop_app.console.choice_card import ChoiceCard
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label

_WIDEST = 940


class EmptyLibrary(QWidget):
    """Says why there is nothing and offers what to do next."""

    new_wanted = Signal()
    example_wanted = Signal()
    import_wanted = Signal()
    tour_wanted = Signal()

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """Says that the library is new."""
        super().__init__(parent)
        self._interface = interface
        self._title, self._words = label(role="heading"), label(role="lead_muted", wraps=True)
        self.new = ChoiceCard(interface, "add", "Ctrl+N")
        self.tour = ChoiceCard(interface, "stage_welcome")
        self.example = ChoiceCard(interface, "example", "Ctrl+Shift+E")
        self.bring_in = KeyButton(shortcut="Ctrl+I", role="quiet")
        self._lay_out()
        self.new.clicked.connect(self.new_wanted)
        self.example.clicked.connect(self.example_wanted)
        self.tour.clicked.connect(self.tour_wanted)
        self.bring_in.clicked.connect(self.import_wanted)

    def show_reason(self, *, searched: bool, in_bin: bool) -> None:
        """Nothing was found, the bin is empty, or the library is new."""
        texts = self._interface.texts
        reason = "nothing_found" if searched else "empty_bin" if in_bin else "empty"
        self._title.setText(texts(f"console.library.{reason}"))
        self._words.setText(texts(f"console.library.{reason}_words"))
        self.new.say(texts("console.library.new"), texts("console.library.new_words"))
        self.example.say(texts("console.library.example"), texts("console.library.example_words"))
        self.tour.say(texts("tour.do.start"), texts("console.library.tour_words"))
        self.bring_in.setText(texts("console.library.import"))
        for button in (self.new, self.example, self.tour, self.bring_in):
            button.setVisible(reason == "empty")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        for card in (self.tour, self.example, self.new):
            row.addWidget(card, 1)
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(8)
        column.addLayout(row)
        column.addWidget(self.bring_in, 0, Qt.AlignmentFlag.AlignLeft)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addStretch(2)
        around.addWidget(inside)
        around.addStretch(3)
