"""The dot vote: its options, dots, and what may be voted on."""

from collections import defaultdict
from uuid import UUID

from sqlmodel import Session, col, select

from workshop_app.model import AgendaItem, Ballot, BallotOption, Dot, Group, HeldCard, Idea, Participant
from workshop_app.model.memory import remembered
from workshop_app.model.words import CardKind
from workshop_app.queries.ballot_view import CHOSEN, BallotView, Option
from workshop_app.queries.standing import with_ties

__all__ = [
    "CHOSEN",
    "BallotView",
    "Option",
    "ballot",
    "ballot_candidates",
    "ballot_in",
    "ballots",
    "suggested_dots",
]

_STAGE = "vote"


def suggested_dots(options: int) -> int:
    """Dots for each voter: a quarter of the options, at least 2 and at most 5."""
    return min(5, max(2, round(options / 4)))


def ballot(session: Session, workshop_id: UUID) -> BallotView | None:
    """The newest dot vote, totals and all; None before the first."""
    found = ballots(session, workshop_id)
    return found[-1] if found else None


def ballot_in(session: Session, workshop_id: UUID, *, item_id: UUID | None) -> BallotView | None:
    """The newest dot vote that was opened in a timebox; the newest of all where there is one box for votes.

    A box that has not begun has none yet, unless no other box has begun either.
    """
    boxes = session.exec(
        select(AgendaItem)
        .where(col(AgendaItem.workshop_id) == workshop_id, AgendaItem.stage == _STAGE)
        .order_by(col(AgendaItem.started_at), col(AgendaItem.position))
    ).all()
    begun = [(box.id, box.started_at) for box in boxes if box.started_at is not None]
    if len(boxes) < 2 or item_id is None or not begun:
        return ballot(session, workshop_id)
    place = next((number for number, (key, _) in enumerate(begun) if key == item_id), None)
    if place is None:
        return None
    opened = dict(
        session.exec(select(Ballot.id, Ballot.opened_at).where(col(Ballot.workshop_id) == workshop_id)).all()
    )
    begins = begun[place][1] if place else None
    ends = begun[place + 1][1] if place + 1 < len(begun) else None
    here = [
        one
        for one in ballots(session, workshop_id)
        if (begins is None or opened[one.id] >= begins) and (ends is None or opened[one.id] < ends)
    ]
    return here[-1] if here else None


def ballots(session: Session, workshop_id: UUID) -> tuple[BallotView, ...]:
    """Every dot vote of the workshop, the first round first; read once for every window."""
    return remembered(session, ("ballots", workshop_id), lambda: _ballots(session, workshop_id))


def _ballots(session: Session, workshop_id: UUID) -> tuple[BallotView, ...]:
    rows = session.exec(
        select(Ballot)
        .where(col(Ballot.workshop_id) == workshop_id)
        .order_by(col(Ballot.opened_at), col(Ballot.round), col(Ballot.id))
    ).all()
    if not rows:
        return ()
    options = session.exec(
        select(BallotOption)
        .where(col(BallotOption.workshop_id) == workshop_id)
        .order_by(col(BallotOption.position), col(BallotOption.id))
    ).all()
    dots: defaultdict[UUID, list[Dot]] = defaultdict(list)
    for dot in session.exec(select(Dot).where(col(Dot.workshop_id) == workshop_id)):
        dots[dot.option_id].append(dot)
    here = session.exec(
        select(Participant.id).where(col(Participant.workshop_id) == workshop_id, col(Participant.here))
    ).all()
    cards = _cards_behind(session, workshop_id)
    lines: defaultdict[UUID, list[BallotOption]] = defaultdict(list)
    for option in options:
        lines[option.ballot_id].append(option)
    return with_ties([_view(row, lines[row.id], dots, len(here), cards) for row in rows])


def _view(
    row: Ballot,
    options: list[BallotOption],
    dots: defaultdict[UUID, list[Dot]],
    here: int,
    cards: dict[UUID, int],
) -> BallotView:
    lines = tuple(_option(option, dots[option.id], cards) for option in options)
    ranked = tuple(sorted(lines, key=lambda line: (-line.dots, line.position)))
    return BallotView(
        id=row.id,
        state=row.state,
        round=row.round,
        dots_each=row.dots_each,
        several_on_one=row.several_on_one,
        options=lines,
        ranked=ranked,
        voted=_voted([dot for option in options for dot in dots[option.id]], row.dots_each, here),
        here=here,
        tied_at_cut=(),
    )


def _option(row: BallotOption, dots: list[Dot], cards: dict[UUID, int]) -> Option:
    hands = sum(dot.count for dot in dots if dot.participant_id is None)
    behind = cards.get(row.group_id or row.idea_id or row.id, 0)
    total = sum(dot.count for dot in dots)
    return Option(row.id, row.label, row.position, row.group_id, row.idea_id, total, hands, behind)


def _voted(dots: list[Dot], dots_each: int, here: int) -> int:
    """How many have voted; counted hands are taken to be spent in full."""
    by_phone = {dot.participant_id for dot in dots if dot.participant_id and dot.count}
    hands = sum(dot.count for dot in dots if dot.participant_id is None)
    return min(here, len(by_phone) + -(-hands // max(1, dots_each)))


def _cards_behind(session: Session, workshop_id: UUID) -> dict[UUID, int]:
    """How many written cards each group holds, and each card speaks for (itself too)."""
    behind: defaultdict[UUID, int] = defaultdict(int)
    ideas = session.exec(
        select(Idea.id, Idea.group_id, Idea.merged_into_id).where(col(Idea.workshop_id) == workshop_id)
    ).all()
    group_of = {idea_id: group_id for idea_id, group_id, _ in ideas}
    for idea_id, _, merged_into_id in ideas:
        speaker = merged_into_id or idea_id
        behind[speaker] += 1
        group_id = group_of.get(speaker)
        if group_id:
            behind[group_id] += 1
    return dict(behind)


def ballot_candidates(
    session: Session, workshop_id: UUID
) -> tuple[tuple[UUID | None, UUID | None, str], ...]:
    """What can be voted on, as (group, card, label): named groups that hold cards, then the other cards.

    A card that is held back is not voted on: the room would read it.
    """
    ideas = session.exec(
        select(Idea)
        .where(
            col(Idea.workshop_id) == workshop_id,
            Idea.kind == CardKind.IDEA,
            col(Idea.merged_into_id).is_(None),
            col(Idea.id).not_in(select(HeldCard.idea_id)),
        )
        .order_by(col(Idea.position), col(Idea.id))
    ).all()
    groups = session.exec(
        select(Group)
        .where(col(Group.workshop_id) == workshop_id, Group.kind == CardKind.IDEA)
        .order_by(col(Group.position), col(Group.id))
    ).all()
    filled = {idea.group_id for idea in ideas}
    named = [group for group in groups if group.name and group.id in filled]
    known = {group.id for group in named}
    loose = [idea for idea in ideas if idea.group_id not in known]
    return (*((g.id, None, g.name) for g in named), *((None, idea.id, idea.text) for idea in loose))
