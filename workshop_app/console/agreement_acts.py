"""What is done on the page of the agreement, always about the objective that is on."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QObject

from workshop_app.console.okr_cursor import OkrCursor
from workshop_app.live import LiveWorkshop
from workshop_app.operations import agreement, key_results
from workshop_app.queries.okrs import FistView, ObjectiveView


class AgreementActs(QObject):
    """Asks, counts, shows, writes down; a problem reaches the status line through the open workshop."""

    def __init__(self, live: LiveWorkshop, cursor: OkrCursor, parent: QObject) -> None:
        """Act where ``cursor`` is."""
        super().__init__(parent)
        self._live = live
        self._cursor = cursor

    @property
    def fist(self) -> FistView | None:
        """The newest hands of the objective that is on."""
        return self._cursor.objective.fist if self._cursor.objective else None

    @property
    def unasked(self) -> ObjectiveView | None:
        """The next objective whose hands were not shown, begun again from the first after the last."""
        here, found = self._cursor.objective, self._cursor.objectives
        after = found.index(here) + 1 if here else 0
        around = (*found[after:], *found[:after])
        return next((one for one in around if one.fist is None or not one.fist.revealed), None)

    def ask(self) -> None:
        """Ask for hands; the rounds before are kept."""
        if self._cursor.objective is not None:
            self._live.run(agreement.open_round, objective_id=self._cursor.objective.id)

    def count(self, fingers: int, counts: Mapping[int, int]) -> None:
        """Write down the hands; what is typed for the same ``fingers`` is one step to undo."""
        if self.fist is not None:
            self._live.run(
                agreement.count_fists,
                round_id=self.fist.round_id,
                counts=dict(counts),
                join_key=f"fists.{self.fist.round_id}.{fingers}",
            )

    def reveal(self) -> None:
        """Show all hands at once."""
        if self.fist is not None:
            self._live.run(agreement.reveal_round, round_id=self.fist.round_id)

    def write_down(self, text: str, who: str) -> None:
        """Keep an objection; nobody has to be named."""
        if self._cursor.objective is not None:
            self._live.run(
                agreement.record_dissent, objective_id=self._cursor.objective.id, text=text, who=who
            )

    def take_away(self, dissent_id: UUID) -> None:
        """Take an objection away."""
        self._live.run(agreement.remove_dissent, dissent_id=dissent_id)

    def rate(self, key_result_id: UUID, confidence: int | None) -> None:
        """Keep how sure the room is, or that it has not said."""
        self._live.run(key_results.set_confidence, key_result_id=key_result_id, confidence=confidence)
