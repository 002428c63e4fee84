"""The plan that a length gives, with clock times."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from workshop_app.widgets.fonts import console_font
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.labels import label
from workshop_app.widgets.theme import set_role


class PlanPreview(QFrame):
    """One line a timebox: clock time, name, minutes; what is left out is not listed."""

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """No plan yet."""
        super().__init__(parent)
        set_role(self, "card")
        self._interface = interface
        self._title = label(role="heading")
        self._ends = label(role="muted")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(9)
        self._grid.setColumnStretch(1, 1)
        self._cells: list[QLabel] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(14)
        column.addWidget(self._title)
        column.addLayout(self._grid)
        column.addStretch(1)
        column.addWidget(self._ends)

    def show_plan(self, plan: Sequence[tuple[str, int]], starts_at: datetime) -> None:
        """Show ``plan`` as it runs from ``starts_at``."""
        texts = self._interface.texts
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = []
        moment = starts_at
        for row, (stage, minutes) in enumerate((stage, minutes) for stage, minutes in plan if minutes):
            words = (
                texts.clock(moment),
                texts(f"stages.{stage}.name"),
                texts("console.new.minutes", n=minutes),
            )
            for place, (text, role) in enumerate(zip(words, ("muted", "", "muted"), strict=True)):
                cell = label(text, role=role)
                cell.setFont(console_font(tabular=True))
                cell.setAlignment(Qt.AlignmentFlag.AlignRight if place == 2 else Qt.AlignmentFlag.AlignLeft)
                self._grid.addWidget(cell, row, place)
                self._cells.append(cell)
            moment += timedelta(minutes=minutes)
        self._title.setText(texts("console.new.plan"))
        self._ends.setText(texts("console.new.ends", clock=texts.clock(moment)))
