"""What the board says in words: under a card, on a head, and to who listens instead of looking."""

from collections.abc import Iterator
from uuid import UUID

from workshop_app.console.board_area import HeadWords
from workshop_app.console.board_layout import Target
from workshop_app.queries.board import Board, Card, CardGroup
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.note_card import note_meaning

GROUP_KEYS = "123456789ABDIJKLOQTVWYZ"
"""The keys that send cards to the groups, in their order: no letter that does something else on the board."""


class BoardWords:
    """Words in the console's language, as it is when they are asked for."""

    def __init__(self, interface: Interface) -> None:
        self._interface = interface

    def caption(self, card: Card) -> str:
        """The quiet line under a card."""
        texts = self._interface.texts
        notes = []
        if card.proposed_by > 1:
            notes.append(texts("pages.cluster.proposed_by", people=card.proposed_by))
        if card.held:
            notes.append(texts("board.held"))
        elif not card.revealed:
            notes.append(texts("pages.cluster.hidden"))
        return " · ".join(notes)

    def heads(self, board: Board) -> dict[Target, HeadWords | None]:
        """What stands on every ground; loose cards without groups beside them need no head."""
        texts = self._interface.texts
        if not board.groups:
            return {Target(None): None}
        heads: dict[Target, HeadWords | None] = {
            Target(group.id): self._head(group, number) for number, group in enumerate(board.groups)
        }
        loose, count = texts("board.loose"), texts.number(len(board.loose))
        heads[Target(None)] = HeadWords("0", loose, count, "", "line", False, not board.loose)
        heads[Target(None, is_new=True)] = HeadWords(
            "N", texts("pages.cluster.new_group"), "", texts("board.drop_for_group"), "accent", False, True
        )
        return heads

    def spoken(self, board: Board) -> Iterator[tuple[tuple[str, UUID], str]]:
        """Every head and card as a sentence, in the order of the board, with what it is about."""
        for number, card in enumerate(board.loose, start=1):
            yield ("card", card.id), self.card(board, card, number)
        for group in board.groups:
            yield ("group", group.id), self.group(group)
            for number, card in enumerate(group.cards, start=1):
                yield ("card", card.id), self.card(board, card, number)

    def group(self, group: CardGroup) -> str:
        """A group as one hears it."""
        texts = self._interface.texts
        name = group.name or texts("pages.cluster.unnamed")
        return texts(
            "board.spoken_group", name=name, cards=texts.plural("pages.cluster.cards", len(group.cards))
        )

    def card(self, board: Board, card: Card, number: int) -> str:
        """A card as one hears it: its words, what is said under it, and where it lies."""
        texts = self._interface.texts
        group = next((one for one in board.groups if one.id == card.group_id), None)
        where = texts("board.loose") if group is None else group.name or texts("pages.cluster.unnamed")
        of = len(group.cards) if group else len(board.loose)
        place = texts("board.spoken_place", group=where, number=number, of=of)
        return ", ".join(part for part in (card.text, self.caption(card).replace(" · ", ", "), place) if part)

    def _head(self, group: CardGroup, number: int) -> HeadWords:
        texts = self._interface.texts
        return HeadWords(
            GROUP_KEYS[number] if number < len(GROUP_KEYS) else "",
            group.name or texts("pages.cluster.unnamed"),
            texts.number(len(group.cards)),
            "" if group.cards else texts("pages.cluster.empty_group"),
            note_meaning(group.colour).replace("note_", "note_line_"),
        )
