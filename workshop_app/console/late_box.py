"""The box that says how late the workshop runs, and offers to catch up."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from workshop_app.queries.timeline import Timeline
from workshop_app.stages.agenda import suggest_shortening
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label
from workshop_app.widgets.theme import set_role


class LateBox(QFrame):
    """Shown from two minutes late on; ``suggested`` asks to shorten the later timeboxes."""

    suggested = Signal()

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """A hidden box."""
        super().__init__(parent)
        set_role(self, "notice")
        self._interface = interface
        self._how_late: QLabel = label(role="late")
        self._where: QLabel = label(role="small_text", wraps=True)
        self._button = KeyButton(role="quiet")
        self._button.clicked.connect(self.suggested)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 8, 8)
        column.setSpacing(2)
        column.addWidget(self._how_late)
        column.addWidget(self._where)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_timeline(self, timeline: Timeline) -> None:
        """Say how late ``timeline`` is and where the time could be taken; nothing when it is on time."""
        texts = self._interface.texts
        self.setVisible(timeline.late_minutes >= 2)
        if self.isHidden():
            return
        givers = dict(suggest_shortening(timeline))
        names = [texts(f"stages.{item.stage}.name") for item in timeline.items if item.id in givers]
        self._how_late.setText(texts.plural("console.late.minutes", timeline.late_minutes))
        self._button.setText(texts("console.late.suggest"))
        self._button.setVisible(bool(names))
        if not names:
            self._where.setText(texts("console.late.nothing_left"))
        elif len(names) == 1:
            self._where.setText(texts("console.late.one", stage=names[0]))
        else:
            self._where.setText(texts("console.late.two", first=names[0], second=names[1]))
