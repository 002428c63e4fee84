"""Everything the minutes print: agenda, ideas, votes, choices, exceptions, hands, dissent and parking lot."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col, select

from workshop_app.model import AgendaItem
from workshop_app.model.words import BallotState, CardKind
from workshop_app.queries.ballot import BallotView, ballots
from workshop_app.queries.board import Board, board, without_held
from workshop_app.queries.facts import WorkshopFacts, workshop_facts
from workshop_app.queries.okrs import ObjectiveView, WaiverView, okrs
from workshop_app.queries.parked import Parked, parked
from workshop_app.queries.people import people
from workshop_app.queries.weeks_after import WeeksAfter, weeks_after


@dataclass(frozen=True)
class HeldItem:
    """One timebox: the minutes planned, and those it took (None when it was not held to its end)."""

    stage: str
    planned_minutes: int
    held_minutes: int | None
    skipped: bool
    started_at: datetime | None


@dataclass(frozen=True)
class VoteLine:
    """One option of a vote; ``objective_number`` says which objective it became, if any.

    ``about`` is the group or card that it is about, the same in a run-off.
    """

    label: str
    dots: int
    objective_number: int | None
    about: UUID | None = None


@dataclass(frozen=True)
class VoteRecord:
    """A revealed dot vote, most dots first."""

    round: int
    dots_each: int
    voted: int
    here: int
    lines: tuple[VoteLine, ...]


@dataclass(frozen=True)
class AcceptedException:
    """A sentence that was kept although one criterion asked."""

    sentence: str
    criterion: str
    reason: str


@dataclass(frozen=True)
class Minutes:
    """The whole record of one workshop; ``measures`` holds one board an objective, in their order."""

    workshop: WorkshopFacts
    people: int
    agenda: tuple[HeldItem, ...]
    ideas: Board
    votes: tuple[VoteRecord, ...]
    objectives: tuple[ObjectiveView, ...]
    measures: tuple[Board, ...]
    exceptions: tuple[AcceptedException, ...]
    parked: tuple[Parked, ...]
    after: WeeksAfter = field(default_factory=WeeksAfter)


def minutes(session: Session, workshop_id: UUID) -> Minutes:
    """The record of one workshop; a vote that was never revealed is not in it."""
    objectives = okrs(session, workshop_id)
    chosen = {o.option_id: o.number for o in objectives if o.option_id}
    return Minutes(
        workshop=workshop_facts(session, workshop_id),
        people=people(session, workshop_id).here,
        agenda=_agenda(session, workshop_id),
        ideas=without_held(board(session, workshop_id)),
        votes=tuple(
            _vote(vote, chosen)
            for vote in ballots(session, workshop_id)
            if vote.state is BallotState.REVEALED
        ),
        objectives=objectives,
        measures=tuple(
            board(session, workshop_id, kind=CardKind.MEASURE, objective_id=objective.id)
            for objective in objectives
        ),
        exceptions=tuple(exception for objective in objectives for exception in _exceptions(objective)),
        parked=parked(session, workshop_id),
        after=weeks_after(session, workshop_id),
    )


def _agenda(session: Session, workshop_id: UUID) -> tuple[HeldItem, ...]:
    rows = session.exec(
        select(AgendaItem)
        .where(col(AgendaItem.workshop_id) == workshop_id)
        .order_by(col(AgendaItem.position))
    )
    return tuple(
        HeldItem(row.stage, row.planned_minutes, _held_minutes(row), row.skipped, row.started_at)
        for row in rows
    )


def _held_minutes(row: AgendaItem) -> int | None:
    if row.started_at is None or row.finished_at is None:
        return None
    return round((row.finished_at - row.started_at).total_seconds() / 60)


def _vote(vote: BallotView, chosen: dict[UUID, int]) -> VoteRecord:
    lines = tuple(
        VoteLine(option.label, option.dots, chosen.get(option.id), option.group_id or option.idea_id)
        for option in vote.ranked
    )
    return VoteRecord(vote.round, vote.dots_each, vote.voted, vote.here, lines)


def _exceptions(objective: ObjectiveView) -> list[AcceptedException]:
    written: list[tuple[str, tuple[WaiverView, ...]]] = [(objective.sentence, objective.waivers)]
    written += [(key_result.sentence, key_result.waivers) for key_result in objective.key_results]
    return [AcceptedException(text, w.criterion, w.reason) for text, waivers in written for w in waivers]
