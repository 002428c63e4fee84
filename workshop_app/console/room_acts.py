"""What the facilitator does to the room, each one operation: stages, timer, projector, people, parking."""

from uuid import UUID

from workshop_app import clock
from workshop_app.live import LiveWorkshop
from workshop_app.model.words import ProjectorMode
from workshop_app.operations import parking, participants, showing, stages
from workshop_app.queries.timeline import Timeline


class RoomActs:
    """Acts on the stage that the room is in; ``timeline`` and ``mode`` are as they were last read."""

    def __init__(self, live: LiveWorkshop) -> None:
        """Acts on the workshop that is open in ``live``."""
        self._live = live
        self.timeline: Timeline | None = None
        self.mode = ProjectorMode.LIVE

    def enter(self, item_id: UUID) -> None:
        """Take the room to a stage."""
        self._live.run(stages.enter, item_id=item_id, now=clock.now())

    def show_live(self) -> None:
        """The projector follows."""
        self._live.run(showing.set_mode, mode=ProjectorMode.LIVE)

    def freeze(self) -> None:
        """The room keeps what it sees; once more lets it follow again."""
        self._toggle(ProjectorMode.FROZEN)

    def black(self) -> None:
        """The projector goes black; once more brings the picture back."""
        self._toggle(ProjectorMode.BLACK)

    def white(self) -> None:
        """The projector goes white; once more brings the picture back."""
        self._toggle(ProjectorMode.WHITE)

    def add_minute(self) -> None:
        """One minute more for the stage that is on."""
        if self._current is not None:
            self._live.run(stages.add_minutes, item_id=self._current, minutes=1, now=clock.now())

    def take_minute(self) -> None:
        """One minute less for the stage that is on."""
        if self._current is not None:
            self._live.run(stages.add_minutes, item_id=self._current, minutes=-1, now=clock.now())

    def hold_timer(self) -> None:
        """Pause the timer, or let it run on."""
        timer = self.timeline.timer if self.timeline else None
        if timer is not None:
            operation = stages.resume_timer if timer.paused_seconds is not None else stages.pause_timer
            self._live.run(operation, item_id=timer.item_id, now=clock.now())

    def restart_timer(self) -> None:
        """The full time again."""
        if self._current is not None:
            self._live.run(stages.restart_timer, item_id=self._current, now=clock.now())

    def one_more_done(self) -> None:
        """One more hand is up."""
        if self._current is not None:
            self._live.run(participants.one_more_done, item_id=self._current)

    def one_less_done(self) -> None:
        """One hand too many was counted."""
        if self._current is not None:
            self._live.run(participants.one_less_done, item_id=self._current)

    def park(self, text: str) -> None:
        """Put something on the parking lot."""
        current = self.timeline.current if self.timeline else None
        self._live.run(parking.park, text=text, stage=current.stage if current else "", now=clock.now())

    @property
    def _current(self) -> UUID | None:
        current = self.timeline.current if self.timeline else None
        return current.id if current else None

    def _toggle(self, mode: ProjectorMode) -> None:
        self._live.run(showing.set_mode, mode=ProjectorMode.LIVE if self.mode is mode else mode)
