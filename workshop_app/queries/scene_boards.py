"""What the room may read of a board: the revealed cards and the groups that they lie in."""

from dataclasses import dataclass

from workshop_app.queries.board import Board, Card, cards_of
from workshop_app.queries.scenes import PublicCard, PublicGroup


@dataclass(frozen=True)
class PublicBoard:
    """``hidden`` counts the cards to come; that a card is held back is not told."""

    groups: tuple[PublicGroup, ...]
    loose: tuple[PublicCard, ...]
    hidden: int

    @property
    def is_revealed(self) -> bool:
        """Whether there is a card to be read."""
        return bool(self.loose) or any(group.cards for group in self.groups)


def public_board(shown: Board) -> PublicBoard:
    """The revealed cards of ``shown``; a group whose cards are all hidden stays hidden with its name.

    The name may be made of the words on its cards.
    """
    groups = tuple(
        PublicGroup(group.id, group.name, group.colour, revealed)
        for group in shown.groups
        if (revealed := _revealed(group.cards)) or not group.cards
    )
    to_come = sum(not card.revealed and not card.held for card in cards_of(shown))
    return PublicBoard(groups, _revealed(shown.loose), to_come)


def _revealed(cards: tuple[Card, ...]) -> tuple[PublicCard, ...]:
    return tuple(
        PublicCard(card.id, card.text, card.colour, card.proposed_by) for card in cards if card.revealed
    )
