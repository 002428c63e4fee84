"""The page where the cards are revealed, merged, grouped and named."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.console.card_table import CardTable, seen
from workshop_app.console.empty_state import EmptyState
from workshop_app.console.heading import Heading
from workshop_app.console.page import Context, Page
from workshop_app.console.wall_pages import WallPages
from workshop_app.queries.board import Board, board, cards_of
from workshop_app.widgets.actions import ActionSpec


class ClusterPage(Page):
    """Reveal, then the wall's pages, then the next stage; in between, hands on the cards."""

    stem: ClassVar[str] = "cluster"
    reads: ClassVar[frozenset[str]] = frozenset(
        {"idea", "card_group", "held_card", "dismissed_suggestion", "projector_view"}
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.wall = WallPages(context, self.stem, self)
        self._heading = Heading(self.stem)
        self._empty = EmptyState()
        self.table = CardTable(context, self.wall, self)
        self.board = self.table.board
        self.table.said.connect(self.status)
        self.table.changed.connect(self.primary_changed)
        self._lay_out()

    def refresh(self) -> None:
        """Show the board, and how much of it the room has seen."""
        texts = self.context.interface.texts
        snapshot = self.live.read(board)
        self.wall.read()
        self._heading.show_texts(texts)
        self._show_counts(snapshot)
        self._empty.say(texts("pages.cluster.empty"), texts("pages.cluster.empty_next"))
        self._empty.setVisible(not snapshot.total)
        self.table.show_board(snapshot, texts("board.name"))

    def primary_text(self) -> str:
        """Reveal, the wall's next page, or go on."""
        texts = self.context.interface.texts
        hidden = len(self.table.reveal.hidden())
        if hidden:
            return texts.plural("pages.cluster.reveal_all", hidden)
        if self.wall.page + 1 < self.wall.count:
            return texts("pages.wall.next", page=self.wall.page + 2, pages=self.wall.count)
        return super().primary_text()

    def go_on(self) -> bool:
        """Reveal all; then turn the wall's pages."""
        if self.table.reveal.hidden():
            self.table.reveal.everything()
            return True
        return self.wall.turn(1)

    def go_back(self) -> bool:
        """Turn the wall's page back."""
        return self.wall.turn(-1)

    def actions_here(self) -> tuple[ActionSpec, ...]:
        """What can be done to the cards."""
        return self.table.specs()

    def take_focus(self) -> None:
        """Begin at the first card."""
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the board."""
        if not self.table.press(event):
            event.ignore()

    def _show_counts(self, snapshot: Board) -> None:
        texts = self.context.interface.texts
        unseen = any(not card.revealed for card in cards_of(snapshot))
        self._heading.show_counts(
            texts.plural("pages.cluster.cards", snapshot.total) if snapshot.total else "",
            f"· {seen(texts, snapshot)}" if snapshot.total else "",
            texts("pages.cluster.hidden_from_room") if unseen else "",
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._heading)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)
        column.addStretch()
