"""Cards brought together: groups, and duplicates that one card speaks for."""

from collections.abc import Sequence
from uuid import UUID

from sqlmodel import Session, col

from workshop_app.model import Group, HeldCard, Idea, Objective
from workshop_app.model.words import CardKind
from workshop_app.operations.ideas import COLOURS
from workshop_app.operations.lookup import change, find, rows
from workshop_app.operations.order import in_order, move_within, next_position, put, renumber
from workshop_app.operations.refusal import Refused
from workshop_app.operations.removal import remove as take_away
from workshop_app.operations.wording import one_line


def new_group(
    session: Session, workshop_id: UUID, *, kind: CardKind, objective_id: UUID | None = None, name: str = ""
) -> UUID:
    """Make an empty group, in the next colour."""
    if objective_id is not None:
        find(session, Objective, objective_id, workshop_id)
    position = next_position(
        session, Group, workshop_id, Group.kind == kind, Group.objective_id == objective_id
    )
    group = Group(
        workshop_id=workshop_id,
        kind=kind,
        objective_id=objective_id,
        name=one_line(name),
        position=position,
        colour=position % COLOURS,
    )
    session.add(group)
    return group.id


def rename_group(session: Session, workshop_id: UUID, *, group_id: UUID, name: str) -> None:
    """Name a group; an empty name leaves it nameless."""
    change(find(session, Group, group_id, workshop_id), name=one_line(name))


def remove_group(session: Session, workshop_id: UUID, *, group_id: UUID) -> None:
    """Dissolve a group; its cards become loose, after those that are."""
    group = find(session, Group, group_id, workshop_id)
    for card in in_order(_cards_in(session, group)):
        _settle(session, card, None, None)
    take_away(session, group)


def recolour_group(session: Session, workshop_id: UUID, *, group_id: UUID, colour: int) -> None:
    """Give a group and its cards one of the eight colours."""
    if not 0 <= colour < COLOURS:
        raise Refused("operations.no_such_colour")
    group = find(session, Group, group_id, workshop_id)
    change(group, colour=colour)
    for card in rows(session, Idea, workshop_id, col(Idea.group_id) == group.id):
        change(card, colour=colour)


def move_group(session: Session, workshop_id: UUID, *, group_id: UUID, position: int) -> None:
    """Move a group to another place, counted from 0."""
    group = find(session, Group, group_id, workshop_id)
    move_within(session, group, position, Group.kind == group.kind, Group.objective_id == group.objective_id)


def move_card(
    session: Session, workshop_id: UUID, *, idea_id: UUID, group_id: UUID | None, position: int | None = None
) -> None:
    """Put a card into a group, or loose with None, at a place counted from 0 (None: last).

    It takes the group's colour. A merged card is moved by the one that speaks for it.
    """
    card = _speaker(session, find(session, Idea, idea_id, workshop_id))
    _settle(session, card, _group_for(session, card, group_id), position)


def move_cards(
    session: Session,
    workshop_id: UUID,
    *,
    idea_ids: Sequence[UUID],
    group_id: UUID | None,
    position: int | None = None,
) -> None:
    """Put several cards into a group, or loose with None, in the order given.

    ``position`` is the place of the first, counted from 0 among those that stay; None is last.
    """
    for number, idea_id in enumerate(idea_ids):
        place = None if position is None else position + number
        move_card(session, workshop_id, idea_id=idea_id, group_id=group_id, position=place)


def gather(
    session: Session,
    workshop_id: UUID,
    *,
    idea_ids: Sequence[UUID],
    name: str = "",
    kind: CardKind = CardKind.IDEA,
    objective_id: UUID | None = None,
) -> UUID:
    """Make a group of some cards, on their board; without any an empty one on the board that is told."""
    if idea_ids:
        first = find(session, Idea, idea_ids[0], workshop_id)
        kind, objective_id = first.kind, first.objective_id
    group_id = new_group(session, workshop_id, kind=kind, objective_id=objective_id, name=name)
    move_cards(session, workshop_id, idea_ids=idea_ids, group_id=group_id)
    return group_id


