"""The cards of a board and the groups they lie in."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col, select

from workshop_app.model import Group, Idea
from workshop_app.model.words import CardKind, CardSource


@dataclass(frozen=True)
class MergedCard:
    """A card that another one speaks for."""

    id: UUID
    text: str


@dataclass(frozen=True)
class Card:
    """One card; ``proposed_by`` counts itself and the cards merged into it."""

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

    ``total`` and ``revealed`` count every card that somebody wrote, merged ones too.
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
    """The board of ideas, or of the measures of one objective, in two reads."""
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
    in_group = _cards_by_group(ideas)
    return Board(
        kind=kind,
        objective_id=objective_id,
        groups=tuple(
            CardGroup(row.id, row.name, row.colour, row.position, tuple(in_group[row.id])) for row in groups
        ),
        loose=tuple(in_group[None]),
        total=len(ideas),
        revealed=sum(idea.revealed for idea in ideas),
    )


_KEPT = tuple(name for name in Card.__dataclass_fields__ if name in Idea.model_fields)


def _cards_by_group(ideas: Iterable[Idea]) -> defaultdict[UUID | None, list[Card]]:
    merged: defaultdict[UUID | None, list[MergedCard]] = defaultdict(list)
    ideas = list(ideas)
    for idea in ideas:
        if idea.merged_into_id:
            merged[idea.merged_into_id].append(MergedCard(idea.id, idea.text))
    in_group: defaultdict[UUID | None, list[Card]] = defaultdict(list)
    for idea in ideas:
        if idea.merged_into_id is None:
            in_group[idea.group_id].append(_card(idea, tuple(merged[idea.id])))
    return in_group


def _card(idea: Idea, merged: tuple[MergedCard, ...]) -> Card:
    kept = {name: getattr(idea, name) for name in _KEPT}
    return Card(**kept, proposed_by=1 + len(merged), merged=merged)
