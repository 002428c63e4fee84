"""The line and the board of one objective's measures: written at the speed of talk, sorted like the ideas."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.console.card_table import CardTable, seen
from workshop_app.console.counts import Counts
from workshop_app.console.idea_line import IdeaLine
from workshop_app.console.measure_acts import MeasureActs
from workshop_app.console.page import Context
from workshop_app.console.wall_pages import WallPages
from workshop_app.queries.board import Board, cards_of
from workshop_app.queries.people import People
from workshop_app.widgets.labels import label


class MeasureBoard(QWidget):
    """Enter adds and is ready for the next; the card that came in last is in view with the board's cursor.

    ``said`` carries a sentence for the status line; ``changed`` comes when other actions have a meaning.
    """

    said = Signal(str)
    changed = Signal()

    def __init__(self, context: Context, acts: MeasureActs, wall: WallPages, parent: QWidget) -> None:
        super().__init__(parent)
        self._interface = context.interface
        self._acts = acts
        self.line = IdeaLine()
        self.counts = Counts()
        self._hint = label(role="muted", wraps=True)
        self.table = CardTable(context, wall, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for widget in (self.line, self.counts, self._hint):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addStretch()
        self.table.said.connect(self.said)
        self.table.changed.connect(self.changed)
        self.line.entered.connect(self._on_entered)
        self.line.pasted.connect(self._on_pasted)
        self.line.left_downwards.connect(self.to_cards)
        self.table.board.left_upwards.connect(self.line.setFocus)

    def show_measures(self, cards: Board, room: People) -> None:
        """Show the measures, how many they are, how much the room has seen, and who is done."""
        texts = self._interface.texts
        self.line.setAccessibleName(texts("stages.measures.title"))
        self.line.setPlaceholderText(texts("pages.measures.placeholder"))
        self.line.show_hint(texts("console.brainstorm.hint"))
        self.table.show_board(cards, texts("pages.measures.cards_name"))
        self._hint.setText(texts("pages.measures.empty"))
        self._hint.setVisible(not cards.total)
        done = texts("console.brainstorm.done", done=room.done, here=room.here) if room.here else ""
        shown = seen(texts, cards) if cards.revealed else ""
        more = " · ".join(part for part in (done, shown) if part)
        unseen = any(not card.revealed for card in cards_of(cards))
        hidden = texts("pages.cluster.hidden_from_room") if unseen else ""
        count = texts.plural("pages.measures.count", cards.total)
        self.counts.show_counts(count, f"· {more}" if more else "", hidden)

    def to_cards(self) -> None:
        """Take the cursor to the cards, when there are any."""
        if self.table.board.isVisible():
            self.table.board.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_entered(self, text: str) -> None:
        made = self._acts.add(text)
        if made is not None:
            self.line.clear_entered()
            self.table.board.stand_on(("card", made))

    def _on_pasted(self, texts: list[str]) -> None:
        self.line.clear_entered()
        self._acts.add_all(texts)
