"""The bell at the end of a timebox: heard where the settings want it, said where it cannot ring."""

from PySide6.QtCore import QObject

from workshop_app.console.frame import Frame
from workshop_app.widgets.bell import Bell
from workshop_app.widgets.end_bell import EndBell


class RoomBell(QObject):
    """Assembly of the bell over one :class:`Frame`; ``stop`` it before the library closes."""

    def __init__(self, frame: Frame) -> None:
        """Listen to the workshop that is open."""
        super().__init__(frame)
        self._frame = frame
        self._interface = frame.context.interface
        self.bell = Bell(self)
        self._end = EndBell(frame.context.live, self._wanted, self)
        self._end.ended.connect(self.bell.ring)
        self.bell.silent.connect(self._on_silent)

    def stop(self) -> None:
        """Fall silent and let go of the device."""
        self.bell.stop()

    def _wanted(self) -> bool:
        return self._interface.settings.sound

    def _on_silent(self, reason: str) -> None:
        self._frame.status.say(self._interface.texts("timer.no_sound", reason=reason))
