"""The dot vote: a frozen list, secret dots, hands counted in the room."""

from collections.abc import Sequence, Set
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col

from workshop_app import clock
from workshop_app.model import Ballot, BallotOption, Dot, Group, Idea, Participant
from workshop_app.model.words import BallotState
from workshop_app.operations.lookup import change, find, rows
from workshop_app.operations.order import in_order
from workshop_app.operations.refusal import Refused
from workshop_app.operations.removal import remove as take_away
from workshop_app.operations.wording import required_line

MOST_DOTS = 20
"""Dots each that nobody would want to pass."""

OptionLabel = tuple[UUID | None, UUID | None, str]
"""A group's id or a card's id, and the words on the ballot."""


def open_ballot(
    session: Session,
    workshop_id: UUID,
    *,
    option_labels: Sequence[OptionLabel],
    dots_each: int,
    several_on_one: bool = False,
    now: datetime | None = None,
) -> UUID:
    """Open a vote over these options, worded as they are now; a vote that is still open is refused."""
    return _open(session, workshop_id, option_labels, dots_each, several_on_one, 1, now or clock.now())


def _open(
    session: Session,
    workshop_id: UUID,
    option_labels: Sequence[OptionLabel],
    dots_each: int,
    several_on_one: bool,
    round_number: int,
    moment: datetime,
) -> UUID:
    if not option_labels:
        raise Refused("operations.nothing_to_vote_on")
    if not 1 <= dots_each <= MOST_DOTS:
        raise Refused("operations.no_such_dots", most=MOST_DOTS)
    if rows(session, Ballot, workshop_id, Ballot.state == BallotState.OPEN):
        raise Refused("operations.vote_is_open")
    ballot = Ballot(
        workshop_id=workshop_id,
        round=round_number,
        dots_each=dots_each,
        several_on_one=several_on_one,
        opened_at=moment,
    )
    there = {row.id for table in (Group, Idea) for row in rows(session, table, workshop_id)}
    options = [_option(there, ballot, position, label) for position, label in enumerate(option_labels)]
    session.add_all([ballot, *options])
    return ballot.id


def _option(there: Set[UUID], ballot: Ballot, position: int, option_label: OptionLabel) -> BallotOption:
    """One line of the ballot; a group or a card that is not ``there`` any more is refused."""
    group_id, idea_id, label = option_label
    if any(one is not None and one not in there for one in (group_id, idea_id)):
        raise Refused("operations.gone")
    return BallotOption(
        workshop_id=ballot.workshop_id,
        ballot_id=ballot.id,
        group_id=group_id,
        idea_id=idea_id,
        label=required_line(label),
        position=position,
    )


def _open_option(session: Session, workshop_id: UUID, option_id: UUID) -> tuple[BallotOption, Ballot]:
    """An option and its ballot; a ballot that is closed is refused."""
    option = find(session, BallotOption, option_id, workshop_id)
    ballot = find(session, Ballot, option.ballot_id, workshop_id)
    if ballot.state is not BallotState.OPEN:
        raise Refused("operations.vote_is_closed")
    return option, ballot


def count_hands(session: Session, workshop_id: UUID, *, option_id: UUID, count: int) -> None:
    """Write down how many dots raised hands gave an option; it replaces the count before."""
    option, ballot = _open_option(session, workshop_id, option_id)
    if count < 0:
        raise Refused("operations.not_below_zero")
    _check_hands(session, ballot, option, count)
    counted = rows(
        session, Dot, workshop_id, col(Dot.option_id) == option.id, col(Dot.participant_id).is_(None)
    )
    _set_dot(session, option, None, counted[0] if counted else None, count)


def _check_hands(session: Session, ballot: Ballot, option: BallotOption, count: int) -> None:
    """Refuse more dots than the people here have; with nobody counted there is no limit."""
    here = len(rows(session, Participant, ballot.workshop_id, col(Participant.here)))
    if not here:
        return
    others = sum(
        dot.count
        for dot in _dots(session, ballot)
        if dot.option_id != option.id or dot.participant_id is not None
    )
    on_this = count + sum(
        dot.count for dot in _dots(session, ballot, option) if dot.participant_id is not None
    )
    if not ballot.several_on_one and on_this > here:
        raise Refused("operations.more_hands_than_people", people=here)
    if others + count > here * ballot.dots_each:
        raise Refused("operations.more_dots_than_there_are", dots=here * ballot.dots_each)


