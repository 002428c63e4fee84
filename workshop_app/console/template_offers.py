"""The agendas that a workshop can follow: those of the app, then the facilitator's own."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID, uuid5

from workshop_app.model import LIBRARY
from workshop_app.model.boxes import Boxes
from workshop_app.queries.agenda_templates import OwnTemplate
from workshop_app.stages.templates import TEMPLATES, Template, fitted, length_of, of_length
from workshop_app.texts import Texts


@dataclass(frozen=True)
class TemplateOffer:
    """One agenda to choose; ``shipped`` is None for the facilitator's own."""

    id: UUID
    name: str
    boxes: Boxes
    shipped: Template | None = None

    @property
    def minutes(self) -> int:
        """How long it takes as it stands."""
        return length_of(self.boxes)

    def words(self, texts: Texts) -> str:
        """Its name and its minutes, and whether it is one's own."""
        key = "agenda.offer_shipped" if self.shipped else "agenda.offer_own"
        return texts(key, name=self.name, minutes=self.minutes)

    def in_minutes(self, length: int) -> Boxes:
        """The agenda in ``length`` minutes; as it stands when that is its own length."""
        if length == self.minutes:
            return self.boxes
        return of_length(self.shipped, length) if self.shipped else fitted(self.boxes, length)


def offers(own: Sequence[OwnTemplate], texts: Texts) -> tuple[TemplateOffer, ...]:
    """Every agenda on offer; one of the app keeps its id in every language and library."""
    shipped = (
        TemplateOffer(uuid5(LIBRARY, one.stem), texts(f"agenda.template.{one.stem}"), one.boxes, one)
        for one in TEMPLATES
    )
    return (*shipped, *(TemplateOffer(one.id, one.name, one.boxes) for one in own))
