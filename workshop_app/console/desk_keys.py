"""The desk's keys and what they do, and the keys of the page that is looked at."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from workshop_app.console.agenda_overlay import AgendaOverlay
from workshop_app.console.desk import Desk
from workshop_app.console.desk_actions import desk_specs
from workshop_app.console.desk_steps import DeskSteps
from workshop_app.console.page_overlay import PageOverlay
from workshop_app.console.parked_list import ParkedList
from workshop_app.console.people_editor import PeopleEditor
from workshop_app.console.room_picture import RoomPicture
from workshop_app.model.words import ProjectorMode
from workshop_app.widgets.actions import Actions, ActionSpec


class DeskKeys(QObject):
    """Makes the actions of one :class:`Desk`, and connects its parts to what they ask for."""

    def __init__(self, desk: Desk) -> None:
        """Wire ``desk``."""
        super().__init__(desk)
        self._desk = desk
        self.steps = DeskSteps(desk)
        context = desk.context
        self.people = PageOverlay(context, "console.people.title", PeopleEditor(context), desk)
        self.parked = PageOverlay(context, "console.parking.title", ParkedList(context), desk)
        self.agenda = AgendaOverlay(desk.context, desk)
        self.picture = RoomPicture(context, self)
        self.picture.said.connect(desk.said)
        self._actions = Actions(desk, desk.context.interface)
        self._actions.add_all(desk_specs(self._runs()))
        self._page_actions = Actions(desk.stack, desk.context.interface)
        self._page_specs: tuple[ActionSpec, ...] = ()
        desk.rail.edit_wanted.connect(self.agenda.show_agenda)
        desk.looked.connect(self._on_page_changed)
        desk.stack.primary_changed.connect(self._on_page_changed)
        self._connect_side()

    def page_specs(self) -> tuple[ActionSpec, ...]:
        """What can be done on the page that is looked at."""
        return self._page_specs

    def desk_specs(self) -> tuple[ActionSpec, ...]:
        """What can be done from every page."""
        return self._actions.specs()

    def list_people(self) -> None:
        """Open the list of participants."""
        self.people.show_page()

    def list_parked(self) -> None:
        """Open the parking lot."""
        self.parked.show_page()

    def _connect_side(self) -> None:
        side, room = self._desk.side, self._desk.room
        side.switch.chosen.connect(self._on_mode_chosen)
        side.timer.held.connect(room.hold_timer)
        side.timer.lengthened.connect(room.add_minute)
        side.timer.shortened.connect(room.take_minute)
        side.timer.restarted.connect(room.restart_timer)
        side.people.one_more.connect(room.one_more_done)
        side.people.one_less.connect(room.one_less_done)
        side.people.list_wanted.connect(self.list_people)
        side.parking.parked.connect(room.park)
        side.parking.list_wanted.connect(self.list_parked)

    def _runs(self) -> dict[str, Callable[[], object]]:
        desk, room = self._desk, self._desk.room
        steps = self.steps
        of_desk = (steps.go_on, steps.go_back, desk.show_looked_at, steps.look_before, steps.look_after)
        of_room = (room.show_live, room.freeze, room.black, room.white, room.add_minute, room.hold_timer)
        more = (
            room.take_minute,
            room.restart_timer,
            room.one_more_done,
            room.one_less_done,
            self.list_people,
            self.list_parked,
        )
        named = (*of_desk, desk.look_at_room, desk.focus_page, *of_room, *more)
        return {
            **{one.__name__: one for one in named},
            "focus_agenda": desk.space.show_rail,
            "toggle_side": desk.space.toggle_side,
            "edit_agenda": self.agenda.show_agenda,
            "focus_parking": self._focus_parking,
            "save_picture": self._save_picture,
        }

    def _save_picture(self) -> None:
        self.picture.save(self._desk.side.miniature.snapshot)

    def _focus_parking(self) -> None:
        self._desk.space.show_side()
        self._desk.side.parking.field.setFocus()

    def _on_mode_chosen(self, mode: ProjectorMode) -> None:
        room = self._desk.room
        wanted = {ProjectorMode.LIVE: room.show_live, ProjectorMode.FROZEN: room.freeze}.get(mode, room.black)
        wanted()

    def _on_page_changed(self) -> None:
        page = self._desk.stack.page()
        specs = page.actions_here() if page is not None else ()
        if specs == self._page_specs:
            return
        for old in self._page_specs:
            self._page_actions.remove(old.name)
        self._page_specs = specs
        self._page_actions.add_all(specs)
