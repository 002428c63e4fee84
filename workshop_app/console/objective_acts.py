"""What happens to objectives: chosen, written, kept with a reason, moved, taken away."""

from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import QObject

from workshop_app.console.okr_cursor import OkrCursor
from workshop_app.live import LiveWorkshop
from workshop_app.model.words import BallotState
from workshop_app.operations import objectives, votes, waivers
from workshop_app.queries.ballot import BallotView, ballot


class ObjectiveActs(QObject):
    """One method an intent; those without an id mean the objective where the cursor is."""

    def __init__(self, live: LiveWorkshop, place: OkrCursor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._place = place

    def add(self) -> None:
        """Begin a new objective and show it."""
        step = str(uuid4())
        made = self._live.run(objectives.add, join_key=step)
        if made is not None and isinstance(made.result, UUID):
            self._place.choose_objective(made.result, join_key=step)

    def toggle(self, option_id: UUID, lines: Collection[UUID] = ()) -> bool:
        """Make an objective of an option, or take it away again; False when key results hang on it.

        ``lines`` are all lines of the option, on whichever ballot.
        """
        known = {option_id, *lines}
        made = next((one for one in self._place.objectives if one.option_id in known), None)
        if made is None:
            self._live.run(objectives.add, option_id=option_id)
        elif made.key_results:
            return False
        else:
            self._live.run(objectives.remove, objective_id=made.id)
        return True

    def unseen_vote(self) -> BallotView | None:
        """The newest vote when it is closed, the room has not seen it, and nothing has been chosen yet."""
        newest = self._live.read(ballot)
        closed = newest is not None and newest.state is BallotState.CLOSED
        return newest if closed and not self._place.objectives else None

    def reveal(self) -> bool:
        """Show that vote to the room; False when there is none."""
        vote = self.unseen_vote()
        return vote is not None and self._live.run(votes.reveal, ballot_id=vote.id) is not None

    def set(self, objective_id: UUID, values: Mapping[str, Any]) -> None:
        """Store fields; keys in a row in one field are one step."""
        key = f"{objective_id}.{','.join(values)}"
        self._live.run(objectives.edit, objective_id=objective_id, join_key=key, **values)

    def keep(self, criterion: str, reason: str) -> None:
        """Keep the objective although ``criterion`` asks."""
        here = self._place.objective
        if here is not None:
            self._live.run(waivers.keep, criterion=criterion, reason=reason, objective_id=here.id)

    def withdraw(self, waiver_id: UUID) -> None:
        """Take an exception back."""
        self._live.run(waivers.withdraw, waiver_id=waiver_id)

    def remove(self) -> None:
        """Take the objective away with all that hangs on it."""
        here = self._place.chosen_objective or self._place.objective
        if here is not None:
            self._live.run(objectives.remove, objective_id=here.id)

    def shift_earlier(self) -> None:
        """Move the objective one place forward."""
        self._shift(-1)

    def shift_later(self) -> None:
        """Move the objective one place back."""
        self._shift(1)

    def _shift(self, step: int) -> None:
        here = self._place.objective
        if here is not None and self._place.next_objective(step) is not None:
            self._live.run(objectives.move, objective_id=here.id, position=here.number - 1 + step)
