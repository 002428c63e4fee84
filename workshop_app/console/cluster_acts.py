"""What the facilitator does to the cards of a board: moves, merges, names, reveals and hides them."""

import random
from collections.abc import Sequence
from uuid import UUID, uuid4

from PySide6.QtCore import QObject

from workshop_app.live import LiveWorkshop
from workshop_app.model.words import CardKind
from workshop_app.operations import clusters, ideas
from workshop_app.queries.board import Board, Card

_NAME_LETTERS = 28


class ClusterActs(QObject):
    """One method an intent, on the ideas of the open workshop."""

    def __init__(self, live: LiveWorkshop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live

    def move(self, card_id: UUID, group_id: UUID | None, place: int) -> None:
        """Put a card at a place in a group, or loose; a negative place is the last."""
        self._live.run(
            clusters.move_card, idea_id=card_id, group_id=group_id, position=place if place >= 0 else None
        )

    def move_all(self, card_ids: Sequence[UUID], group_id: UUID | None) -> None:
        """Put some cards into a group, or loose."""
        self._live.run(clusters.move_cards, idea_ids=list(card_ids), group_id=group_id)

    def group_of(self, cards: Sequence[Card]) -> UUID | None:
        """Make a group of some cards, named after the first one's words until somebody names it; one step."""
        step = str(uuid4())
        name = short_name(cards[0].text) if cards else ""
        made = self._live.run(clusters.new_group, kind=CardKind.IDEA, name=name, join_key=step)
        if made is None or not isinstance(made.result, UUID):
            return None
        if cards:
            ids = [card.id for card in cards]
            self._live.run(clusters.move_cards, idea_ids=ids, group_id=made.result, join_key=step)
        return made.result

    def merge(self, card_ids: Sequence[UUID], into_id: UUID) -> None:
        """Let one card speak for the others."""
        self._live.run(clusters.merge, idea_ids=list(card_ids), into_id=into_id)

    def unmerge(self, card: Card) -> None:
        """Let the card that was merged into ``card`` last stand on its own again."""
        if card.merged:
            self._live.run(clusters.unmerge, idea_id=card.merged[-1].id)

    def write(self, card_id: UUID, text: str) -> None:
        """Write a card anew; an empty text changes nothing."""
        if text.strip():
            self._live.run(ideas.edit, idea_id=card_id, text=text)

    def remove(self, card_id: UUID) -> None:
        """Take a card away."""
        self._live.run(ideas.remove, idea_id=card_id)

    def name(self, group_id: UUID, name: str) -> None:
        """Name a group."""
        self._live.run(clusters.rename_group, group_id=group_id, name=name)

    def dissolve(self, group_id: UUID) -> None:
        """Take a group away; its cards become loose."""
        self._live.run(clusters.remove_group, group_id=group_id)

    def recolour(self, group_id: UUID, colour: int) -> None:
        """Give a group a colour, counted from 0."""
        self._live.run(clusters.recolour_group, group_id=group_id, colour=colour % ideas.COLOURS)

    def shift(self, board: Board, group_id: UUID, step: int) -> None:
        """Move a group one place left (−1) or right (1)."""
        position = [group.id for group in board.groups].index(group_id) + step
        if 0 <= position < len(board.groups):
            self._live.run(clusters.move_group, group_id=group_id, position=position)

    def reveal_next(self, board: Board) -> None:
        """Let the room see the first hidden card."""
        hidden = hidden_cards(board)
        if hidden:
            self._live.run(ideas.reveal, idea_ids=[hidden[0].id])

    def reveal_all(self, board: Board, *, shuffled: bool = False) -> None:
        """Let the room see every card, in this order or another one."""
        order = [card.id for card in board.loose]
        random.shuffle(order)
        self._live.run(ideas.reveal_all, kind=board.kind, order=order if shuffled else None)

    def turn(self, card: Card) -> None:
        """Hide a card that is shown, show one that is hidden."""
        self._live.run(ideas.hold_back if card.revealed else ideas.reveal, idea_ids=[card.id])


def cards_of(board: Board) -> tuple[Card, ...]:
    """Every card that is on the board, the loose ones first."""
    return (*board.loose, *(card for group in board.groups for card in group.cards))


def hidden_cards(board: Board) -> tuple[Card, ...]:
    """Those that the room has not seen, in their order."""
    return tuple(card for card in cards_of(board) if not card.revealed)


def short_name(text: str) -> str:
    """The first words of a card, as long as a group's name may be."""
    words = " ".join(text.split())
    if len(words) <= _NAME_LETTERS:
        return words
    return words[:_NAME_LETTERS].rpartition(" ")[0] or words[:_NAME_LETTERS]
