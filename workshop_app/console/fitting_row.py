"""A row of buttons that never asks for more room than there is: what does not fit is left to the palette."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

_GAP = 12


class FittingRow(QWidget):
    """Always shows the ``first`` and the ``last`` button, and of those between as many as fit."""

    def __init__(self, first: QPushButton, last: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ends = (first, last)
        self._between: tuple[QPushButton, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.addWidget(first)
        self._row.addStretch(1)
        self._row.addWidget(last)

    def show_between(self, buttons: Sequence[QPushButton]) -> None:
        """Show these between the first and the last; who owns the others frees or keeps them, hidden."""
        for button in self._between:
            if button not in buttons:
                self._row.removeWidget(button)
                button.hide()
        self._between = tuple(buttons)
        for place, button in enumerate(buttons, start=1):
            self._row.insertWidget(place, button)
        self.fit()

    def fit(self) -> None:
        """Look again at how many there is room for, as after other words."""
        left = self.width() - self.minimumSizeHint().width()
        for button in self._between:
            left -= button.sizeHint().width() + _GAP
            button.setVisible(left >= 0)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self.fit()

    def sizeHint(self) -> QSize:
        """Room for every button."""
        wide = sum(button.sizeHint().width() + _GAP for button in self._between)
        return self.minimumSizeHint() + QSize(wide, 0)

    def minimumSizeHint(self) -> QSize:
        """Room for the first and the last."""
        first, last = (button.sizeHint() for button in self._ends)
        return QSize(first.width() + _GAP + last.width(), max(first.height(), last.height()))
