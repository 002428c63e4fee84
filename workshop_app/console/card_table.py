"""A board on a page: its canvas, what is suggested over it, and what lies under the cursor below it."""

from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
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
from workshop_app.console.page import Context
from workshop_app.console.page_keys import run_key
from workshop_app.console.wall_pages import WallPages
from workshop_app.queries.board import Board, cards_of
from workshop_app.texts import Texts
from workshop_app.widgets.actions import ActionSpec
from workshop_app.widgets.labels import ElidedLabel


class CardTable(QWidget):
    """Hands on the cards of one board, whichever it is: reveal, group, merge, split, hold back.

    ``said`` carries a sentence for the status line; ``changed`` comes when other actions have a meaning.
    """

    said = Signal(str)
    changed = Signal()

    def __init__(self, context: Context, wall: WallPages, parent: QWidget) -> None:
        super().__init__(parent)
        self._interface = context.interface
        self.bar = SuggestionBar(context.interface)
        self.board = BoardView(context.interface)
        self.contents = BoardContents(context.interface, self.board)
        self.sources = ElidedLabel(role="muted")
        self.hands = ClusterHands(context, self.board, self)
        self.reveal = ClusterReveal(context, self.board, self.hands, wall)
        self.suggested = ClusterSuggestions(context.live, self.bar, self.board, self.hands)
        self.writing = ClusterWriting(context.interface, self.board, self.hands)
        self.acts = ClusterActions(self.board, self.hands, self.writing, self.reveal, self.suggested)
        self.hands.said.connect(self.said)
        self.suggested.looked.connect(self.changed)
        self.board.moved.connect(self._on_moved)
        self.board.menu_wanted.connect(self._on_menu_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.bar)
        column.addWidget(self.board, 1)
        column.addWidget(self.sources)
        self.bar.hide()

    def show_board(self, snapshot: Board, name: str) -> None:
        """Show ``snapshot`` on the canvas, which is called ``name``."""
        texts = self._interface.texts
        self.hands.snapshot = snapshot
        self.board.setVisible(bool(snapshot.total or snapshot.groups))
        self.board.setAccessibleName(name)
        self.contents.setAccessibleName(texts("board.contents_name"))
        self.contents.show_board(snapshot)
        self.board.show_board(snapshot)
        self.suggested.look_soon()

    def specs(self) -> tuple[ActionSpec, ...]:
        """What can be done to the cards."""
        return self.acts.specs()

    def press(self, event: QKeyEvent) -> bool:
        """Digits and letters send cards to groups; the rest is in the list of actions."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return run_key(self.specs(), event) or (plain and self.hands.send_to(event.text()))

    def _on_moved(self) -> None:
        """Say what the cursor stands on, and what was merged into it."""
        texts = self._interface.texts
        chosen = len(self.board.canvas.chosen())
        words = texts.plural("board.chosen", chosen) if chosen > 1 else ""
        self.contents.place(self.board.canvas.current, words)
        card = self.hands.card(self.hands.current("card"))
        sources = "  ·  ".join(source.text for source in card.merged) if card else ""
        if sources and card:
            words = texts("board.sources", people=card.proposed_by, texts=sources)
        self.sources.show_text(words)

    def _on_menu_wanted(self, stop: Stop, point: QPoint) -> None:
        if stop != self.board.canvas.current:
            chosen = {card.id for card in self.board.canvas.chosen()}
            self.board.stand_on(stop, keep=stop[1] in chosen)
        if stop[0] == "card":
            self._open_card_menu(stop[1], point)
            return
        group = self.hands.group(stop[1])
        if group:
            LinesMenu(group_lines(self._interface, group), self.acts.do, self).open_at(point)

    def _open_card_menu(self, card_id: UUID, point: QPoint) -> None:
        snapshot, card = self.hands.snapshot, self.hands.card(card_id)
        if card:
            chosen = len(self.board.canvas.chosen())
            lines = card_lines(self._interface, snapshot, card, chosen)
            LinesMenu(lines, self.acts.do, self).open_at(point)


def seen(texts: Texts, snapshot: Board) -> str:
    """How much the room has seen, and how many cards are held back from it."""
    cards = cards_of(snapshot)
    held = sum(card.held for card in cards)
    also = f" · {texts.plural('board.held_count', held)}" if held else ""
    if hidden_cards(snapshot):
        read = sum(card.revealed for card in cards)
        return texts("pages.cluster.seen", seen=read, cards=len(cards)) + also
    return texts("pages.cluster.all_seen") + (also or f" · {texts('pages.cluster.keys')}")
