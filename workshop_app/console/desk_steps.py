"""Going on and back: the facilitator's way through pages and stages, and the clicker's."""

from PySide6.QtCore import QObject

from workshop_app.console.desk import Desk
from workshop_app.queries.timeline import Timeline, TimelineItem


class DeskSteps(QObject):
    """Steps of one :class:`Desk`: the facilitator's keys mean the page that is open, a clicker the room."""

    def __init__(self, desk: Desk) -> None:
        """Step through ``desk``."""
        super().__init__(desk)
        self._desk = desk
        desk.footer.went_on.connect(self.go_on)

    def go_on(self) -> None:
        """The page's own next thing, else the next stage for all; elsewhere: this page for all."""
        page, agenda = self._desk.stack.page(), self._desk.room.timeline
        if page is None or agenda is None:
            return
        if self._elsewhere(agenda):
            self._desk.show_looked_at()
        elif not page.go_on():
            if agenda.next is None:
                self._desk.said.emit(self._desk.context.interface.texts("console.at_the_end"))
            else:
                self._desk.show_for_room(agenda.next.id)

    def go_back(self) -> None:
        """The page's own step back, else look at the stage before; the room is not moved to another stage."""
        page = self._desk.stack.page()
        if page is not None and not page.go_back():
            self.look_before()

    def click_on(self) -> None:
        """A clicker always moves the room on, wherever the facilitator is looking."""
        self._look_where_the_room_is()
        self.go_on()

    def click_back(self) -> None:
        """A clicker's way back: within the page, else the room goes to the stage before."""
        self._look_where_the_room_is()
        page, agenda = self._desk.stack.page(), self._desk.room.timeline
        if page is None or agenda is None or agenda.current is None or page.go_back():
            return
        before = [item for item in _held(agenda) if item.position < agenda.current.position]
        if before:
            self._desk.show_for_room(before[-1].id)

    def look_before(self) -> None:
        """Look at the timebox before."""
        self._look_by(-1)

    def look_after(self) -> None:
        """Look at the timebox after."""
        self._look_by(1)

    def _look_by(self, step: int) -> None:
        agenda, here = self._desk.room.timeline, self._desk.item()
        if agenda is None or here is None:
            return
        on_the_way = [item for item in _held(agenda) if (item.position - here.position) * step > 0]
        if on_the_way:
            self._desk.look_at(on_the_way[0 if step > 0 else -1].id)

    def _look_where_the_room_is(self) -> None:
        agenda = self._desk.room.timeline
        if agenda is not None and agenda.current is not None and self._elsewhere(agenda):
            self._desk.look_at(agenda.current.id)

    def _elsewhere(self, agenda: Timeline) -> bool:
        return agenda.current is None or agenda.current.id != self._desk.looked_at


def _held(agenda: Timeline) -> list[TimelineItem]:
    """What is not left out, in order."""
    return [item for item in agenda.items if not item.skipped]
