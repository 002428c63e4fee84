"""What happens to the measures of the objective that is on."""

from PySide6.QtCore import QObject

from workshop_app import clock
from workshop_app.console.okr_cursor import OkrCursor
from workshop_app.live import LiveWorkshop
from workshop_app.model.words import CardKind, CardSource
from workshop_app.operations import ideas
from workshop_app.queries.board import Card


class MeasureActs(QObject):
    """One method an intent."""

    def __init__(self, live: LiveWorkshop, place: OkrCursor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._place = place

    def add(self, text: str) -> bool:
        """Add a measure; False when it was refused."""
        here = self._place.objective
        if here is None:
            return False
        done = self._live.run(
            ideas.add, text=text, kind=CardKind.MEASURE, objective_id=here.id, now=clock.now()
        )
        return done is not None

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

    def write(self, card: Card, text: str) -> None:
        """Write a measure anew."""
        self._live.run(ideas.edit, idea_id=card.id, text=text)

    def remove(self, card: Card) -> None:
        """Take a measure away."""
        self._live.run(ideas.remove, idea_id=card.id)

    def colour(self, card: Card, colour: int) -> None:
        """Give a measure one of the eight colours."""
        self._live.run(ideas.set_colour, idea_id=card.id, colour=colour)
