"""What happens in the check: sentences rewritten, kept with a reason, rehearsed, sent back."""

from uuid import UUID, uuid4

from PySide6.QtCore import QObject

from workshop_app import clock
from workshop_app.console.okr_cursor import OkrCursor
from workshop_app.live import LiveWorkshop
from workshop_app.model.words import Answer
from workshop_app.operations import key_results, objectives, showing, stages, waivers
from workshop_app.queries.timeline import timeline


class QualityActs(QObject):
    """One method an intent, on the sentence that is looked at: a key result, or else the objective."""

    def __init__(self, live: LiveWorkshop, place: OkrCursor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._place = place

    def write(self, target: UUID, sentence: str) -> None:
        """Rewrite the objective or the key result with that id; keys in a row are one step."""
        key = f"{target}.sentence"
        if any(one.id == target for one in self._place.objectives):
            self._live.run(objectives.edit, objective_id=target, sentence=sentence, join_key=key)
        else:
            self._live.run(key_results.edit, key_result_id=target, sentence=sentence, join_key=key)

    def keep(self, criterion: str, reason: str) -> None:
        """Keep the sentence although ``criterion`` asks."""
        here, objective = self._place.chosen_key_result, self._place.objective
        if here is not None:
            self._live.run(waivers.keep, criterion=criterion, reason=reason, key_result_id=here.id)
        elif objective is not None:
            self._live.run(waivers.keep, criterion=criterion, reason=reason, objective_id=objective.id)

    def withdraw(self, waiver_id: UUID) -> None:
        """Take an exception back."""
        self._live.run(waivers.withdraw, waiver_id=waiver_id)

    def rehearse(self, answer: Answer) -> None:
        """Write down the room's answer."""
        here = self._place.chosen_key_result
        if here is not None:
            self._live.run(key_results.rehearse, key_result_id=here.id, answer=answer, now=clock.now())

    def send_back(self) -> None:
        """Take the room back to where key results are written, with this one open."""
        here = self._place.chosen_key_result
        agenda = self._live.read(timeline, now=clock.now())
        target = next((item for item in agenda.items if item.stage == "key_results"), None)
        if here is not None and target is not None:
            step = str(uuid4())
            self._live.run(stages.enter, item_id=target.id, now=clock.now(), join_key=step)
            self._live.run(showing.show_key_result, key_result_id=here.id, join_key=step)
