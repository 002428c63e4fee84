"""What the facilitator does to the cards of a board; each method is one operation, so one step to undo."""

import random
from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject

from workshop_app.console.board_drag import Landing
from workshop_app.likeness.suggestions import Kind, Suggestion
from workshop_app.live import LiveWorkshop
from workshop_app.operations import clusters, ideas, suggestions
from workshop_app.queries.board import Board, Card, cards_of

CARDS_A_PAGE = 12
"""How many cards the wall shows on a page at most."""

_NAME_LETTERS = 28


class ClusterActs(QObject):
    """Intents on the cards and groups of the open workshop."""

    def __init__(self, live: LiveWorkshop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live

    def land(self, landing: Landing) -> None:
        """Put the cards of a drag where they came down."""
        self._live.run(
            clusters.move_cards,
            idea_ids=list(landing.cards),
            group_id=landing.target.group_id,
            position=landing.place,
        )

    def move(self, card_ids: Sequence[UUID], group_id: UUID | None) -> None:
        """Put some cards into a group, or loose, as the last ones."""
        self._live.run(clusters.move_cards, idea_ids=list(card_ids), group_id=group_id)

    def gather(self, board: Board, cards: Sequence[Card]) -> UUID | None:
        """Make a group of some cards of ``board``, named after one that the room has seen.

        The words of a card that is hidden would be on the wall as the name of its group.
        """
        name = next((short_name(card.text) for card in cards if card.revealed), "")
        made = self._live.run(
            clusters.gather,
            idea_ids=[card.id for card in cards],
            name=name,
            kind=board.kind,
            objective_id=board.objective_id,
        )
        return made.result if made is not None and isinstance(made.result, UUID) else None

    def merge(self, card_ids: Sequence[UUID], into_id: UUID) -> None:
        """Let one card speak for the others."""
        self._live.run(clusters.merge, idea_ids=list(card_ids), into_id=into_id)

    def separate(self, card: Card) -> None:
        """Let everything that was merged into ``card`` stand on its own again."""
        self._live.run(clusters.separate, idea_id=card.id)

    def take_out(self, source_id: UUID) -> None:
        """Let one merged card stand on its own again."""
        self._live.run(clusters.unmerge, idea_id=source_id)

    def split(self, card_id: UUID, parts: Sequence[str]) -> None:
        """Make two cards of one."""
        self._live.run(clusters.split, idea_id=card_id, texts=list(parts))

    def write(self, card_id: UUID, text: str) -> None:
        """Write a card anew; an empty text changes nothing."""
        if text.strip():
            self._live.run(ideas.edit, idea_id=card_id, text=text)

    def remove(self, card_ids: Sequence[UUID]) -> None:
        """Take cards away."""
        if len(card_ids) == 1:
            self._live.run(ideas.remove, idea_id=card_ids[0])
        elif card_ids:
            self._live.run(ideas.remove_many, idea_ids=list(card_ids))


class GroupActs(QObject):
    """Intents on the groups of the open workshop."""

    def __init__(self, live: LiveWorkshop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live

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

    def accept(self, wanted: Sequence[Suggestion]) -> None:
        """Do what is suggested, all of it in one step."""
        merges = [list(one.cards) for one in wanted if one.kind is Kind.MERGE]
        groups = [(one.name, list(one.cards)) for one in wanted if one.kind is Kind.GROUP]
        self._live.run(suggestions.accept, merges=merges, groups=groups)

    def dismiss(self, about: str) -> None:
        """Suggest this no more."""
        self._live.run(suggestions.dismiss, about=about)


class RevealActs(QObject):
    """Intents on what the room may read."""

    def __init__(self, live: LiveWorkshop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live

    def reveal(self, cards: Sequence[Card], page: int | None) -> None:
        """Let the room read some cards, on the wall's page (from 0) where they come to stand."""
        if cards:
            self._live.run(ideas.reveal, idea_ids=[card.id for card in cards], page=page)

    def reveal_all(self, board: Board, *, shuffled: bool = False) -> None:
        """Let the room read every card that is not held back, in this order or another one."""
        order = [card.id for card in board.loose]
        random.shuffle(order)
        self._live.run(
            ideas.reveal_all,
            kind=board.kind,
            objective_id=board.objective_id,
            order=order if shuffled else None,
        )

    def hold_or_release(self, cards: Sequence[Card]) -> None:
        """Hold cards back from the room; when all of them are held back already, release them."""
        act = ideas.release if all(card.held for card in cards) else ideas.hold_back
        self._live.run(act, idea_ids=[card.id for card in cards])


def hidden_cards(board: Board) -> tuple[Card, ...]:
    """Those that the room has not seen and that are not held back, in their order."""
    return tuple(card for card in cards_of(board) if not card.revealed and not card.held)


def short_name(text: str) -> str:
    """The first words of a card, as long as a group's name may be."""
    words = " ".join(text.split())
    if len(words) <= _NAME_LETTERS:
        return words
    return words[:_NAME_LETTERS].rpartition(" ")[0] or words[:_NAME_LETTERS]
