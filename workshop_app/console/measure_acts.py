"""How measures come to the objective that is on."""

from uuid import UUID

from PySide6.QtCore import QObject

from workshop_app import clock
from workshop_app.console.okr_cursor import OkrCursor
from workshop_app.live import LiveWorkshop
from workshop_app.model.words import CardKind, CardSource
from workshop_app.operations import ideas


class MeasureActs(QObject):
    """One method an intent."""

    def __init__(self, live: LiveWorkshop, place: OkrCursor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._place = place

    def add(self, text: str) -> UUID | None:
        """Add a measure; None when it was refused."""
        here = self._place.objective
        if here is None:
            return None
        done = self._live.run(
            ideas.add, text=text, kind=CardKind.MEASURE, objective_id=here.id, now=clock.now()
        )
        return done.result if done is not None and isinstance(done.result, UUID) else None

    def add_all(self, texts: list[str]) -> None:
        """Add pasted measures."""
        here = self._place.objective
        if here is not None and texts:
            self._live.run(
                ideas.add_many,
                texts=texts,
                kind=CardKind.MEASURE,
                objective_id=here.id,
                source=CardSource.PASTED,
                now=clock.now(),
            )
