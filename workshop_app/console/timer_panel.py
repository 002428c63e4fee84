"""The timer in the side panel with its buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from workshop_app.queries.timeline import Timer
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.timer_face import TimerFace


class TimerPanel(QWidget):
    """``held`` asks to pause or go on, ``lengthened`` for a minute more, ``restarted`` for the full time."""

    held = Signal()
    lengthened = Signal()
    restarted = Signal()

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """A face without a timer."""
        super().__init__(parent)
        self._interface = interface
        self._timer: Timer | None = None
        self.face = TimerFace(interface)
        self._hold, self._more, self._again = QToolButton(), QToolButton(), QToolButton()
        self._hold.clicked.connect(self.held)
        self._more.clicked.connect(self.lengthened)
        self._again.clicked.connect(self.restarted)
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(0)
        for button in (self._hold, self._more, self._again):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        over = QHBoxLayout(self)
        over.setContentsMargins(0, 0, 0, 0)
        over.addWidget(self.face)
        corner = QHBoxLayout(self.face)
        corner.setContentsMargins(0, 0, 0, 0)
        corner.addStretch(1)
        corner.addLayout(row)
        corner.setAlignment(row, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        interface.changed.connect(self._retext)
        self._retext()

    def show_timer(self, timer: Timer | None) -> None:
        """Show ``timer``; the buttons rest without one."""
        self._timer = timer
        self.face.show_timer(timer)
        self._retext()

    def _retext(self) -> None:
        texts, icon = self._interface.texts, self._interface.icon
        paused = self._timer is not None and not self._timer.running
        words = (
            (
                self._hold,
                "play" if paused else "pause",
                "console.timer.go_on" if paused else "console.timer.pause",
            ),
            (self._more, "add", "console.timer.add_minute"),
            (self._again, "restart", "console.timer.restart"),
        )
        for button, meaning, key in words:
            button.setIcon(icon(meaning, "text_muted"))
            button.setToolTip(texts(key))
            button.setAccessibleName(texts(key))
            button.setEnabled(self._timer is not None)
