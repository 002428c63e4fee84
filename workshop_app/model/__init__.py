"""The rows of a library and the words they hold; no queries, no Qt.

Every reference between rows is checked when a unit of work commits, not statement by statement, so that undo
may put rows back in any order.
"""

from workshop_app.model.cards import (
    Ballot,
    BallotOption,
    DismissedSuggestion,
    Dot,
    Group,
    HeldCard,
    Idea,
)
from workshop_app.model.follow_up import CheckIn, Learning, MidwayDecision, ReviewScore
from workshop_app.model.history import LIBRARY, RowImage, Step
from workshop_app.model.introduction import DeckSlide, SlidePicture
from workshop_app.model.letterhead import Letterhead
from workshop_app.model.okrs import (
    Dissent,
    Fist,
    FistRound,
    KeyResult,
    MilestoneStep,
    Objective,
    RehearsalAnswer,
    Waiver,
)
from workshop_app.model.room_rules import RoomWord, SwitchedOffRule
from workshop_app.model.row import Row, WorkshopRow
from workshop_app.model.workshop import (
    AgendaItem,
    AgendaTemplate,
    DoneMark,
    ParkedItem,
    Participant,
    ProjectorView,
    Slide,
    SoundedEnd,
    Workshop,
)

WORKSHOP_TABLES: tuple[type[WorkshopRow], ...] = (
    Participant, AgendaItem, DoneMark, Slide, ProjectorView, ParkedItem,
    Group, Idea, Ballot, BallotOption, Dot,
    Objective, KeyResult, MilestoneStep, Waiver, RehearsalAnswer, FistRound, Fist, Dissent,
    CheckIn, MidwayDecision, ReviewScore, Learning, SwitchedOffRule, RoomWord,
    HeldCard, DismissedSuggestion, Letterhead, DeckSlide, SlidePicture,
)  # fmt: skip
"""Every table that holds a part of a workshop, in the order a portable file lists them."""

METADATA = Row.metadata

for _table in METADATA.tables.values():
    for _reference in _table.foreign_key_constraints:
        _reference.deferrable = True
        _reference.initially = "DEFERRED"

__all__ = [
    "LIBRARY", "METADATA", "WORKSHOP_TABLES", "AgendaItem", "AgendaTemplate", "Ballot", "BallotOption",
    "CheckIn", "DeckSlide", "DismissedSuggestion", "Dissent", "DoneMark", "Dot", "Fist", "FistRound", "Group",
    "HeldCard", "Idea", "KeyResult", "Learning", "Letterhead", "MidwayDecision", "MilestoneStep",
    "Objective", "ParkedItem", "Participant", "ProjectorView", "RehearsalAnswer", "ReviewScore",
    "RoomWord", "Row", "RowImage", "Slide", "SlidePicture", "SoundedEnd", "Step", "SwitchedOffRule",
    "Waiver", "Workshop", "WorkshopRow",
]  # fmt: skip
