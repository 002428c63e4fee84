"""Rows of what is agreed: objectives, key results, exceptions, rehearsal, hands and dissent."""

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from workshop_app.model.columns import ExactDecimal, Moment
from workshop_app.model.row import WorkshopRow
from workshop_app.model.words import (
    Answer,
    AnswerWord,
    Direction,
    DirectionWord,
    KeyResultKind,
    KeyResultKindWord,
)


class Objective(WorkshopRow, table=True):
    """One objective: a sentence, why now, and what it supports."""

    __table_args__ = (CheckConstraint("supports_id <> id", name="not_supporting_itself"),)

    sentence: str = ""
    why_now: str = ""
    supports: str = ""
    supports_id: UUID | None = Field(default=None, foreign_key="objective.id")
    option_id: UUID | None = Field(default=None, foreign_key="ballot_option.id")
    committed: bool = False
    position: int


class KeyResult(WorkshopRow, table=True):
    """One key result: ``from_value`` to ``to_value`` in ``unit``; a *hold* within ``low``, ``high``."""

    __tablename__ = "key_result"
    __table_args__ = (CheckConstraint("confidence BETWEEN 1 AND 10", name="confidence_range"),)

    objective_id: UUID = Field(foreign_key="objective.id", index=True)
    measure_id: UUID | None = Field(default=None, foreign_key="idea.id")
    sentence: str = ""
    kind: KeyResultKind = Field(default=KeyResultKind.NUMBER, sa_type=KeyResultKindWord)
    from_value: Decimal | None = Field(default=None, sa_type=ExactDecimal)
    to_value: Decimal | None = Field(default=None, sa_type=ExactDecimal)
    low: Decimal | None = Field(default=None, sa_type=ExactDecimal)
    high: Decimal | None = Field(default=None, sa_type=ExactDecimal)
    unit: str = ""
    direction: Direction = Field(default=Direction.UP, sa_type=DirectionWord)
    due_on: date | None = None
    owner: str = ""
    baseline_unknown: bool = False
    baseline_owner: str = ""
    baseline_due_on: date | None = None
    confidence: int | None = None
    position: int


class MilestoneStep(WorkshopRow, table=True):
    """One step of a milestone key result."""

    __tablename__ = "milestone_step"

    key_result_id: UUID = Field(foreign_key="key_result.id", index=True)
    text: str
    done: bool = False
    position: int


class Waiver(WorkshopRow, table=True):
    """The room keeps a sentence although one criterion asks: its reason is printed."""

    __table_args__ = (
        CheckConstraint("objective_id IS NOT NULL OR key_result_id IS NOT NULL", name="about_something"),
    )

    objective_id: UUID | None = Field(default=None, foreign_key="objective.id", index=True)
    key_result_id: UUID | None = Field(default=None, foreign_key="key_result.id", index=True)
    criterion: str
    reason: str
    created_at: datetime = Field(sa_type=Moment)


class RehearsalAnswer(WorkshopRow, table=True):
    """The room's answer to a key result asked as on the last day; the newest counts."""

    __tablename__ = "rehearsal_answer"

    key_result_id: UUID = Field(foreign_key="key_result.id", index=True)
    answer: Answer = Field(sa_type=AnswerWord)
    answered_at: datetime = Field(sa_type=Moment)


class FistRound(WorkshopRow, table=True):
    """One blind fist of five on one objective with its key results; ``number`` counts rounds from 1."""

    __tablename__ = "fist_round"
    __table_args__ = (CheckConstraint("number >= 1", name="number_range"),)

    objective_id: UUID = Field(foreign_key="objective.id", index=True)
    number: int
    opened_at: datetime = Field(sa_type=Moment)
    revealed_at: datetime | None = Field(default=None, sa_type=Moment)


class Fist(WorkshopRow, table=True):
    """``count`` hands that showed ``fingers`` (0–5): one participant's, or those counted in the room."""

    __table_args__ = (
        CheckConstraint("fingers BETWEEN 0 AND 5", name="fingers_range"),
        CheckConstraint("count >= 0", name="count_range"),
    )

    round_id: UUID = Field(foreign_key="fist_round.id", index=True)
    participant_id: UUID | None = Field(default=None, foreign_key="participant.id")
    fingers: int
    count: int = 1


class Dissent(WorkshopRow, table=True):
    """An objection that the room wants kept, and what it would take."""

    objective_id: UUID = Field(foreign_key="objective.id", index=True)
    who: str = ""
    text: str
    created_at: datetime = Field(sa_type=Moment)
