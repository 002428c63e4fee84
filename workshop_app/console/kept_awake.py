"""The machine stays awake while a workshop is open, and while the room is checked."""

from PySide6.QtCore import QObject, Signal

from workshop_app.console.room_check import RoomCheck
from workshop_app.live import LiveWorkshop
from workshop_app.machine.awake import Awake, Hold, PresentingMode


class KeptAwake(QObject):
    """``told`` carries whether the system agreed, and comes from another thread; ``stop`` it at the end."""

    told = Signal(bool)

    def __init__(
        self, live: LiveWorkshop, room: RoomCheck, parent: QObject, hold: Hold = PresentingMode
    ) -> None:
        """Follow ``live`` and ``room``; ``hold`` asks the system."""
        super().__init__(parent)
        self._live = live
        self._awake = Awake(self.told.emit, hold)
        self.told.connect(room.findings.show_awake)
        live.opened.connect(self._on_opened)
        room.opened.connect(self._awake.hold)
        room.put_away.connect(self._on_put_away)

    def stop(self) -> None:
        """Let the machine sleep again."""
        self._awake.close()

    def _on_opened(self, workshop_id: object) -> None:
        if workshop_id is None:
            self._awake.let_go()
        else:
            self._awake.hold()

    def _on_put_away(self) -> None:
        if self._live.workshop_id is None:
            self._awake.let_go()
