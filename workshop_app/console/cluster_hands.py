"""The facilitator's hands on the board: which cards or which group is meant, and what happens to them."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from workshop_app.console.board_drag import Landing
from workshop_app.console.board_view import BoardView
from workshop_app.console.board_words import GROUP_KEYS
from workshop_app.console.cluster_acts import ClusterActs, GroupActs
from workshop_app.console.page import Context
from workshop_app.model.words import CardKind
from workshop_app.queries.board import Board, Card, CardGroup, cards_of

_NOTHING_YET = Board(CardKind.IDEA, None, (), (), 0, 0)


class ClusterHands(QObject):
    """Knows the snapshot and what the cursor stands on.

    ``said`` carries a sentence for the status line, ``naming_wanted`` a group that was just made.
    """

    said = Signal(str)
    naming_wanted = Signal(object)

    def __init__(self, context: Context, board: BoardView, parent: QObject) -> None:
        super().__init__(parent)
        self.snapshot = _NOTHING_YET
        self.acts = ClusterActs(context.live, self)
        self.groups = GroupActs(context.live, self)
        self._context = context
        self._board = board
        board.landed.connect(self._on_landed)

    def card(self, card_id: UUID | None) -> Card | None:
        """A card of the snapshot."""
        return next((card for card in cards_of(self.snapshot) if card.id == card_id), None)

    def group(self, group_id: UUID | None) -> CardGroup | None:
        """A group of the snapshot."""
        return next((group for group in self.snapshot.groups if group.id == group_id), None)

    def current(self, kind: str) -> UUID | None:
        """The ``card`` or the ``group`` that the cursor stands on."""
        stop = self._board.canvas.current
        return stop[1] if stop is not None and stop[0] == kind else None

    def meant(self) -> list[Card]:
        """The chosen cards, or else the one with the cursor; without any the status line says what to do."""
        card = self.card(self.current("card"))
        cards = self._board.canvas.chosen() or ([card] if card else [])
        if not cards:
            self.say("pages.cluster.choose_card")
        return cards

    def send_to(self, key: str) -> bool:
        """Send what is meant to the group of that key, ``0`` to the loose cards; False for no group's key."""
        groups = self.snapshot.groups
        place = GROUP_KEYS.find(key.upper()) if key else -1
        if key == "0":
            self.send(None)
        elif 0 <= place < len(groups):
            self.send(groups[place].id)
        elif key.isdigit() or place >= 0:
            self.say("pages.cluster.no_such_group")
        else:
            return False
        return True

    def send(self, group_id: UUID | None) -> None:
        """Send what is meant to a group, None to the loose cards; the card after it gets the cursor."""
        cards = self.meant()
        if cards:
            following = _after(cards_of(self.snapshot), cards)
            self.acts.move([card.id for card in cards], group_id)
            self._board.stand_on(("card", (following or cards[-1]).id))

    def new_group(self) -> None:
        """Make a group of what is meant, or an empty one, to be named at once."""
        card = self.card(self.current("card"))
        self.gather(self._board.canvas.chosen() or ([card] if card else []))

    def gather(self, cards: Sequence[Card]) -> None:
        """Make a group of some cards, with the cursor on its head, to be named at once."""
        made = self.acts.gather(self.snapshot, cards)
        if made is not None:
            self._board.stand_on(("group", made))
            self.naming_wanted.emit(made)

    def merge(self) -> None:
        """Let the card with the cursor, or else the first chosen one, speak for the chosen ones."""
        cards = self._board.canvas.chosen()
        if len(cards) < 2:
            self.say("board.choose_two")
            return
        into = self.card(self.current("card"))
        into = into if into in cards else cards[0]
        self.acts.merge([card.id for card in cards if card.id != into.id], into.id)
        self._board.stand_on(("card", into.id))

    def remove(self) -> None:
        """Take away what is meant: the cards, or the group with the cursor, whose cards become loose."""
        group_id = self.current("group")
        if group_id is not None:
            self.groups.dissolve(group_id)
            return
        cards = self.meant()
        if cards:
            following = _after(cards_of(self.snapshot), cards)
            self.acts.remove([card.id for card in cards])
            self._board.stand_on(("card", following.id) if following else None)

    def next_colour(self) -> None:
        """Give the group with the cursor, or that of the card, its next colour."""
        card = self.card(self.current("card"))
        group = self.group(self.current("group") or (card.group_id if card else None))
        if group is None:
            self.say("pages.cluster.choose_group")
        else:
            self.groups.recolour(group.id, group.colour + 1)

    def shift(self, step: int) -> None:
        """Move the group with the cursor left (−1) or right (1)."""
        group_id = self.current("group")
        if group_id is None:
            self.say("pages.cluster.choose_group")
        else:
            self.groups.shift(self.snapshot, group_id, step)

    def say(self, key: str) -> None:
        """Say a sentence on the status line."""
        self.said.emit(self._context.interface.texts(key))

    def _on_landed(self, landing: Landing) -> None:
        if landing.target.is_new:
            self.gather([card for card in cards_of(self.snapshot) if card.id in landing.cards])
        else:
            self.acts.land(landing)


def _after(cards: Sequence[Card], gone: Sequence[Card]) -> Card | None:
    """The next card of the same column after the ones that go, or the one before them."""
    leaving = {card.id for card in gone}
    column = [card for card in cards if card.group_id == gone[0].group_id]
    left = [card for card in column if card.id not in leaving]
    place = [card.id for card in column].index(gone[0].id)
    behind = [card for card in column[place:] if card.id not in leaving]
    return behind[0] if behind else left[-1] if left else None