def merge(session: Session, workshop_id: UUID, *, idea_ids: Sequence[UUID], into_id: UUID) -> None:
    """Let one card speak for others that say the same; their words are kept beneath it."""
    speaker = _speaker(session, find(session, Idea, into_id, workshop_id))
    for idea_id in idea_ids:
        card = find(session, Idea, idea_id, workshop_id)
        if speaker.id in (card.id, card.merged_into_id):
            continue
        if (card.kind, card.objective_id) != (speaker.kind, speaker.objective_id):
            raise Refused("operations.other_board")
        for one in (card, *_merged_into(session, card)):
            change(one, merged_into_id=speaker.id, group_id=speaker.group_id, colour=speaker.colour)


def unmerge(session: Session, workshop_id: UUID, *, idea_id: UUID) -> None:
    """Let a merged card stand on its own again, last in the group it was merged in."""
    card = find(session, Idea, idea_id, workshop_id)
    if card.merged_into_id is None:
        return
    speaker = find(session, Idea, card.merged_into_id, workshop_id)
    card.merged_into_id = None
    group = session.get(Group, speaker.group_id) if speaker.group_id else None
    _settle(session, card, group, None)


def separate(session: Session, workshop_id: UUID, *, idea_id: UUID) -> None:
    """Let every card that was merged into one stand on its own again, right behind it."""
    speaker = find(session, Idea, idea_id, workshop_id)
    sources = in_order(_merged_into(session, speaker))
    for card in sources:
        card.merged_into_id = None
    _follow(session, speaker, sources)


def split(session: Session, workshop_id: UUID, *, idea_id: UUID, texts: Sequence[str]) -> list[UUID]:
    """Make several cards of one that says several things: it keeps the first text, the others follow it.

    They are as revealed, and as held back, as it is. Fewer than two texts that hold something are refused.
    """
    card = _speaker(session, find(session, Idea, idea_id, workshop_id))
    first, *others = [text for text in map(one_line, texts) if text] or [""]
    if not others:
        raise Refused("operations.nothing_to_split")
    change(card, text=first)
    is_held = bool(rows(session, HeldCard, workshop_id, HeldCard.idea_id == card.id))
    made = [Idea(**{**card.model_dump(exclude={"id"}), "text": text}) for text in others]
    session.add_all(made)
    if is_held:
        session.add_all(HeldCard(workshop_id=workshop_id, idea_id=one.id) for one in made)
    session.flush()
    _follow(session, card, made)
    return [one.id for one in made]


def _follow(session: Session, card: Idea, others: Sequence[Idea]) -> None:
    """Put ``others`` in their order right behind ``card``."""
    moved = {other.id for other in others}
    line = [one for one in in_order(_beside(session, card)) if one.id not in moved]
    place = [one.id for one in line].index(card.id) + 1
    renumber([*line[:place], *others, *line[place:]])


def _beside(session: Session, card: Idea) -> list[Idea]:
    """The cards that stand in the same group, or loose as it does, itself among them."""
    return rows(
        session,
        Idea,
        card.workshop_id,
        Idea.kind == card.kind,
        Idea.objective_id == card.objective_id,
        Idea.group_id == card.group_id,
        col(Idea.merged_into_id).is_(None),
    )


def _group_for(session: Session, card: Idea, group_id: UUID | None) -> Group | None:
    if group_id is None:
        return None
    group = find(session, Group, group_id, card.workshop_id)
    if (group.kind, group.objective_id) != (card.kind, card.objective_id):
        raise Refused("operations.other_board")
    return group


def _settle(session: Session, card: Idea, group: Group | None, position: int | None) -> None:
    """Put a card at its place, in the group's colour, with everything merged into it."""
    for one in (card, *_merged_into(session, card)):
        change(one, group_id=group.id if group else None, colour=group.colour if group else one.colour)
    put(card, _beside(session, card), position)


def _cards_in(session: Session, group: Group) -> list[Idea]:
    return rows(
        session, Idea, group.workshop_id, col(Idea.group_id) == group.id, col(Idea.merged_into_id).is_(None)
    )


def _merged_into(session: Session, card: Idea) -> list[Idea]:
    return rows(session, Idea, card.workshop_id, col(Idea.merged_into_id) == card.id)


def _speaker(session: Session, card: Idea) -> Idea:
    """The card itself, or the one that speaks for it."""
    return find(session, Idea, card.merged_into_id, card.workshop_id) if card.merged_into_id else card
