"""Rows of the weeks after: check-ins, the midway meeting and the review. History is never overwritten."""

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from workshop_app.model.columns import ExactDecimal, Moment
from workshop_app.model.row import WorkshopRow
from workshop_app.model.words import Answer, AnswerWord, Decision, DecisionWord


class CheckIn(WorkshopRow, table=True):
    """A weekly report on one key result."""

    __tablename__ = "check_in"
    __table_args__ = (CheckConstraint("confidence BETWEEN 1 AND 10", name="confidence_range"),)

    key_result_id: UUID = Field(foreign_key="key_result.id", index=True)
    reported_on: date
    value: Decimal | None = Field(default=None, sa_type=ExactDecimal)
    confidence: int | None = None
    done: str = ""
    next: str = ""
    obstacles: str = ""
    author: str = ""
    created_at: datetime = Field(sa_type=Moment)


class MidwayDecision(WorkshopRow, table=True):
    """What the midway meeting decided on one key result, and why."""

    __tablename__ = "midway_decision"

    key_result_id: UUID = Field(foreign_key="key_result.id", index=True)
    decision: Decision = Field(sa_type=DecisionWord)
    reason: str = ""
    decided_on: date


class ReviewScore(WorkshopRow, table=True):
    """The score 0.0–1.0 that the people gave one key result at the end, and why."""

    __tablename__ = "review_score"
    __table_args__ = (CheckConstraint("CAST(score AS REAL) BETWEEN 0 AND 1", name="score_range"),)

    key_result_id: UUID = Field(foreign_key="key_result.id", index=True)
    score: Decimal = Field(sa_type=ExactDecimal)
    reached: Answer = Field(sa_type=AnswerWord)
    reason: str = ""
    decided_on: date


class Learning(WorkshopRow, table=True):
    """Something learnt in the period; it opens the next workshop."""

    text: str
    share: bool = False
    position: int
