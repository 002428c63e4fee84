"""The desk: the agenda rail, the page that is looked at, and what the room sees. Looking moves nobody."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from workshop_app import clock
from workshop_app.console.desk_space import DeskSpace
from workshop_app.console.desk_strip import DeskStrip
from workshop_app.console.footer import Footer
from workshop_app.console.page import Context, Page, Picture
from workshop_app.console.rail import Rail
from workshop_app.console.room_acts import RoomActs
from workshop_app.console.side_panel import SidePanel
from workshop_app.console.stage_stack import StageStack
from workshop_app.queries.timeline import Timeline, TimelineItem, timeline


class Desk(QWidget):
    """Shows one open workshop. What is looked at is the facilitator's own; what the room sees is a row.

    ``said`` asks the status line to say something, ``looked`` says that another page is shown.
    """

    said = Signal(str)
    looked = Signal()

    def __init__(
        self,
        context: Context,
        picture: Picture,
        pages: Mapping[str, type[Page]],
        parent: QWidget | None = None,
    ) -> None:
        """``picture`` draws the miniature; ``pages`` maps each stage to its page."""
        super().__init__(parent)
        self.context = context
        self.room = RoomActs(context.live)
        self.rail = Rail(context)
        self.stack = StageStack(context, pages)
        self.footer = Footer(context.interface)
        self.side = SidePanel(context, picture)
        self.looked_at: UUID | None = None
        self.strip = DeskStrip(context.interface)
        parts = (self.rail, self.stack, self.footer, self.side)
        wants_side = context.interface.settings.side_panel
        self.space = DeskSpace(self, parts, self.strip, self.focus_page, wants_side=wants_side)
        self.space.side_chosen.connect(self._on_side_chosen)
        self.rail.looked.connect(self.look_at)
        self.rail.page_wanted.connect(self.focus_page)
        self.rail.show_wanted.connect(self.show_for_room)
        self.side.band.show_wanted.connect(self.show_looked_at)
        self.side.band.back_wanted.connect(self.look_at_room)
        self.stack.said.connect(self.said)

    def forget(self) -> None:
        """Free the pages of the workshop that was open."""
        self.stack.forget()
        self.looked_at = None
        self.room.timeline = None
        self.looked.emit()

    def refresh(self) -> None:
        """Read where the workshop stands; who looked at what the room sees follows the room."""
        was = self.room.timeline.current if self.room.timeline else None
        fresh = self.context.live.read(timeline, now=clock.now())
        self.room.timeline = fresh
        followed = was is not None and self.looked_at == was.id
        known = any(item.id == self.looked_at for item in fresh.items)
        target = fresh.current or fresh.next
        if target is not None and (followed or not known):
            self.looked_at = target.id
        self._show(fresh)

    def look_at(self, item_id: UUID) -> None:
        """Open the page of a timebox here; the room stays where it is."""
        self.looked_at = item_id
        if self.room.timeline is not None:
            self._show(self.room.timeline)

    def look_at_room(self) -> None:
        """Look at what the room sees, with the cursor in its page."""
        current = self.room.timeline.current if self.room.timeline else None
        if current is not None:
            self.look_at(current.id)
            self.focus_page()

    def show_looked_at(self) -> None:
        """Take the room to what is looked at."""
        if self.looked_at is not None:
            self.show_for_room(self.looked_at)

    def show_for_room(self, item_id: UUID) -> None:
        """Take the room to a timebox, and look at it."""
        self.looked_at = item_id
        self.room.enter(item_id)
        self.refresh()
        self.focus_page()

    def focus_page(self) -> None:
        """Put the cursor where the facilitator writes next."""
        page = self.stack.page()
        if page is not None:
            page.take_focus()

    def _on_side_chosen(self, wanted: bool) -> None:
        """Remember it; a disk that refuses is said, and the choice holds all the same."""
        interface = self.context.interface
        try:
            interface.remember(side_panel=wanted)
        except OSError as problem:
            reason = problem.strerror or str(problem)
            self.said.emit(interface.texts("console.settings_not_stored", reason=reason))

    def _show(self, agenda: Timeline) -> None:
        item = self.item()
        self.rail.show_timeline(agenda, self.looked_at)
        self.side.timer.show_timer(agenda.timer)
        self.strip.clock.show_timer(agenda.timer)
        if item is not None:
            self.stack.look_at(item.stage, item.id)
            self.side.notes.show_stage(item.stage)
        self.looked.emit()

    def item(self) -> TimelineItem | None:
        """The timebox that is looked at."""
        agenda = self.room.timeline
        return next((item for item in agenda.items if item.id == self.looked_at), None) if agenda else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts anew."""
        super().resizeEvent(event)
        self.space.arrange()

    def focusNextPrevChild(self, forward: bool) -> bool:  # Qt's own name
        """When what had the focus disappears, the page gets it: never a button that acts."""
        focused = QApplication.focusWidget()
        if focused is not None and not (focused.isVisible() and focused.isEnabled()):
            self.focus_page()
            return True
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts a drawer away; it closes nothing else."""
        if event.key() != Qt.Key.Key_Escape or not self.space.put_away():
            super().keyPressEvent(event)
