"""Rows of what the room writes and votes on: cards, groups, ballots and dots."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from workshop_app.model.columns import Moment
from workshop_app.model.row import WorkshopRow
from workshop_app.model.words import (
    BallotState,
    BallotStateWord,
    CardKind,
    CardKindWord,
    CardSource,
    CardSourceWord,
)


class Group(WorkshopRow, table=True):
    """A named group of cards; measures are grouped under their objective."""

    __tablename__ = "card_group"
    __table_args__ = (CheckConstraint("colour >= 0", name="colour_range"),)

    kind: CardKind = Field(sa_type=CardKindWord)
    objective_id: UUID | None = Field(default=None, foreign_key="objective.id")
    name: str = ""
    position: int
    colour: int = 0


class Idea(WorkshopRow, table=True):
    """One card: an idea, or a measure for ``objective_id``. A merged card points to the one it is in."""

    __table_args__ = (
        CheckConstraint("colour >= 0", name="colour_range"),
        CheckConstraint("merged_into_id <> id", name="not_merged_into_itself"),
    )

    kind: CardKind = Field(sa_type=CardKindWord, index=True)
    objective_id: UUID | None = Field(default=None, foreign_key="objective.id")
    text: str
    position: int
    colour: int = 0
    source: CardSource = Field(default=CardSource.TYPED, sa_type=CardSourceWord)
    participant_id: UUID | None = Field(default=None, foreign_key="participant.id")
    created_at: datetime = Field(sa_type=Moment)
    revealed: bool = False
    group_id: UUID | None = Field(default=None, foreign_key="card_group.id", index=True)
    merged_into_id: UUID | None = Field(default=None, foreign_key="idea.id")


class HeldCard(WorkshopRow, table=True):
    """A card that is held back: revealing all leaves it hidden until it is released."""

    __tablename__ = "held_card"

    idea_id: UUID = Field(foreign_key="idea.id", index=True)


class DismissedSuggestion(WorkshopRow, table=True):
    """A suggestion for the board that the facilitator did not want, by what it was about."""

    __tablename__ = "dismissed_suggestion"

    about: str


class Ballot(WorkshopRow, table=True):
    """A dot vote over a frozen list of options; ``round`` counts run-offs from 1."""

    __table_args__ = (
        CheckConstraint("round >= 1", name="round_range"),
        CheckConstraint("dots_each >= 1", name="dots_each_range"),
    )

    state: BallotState = Field(default=BallotState.OPEN, sa_type=BallotStateWord)
    round: int = 1
    dots_each: int
    several_on_one: bool = False
    opened_at: datetime = Field(sa_type=Moment)
    closed_at: datetime | None = Field(default=None, sa_type=Moment)


class BallotOption(WorkshopRow, table=True):
    """One line of the ballot, worded as it was when the vote opened."""

    __tablename__ = "ballot_option"

    ballot_id: UUID = Field(foreign_key="ballot.id", index=True)
    group_id: UUID | None = Field(default=None, foreign_key="card_group.id")
    idea_id: UUID | None = Field(default=None, foreign_key="idea.id")
    label: str
    position: int


class Dot(WorkshopRow, table=True):
    """``count`` dots on one option: one participant's, or, when there is none, the raised hands counted."""

    __table_args__ = (CheckConstraint("count >= 0", name="count_range"),)

    option_id: UUID = Field(foreign_key="ballot_option.id", index=True)
    participant_id: UUID | None = Field(default=None, foreign_key="participant.id")
    count: int
