"""The cards of a board and the groups they lie in."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col, select

from workshop_app.model import DismissedSuggestion, Group, HeldCard, Idea
from workshop_app.model.words import CardKind, CardSource


@dataclass(frozen=True)
class MergedCard:
    """A card that another one speaks for."""

    id: UUID
    text: str


@dataclass(frozen=True)
class Card:
    """One card; ``proposed_by`` counts itself and the cards merged into it.

    A ``held`` card stays hidden when all are revealed.
    """

    id: UUID
    text: str
    colour: int
    position: int
    source: CardSource
    created_at: datetime
    revealed: bool
    group_id: UUID | None
    proposed_by: int
    merged: tuple[MergedCard, ...]
    held: bool = False


@dataclass(frozen=True)
class CardGroup:
    """A group and its cards in order."""

    id: UUID
    name: str
    colour: int
    position: int
    cards: tuple[Card, ...]


@dataclass(frozen=True)
class Board:
    """All cards of one kind (and one objective, for measures).

    ``total`` and ``revealed`` count every card that somebody wrote, merged ones with the one they are in.
    """

    kind: CardKind
    objective_id: UUID | None
    groups: tuple[CardGroup, ...]
    loose: tuple[Card, ...]
    total: int
    revealed: int


def board(
    session: Session, workshop_id: UUID, *, kind: CardKind = CardKind.IDEA, objective_id: UUID | None = None
) -> Board:
    """The board of ideas, or of the measures of one objective, in three reads."""
    ideas = list(
        session.exec(
            select(Idea)
            .where(col(Idea.workshop_id) == workshop_id, Idea.kind == kind, Idea.objective_id == objective_id)
            .order_by(col(Idea.position), col(Idea.id))
        )
    )
    groups = session.exec(
        select(Group)
        .where(col(Group.workshop_id) == workshop_id, Group.kind == kind, Group.objective_id == objective_id)
        .order_by(col(Group.position), col(Group.id))
    )
    held = session.exec(select(HeldCard.idea_id).where(col(HeldCard.workshop_id) == workshop_id))
    in_group = _cards_by_group(ideas, frozenset(held))
    return Board(
        kind=kind,
        objective_id=objective_id,
        groups=tuple(
            CardGroup(row.id, row.name, row.colour, row.position, tuple(in_group[row.id])) for row in groups
        ),
        loose=tuple(in_group[None]),
        total=len(ideas),
        revealed=sum(card.proposed_by for cards in in_group.values() for card in cards if card.revealed),
    )


def without_held(shown: Board) -> Board:
    """The same board without the cards that are held back."""
    return replace(
        shown,
        groups=tuple(replace(group, cards=_let_out(group.cards)) for group in shown.groups),
        loose=_let_out(shown.loose),
        total=shown.total - sum(card.proposed_by for card in cards_of(shown) if card.held),
    )


def cards_of(shown: Board) -> tuple[Card, ...]:
    """Every card that stands on the board, the loose ones first."""
    return (*shown.loose, *(card for group in shown.groups for card in group.cards))


def _let_out(cards: Iterable[Card]) -> tuple[Card, ...]:
    return tuple(card for card in cards if not card.held)


_KEPT = tuple(name for name in Card.__dataclass_fields__ if name in Idea.model_fields)


def _cards_by_group(ideas: Iterable[Idea], held: frozenset[UUID]) -> defaultdict[UUID | None, list[Card]]:
    merged: defaultdict[UUID | None, list[MergedCard]] = defaultdict(list)
    ideas = list(ideas)
    for idea in ideas:
        if idea.merged_into_id:
            merged[idea.merged_into_id].append(MergedCard(idea.id, idea.text))
    in_group: defaultdict[UUID | None, list[Card]] = defaultdict(list)
    for idea in ideas:
        if idea.merged_into_id is None:
            in_group[idea.group_id].append(_card(idea, tuple(merged[idea.id]), idea.id in held))
    return in_group


def _card(idea: Idea, merged: tuple[MergedCard, ...], held: bool) -> Card:
    kept = {name: getattr(idea, name) for name in _KEPT}
    return Card(**kept, held=held, proposed_by=1 + len(merged), merged=merged)


def dismissed_suggestions(session: Session, workshop_id: UUID) -> frozenset[str]:
    """What the suggestions were about that the facilitator did not want."""
    found = select(DismissedSuggestion.about).where(col(DismissedSuggestion.workshop_id) == workshop_id)
    return frozenset(session.exec(found))
