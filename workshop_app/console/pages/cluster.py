"""The page where the cards are revealed, merged, grouped and named."""

from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.console.board_contents import BoardContents
from workshop_app.console.board_scene import Stop
from workshop_app.console.board_view import BoardView
from workshop_app.console.cluster_actions import ClusterActions
from workshop_app.console.cluster_acts import hidden_cards
from workshop_app.console.cluster_hands import ClusterHands
from workshop_app.console.cluster_menus import LinesMenu, card_lines, group_lines
from workshop_app.console.cluster_reveal import ClusterReveal
from workshop_app.console.cluster_suggestions import ClusterSuggestions, SuggestionBar
from workshop_app.console.cluster_writing import ClusterWriting
from workshop_app.console.empty_state import EmptyState
from workshop_app.console.heading import Heading
from workshop_app.console.page import Context, Page
from workshop_app.console.page_keys import run_key
from workshop_app.console.wall_pages import WallPages
from workshop_app.queries.board import Board, board, cards_of
from workshop_app.widgets.actions import ActionSpec
from workshop_app.widgets.labels import ElidedLabel


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
        self.bar = SuggestionBar(context.interface)
        self.board = BoardView(context.interface)
        self.contents = BoardContents(context.interface, self.board)
        self._sources = ElidedLabel(role="muted")
        self.hands = ClusterHands(context, self.board, self)
        self.reveal = ClusterReveal(context, self.board, self.hands, self.wall)
        self.suggested = ClusterSuggestions(context.live, self.bar, self.board, self.hands)
        writing = ClusterWriting(context.interface, self.board, self.hands)
        self.actions_on_board = ClusterActions(self.board, self.hands, writing, self.reveal, self.suggested)
        self.hands.said.connect(self.status)
        self.suggested.looked.connect(self.primary_changed)
        self.board.moved.connect(self._on_moved)
        self.board.menu_wanted.connect(self._on_menu_wanted)
        self._lay_out()

    def refresh(self) -> None:
        """Show the board, and how much of it the room has seen."""
        texts = self.context.interface.texts
        snapshot = self.live.read(board)
        self.wall.read()
        self.hands.snapshot = snapshot
        self._heading.show_texts(texts)
        self._show_counts(snapshot)
        self._empty.say(texts("pages.cluster.empty"), texts("pages.cluster.empty_next"))
        self._empty.setVisible(not snapshot.total)
        self.board.setVisible(bool(snapshot.total or snapshot.groups))
        self.board.setAccessibleName(texts("board.name"))
        self.contents.setAccessibleName(texts("board.contents_name"))
        self.contents.show_board(snapshot)
        self.board.show_board(snapshot)
        self.suggested.look_soon()

    def primary_text(self) -> str:
        """Reveal, the wall's next page, or go on."""
        texts = self.context.interface.texts
        hidden = len(self.reveal.hidden())
        if hidden:
            return texts.plural("pages.cluster.reveal_all", hidden)
        if self.wall.page + 1 < self.wall.count:
            return texts("pages.wall.next", page=self.wall.page + 2, pages=self.wall.count)
        return super().primary_text()

    def go_on(self) -> bool:
        """Reveal all; then turn the wall's pages."""
        if self.reveal.hidden():
            self.reveal.everything()
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
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and letters send cards to groups; the rest is in the list of actions."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if run_key(self.actions_here(), event) or (plain and self.hands.send_to(event.text())):
            return
        event.ignore()

    def _on_moved(self) -> None:
        """Say what the cursor stands on, and what was merged into it."""
        texts = self.context.interface.texts
        chosen = len(self.board.canvas.chosen())
        self.contents.place(
            self.board.canvas.current, texts.plural("board.chosen", chosen) if chosen > 1 else ""
        )
        card = self.hands.card(self.hands.current("card"))
        sources = "  ·  ".join(source.text for source in card.merged) if card else ""
        words = texts.plural("board.chosen", chosen) if chosen > 1 else ""
        if sources and card:
            words = texts("board.sources", people=card.proposed_by, texts=sources)
        self._sources.show_text(words)

    def _on_menu_wanted(self, stop: Stop, point: QPoint) -> None:
        if stop != self.board.canvas.current:
            chosen = {card.id for card in self.board.canvas.chosen()}
            self.board.stand_on(stop, keep=stop[1] in chosen)
        if stop[0] == "card":
            self._open_card_menu(stop[1], point)
            return
        group = self.hands.group(stop[1])
        if group:
            lines = group_lines(self.context.interface, group)
            LinesMenu(lines, self.actions_on_board.do, self).open_at(point)

    def _open_card_menu(self, card_id: UUID, point: QPoint) -> None:
        snapshot, card = self.hands.snapshot, self.hands.card(card_id)
        if card:
            chosen = len(self.board.canvas.chosen())
            lines = card_lines(self.context.interface, snapshot, card, chosen)
            LinesMenu(lines, self.actions_on_board.do, self).open_at(point)

    def _show_counts(self, snapshot: Board) -> None:
        texts = self.context.interface.texts
        unseen = any(not card.revealed for card in cards_of(snapshot))
        self._heading.show_counts(
            texts.plural("pages.cluster.cards", snapshot.total) if snapshot.total else "",
            f"· {_seen(self, snapshot)}" if snapshot.total else "",
            texts("pages.cluster.hidden_from_room") if unseen else "",
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._heading)
        column.addWidget(self._empty)
        column.addWidget(self.bar)
        column.addWidget(self.board, 1)
        column.addWidget(self._sources)
        column.addStretch()
        self.bar.hide()


def _seen(page: ClusterPage, snapshot: Board) -> str:
    """How much the room has seen, and how many cards are held back from it."""
    texts, cards = page.context.interface.texts, cards_of(snapshot)
    held = sum(card.held for card in cards)
    also = f" · {texts.plural('board.held_count', held)}" if held else ""
    if hidden_cards(snapshot):
        seen = sum(card.revealed for card in cards)
        return texts("pages.cluster.seen", seen=seen, cards=len(cards)) + also
    return texts("pages.cluster.all_seen") + (also or f" · {texts('pages.cluster.keys')}")
