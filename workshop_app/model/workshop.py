"""Rows of the workshop itself: who, when, the agenda, and what the projector shows."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from workshop_app.model.columns import Moment
from workshop_app.model.row import Row, WorkshopRow
from workshop_app.model.words import PeriodKind, PeriodKindWord, ProjectorMode, ProjectorModeWord


class Workshop(Row, table=True):
    """One workshop of one team for one period."""

    __table_args__ = (
        CheckConstraint("ends_on >= starts_on", name="period_in_order"),
        CheckConstraint("length_minutes >= 1", name="length_minutes_range"),
        CheckConstraint("weekly_day BETWEEN 0 AND 6", name="weekly_day_range"),
    )

    name: str
    team: str
    organisation: str = ""
    purpose: str = ""
    period_kind: PeriodKind = Field(sa_type=PeriodKindWord)
    starts_on: date
    ends_on: date
    room_language: str = "nb"
    length_minutes: int = 120
    starts_at: datetime | None = Field(default=None, sa_type=Moment)
    created_at: datetime = Field(sa_type=Moment)
    opened_at: datetime | None = Field(default=None, sa_type=Moment)
    deleted_at: datetime | None = Field(default=None, sa_type=Moment)
    current_item_id: UUID | None = Field(default=None, foreign_key="agenda_item.id")
    weekly_day: int | None = None
    midway_at: datetime | None = Field(default=None, sa_type=Moment)
    review_at: datetime | None = Field(default=None, sa_type=Moment)


class Participant(WorkshopRow, table=True):
    """Somebody in the room; without a name they are counted, not named."""

    name: str = ""
    position: int
    here: bool = True


class AgendaItem(WorkshopRow, table=True):
    """One timebox of the agenda. The timer is the stored moment ``ends_at``, or seconds left while paused."""

    __tablename__ = "agenda_item"
    __table_args__ = (
        CheckConstraint("minutes >= 0", name="minutes_range"),
        CheckConstraint("planned_minutes >= 0", name="planned_minutes_range"),
    )

    stage: str
    position: int
    minutes: int
    planned_minutes: int
    skipped: bool = False
    started_at: datetime | None = Field(default=None, sa_type=Moment)
    finished_at: datetime | None = Field(default=None, sa_type=Moment)
    ends_at: datetime | None = Field(default=None, sa_type=Moment)
    paused_seconds: int | None = None


class AgendaTemplate(Row, table=True):
    """An agenda that the facilitator saved for other workshops; ``boxes`` is one line of text."""

    __tablename__ = "agenda_template"

    name: str
    boxes: str
    created_at: datetime = Field(sa_type=Moment)


class SoundedEnd(Row, table=True):
    """The end of a timebox that was sounded; its key is made of both, so that no second window sounds it."""

    __tablename__ = "sounded_end"

    item_id: UUID
    ends_at: datetime = Field(sa_type=Moment)


class DoneMark(WorkshopRow, table=True):
    """A participant has said to be done with a timebox."""

    __tablename__ = "done_mark"

    item_id: UUID = Field(foreign_key="agenda_item.id", index=True)
    participant_id: UUID = Field(foreign_key="participant.id")


class Slide(WorkshopRow, table=True):
    """An introduction slide that this workshop has changed; the others come with the app."""

    position: int
    markdown: str


class ProjectorView(WorkshopRow, table=True):
    """What the room sees; one row a workshop, with the workshop's own id as its id."""

    __tablename__ = "projector_view"
    __table_args__ = (
        CheckConstraint("page >= 0", name="page_range"),
        CheckConstraint("slide >= 0", name="slide_range"),
    )

    mode: ProjectorMode = Field(default=ProjectorMode.LIVE, sa_type=ProjectorModeWord)
    item_id: UUID | None = Field(default=None, foreign_key="agenda_item.id")
    page: int = 0
    slide: int = 0
    objective_id: UUID | None = Field(default=None, foreign_key="objective.id")
    key_result_id: UUID | None = Field(default=None, foreign_key="key_result.id")


class ParkedItem(WorkshopRow, table=True):
    """Something for the parking lot: important, not now."""

    __tablename__ = "parked_item"

    text: str
    stage: str = ""
    position: int
    settled: bool = False
    created_at: datetime = Field(sa_type=Moment)
