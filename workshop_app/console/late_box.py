"""The box that says how late or how early the workshop runs, and offers what to do about it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from workshop_app.queries.timeline import Timeline
from workshop_app.stages.agenda import suggest_lengthening, suggest_shortening
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label
from workshop_app.widgets.theme import set_role

LATE, EARLY = 2, 4
"""Minutes from which being late, or early, is worth saying."""
_NAMED = 3


class LateBox(QFrame):
    """Shown when the workshop is late or early; ``suggested`` asks to do what the box says."""

    suggested = Signal()

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """A hidden box."""
        super().__init__(parent)
        set_role(self, "notice")
        self._interface = interface
        self.how: QLabel = label(role="late")
        self.what: QLabel = label(role="small_text", wraps=True)
        self.button = KeyButton(role="quiet")
        self.button.clicked.connect(self.suggested)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 8, 8)
        column.setSpacing(2)
        column.addWidget(self.how)
        column.addWidget(self.what)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_timeline(self, timeline: Timeline) -> None:
        """Say how ``timeline`` stands against the plan, and exactly what the button would do."""
        late = timeline.late_minutes
        self.setVisible(late >= LATE or (late <= -EARLY and timeline.next is not None))
        if self.isHidden():
            return
        texts, name = self._interface.texts, "late" if late > 0 else "early"
        suggest = suggest_shortening if late > 0 else suggest_lengthening
        offered = suggest(timeline)
        changes = self._changes(timeline, offered)
        self.how.setText(texts.plural(f"agenda.{name}.minutes", abs(late)))
        self.button.setText(texts(f"agenda.{name}.suggest"))
        self.button.setAccessibleName(f"{self.button.text()}: {changes}")
        self.button.setVisible(bool(offered))
        nothing = "agenda.late.last" if timeline.next is None else f"agenda.{name}.nothing"
        self.what.setText(changes if offered else texts(nothing))

    def _changes(self, timeline: Timeline, offered: Sequence[tuple[UUID, int]]) -> str:
        """``Key results 25 → 17 min``, the largest changes first, and what is still missing after them."""
        texts = self._interface.texts
        items = {item.id: item for item in timeline.items}
        moved = sorted(
            ((items[key], minutes) for key, minutes in offered),
            key=lambda change: -abs(change[0].minutes - change[1]),
        )
        lines = [
            texts("agenda.change_line", stage=texts(f"stages.{item.stage}.name"), now=item.minutes, then=then)
            for item, then in moved[:_NAMED]
        ]
        if len(moved) > _NAMED:
            lines.append(texts.plural("agenda.more_changes", len(moved) - _NAMED))
        given = sum(item.minutes - then for item, then in moved)
        if timeline.late_minutes > given >= 0 and timeline.late_minutes > 0:
            lines.append(texts.plural("agenda.still_late", timeline.late_minutes - given))
        return "\n".join(lines)
