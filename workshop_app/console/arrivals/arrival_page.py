"""What every page of the import is: it shows one kind of thing that came, and takes it in."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workshop_app.console.arrivals.reading import Brought
from workshop_app.console.page import Context


@dataclass(frozen=True)
class Landed:
    """Where to look at what came in, and what to say.

    ``workshop_id`` is opened; when it is None, the page of ``stage`` in the open workshop is looked at.
    """

    workshop_id: UUID | None
    stage: str
    said: str
    how: str


class ArrivalPage(QWidget):
    """``changed`` tells that the words on the button, or what stops it, are others now."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Shows nothing yet."""
        super().__init__(parent)
        self.context = context
        self.live = context.live

    def show_brought(self, brought: Brought) -> None:
        """Show what came."""
        raise TypeError(f"{type(self).__name__} shows nothing")

    def title(self) -> str:
        """What it is."""
        raise TypeError(f"{type(self).__name__} has no title")

    def primary_text(self) -> str:
        """The words on the button that takes it in."""
        raise TypeError(f"{type(self).__name__} takes nothing in")

    def stopped(self) -> str:
        """Why it cannot be taken in as it is; empty when it can."""
        return ""

    def take(self) -> Landed | None:
        """Take it in as one step; None when that was refused, which the workshop says."""
        raise TypeError(f"{type(self).__name__} takes nothing in")

    def retext(self) -> None:
        """Say everything in the language that holds."""
        raise TypeError(f"{type(self).__name__} says nothing")
