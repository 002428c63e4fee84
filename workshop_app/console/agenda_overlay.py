"""Changing the agenda from anywhere: its boxes, and beside them the agendas it could follow instead."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workshop_app import clock
from workshop_app.console.agenda_editor import AgendaEditor
from workshop_app.console.overlay import Overlay
from workshop_app.console.page import Context
from workshop_app.console.template_panel import TemplatePanel
from workshop_app.live import Change
from workshop_app.queries.timeline import timeline
from workshop_app.stages.agenda import BREAK
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label

_WIDTH, _BESIDE = 1120, 48
_READS = frozenset({"agenda_item", "workshop", "agenda_template"})


class AgendaOverlay(Overlay):
    """Whatever is done here is one step of the workshop, and Ctrl+Z takes it back."""

    def __init__(self, context: Context, window: QWidget) -> None:
        """Nothing is read until :meth:`show_agenda`."""
        super().__init__(context.interface, window, width=_WIDTH)
        self._live = context.live
        self.editor = AgendaEditor(context)
        self.templates = TemplatePanel(context)
        self.add = KeyButton(shortcut="Ins", role="secondary")
        self.add_break = KeyButton(role="secondary")
        self.skip = KeyButton(shortcut="Del", role="secondary")
        self.remove = KeyButton(shortcut="Shift+Del", role="quiet")
        self._close = KeyButton(shortcut="Esc", role="quiet")
        self._title, self._standing = label(role="heading"), label(role="muted")
        self._hint = label(role="small", wraps=True)
        self._lay_out()
        self._close.clicked.connect(self.put_aside)
        self.add.clicked.connect(self.editor.offer_stages)
        self.add_break.clicked.connect(self._on_add_break)
        self.skip.clicked.connect(self._on_skip)
        self.remove.clicked.connect(self._on_remove)
        context.live.changed.connect(self._on_changed)
        context.live.opened.connect(self.put_aside)
        context.interface.changed.connect(self._refresh_if_seen)

    def show_agenda(self) -> None:
        """Open at the box that is on, or the first that is to come."""
        self._refresh()
        self.open()
        found = self._live.read(timeline, now=clock.now())
        start = found.current or found.next
        self.editor.setCurrentIndex(self.editor.agenda.index(start.position if start else 0))
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as wide as the window has room for."""
        super().resizeEvent(event)
        self.card.setFixedWidth(min(_WIDTH, event.size().width() - _BESIDE))

    def _refresh(self) -> None:
        texts = self.interface.texts
        found = self._live.read(timeline, now=clock.now())
        minutes = sum(item.minutes for item in found.items if not item.skipped)
        late = found.late_minutes
        standing = [texts("console.new.minutes", n=minutes)]
        if late:
            standing.append(texts.plural(f"agenda.{'late' if late > 0 else 'early'}.minutes", abs(late)))
        self._title.setText(texts("agenda.title"))
        self._standing.setText(" · ".join(standing))
        self._hint.setText(texts("agenda.hint"))
        self._close.setText(texts("console.close_overlay"))
        self.add.setText(texts("agenda.add"))
        self.add_break.setText(texts("agenda.add_break"))
        self.skip.setText(texts("agenda.skip"))
        self.remove.setText(texts("agenda.remove"))
        self.editor.show_timeline(found)
        self.editor.setAccessibleName(texts("console.rail.agenda"))
        self.templates.refresh()

    def _on_add_break(self) -> None:
        self.editor.acts.add_after(self.editor.chosen(), BREAK)

    def _on_skip(self) -> None:
        item = self.editor.chosen()
        if item is not None:
            self.editor.acts.skip(item)

    def _on_remove(self) -> None:
        item = self.editor.chosen()
        if item is not None:
            self.editor.acts.remove(item)

    def _on_changed(self, change: Change) -> None:
        if change.touches(_READS):
            self._refresh_if_seen()

    def _refresh_if_seen(self) -> None:
        if not self.isHidden() and self._live.workshop_id is not None:
            self._refresh()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self._title)
        head.addWidget(self._standing)
        head.addStretch(1)
        head.addWidget(self._close)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for button in (self.add, self.add_break, self.skip, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.editor, 1)
        left.addLayout(buttons)
        left.addWidget(self._hint)
        row = QHBoxLayout()
        row.setSpacing(36)
        row.addLayout(left, 3)
        row.addWidget(self.templates, 2)
        self.inside.addLayout(head)
        self.inside.addLayout(row, 1)
