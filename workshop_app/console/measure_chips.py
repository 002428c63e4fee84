"""What the room said would show it: chips to make key results of, by a click or by Ctrl and a digit."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.queries.board import Board
from workshop_app.widgets.flow_layout import FlowLayout
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label

DIGITS = 9


class MeasureChips(QWidget):
    """``taken`` carries the id and the words of the measure that was pressed."""

    taken = Signal(object, str)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interface = interface
        self._measures: list[tuple[UUID, str]] = []
        self.chips: list[KeyButton] = []
        self._heading = label(role="muted")
        self._flow_area = QWidget()
        self._flow = FlowLayout(self._flow_area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self._flow_area)

    def show_measures(self, board: Board, used: Sequence[UUID | None]) -> None:
        """Show the measures that no key result was made of yet, grouped ones first."""
        cards = [*(card for group in board.groups for card in group.cards), *board.loose]
        self._measures = [(card.id, card.text) for card in cards if card.id not in used]
        self.setVisible(bool(self._measures))
        self._heading.setText(self._interface.texts("pages.key_results.measures"))
        while len(self.chips) < len(self._measures):
            chip = KeyButton(role="measure")
            chip.clicked.connect(self._on_clicked)
            self._flow.addWidget(chip)
            self.chips.append(chip)
        for number, (chip, (_, words)) in enumerate(zip(self.chips, self._measures, strict=False), start=1):
            chip.setText(words.replace("&", "&&"))
            chip.set_key(f"Ctrl+{number}" if number <= DIGITS else "")
            chip.setAccessibleName(words)
            chip.show()
        for chip in self.chips[len(self._measures) :]:
            chip.hide()
        self._flow.invalidate()
        self._flow_area.updateGeometry()

    def take(self, number: int) -> None:
        """Take the measure with that number, counted from 1."""
        if 1 <= number <= len(self._measures):
            self.taken.emit(*self._measures[number - 1])

    def _on_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, KeyButton):
            self.take(self.chips.index(chip) + 1)
