"""Chooses how long the workshop takes: three usual lengths, or another."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from workshop_app.stages.agenda import LONGEST, SHORTEST
from workshop_app.widgets.count_box import count_box
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.theme import set_role

USUAL = (60, 90, 120)


class LengthChooser(QWidget):
    """``chosen`` carries the minutes whenever they change."""

    chosen = Signal(int)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """Stands at 120 minutes."""
        super().__init__(parent)
        self._interface = interface
        self._group = QButtonGroup(self)
        self.other = count_box(SHORTEST, LONGEST)
        self.other.setSingleStep(15)
        self.other.setValue(USUAL[-1])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for minutes, role in zip(USUAL, ("segment_first", "segment", "segment_last"), strict=True):
            button = QPushButton()
            button.setCheckable(True)
            set_role(button, role)
            self._group.addButton(button, minutes)
            row.addWidget(button)
        row.addSpacing(12)
        row.addWidget(self.other)
        row.addStretch(1)
        self._group.idClicked.connect(self.other.setValue)
        self.other.valueChanged.connect(self._on_value_changed)
        interface.changed.connect(self._retext)
        self._retext()
        self._on_value_changed(self.other.value())

    def minutes(self) -> int:
        """How long."""
        return self.other.value()

    def _on_value_changed(self, minutes: int) -> None:
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) == minutes)
        self._group.setExclusive(True)
        self.chosen.emit(minutes)

    def _retext(self) -> None:
        texts = self._interface.texts
        for button in self._group.buttons():
            button.setText(texts("console.new.minutes", n=self._group.id(button)))
        self.other.setSuffix(" " + texts("console.new.minutes_short"))
        self.other.setAccessibleName(texts("console.new.length"))
