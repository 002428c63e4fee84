"""Keeps the desk's parts in step with the workshop: each reads again only when its tables changed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, SignalInstance

from workshop_app import clock
from workshop_app.console.desk import Desk
from workshop_app.console.desk_footer import show_footer
from workshop_app.live import Change
from workshop_app.queries.parked import parked
from workshop_app.queries.people import people
from workshop_app.queries.projected import Projected, projected
from workshop_app.queries.shown import shown
from workshop_app.stages import STAGES
from workshop_app.texts import Texts

_AGENDA = frozenset({"workshop", "agenda_item"})
_PEOPLE = frozenset({"participant", "done_mark", "workshop", "agenda_item"})
_PARKED = frozenset({"parked_item"})
_COUNTING = frozenset(stage.stem for stage in STAGES if "done_mark" in stage.reads)
_SOON = 40
"""Milliseconds: a burst of changes is drawn once in the miniature."""
_MINUTE = 60_000


class DeskViews(QObject):
    """Changes in, snapshots out to the parts of one :class:`Desk`."""

    def __init__(self, desk: Desk) -> None:
        """Follow the workshop of ``desk``; it reads when a workshop is opened."""
        super().__init__(desk)
        self._desk = desk
        self._live = desk.context.live
        self._shown: Projected | None = None
        self._has_wall = False
        self._soon = self._single_shot(_SOON, self._show_room)
        self._minute = self._single_shot(_MINUTE, self._on_minute)
        self._live.changed.connect(self._on_changed)
        self._live.leaving.connect(desk.forget)
        self._live.opened.connect(self._on_opened)
        desk.looked.connect(self._on_looked)
        desk.stack.primary_changed.connect(self._on_primary_changed)
        desk.context.interface.changed.connect(self._on_interface_changed)

    def follow_wall(self, on_the_wall: SignalInstance) -> None:
        """From now on the miniature shows what ``on_the_wall`` carries: the projector's own snapshot."""
        self._has_wall = True
        on_the_wall.connect(self._show_wall)

    def _single_shot(self, milliseconds: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    def _on_opened(self, workshop_id: object) -> None:
        self._minute.stop()
        if workshop_id is not None:
            self._show_all()
            self._minute.start()

    def _show_all(self) -> None:
        self._desk.refresh()
        self._show_people()
        self._desk.side.parking.show_parked(self._live.read(parked))
        self._show_room()

    def _on_changed(self, change: Change) -> None:
        if self._live.workshop_id is None:
            return
        if change.touches(_AGENDA):
            self._desk.refresh()
        if change.touches(_PEOPLE):
            self._show_people()
        if change.touches(_PARKED):
            self._desk.side.parking.show_parked(self._live.read(parked))
        self._soon.start()

    def _on_minute(self) -> None:
        """The clock times of what is to come move on with the clock."""
        if self._live.workshop_id is not None:
            self._desk.refresh()
            self._minute.start()

    def _on_interface_changed(self) -> None:
        if self._live.workshop_id is not None:
            self._desk.refresh()
            self._show_band()

    def _on_looked(self) -> None:
        self._show_band()
        self._on_primary_changed()

    def _on_primary_changed(self) -> None:
        show_footer(self._desk)

    def _show_people(self) -> None:
        agenda = self._desk.room.timeline
        current = agenda.current if agenda else None
        seen = self._live.read(people, item_id=current.id if current else None)
        self._desk.side.people.show_people(seen, counting=current is not None and current.stage in _COUNTING)

    def _show_room(self) -> None:
        if self._live.workshop_id is None:
            return
        mode = self._live.read(shown).mode
        self._desk.room.mode = mode
        self._desk.side.switch.show_mode(mode)
        if not self._has_wall:
            self._show_wall(self._live.read(projected, now=clock.now()))

    def _show_wall(self, snapshot: Projected | None) -> None:
        """Show in the miniature what is on the wall."""
        self._shown = snapshot
        self._desk.side.miniature.show_snapshot(snapshot)
        self._show_band()

    def _show_band(self) -> None:
        """Say when the page that is looked at is not what the room sees, and what the room sees."""
        agenda, item, desk = self._desk.room.timeline, self._desk.item(), self._desk
        if agenda is None or item is None:
            return
        texts = desk.context.interface.texts
        elsewhere = agenda.current is None or agenda.current.id != item.id
        looked_at = _name(texts, item.stage) if elsewhere else ""
        shown = _name(texts, self._shown.stage if self._shown and agenda.current else None)
        desk.side.band.show_difference(looked_at, shown)
        desk.strip.show_room(shown, desk.room.mode.value, looked_at)


def _name(texts: Texts, stage: str | None) -> str:
    return texts(f"stages.{stage}.name") if stage else ""
