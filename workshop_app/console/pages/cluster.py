"""The page where the cards are revealed, merged, grouped and named."""

from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.console.board_view import BoardView
from workshop_app.console.cluster_actions import ClusterActions
from workshop_app.console.cluster_acts import cards_of, hidden_cards
from workshop_app.console.cluster_hands import ClusterHands
from workshop_app.console.cluster_menus import LinesMenu, card_lines, group_lines
from workshop_app.console.cluster_writing import ClusterWriting
from workshop_app.console.empty_state import EmptyState
from workshop_app.console.heading import Heading
from workshop_app.console.page import Context, Page
from workshop_app.console.page_keys import run_key
from workshop_app.console.wall_pages import WallPages
from workshop_app.queries.board import Board, board
from workshop_app.widgets.actions import ActionSpec


class ClusterPage(Page):
    """Reveal, then the wall's pages, then the next stage; in between, hands on the cards."""

    stem: ClassVar[str] = "cluster"
    reads: ClassVar[frozenset[str]] = frozenset({"idea", "card_group", "held_card", "projector_view"})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.wall = WallPages(context, self.stem, self)
        self._heading = Heading(self.stem)
        self._empty = EmptyState()
        self.board = BoardView(context.interface)
        self.hands = ClusterHands(context, self.board, self)
        writing = ClusterWriting(context.interface, self.board, self.hands)
        self.actions_on_board = ClusterActions(self.board, self.hands, writing)
        self.hands.said.connect(self.status)
        self.board.card_moved.connect(self.hands.acts.move)
        self.board.card_removed.connect(self.hands.acts.remove)
        self.board.group_removed.connect(self.hands.acts.dissolve)
        self.board.card_menu_wanted.connect(self._on_card_menu_wanted)
        self.board.group_menu_wanted.connect(self._on_group_menu_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._heading)
        column.addWidget(self._empty)
        column.addWidget(self.board, 1)
        column.addStretch()

    def refresh(self) -> None:
        """Show the board, and how much of it the room has seen."""
        texts = self.context.interface.texts
        snapshot = self.live.read(board)
        self.wall.read()
        self.hands.snapshot = snapshot
        hidden = len(hidden_cards(snapshot))
        self._heading.show_texts(texts)
        self._heading.show_counts(
            texts.plural("pages.cluster.cards", snapshot.total) if snapshot.total else "",
            f"· {_seen(self, snapshot, hidden)}" if snapshot.total else "",
            texts("pages.cluster.hidden_from_room") if hidden else "",
        )
        self._empty.say(texts("pages.cluster.empty"), texts("pages.cluster.empty_next"))
        self._empty.setVisible(not snapshot.total)
        self.board.setVisible(bool(snapshot.total))
        self.board.show_board(snapshot)

    def primary_text(self) -> str:
        """Reveal, the wall's next page, or go on."""
        texts = self.context.interface.texts
        hidden = len(hidden_cards(self.hands.snapshot)) if self.hands.snapshot else 0
        if hidden:
            return texts.plural("pages.cluster.reveal_all", hidden)
        if self.wall.page + 1 < self.wall.count:
            return texts("pages.wall.next", page=self.wall.page + 2, pages=self.wall.count)
        return super().primary_text()

    def go_on(self) -> bool:
        """Reveal all; then turn the wall's pages."""
        if self.hands.snapshot and hidden_cards(self.hands.snapshot):
            self.actions_on_board.reveal_all()
            return True
        return self.wall.turn(1)

    def go_back(self) -> bool:
        """Turn the wall's page back."""
        return self.wall.turn(-1)

    def actions_here(self) -> tuple[ActionSpec, ...]:
        """What can be done to the cards."""
        return self.actions_on_board.specs()

    def take_focus(self) -> None:
        """Begin at the first card."""
        self.board.focus_card(self.board.current_card())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits send cards to groups; the rest is in the list of actions."""
        digit = event.text()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if digit.isascii() and digit.isdigit() and plain:
            self.hands.send_to(int(digit))
        elif not run_key(self.actions_here(), event):
            event.ignore()

    def _on_card_menu_wanted(self, card_id: UUID, point: QPoint) -> None:
        snapshot, card = self.hands.snapshot, self.hands.card(card_id)
        if snapshot and card:
            lines = card_lines(self.context.interface, snapshot, card, len(self.board.marked))
            LinesMenu(lines, self.actions_on_board.do, self).open_at(point)

    def _on_group_menu_wanted(self, group_id: UUID, point: QPoint) -> None:
        group = self.hands.group(group_id)
        if group:
            LinesMenu(group_lines(self.context.interface, group), self.actions_on_board.do, self).open_at(
                point
            )


def _seen(page: ClusterPage, snapshot: Board, hidden: int) -> str:
    texts = page.context.interface.texts
    if hidden:
        return texts(
            "pages.cluster.seen", seen=len(cards_of(snapshot)) - hidden, cards=len(cards_of(snapshot))
        )
    return f"{texts('pages.cluster.all_seen')} · {texts('pages.cluster.keys')}"