def _dots(session: Session, ballot: Ballot, only: BallotOption | None = None) -> list[Dot]:
    options = rows(session, BallotOption, ballot.workshop_id, col(BallotOption.ballot_id) == ballot.id)
    ids = [option.id for option in options if only is None or option.id == only.id]
    return rows(session, Dot, ballot.workshop_id, col(Dot.option_id).in_(ids))


def _set_dot(
    session: Session, option: BallotOption, participant_id: UUID | None, dot: Dot | None, count: int
) -> None:
    if dot is None and count:
        session.add(
            Dot(
                workshop_id=option.workshop_id,
                option_id=option.id,
                participant_id=participant_id,
                count=count,
            )
        )
    elif dot is not None and count:
        change(dot, count=count)
    elif dot is not None:
        session.delete(dot)


def cast(session: Session, workshop_id: UUID, *, option_id: UUID, participant_id: UUID) -> None:
    """Give one dot of a participant to an option; a spent allowance is refused."""
    option, ballot = _open_option(session, workshop_id, option_id)
    person = find(session, Participant, participant_id, workshop_id)
    own = [dot for dot in _dots(session, ballot) if dot.participant_id == person.id]
    here = next((dot for dot in own if dot.option_id == option.id), None)
    if sum(dot.count for dot in own) >= ballot.dots_each:
        raise Refused("operations.dots_are_spent", dots=ballot.dots_each)
    if here is not None and not ballot.several_on_one:
        raise Refused("operations.one_dot_an_option")
    _set_dot(session, option, person.id, here, here.count + 1 if here else 1)


def take_back(session: Session, workshop_id: UUID, *, option_id: UUID, participant_id: UUID) -> None:
    """Take one dot of a participant back from an option."""
    option, ballot = _open_option(session, workshop_id, option_id)
    own = [dot for dot in _dots(session, ballot, option) if dot.participant_id == participant_id]
    if own:
        _set_dot(session, option, participant_id, own[0], own[0].count - 1)


def close_ballot(
    session: Session, workshop_id: UUID, *, ballot_id: UUID, now: datetime | None = None
) -> None:
    """Close the vote; its totals stay hidden."""
    ballot = find(session, Ballot, ballot_id, workshop_id)
    if ballot.state is BallotState.OPEN:
        change(ballot, state=BallotState.CLOSED, closed_at=now or clock.now())


def reopen(session: Session, workshop_id: UUID, *, ballot_id: UUID) -> None:
    """Open a vote again; its totals are hidden again. Another open vote is refused."""
    ballot = find(session, Ballot, ballot_id, workshop_id)
    open_ones = rows(session, Ballot, workshop_id, Ballot.state == BallotState.OPEN)
    if any(other.id != ballot.id for other in open_ones):
        raise Refused("operations.vote_is_open")
    change(ballot, state=BallotState.OPEN, closed_at=None)


def reveal(session: Session, workshop_id: UUID, *, ballot_id: UUID, now: datetime | None = None) -> None:
    """Let the room see the totals; an open vote closes first."""
    close_ballot(session, workshop_id, ballot_id=ballot_id, now=now)
    change(find(session, Ballot, ballot_id, workshop_id), state=BallotState.REVEALED)


def run_off(
    session: Session,
    workshop_id: UUID,
    *,
    ballot_id: UUID,
    option_ids: Sequence[UUID],
    dots_each: int,
    now: datetime | None = None,
) -> UUID:
    """Vote once more on some options of a vote that is over; the first vote is kept."""
    ballot = find(session, Ballot, ballot_id, workshop_id)
    options = rows(session, BallotOption, workshop_id, col(BallotOption.ballot_id) == ballot.id)
    chosen = [option for option in in_order(options) if option.id in set(option_ids)]
    labels = [(option.group_id, option.idea_id, option.label) for option in chosen]
    moment = now or clock.now()
    return _open(session, workshop_id, labels, dots_each, ballot.several_on_one, ballot.round + 1, moment)


def discard(session: Session, workshop_id: UUID, *, ballot_id: UUID) -> None:
    """Throw a vote away with its dots; objectives that came from it stay."""
    take_away(session, find(session, Ballot, ballot_id, workshop_id))
