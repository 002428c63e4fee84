"""The example while it is being held: its texts, the moment, and the rows made so far."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from workshop_app.operations import stages
from workshop_app.queries.people import people
from workshop_app.queries.timeline import TimelineItem
from workshop_app.storage.session import UnitOfWork


@dataclass
class Story:
    """One example; ``clock`` is when the stage now on began, ``halfway`` that it is left in the middle."""

    session: UnitOfWork
    workshop_id: UUID
    texts: Mapping[str, Any]
    clock: datetime
    item_id: UUID | None = None
    halfway: bool = False
    cards: list[UUID] = field(default_factory=list)
    objective: UUID | None = None
    measures: list[UUID] = field(default_factory=list)
    key_results: list[UUID] = field(default_factory=list)

    def do(self, operation: Callable[..., Any], **arguments: Any) -> Any:
        """Do one operation on the example."""
        return operation(self.session, self.workshop_id, **arguments)

    def enter(self, item: TimelineItem, *, halfway: bool) -> None:
        """Go to a stage, to hold it to its end or halfway."""
        self.item_id, self.halfway = item.id, halfway
        self.do(stages.enter, item_id=item.id, now=self.clock)

    def people(self) -> list[UUID]:
        """Everybody in the room, in order."""
        return [person.id for person in people(self.session, self.workshop_id).people]
