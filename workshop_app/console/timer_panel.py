"""The timer in the side panel with its buttons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from workshop_app.queries.timeline import Timer
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.timer_face import TimerFace


class TimerPanel(QWidget):
    """``held`` asks to pause or go on, ``lengthened`` and ``shortened`` for a minute, ``restarted`` for all.

    ``sound_wanted`` asks to let the end be heard, or not.
    """

    held = Signal()
    lengthened = Signal()
    shortened = Signal()
    restarted = Signal()
    sound_wanted = Signal()

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """A face without a timer."""
        super().__init__(parent)
        self._interface = interface
        self._timer: Timer | None = None
        self.face = TimerFace(interface)
        self.hold, self.less, self.more, self.again, self.sound = (QToolButton() for _ in range(5))
        self.hold.clicked.connect(self.held)
        self.less.clicked.connect(self.shortened)
        self.more.clicked.connect(self.lengthened)
        self.again.clicked.connect(self.restarted)
        self.sound.clicked.connect(self.sound_wanted)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in (self.hold, self.less, self.more, self.again):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.sound)
        over = QVBoxLayout(self)
        over.setContentsMargins(0, 0, 0, 0)
        over.setSpacing(6)
        over.addWidget(self.face)
        over.addLayout(row)
        interface.changed.connect(self._retext)
        self._retext()

    def show_timer(self, timer: Timer | None) -> None:
        """Show ``timer``; its buttons rest without one."""
        self._timer = timer
        self.face.show_timer(timer)
        self._retext()

    def _retext(self) -> None:
        texts, icon = self._interface.texts, self._interface.icon
        paused = self._timer is not None and not self._timer.running
        heard = self._interface.settings.sound
        words = (
            (self.hold, "play" if paused else "pause", "go_on" if paused else "pause"),
            (self.less, "less", "take_minute"),
            (self.more, "add", "add_minute"),
            (self.again, "restart", "restart"),
            (self.sound, "sound" if heard else "muted", "mute" if heard else "unmute"),
        )
        for button, meaning, name in words:
            button.setIcon(icon(meaning, "text_muted"))
            button.setToolTip(texts(f"timer.{name}"))
            button.setAccessibleName(texts(f"timer.{name}"))
            button.setEnabled(self._timer is not None or button is self.sound)
