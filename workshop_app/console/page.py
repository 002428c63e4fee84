"""What every page of the console is: it draws a snapshot, and refreshes only when its tables changed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPixmap, QShowEvent
from PySide6.QtWidgets import QWidget

from workshop_app.live import Change, LiveWorkshop
from workshop_app.queries.projected import Projected
from workshop_app.widgets.actions import ActionSpec
from workshop_app.widgets.interface import Interface

Picture = Callable[[Projected, QSize], QPixmap]
"""Draws a public snapshot at a size in device pixels."""


def one_page(_on_the_wall: Projected) -> int:
    """How many pages the wall takes where no projector counts them."""
    return 1


def no_picture(_on_the_wall: Projected, _size: QSize) -> QPixmap:
    """What the wall looks like where no projector draws it."""
    return QPixmap()


@dataclass(frozen=True)
class Context:
    """What a page is given: the workshop, texts and theme, and who counts and draws the wall's pages."""

    live: LiveWorkshop
    interface: Interface
    wall_pages: Callable[[Projected], int] = one_page
    picture: Picture = no_picture


class Page(QWidget):
    """One stage's page. Subclasses set ``stem`` and ``reads`` and override ``refresh``.

    ``status`` asks the status line to say something that no operation said; ``primary_changed`` tells the
    frame to ask again for the primary action and the footer's actions; ``sheets_wanted`` asks for the sheets.
    """

    stem: ClassVar[str] = ""
    reads: ClassVar[frozenset[str]] = frozenset()
    status = Signal(str)
    primary_changed = Signal()
    sheets_wanted = Signal()
    room_check_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Build the page; it reads when it is first shown."""
        super().__init__(parent)
        self.context = context
        self.live = context.live
        self._stale = True
        self.item_id: UUID | None = None
        context.live.changed.connect(self._on_changed)
        context.interface.changed.connect(self._on_interface_changed)

    def refresh(self) -> None:
        """Read a snapshot and draw it, every text included."""
        raise TypeError(f"{type(self).__name__} draws nothing")

    def show_item(self, item_id: UUID) -> None:
        """Be the page of this timebox: a stage may stand on the agenda more than once."""
        if item_id != self.item_id:
            self.item_id = item_id
            self._refresh_or_wait()

    def primary_text(self) -> str:
        """The words on the primary button: what PageDown does next; empty names the next stage."""
        return ""

    def go_on(self) -> bool:
        """Do the page's own next thing; False when it has none left, so that the next stage comes."""
        return False

    def go_back(self) -> bool:
        """Go one thing back within the page; False when it is at its first."""
        return False

    def actions_here(self) -> tuple[ActionSpec, ...]:
        """The page's own actions, for the footer, the command palette and the list of keys."""
        return ()

    def take_focus(self) -> None:
        """Put the cursor where the facilitator will type next."""
        self.setFocus()

    def showEvent(self, event: QShowEvent) -> None:  # Qt's own name
        """Refresh when something changed while the page was hidden."""
        if self._stale:
            self._refresh()
        super().showEvent(event)

    def _refresh(self) -> None:
        self._stale = False
        self.refresh()
        self.primary_changed.emit()

    def _on_changed(self, change: Change) -> None:
        if change.touches(self.reads):
            self._refresh_or_wait()

    def _on_interface_changed(self) -> None:
        self._refresh_or_wait()

    def _refresh_or_wait(self) -> None:
        if self.isVisible() and self.live.workshop_id is not None:
            self._refresh()
        else:
            self._stale = True
