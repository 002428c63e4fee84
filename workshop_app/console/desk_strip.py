"""What is left of the rail and the side panel where there is no room for them: one line above the page."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from workshop_app import clock
from workshop_app.queries.timeline import Timer
from workshop_app.widgets.fonts import console_font
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import ElidedLabel
from workshop_app.widgets.theme import SIZES, set_role
from workshop_app.widgets.ticker import SecondTicker
from workshop_app.widgets.timer_face import minutes_and_seconds

_ROLES = {"idle": "strong", "calm": "strong", "amber": "ask", "red": "error", "over": "error"}


class DeskStrip(QFrame):
    """``agenda_wanted`` and ``side_wanted`` ask for the two drawers."""

    agenda_wanted = Signal()
    side_wanted = Signal()

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """An empty line."""
        super().__init__(parent)
        set_role(self, "strip")
        self._interface = interface
        self.agenda = KeyButton(shortcut="Ctrl+G", role="quiet")
        self.side = KeyButton(shortcut="F10", role="quiet")
        self._sees = ElidedLabel(role="small")
        self.clock = StripClock(interface)
        self.agenda.clicked.connect(self.agenda_wanted)
        self.side.clicked.connect(self.side_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 8, 3)
        row.setSpacing(12)
        row.addWidget(self.agenda)
        row.addWidget(self._sees, 1)
        row.addWidget(self.clock)
        row.addWidget(self.side)
        interface.changed.connect(self._retext)
        self._retext()

    def show_room(self, stage: str, mode: str, looked_at: str = "") -> None:
        """Say what the room sees: the name of a stage (empty before the start), and how: live, frozen …

        ``looked_at`` is what is open here when that is something else.
        """
        texts = self._interface.texts
        set_role(self._sees, "late" if looked_at else "small")
        if looked_at:
            key = "console.band.differs" if stage else "console.band.nothing_shown"
            self._sees.show_text(texts(key, looked_at=looked_at, shown=stage))
        elif not stage:
            self._sees.show_text(texts("frame.strip.nothing"))
        elif mode == "live":
            self._sees.show_text(texts("frame.strip.sees", stage=stage))
        else:
            self._sees.show_text(texts(f"frame.strip.{mode}"))

    def _retext(self) -> None:
        texts = self._interface.texts
        self.agenda.setText(texts("console.rail.agenda"))
        self.side.setText(texts("frame.strip.side"))


class StripClock(QLabel):
    """The timer's figures in one small line; it says its phase by weight and colour, and ticks while seen."""

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """Without a timer it is empty."""
        super().__init__(parent)
        self._interface = interface
        self._timer: Timer | None = None
        self._ticker = SecondTicker(self)
        self._ticker.tick.connect(self._say)
        self.setFont(console_font(SIZES["size_body"], weight=600, tabular=True))
        self._say()

    def show_timer(self, timer: Timer | None) -> None:
        """Show ``timer``, or none."""
        self._timer = timer
        self._ticker.follow(timer if self.isVisible() else None)
        self._say()

    def showEvent(self, event: QShowEvent) -> None:
        """Tick while it can be seen."""
        super().showEvent(event)
        self.show_timer(self._timer)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while it cannot."""
        super().hideEvent(event)
        self._ticker.stop()

    def _say(self) -> None:
        now = clock.now()
        timer = self._timer
        set_role(self, _ROLES["idle" if timer is None else timer.phase(now)])
        self.setText("" if timer is None else minutes_and_seconds(timer.seconds_left(now)))
        self.setAccessibleName(f"{self._interface.texts('widgets.timer.name')} {self.text()}".strip())
