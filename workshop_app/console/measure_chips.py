"""What the room said would show it: chips to make key results of, by a click or by Ctrl and a digit."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.queries.board import Board, Card
from workshop_app.widgets.flow_layout import FlowLayout
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label

DIGITS = 9


class MeasureRow(QWidget):
    """The measures of one group under its name; ``pressed`` carries the id and the words of one."""

    pressed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = label(role="strong", wraps=True)
        self._cards: Sequence[Card] = ()
        self._made: list[KeyButton] = []
        self._flow_area = QWidget()
        self._flow = FlowLayout(self._flow_area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.name)
        column.addWidget(self._flow_area)

    def show_cards(self, name: str, cards: Sequence[Card], first: int) -> list[KeyButton]:
        """Show ``cards`` under ``name``, which may be empty; the chips, numbered from ``first``."""
        self._cards = cards
        self.name.setText(name)
        self.name.setVisible(bool(name))
        while len(self._made) < len(cards):
            chip = KeyButton(role="measure")
            chip.clicked.connect(self._on_clicked)
            self._flow.addWidget(chip)
            self._made.append(chip)
        for number, (chip, card) in enumerate(zip(self._made, cards, strict=False), start=first):
            chip.setText(card.text.replace("&", "&&"))
            chip.set_key(f"Ctrl+{number}" if number <= DIGITS else "")
            chip.setAccessibleName(f"{card.text}, {name}" if name else card.text)
            chip.show()
        for chip in self._made[len(cards) :]:
            chip.hide()
        self._flow.invalidate()
        self._flow_area.updateGeometry()
        return self._made[: len(cards)]

    def _on_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, KeyButton):
            card = self._cards[self._made.index(chip)]
            self.pressed.emit(card.id, card.text)


class MeasureChips(QWidget):
    """``taken`` carries the id and the words of the measure that was pressed."""

    taken = Signal(object, str)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interface = interface
        self._measures: list[Card] = []
        self.chips: list[KeyButton] = []
        self.rows: list[MeasureRow] = []
        self._heading = label(role="muted")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self._heading)

    def show_measures(self, board: Board, used: Sequence[UUID | None]) -> None:
        """Show the measures that no key result was made of yet, by group, then those without one."""
        left = [(name, [one for one in cards if one.id not in used]) for name, cards in self._sorted(board)]
        shown = [(name, cards) for name, cards in left if cards]
        self._measures = [card for _, cards in shown for card in cards]
        self.setVisible(bool(self._measures))
        self._heading.setText(self._interface.texts("pages.key_results.measures"))
        while len(self.rows) < len(shown):
            row = MeasureRow()
            row.pressed.connect(self.taken)
            self._column.addWidget(row)
            self.rows.append(row)
        self.chips = []
        for row, (name, cards) in zip(self.rows, shown, strict=False):
            self.chips += row.show_cards(name, cards, len(self.chips) + 1)
            row.show()
        for row in self.rows[len(shown) :]:
            row.hide()

    def take(self, number: int) -> None:
        """Take the measure with that number, counted from 1."""
        if 1 <= number <= len(self._measures):
            card = self._measures[number - 1]
            self.taken.emit(card.id, card.text)

    def _sorted(self, board: Board) -> list[tuple[str, Sequence[Card]]]:
        """The cards of each group under its name, then the loose ones; without groups under no name."""
        texts = self._interface.texts
        named: list[tuple[str, Sequence[Card]]] = [
            (group.name or texts("pages.cluster.unnamed"), group.cards) for group in board.groups
        ]
        return [*named, (texts("board.loose") if board.groups else "", board.loose)]
