"""Letting the room read: one card, a page of the wall, all, or all shuffled; and holding cards back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from workshop_app.console.board_view import BoardView
from workshop_app.console.cluster_acts import CARDS_A_PAGE, RevealActs, hidden_cards
from workshop_app.console.cluster_hands import ClusterHands
from workshop_app.console.page import Context
from workshop_app.console.wall_pages import WallPages
from workshop_app.queries.board import Card


class ClusterReveal(QObject):
    """Knows what is hidden on the board of ``hands``."""

    def __init__(self, context: Context, board: BoardView, hands: ClusterHands, wall: WallPages) -> None:
        super().__init__(hands)
        self._board = board
        self._hands = hands
        self._wall = wall
        self._acts = RevealActs(context.live, self)

    def hidden(self) -> tuple[Card, ...]:
        """What would be shown if all were."""
        return hidden_cards(self._hands.snapshot)

    def everything(self) -> None:
        """Let the room read every card that is not held back."""
        if self.hidden():
            self._acts.reveal_all(self._hands.snapshot)

    def shuffled(self) -> None:
        """The same, the loose cards in another order."""
        if self.hidden():
            self._acts.reveal_all(self._hands.snapshot, shuffled=True)

    def next(self) -> None:
        """Let the room read one more card, which gets the cursor."""
        if hidden := self.hidden():
            self._board.stand_on(("card", hidden[0].id))
            self._show(hidden[:1])

    def page(self) -> None:
        """Let the room read as many more as the wall shows on a page."""
        self._show(self.hidden()[:CARDS_A_PAGE])

    def meant(self) -> None:
        """Let the room read the chosen cards."""
        self._show(self._hands.meant())

    def hold(self) -> None:
        """Hold back what is meant, or release it."""
        cards = self._hands.meant()
        if cards:
            self._acts.hold_or_release(cards)

    def _show(self, cards: Sequence[Card]) -> None:
        page = None if self._hands.snapshot.groups else self._wall.page_after(cards)
        self._acts.reveal(cards, page)
