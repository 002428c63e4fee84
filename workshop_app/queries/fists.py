"""The fist of five: how many fingers the room showed for each objective."""

from collections import defaultdict
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, col, select

from workshop_app.model import Fist, FistRound, Participant

PASSES_FROM = 3
"""Fingers that mean "I can live with it"."""


@dataclass(frozen=True)
class FistView:
    """The newest fist of five: ``counts[n]`` hands showed ``n`` fingers.

    ``passes`` when some were shown, all of them three or more.
    """

    round_id: UUID
    number: int
    revealed: bool
    counts: tuple[int, int, int, int, int, int]
    shown: int
    present: int
    passes: bool


def fists(session: Session, workshop_id: UUID) -> dict[UUID, FistView]:
    """The newest round of each objective that had one."""
    rounds = session.exec(
        select(FistRound).where(col(FistRound.workshop_id) == workshop_id).order_by(col(FistRound.number))
    ).all()
    if not rounds:
        return {}
    hands: defaultdict[UUID, list[int]] = defaultdict(lambda: [0] * 6)
    for fist in session.exec(select(Fist).where(col(Fist.workshop_id) == workshop_id)):
        hands[fist.round_id][fist.fingers] += fist.count
    here = session.exec(
        select(Participant.id).where(col(Participant.workshop_id) == workshop_id, col(Participant.here))
    ).all()
    return {row.objective_id: _view(row, hands[row.id], len(here)) for row in rounds}


def _view(row: FistRound, counts: list[int], here: int) -> FistView:
    none, one, two, three, four, five = counts
    shown = sum(counts)
    return FistView(
        round_id=row.id,
        number=row.number,
        revealed=row.revealed_at is not None,
        counts=(none, one, two, three, four, five),
        shown=shown,
        present=max(here, shown),
        passes=shown > 0 and not any(counts[:PASSES_FROM]),
    )
