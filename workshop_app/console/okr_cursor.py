"""Which objective and which key result are on, on the console and on the wall alike."""

from typing import TypeVar
from uuid import UUID

from workshop_app.live import LiveWorkshop
from workshop_app.operations import showing
from workshop_app.queries.facts import WorkshopFacts, workshop_facts
from workshop_app.queries.okrs import KeyResultView, ObjectiveView, okrs
from workshop_app.queries.shown import shown

T = TypeVar("T")
READS = frozenset(
    {
        "workshop",
        "projector_view",
        "objective",
        "key_result",
        "milestone_step",
        "waiver",
        "switched_off_rule",
        "room_word",
    }
)
"""The tables a cursor reads from."""


class OkrCursor:
    """A snapshot of the objectives with the place in it; choosing another place shows it to the room too."""

    def __init__(self, live: LiveWorkshop) -> None:
        """Nothing is read until :meth:`read`."""
        self._live = live
        self.facts: WorkshopFacts | None = None
        self.objectives: tuple[ObjectiveView, ...] = ()
        self.objective_id: UUID | None = None
        self.key_result_id: UUID | None = None

    def read(self) -> None:
        """Read the objectives and what is shown."""
        self.facts = self._live.read(workshop_facts)
        self.objectives = self._live.read(okrs)
        view = self._live.read(shown)
        self.objective_id, self.key_result_id = view.objective_id, view.key_result_id

    @property
    def chosen_objective(self) -> ObjectiveView | None:
        """The objective that is shown, or None."""
        return next((one for one in self.objectives if one.id == self.objective_id), None)

    @property
    def objective(self) -> ObjectiveView | None:
        """The objective that is shown, else the first."""
        return self.chosen_objective or (self.objectives[0] if self.objectives else None)

    @property
    def key_results(self) -> tuple[KeyResultView, ...]:
        """The key results of the objective that is on."""
        return self.objective.key_results if self.objective else ()

    @property
    def chosen_key_result(self) -> KeyResultView | None:
        """The key result that is shown, or None while the room sees the objective."""
        return next((one for one in self.key_results if one.id == self.key_result_id), None)

    @property
    def key_result(self) -> KeyResultView | None:
        """The key result that is shown, else the first."""
        return self.chosen_key_result or (self.key_results[0] if self.key_results else None)

    def next_objective(self, step: int = 1) -> ObjectiveView | None:
        """The objective after the one that is on (before it with −1), or None at the end."""
        return _beside(self.objectives, self.objective, step)

    def next_key_result(self, step: int = 1) -> KeyResultView | None:
        """The key result after the one that is on (before it with −1), or None at the end."""
        return _beside(self.key_results, self.key_result, step)

    def choose_objective(self, objective_id: UUID | None, join_key: str = "") -> None:
        """Go to an objective; None goes to what there is instead of one."""
        if objective_id != self.objective_id:
            self._live.run(showing.show_objective, objective_id=objective_id, join_key=join_key)

    def choose_key_result(self, key_result_id: UUID | None, join_key: str = "") -> None:
        """Go to a key result; None goes to its objective."""
        if key_result_id != self.key_result_id:
            self._live.run(showing.show_key_result, key_result_id=key_result_id, join_key=join_key)


def _beside(things: tuple[T, ...], here: T | None, step: int) -> T | None:
    if here is None or here not in things:
        return None
    place = things.index(here) + step
    return things[place] if 0 <= place < len(things) else None
