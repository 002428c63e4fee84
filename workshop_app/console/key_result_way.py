"""The way through the key results: to the next one, to another objective, to a new one."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from workshop_app.console.key_result_acts import KeyResultActs
from workshop_app.console.key_result_card import KeyResultCard
from workshop_app.console.okr_cursor import OkrCursor


class KeyResultWay(QObject):
    """Stores what is being written before it leaves; ``arrived`` when the cursor belongs in the sentence."""

    arrived = Signal()

    def __init__(self, cursor: OkrCursor, acts: KeyResultActs, card: KeyResultCard, parent: QObject) -> None:
        super().__init__(parent)
        self._cursor = cursor
        self._acts = acts
        self._card = card

    def on(self) -> bool:
        """Show the next key result (the first while the room sees the objective), else the next objective."""
        self._card.settle()
        following = self._cursor.next_key_result()
        if self._cursor.key_results and self._cursor.chosen_key_result is None:
            following = self._cursor.key_result
        if following is None:
            return self.step_objective(1)
        self.choose(following.id)
        return True

    def back(self) -> bool:
        """Show the key result before, else the objective before."""
        self._card.settle()
        before = self._cursor.next_key_result(-1)
        if before is None:
            return self.step_objective(-1)
        self.choose(before.id)
        return True

    def choose(self, key_result_id: UUID) -> None:
        """Show a key result, with the cursor in its sentence."""
        self._card.settle()
        self._cursor.choose_key_result(key_result_id)
        self.arrived.emit()

    def step_objective(self, step: int) -> bool:
        """Go to the objective after (1) or before (−1) and its first key result; False at the end."""
        target = self._cursor.next_objective(step)
        if target is None:
            return False
        self._card.settle()
        if target.key_results:
            self._cursor.choose_key_result(target.key_results[0].id)
        else:
            self._cursor.choose_objective(target.id)
        self.arrived.emit()
        return True

    def add(self) -> None:
        """Begin a new key result."""
        self._card.settle()
        self._acts.add()
        self.arrived.emit()

    def add_of_measure(self, measure_id: UUID, words: str) -> None:
        """Begin a key result with the words of a measure that the room proposed."""
        self._card.settle()
        self._acts.add(measure_id, words[:1].upper() + words[1:])
        self.arrived.emit()
