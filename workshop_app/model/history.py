"""Rows of the step history: what was done, and each touched row before and after, for undo and redo."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import JSON, CheckConstraint, Index
from sqlmodel import Field

from workshop_app.model.columns import Moment
from workshop_app.model.row import Row
from workshop_app.model.words import Actor, ActorWord

NAMED = "named"
"""Where an operation's session keeps what the rows are called that it worked on, for the step's words."""


class Step(Row, table=True):
    """One operation that was done; ``scope`` is its workshop, or ``LIBRARY`` for acts on the library."""

    __table_args__ = (
        CheckConstraint("number >= 1", name="number_range"),
        Index("ix_step_scope_number", "scope", "number", unique=True),
    )

    scope: UUID
    number: int
    actor: Actor = Field(sa_type=ActorWord)
    operation: str
    words: dict[str, str] = Field(default_factory=dict, sa_type=JSON)
    join_key: str = ""
    undone: bool = False
    done_at: datetime = Field(sa_type=Moment)


class RowImage(Row, table=True):
    """One row that a step touched; ``before`` is empty when it was made, ``after`` when it was removed."""

    __tablename__ = "row_image"

    step_id: UUID = Field(foreign_key="step.id", index=True)
    table: str
    row_id: UUID
    before: dict[str, object] | None = Field(default=None, sa_type=JSON)
    after: dict[str, object] | None = Field(default=None, sa_type=JSON)


LIBRARY = UUID(int=0)
