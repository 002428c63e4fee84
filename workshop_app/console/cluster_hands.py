"""The facilitator's hands on the board: which card or group is meant, and what happens to it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from workshop_app.console.board_view import BoardView
from workshop_app.console.cluster_acts import ClusterActs, cards_of
from workshop_app.console.page import Context
from workshop_app.queries.board import Board, Card, CardGroup


class ClusterHands(QObject):
    """Knows the snapshot, the focus and the marks.

    ``said`` carries a sentence for the status line, ``naming_wanted`` a group that was just made.
    """

    said = Signal(str)
    naming_wanted = Signal(object)

    def __init__(self, context: Context, board: BoardView, parent: QObject) -> None:
        super().__init__(parent)
        self.snapshot: Board | None = None
        self.acts = ClusterActs(context.live, self)
        self._context = context
        self._board = board

    def card(self, card_id: UUID | None) -> Card | None:
        """A card of the snapshot."""
        return next((card for card in self._cards() if card.id == card_id), None)

    def group(self, group_id: UUID | None) -> CardGroup | None:
        """A group of the snapshot."""
        groups = self.snapshot.groups if self.snapshot else ()
        return next((group for group in groups if group.id == group_id), None)

    def meant(self) -> list[Card]:
        """The marked cards, or else the one with the focus."""
        current = self._board.current_card()
        marked = self._board.marked
        return [card for card in self._cards() if (card.id in marked if marked else card.id == current)]

    def send_to(self, digit: int) -> None:
        """Send what is meant to the group of that number, 0 to the loose cards."""
        groups = self.snapshot.groups if self.snapshot else ()
        if digit > len(groups):
            self._say("pages.cluster.no_such_group")
        else:
            self.send(groups[digit - 1].id if digit else None)

    def send(self, group_id: UUID | None) -> None:
        """Send what is meant to a group, None to the loose cards; the card after it gets the focus."""
        cards = self.meant()
        if not cards:
            self._say("pages.cluster.choose_card")
            return
        following = _after(self._cards(), cards)
        self.acts.move_all([card.id for card in cards], group_id)
        self._unmark()
        self._board.focus_card(following.id if following else cards[-1].id)

    def new_group(self) -> None:
        """Make a group of what is meant, to be named at once."""
        made = self.acts.group_of(self.meant())
        self._unmark()
        if made is not None:
            self.naming_wanted.emit(made)

    def mark(self) -> None:
        """Mark the card with the focus, or take its mark away."""
        current = self._board.current_card()
        if current is None:
            self._say("pages.cluster.choose_card")
        elif self.snapshot:
            self._board.marked ^= {current}
            self._board.show_board(self.snapshot)

    def merge(self) -> None:
        """Let the card with the focus speak for the marked ones."""
        current = self._board.current_card()
        others = [card.id for card in self._cards() if card.id in self._board.marked and card.id != current]
        if current is None or not others:
            self._say("pages.cluster.mark_first")
            return
        self.acts.merge(others, current)
        self._unmark()
        self._board.focus_card(current)

    def focused(self) -> Card | None:
        """The card with the focus; without one the status line says what to do."""
        card = self.card(self._board.current_card())
        if card is None:
            self._say("pages.cluster.choose_card")
        return card

    def next_colour(self) -> None:
        """Give the group with the focus, or that of the card, its next colour."""
        card = self.card(self._board.current_card())
        group = self.group(self._board.current_group() or (card.group_id if card else None))
        if group is not None:
            self.acts.recolour(group.id, group.colour + 1)

    def shift(self, step: int) -> None:
        """Move the group with the focus left (−1) or right (1)."""
        group = self.group(self._board.current_group())
        if group is None or self.snapshot is None:
            self._say("pages.cluster.choose_group")
            return
        self.acts.shift(self.snapshot, group.id, step)

    def _cards(self) -> tuple[Card, ...]:
        return cards_of(self.snapshot) if self.snapshot else ()

    def _unmark(self) -> None:
        self._board.marked.clear()
        if self.snapshot:
            self._board.show_board(self.snapshot)

    def _say(self, key: str) -> None:
        self.said.emit(self._context.interface.texts(key))


def _after(cards: Sequence[Card], gone: Sequence[Card]) -> Card | None:
    """The next card of the same column after the ones that go, or the one before them."""
    column = [card for card in cards if card.group_id == gone[0].group_id]
    left = [card for card in column if card not in gone]
    place = column.index(gone[0])
    behind = [card for card in column[place:] if card in left]
    return behind[0] if behind else left[-1] if left else None
