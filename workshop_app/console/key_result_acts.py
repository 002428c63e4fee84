"""What happens to key results: added, written, given numbers, kept with a reason, moved, taken away."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import QObject

from workshop_app.console.okr_cursor import OkrCursor
from workshop_app.live import LiveWorkshop
from workshop_app.operations import key_results, waivers


class KeyResultActs(QObject):
    """One method an intent, on the key result where the cursor is."""

    def __init__(self, live: LiveWorkshop, cursor: OkrCursor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._cursor = cursor

    def add(self, measure_id: UUID | None = None, sentence: str = "") -> None:
        """Add a key result to the objective that is on, of a measure when one is given, and show it."""
        objective = self._cursor.objective
        if objective is None:
            return
        step = str(uuid4())
        made = self._live.run(
            key_results.add,
            objective_id=objective.id,
            sentence=sentence,
            measure_id=measure_id,
            join_key=step,
        )
        if made is not None and isinstance(made.result, UUID):
            self._cursor.choose_key_result(made.result, join_key=step)

    def write(self, key_result_id: UUID, sentence: str) -> None:
        """Store a sentence; keys in a row are one step."""
        key = f"{key_result_id}.sentence"
        self._live.run(key_results.edit, key_result_id=key_result_id, sentence=sentence, join_key=key)

    def set(self, key_result_id: UUID, values: Mapping[str, Any]) -> None:
        """Store fields by the names of ``key_results.edit``."""
        self._live.run(key_results.edit, key_result_id=key_result_id, **values)

    def remove(self) -> None:
        """Take the key result away."""
        here = self._cursor.key_result
        if here is not None:
            self._live.run(key_results.remove, key_result_id=here.id)

    def shift(self, step: int) -> None:
        """Move the key result one place forward (−1) or back (1)."""
        here = self._cursor.key_result
        if here is not None and self._cursor.next_key_result(step) is not None:
            self._live.run(key_results.move, key_result_id=here.id, position=here.number - 1 + step)

    def keep(self, criterion: str, reason: str) -> None:
        """Keep the key result although ``criterion`` asks."""
        here = self._cursor.key_result
        if here is not None:
            self._live.run(waivers.keep, criterion=criterion, reason=reason, key_result_id=here.id)

    def withdraw(self, waiver_id: UUID) -> None:
        """Take an exception back."""
        self._live.run(waivers.withdraw, waiver_id=waiver_id)

    def add_step(self, text: str) -> None:
        """Add a step to a milestone."""
        here = self._cursor.key_result
        if here is not None:
            self._live.run(key_results.add_step, key_result_id=here.id, text=text)

    def rewrite_step(self, step_id: UUID, text: str) -> None:
        """Write a step anew."""
        self._live.run(key_results.edit_step, step_id=step_id, text=text)

    def remove_step(self, step_id: UUID) -> None:
        """Take a step away."""
        self._live.run(key_results.remove_step, step_id=step_id)
