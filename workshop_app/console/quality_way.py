"""The way through the check: lamp by lamp, then the OKR as a whole, then the yes/no rehearsal."""

from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QObject

from workshop_app.console.okr_cursor import OkrCursor


class Phase(StrEnum):
    """What is done with the sentence that is looked at."""

    LAMPS = "lamps"
    WHOLE = "whole"
    REHEARSAL = "rehearsal"


class QualityWay(QObject):
    """For each objective: its lamps, those of its key results, the whole, then each key result rehearsed."""

    def __init__(self, place: OkrCursor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self.phase = Phase.LAMPS

    def look_at(self, key_result_id: UUID | None) -> None:
        """Look at a key result, or at the objective with None; the objective is not rehearsed."""
        if key_result_id is None or self.phase is Phase.WHOLE:
            self.phase = Phase.LAMPS
        self._place.choose_key_result(key_result_id)

    def begin(self, phase: Phase) -> None:
        """Go to the first sentence of a phase that is not done yet."""
        self.phase = phase
        under = self._place.key_results
        if phase is Phase.REHEARSAL and under:
            left = [one for one in under if one.rehearsal is None]
            self._place.choose_key_result((left or list(under))[0].id)
        else:
            self._place.choose_key_result(None)

    def keep_to_what_is(self) -> None:
        """Fall back to the lamps when the place that was read does not fit the phase."""
        rehearsing = self._place.chosen_key_result is not None
        if (self.phase is Phase.REHEARSAL) != rehearsing and self.phase is not Phase.LAMPS:
            self.phase = Phase.LAMPS

    def on(self) -> bool:
        """One step further; False behind the last one."""
        following = self._following()
        if following is None:
            return self.step_objective(1)
        self.phase = following[0]
        self._place.choose_key_result(following[1])
        return True

    def back(self) -> bool:
        """One step back; False before the first one."""
        steps = self._steps()
        here = self._here(steps)
        if here == 0:
            return self.step_objective(-1)
        self.phase = steps[here - 1][0]
        self._place.choose_key_result(steps[here - 1][1])
        return True

    def step_objective(self, step: int) -> bool:
        """Go to the objective after (1) or before (−1), at its lamps; False at the end."""
        target = self._place.next_objective(step)
        if target is None:
            return False
        self.phase = Phase.LAMPS
        self._place.choose_objective(target.id)
        return True

    def next_phase(self) -> Phase | None:
        """What the next step is, None when it is another objective or the end."""
        following = self._following()
        return following[0] if following else None

    def _steps(self) -> list[tuple[Phase, UUID | None]]:
        ids = [one.id for one in self._place.key_results]
        lamps: list[tuple[Phase, UUID | None]] = [(Phase.LAMPS, None), *((Phase.LAMPS, one) for one in ids)]
        if self._place.objective is None:
            return lamps
        return [*lamps, (Phase.WHOLE, None), *((Phase.REHEARSAL, one) for one in ids)]

    def _here(self, steps: list[tuple[Phase, UUID | None]]) -> int:
        chosen = self._place.chosen_key_result
        here = (self.phase, chosen.id if chosen else None)
        return steps.index(here) if here in steps else 0

    def _following(self) -> tuple[Phase, UUID | None] | None:
        steps = self._steps()
        place = self._here(steps) + 1
        return steps[place] if place < len(steps) else None
