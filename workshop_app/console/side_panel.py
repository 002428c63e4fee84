"""The right panel: what the room sees, the projector, the timer, notes, people and the parking lot."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from workshop_app.console.miniature import Miniature
from workshop_app.console.notes import Notes
from workshop_app.console.page import Context, Picture
from workshop_app.console.parking import ParkingLine
from workshop_app.console.preview_band import PreviewBand
from workshop_app.console.projector_switch import ProjectorSwitch
from workshop_app.console.room_people import RoomPeople
from workshop_app.console.timer_panel import TimerPanel
from workshop_app.widgets.labels import ElidedLabel, label
from workshop_app.widgets.theme import set_role

WIDTH = 336
_LEAST = 312
"""Pixels: narrower only where a scroll bar stands beside it."""


class SidePanel(QFrame):
    """Assembly only: its parts show what they are given and say what is wanted by their own signals."""

    def __init__(self, context: Context, picture: Picture, parent: QWidget | None = None) -> None:
        """``picture`` draws the miniature."""
        super().__init__(parent)
        set_role(self, "side")
        self._interface = context.interface
        self._screen_key, self._screen_values = "console.side.no_projector", dict[str, object]()
        self._sees, self._screen = label(role="label"), ElidedLabel(role="label")
        self._to_you = label(role="label")
        self.band = PreviewBand(context.interface)
        self.miniature = Miniature(context.interface, picture)
        self.switch = ProjectorSwitch(context.interface)
        self.timer = TimerPanel(context.interface)
        self.notes = Notes(context.interface)
        self.people = RoomPeople(context.interface)
        self.parking = ParkingLine(context.interface)
        self.setMinimumWidth(_LEAST)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._lay_out()
        context.interface.changed.connect(self._retext)
        self._retext()

    def show_screen(self, key: str, **values: object) -> None:
        """Say which screen the projector has: a text key and what fills it."""
        self._screen_key, self._screen_values = key, values
        self._retext()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._sees)
        head.addStretch(1)
        head.addWidget(self._screen)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.band)
        top.addLayout(head)
        column.addLayout(top)
        column.addSpacing(8)
        column.addWidget(self.miniature)
        column.addSpacing(18)
        column.addWidget(self.switch)
        column.addSpacing(20)
        column.addWidget(self.timer)
        column.addSpacing(18)
        column.addWidget(self._to_you)
        column.addSpacing(8)
        column.addWidget(self.notes, 1)
        column.addSpacing(12)
        column.addWidget(self.people)
        column.addSpacing(12)
        column.addWidget(self.parking)

    def _retext(self) -> None:
        texts = self._interface.texts
        self._sees.setText(texts("console.side.room_sees"))
        self._screen.show_text(texts(self._screen_key, **self._screen_values))
        self._screen.setMaximumWidth(self._screen.fontMetrics().horizontalAdvance(self._screen.text()) + 4)
        self._to_you.setText(texts("console.side.to_you"))
        self.miniature.setAccessibleName(texts("console.side.room_sees"))
