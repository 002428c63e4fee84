"""What a scene is built from: the workshop as it stands, and what the facilitator chose to show."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from uuid import UUID

from sqlmodel import Session

from workshop_app.model import ProjectorView
from workshop_app.queries.okrs import KeyResultView, ObjectiveView, okrs
from workshop_app.queries.people import People, people
from workshop_app.queries.timeline import Timeline, TimelineItem, WorkshopFacts


@dataclass(frozen=True)
class Room:
    """Read once for one snapshot; it never leaves the queries."""

    session: Session
    workshop_id: UUID
    view: ProjectorView
    timeline: Timeline
    item: TimelineItem
    now: datetime

    @property
    def facts(self) -> WorkshopFacts:
        """What is known about the workshop."""
        return self.timeline.workshop

    @cached_property
    def people(self) -> People:
        """Who is here, and done with the stage that is shown."""
        return people(self.session, self.workshop_id, item_id=self.item.id)

    @cached_property
    def okrs(self) -> tuple[ObjectiveView, ...]:
        """All objectives."""
        return okrs(self.session, self.workshop_id)

    @property
    def chosen_objective(self) -> ObjectiveView | None:
        """The objective that the facilitator chose to show."""
        return next((one for one in self.okrs if one.id == self.view.objective_id), None)

    @property
    def objective(self) -> ObjectiveView | None:
        """The chosen objective, else the first."""
        return self.chosen_objective or (self.okrs[0] if self.okrs else None)

    @property
    def key_result(self) -> KeyResultView | None:
        """The key result that was chosen, when it is one of the objective's."""
        under = self.objective.key_results if self.objective else ()
        return next((one for one in under if one.id == self.view.key_result_id), None)
