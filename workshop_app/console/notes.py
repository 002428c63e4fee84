"""The facilitator's notes for a stage, which ship with the app in both languages."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from workshop_app.console.document_air import give_air, read_aloud
from workshop_app.queries.notes import NotePart, stage_notes
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.theme import set_role

PARTS = 3
"""What to say, what to watch for, and what to do when it sticks."""
_LINE = 118
_BETWEEN = 7
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Notes(QWidget):
    """What to say, what to watch for and what to do when it sticks; it follows the interface's language."""

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """No stage yet."""
        super().__init__(parent)
        self._interface = interface
        self._stage = ""
        self._parts: tuple[NotePart, ...] = ()
        self.tabs = tuple(QPushButton() for _ in range(PARTS))
        self._group = QButtonGroup(self)
        self.text = QTextBrowser()
        self._lay_out()
        self._group.idToggled.connect(self._on_toggled)
        interface.changed.connect(self._reread)

    def show_stage(self, stage: str) -> None:
        """Show the notes of ``stage`` from what to say; a stage without any leaves the place empty."""
        if stage != self._stage:
            self._stage = stage
            self.tabs[0].setChecked(True)
            self._reread()

    def minimumSizeHint(self) -> QSize:
        """The headings and a few lines at the least."""
        return QSize(120, 96)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right turn to the part beside this one."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            tab = self.tabs[(self._group.checkedId() + step) % PARTS]
            tab.setChecked(True)
            tab.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reread(self) -> None:
        self._parts = stage_notes(self._interface.texts.language, self._stage)
        for number, tab in enumerate(self.tabs):
            tab.setVisible(number < len(self._parts))
            tab.setText(self._parts[number].heading if number < len(self._parts) else "")
        self.text.setAccessibleName(self._interface.texts("console.side.notes"))
        self._show_part()

    def _show_part(self) -> None:
        chosen = self._group.checkedId()
        self.text.setMarkdown(self._parts[chosen].markdown if chosen < len(self._parts) else "")
        give_air(self.text.document(), _LINE, _BETWEEN)
        read_aloud(self.text.document())

    def _on_toggled(self, _number: int, chosen: bool) -> None:
        if chosen:
            self._show_part()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        for number, tab in enumerate(self.tabs):
            tab.setCheckable(True)
            tab.setCursor(Qt.CursorShape.PointingHandCursor)
            set_role(tab, "chip")
            self._group.addButton(tab, number)
            row.addWidget(tab)
        row.addStretch(1)
        self.tabs[0].setChecked(True)
        set_role(self.text, "notes")
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.document().setDocumentMargin(0)
        self.text.document().setIndentWidth(16)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self.text, 1)
