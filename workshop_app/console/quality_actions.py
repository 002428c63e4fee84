"""Everything that can be done in the check, for keys, buttons and the palette."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from workshop_app.console.lamp_questions import KEEP_KEY
from workshop_app.console.quality_acts import QualityActs
from workshop_app.console.quality_parts import QualityParts
from workshop_app.console.quality_way import Phase, QualityWay
from workshop_app.model.words import Answer
from workshop_app.widgets.actions import ActionSpec
from workshop_app.widgets.interface import Interface

_GROUP = "pages.quality.group"
Row = tuple[str, str, tuple[str, ...], str, Callable[[], object]]


class QualityActions(QObject):
    """The actions of the phase that is on; ``rehearsal_wanted`` carries that phase."""

    rehearsal_wanted = Signal(object)

    def __init__(
        self, interface: Interface, way: QualityWay, acts: QualityActs, parts: QualityParts, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._interface = interface
        self._way = way
        self._acts = acts
        self._parts = parts

    def specs(self) -> tuple[ActionSpec, ...]:
        """Answers while it is rehearsed; else editing and keeping."""
        texts = self._interface.texts
        answers: tuple[Row, ...] = (
            ("yes", "pages.quality.yes", (texts("pages.quality.yes_key"),), "yes", self.say_yes),
            ("no", "pages.quality.no", (texts("pages.quality.no_key"),), "no", self.say_no),
            ("cannot_say", "pages.quality.cannot_say", (texts("pages.quality.cannot_say_key"),), "question",
             self.cannot_say),
        )  # fmt: skip
        lamps: tuple[Row, ...] = (
            ("edit", "pages.quality.edit", ("E", "F2"), "edit", self._parts.edit),
            ("keep", "pages.waiver.we_mean_it", (KEEP_KEY,), "keep", self._parts.card.questions.ask_why),
        )
        always: tuple[Row, ...] = (
            ("rehearse", "pages.quality.rehearse", ("O",), "say", self.rehearse),
            ("back", "pages.quality.send_back", ("T",), "back", self._acts.send_back),
        )
        here = {Phase.REHEARSAL: answers, Phase.LAMPS: lamps}.get(self._way.phase, ())
        rows = (*here, *always) if self._way.phase is Phase.REHEARSAL else (*here, always[0])
        return tuple(
            ActionSpec(f"quality.{name}", key, keys, icon, run, group=_GROUP)
            for name, key, keys, icon, run in rows
        )

    def say_yes(self) -> None:
        """The room says yes."""
        self._acts.rehearse(Answer.YES)

    def say_no(self) -> None:
        """The room says no."""
        self._acts.rehearse(Answer.NO)

    def cannot_say(self) -> None:
        """The room cannot say."""
        self._acts.rehearse(Answer.CANNOT_SAY)

    def rehearse(self) -> None:
        """Begin the rehearsal of this objective's key results."""
        self.rehearsal_wanted.emit(Phase.REHEARSAL)
