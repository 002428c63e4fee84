"""Agreement: fists of five, blind until they are revealed, and the objections that are kept."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col

from workshop_app import clock
from workshop_app.model import Dissent, Fist, FistRound, Objective, Participant
from workshop_app.operations.lookup import change, find, rows
from workshop_app.operations.refusal import Refused
from workshop_app.operations.wording import one_line, required

FINGERS = range(6)


def open_round(
    session: Session, workshop_id: UUID, *, objective_id: UUID, now: datetime | None = None
) -> UUID:
    """Ask for hands on an objective; the rounds before are kept."""
    objective = find(session, Objective, objective_id, workshop_id)
    earlier = rows(session, FistRound, workshop_id, FistRound.objective_id == objective.id)
    fist_round = FistRound(
        workshop_id=workshop_id,
        objective_id=objective.id,
        number=1 + max((row.number for row in earlier), default=0),
        opened_at=now or clock.now(),
    )
    session.add(fist_round)
    return fist_round.id


def count_fists(session: Session, workshop_id: UUID, *, round_id: UUID, counts: Mapping[int, int]) -> None:
    """Write down how many hands showed each number of fingers; it replaces the count before."""
    fist_round = find(session, FistRound, round_id, workshop_id)
    if any(fingers not in FINGERS for fingers in counts):
        raise Refused("operations.no_such_fingers")
    if any(count < 0 for count in counts.values()):
        raise Refused("operations.not_below_zero")
    of_this = (col(Fist.round_id) == fist_round.id, col(Fist.participant_id).is_(None))
    counted = {fist.fingers: fist for fist in rows(session, Fist, workshop_id, *of_this)}
    for fingers in FINGERS:
        _set_hands(session, fist_round, fingers, counted.get(fingers), counts.get(fingers, 0))


def _set_hands(session: Session, fist_round: FistRound, fingers: int, fist: Fist | None, count: int) -> None:
    if fist is None and count:
        session.add(
            Fist(workshop_id=fist_round.workshop_id, round_id=fist_round.id, fingers=fingers, count=count)
        )
    elif fist is not None and count:
        change(fist, count=count)
    elif fist is not None:
        session.delete(fist)


def cast_fist(
    session: Session, workshop_id: UUID, *, round_id: UUID, participant_id: UUID, fingers: int
) -> None:
    """Show a participant's hand; it may change until the hands are revealed."""
    fist_round = find(session, FistRound, round_id, workshop_id)
    person = find(session, Participant, participant_id, workshop_id)
    if fist_round.revealed_at is not None:
        raise Refused("operations.hands_are_shown")
    if fingers not in FINGERS:
        raise Refused("operations.no_such_fingers")
    of_this = (col(Fist.round_id) == fist_round.id, col(Fist.participant_id) == person.id)
    shown = rows(session, Fist, workshop_id, *of_this)
    if shown:
        change(shown[0], fingers=fingers)
    else:
        session.add(
            Fist(workshop_id=workshop_id, round_id=fist_round.id, participant_id=person.id, fingers=fingers)
        )


def reveal_round(session: Session, workshop_id: UUID, *, round_id: UUID, now: datetime | None = None) -> None:
    """Show all hands at once, without names."""
    fist_round = find(session, FistRound, round_id, workshop_id)
    if fist_round.revealed_at is None:
        fist_round.revealed_at = now or clock.now()


def record_dissent(
    session: Session,
    workshop_id: UUID,
    *,
    objective_id: UUID,
    text: str,
    who: str = "",
    now: datetime | None = None,
) -> UUID:
    """Keep an objection and what it would take; nobody has to be named."""
    objective = find(session, Objective, objective_id, workshop_id)
    dissent = Dissent(
        workshop_id=workshop_id,
        objective_id=objective.id,
        who=one_line(who),
        text=required(text),
        created_at=now or clock.now(),
    )
    session.add(dissent)
    return dissent.id


def remove_dissent(session: Session, workshop_id: UUID, *, dissent_id: UUID) -> None:
    """Take an objection away."""
    session.delete(find(session, Dissent, dissent_id, workshop_id))
