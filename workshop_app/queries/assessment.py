"""What the quality check says about what the room wrote, with what the room chose to keep."""

from dataclasses import dataclass
from uuid import UUID

from workshop_app.queries.facts import WorkshopFacts
from workshop_app.queries.okrs import KeyResultView, ObjectiveView


@dataclass(frozen=True)
class Lamp:
    """One criterion's verdict (``yes``, ``unsure``, ``no``) in the room's language.

    ``span`` is where in the sentence; ``kept`` is the reason the room gave for keeping it, with its waiver.
    """

    criterion: str
    verdict: str
    message: str
    question: str
    suggestion: str | None
    span: tuple[int, int] | None
    kept: str | None
    waiver_id: UUID | None


def key_result_lamps(key_result: KeyResultView, facts: WorkshopFacts) -> tuple[Lamp, ...]:
    """The lamps of one key result, in the order they are read aloud; none for an empty sentence."""
    raise NotImplementedError


def objective_lamps(objective: ObjectiveView, facts: WorkshopFacts) -> tuple[Lamp, ...]:
    """The lamps of one objective; none for an empty sentence."""
    raise NotImplementedError


def set_questions(objective: ObjectiveView, facts: WorkshopFacts) -> tuple[Lamp, ...]:
    """The questions about an OKR as a whole: count, owners, doubles, and whether they suffice."""
    raise NotImplementedError
