"""What can be done with a workshop in the library; each is a step of the library that Ctrl+Z takes back."""

from uuid import uuid4

from PySide6.QtCore import QObject

from workshop_app.live import LiveWorkshop
from workshop_app.operations import workshops
from workshop_app.queries.library import WorkshopCard


class LibraryActs(QObject):
    """Copying, naming, putting away and taking back."""

    def __init__(self, live: LiveWorkshop, parent: QObject | None = None) -> None:
        """Acts on the library of ``live``."""
        super().__init__(parent)
        self._live = live

    def duplicate(self, card: WorkshopCard, name: str) -> None:
        """Copy a workshop, all of it, under another name."""
        self._live.run_in(uuid4(), workshops.duplicate, source_id=card.id, name=name)

    def rename(self, card: WorkshopCard, name: str) -> None:
        """Give a workshop another name."""
        self._live.run_in(card.id, workshops.rename, name=name)

    def delete(self, card: WorkshopCard) -> None:
        """Put a workshop in the bin."""
        self._live.run_in(card.id, workshops.delete)

    def restore(self, card: WorkshopCard) -> None:
        """Take a workshop out of the bin."""
        self._live.run_in(card.id, workshops.restore)
