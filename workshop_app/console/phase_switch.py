"""Which part of the check is on: the lamps, the OKR as a whole, or the rehearsal."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from workshop_app.console.quality_way import Phase
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.labels import label
from workshop_app.widgets.theme import set_role


class PhaseSwitch(QWidget):
    """Three buttons, and how far the room has come at their right; ``chosen`` carries a phase."""

    chosen = Signal(object)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interface = interface
        self.buttons = {phase: QPushButton() for phase in Phase}
        self._progress = label(role="muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for phase, button in self.buttons.items():
            button.setObjectName(phase.value)
            button.setCheckable(True)
            set_role(button, "tab")
            button.clicked.connect(self._on_clicked)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._progress)

    def show_phase(self, phase: Phase, progress: str) -> None:
        """Mark the phase that is on, and say how far the room has come."""
        texts = self._interface.texts
        for one, button in self.buttons.items():
            button.setText(texts(f"pages.quality.phase.{one}"))
            button.setChecked(one is phase)
        self._progress.setText(progress)

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            button.setChecked(True)
            self.chosen.emit(Phase(button.objectName()))
