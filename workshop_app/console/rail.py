"""The left rail: which workshop this is, the agenda against the clock, and how late it runs."""

from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from workshop_app.console.agenda_acts import AgendaActs
from workshop_app.console.late_box import LateBox
from workshop_app.console.menu_button import MenuButton
from workshop_app.console.page import Context
from workshop_app.console.rail_list import RailList
from workshop_app.operations import agenda, stages
from workshop_app.queries.timeline import Timeline
from workshop_app.stages.agenda import suggest_lengthening, suggest_shortening
from workshop_app.widgets.key_hint import KeyButton, key_text
from workshop_app.widgets.labels import ElidedLabel
from workshop_app.widgets.theme import set_role

WIDTH = 248


class Rail(QFrame):
    """Assembly of the rail.

    ``looked`` carries the id of the timebox to look at, ``page_wanted`` that its page should have the cursor,
    ``show_wanted`` the id that the room should be taken to, ``edit_wanted`` asks to change the agenda.
    """

    looked = Signal(object)
    page_wanted = Signal()
    show_wanted = Signal(object)
    edit_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """An empty rail."""
        super().__init__(parent)
        set_role(self, "rail")
        self._context = context
        self._timeline: Timeline | None = None
        self._team = ElidedLabel(role="strong")
        self._period = ElidedLabel(role="small")
        self.menu = MenuButton(context.interface)
        self.list = RailList(context.interface)
        self._late = LateBox(context.interface)
        self.edit = KeyButton(role="quiet")
        self._acts = AgendaActs(context.live, self)
        self.setFixedWidth(WIDTH)
        self._lay_out()
        self._connect()
        self._retext()

    def show_timeline(self, timeline: Timeline, looked_at: UUID | None) -> None:
        """Show where the workshop stands, with ``looked_at`` chosen."""
        self._timeline = timeline
        facts, texts = timeline.workshop, self._context.interface.texts
        period = texts.period(facts.period_kind.value, facts.starts_on, facts.ends_on)
        self._team.show_text(facts.team)
        minutes = sum(item.minutes for item in timeline.items if not item.skipped)
        self._period.show_text(texts("console.rail.period", period=period, minutes=minutes))
        self.list.show_timeline(timeline, looked_at)
        self.list.updateGeometry()
        self._late.show_timeline(timeline)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that mean something for the chosen timebox."""
        if not self._acts.take_key(event, self.list.chosen()):
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 0, 8)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._team)
        words.addWidget(self._period)
        head.addLayout(words, 1)
        head.addWidget(self.menu, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 18, 12, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._late)

    def _connect(self) -> None:
        self.list.looked.connect(self.looked)
        self.list.entered.connect(self._on_entered)
        self.list.menu_wanted.connect(self._on_item_menu_wanted)
        self._acts.show_wanted.connect(self.show_wanted)
        self._acts.add_wanted.connect(self._on_add_wanted)
        self.list.moved.connect(self._acts.move_to)
        self.edit.clicked.connect(self.edit_wanted)
        self._late.suggested.connect(self._on_suggested)
        self._context.interface.changed.connect(self._retext)

    def _on_entered(self, _item: object) -> None:
        self.page_wanted.emit()

    def _on_item_menu_wanted(self, place: QPoint) -> None:
        item = self.list.chosen()
        if item is not None:
            self._acts.ask_menu(self, place, item, self._context.interface.texts)

    def _on_add_wanted(self) -> None:
        place = self.list.viewport().mapToGlobal(self.list.visualRect(self.list.currentIndex()).bottomLeft())
        self._acts.offer_stages(self, place, self.list.chosen(), self._context.interface.texts)

    def _on_suggested(self) -> None:
        if self._timeline is None:
            return
        late = self._timeline.late_minutes > 0
        suggest = suggest_shortening if late else suggest_lengthening
        operation = stages.shorten if late else agenda.lengthen
        self._context.live.run(operation, minutes_by_item=dict(suggest(self._timeline)))

    def _retext(self) -> None:
        interface = self._context.interface
        self.edit.setText(interface.texts("agenda.change"))
        self.edit.setToolTip(key_text("Ctrl+Shift+G"))
        self.list.setAccessibleName(interface.texts("console.rail.agenda"))
        if self._timeline is not None:
            chosen = self.list.chosen()
            self.show_timeline(self._timeline, chosen.id if chosen else None)
