"""Show, freeze, black, white: what the projector does."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from workshop_app.model.words import ProjectorMode
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import key_text
from workshop_app.widgets.theme import set_role

MODES = (ProjectorMode.LIVE, ProjectorMode.FROZEN, ProjectorMode.BLACK)
KEYS = {
    ProjectorMode.LIVE: "F5",
    ProjectorMode.FROZEN: "F6",
    ProjectorMode.BLACK: "F7",
    ProjectorMode.WHITE: "F8",
}


class ProjectorSwitch(QWidget):
    """Three segments, of which the pressed one is what holds; ``chosen`` carries the mode that is wanted."""

    chosen = Signal(object)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """Nothing pressed."""
        super().__init__(parent)
        self._interface = interface
        self._group = QButtonGroup(self)
        self._buttons: dict[ProjectorMode, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        roles = ("segment_first", "segment", "segment_last")
        for number, (mode, role) in enumerate(zip(MODES, roles, strict=True)):
            button = QPushButton()
            button.setCheckable(True)
            set_role(button, role)
            self._group.addButton(button, number)
            self._buttons[mode] = button
            row.addWidget(button, 1)
        self._group.idClicked.connect(self._on_clicked)
        interface.changed.connect(self._retext)
        self._retext()

    def show_mode(self, mode: ProjectorMode) -> None:
        """Press the segment of ``mode``; white lies under black."""
        held = ProjectorMode.BLACK if mode is ProjectorMode.WHITE else mode
        self._buttons[held].setChecked(True)

    def _on_clicked(self, number: int) -> None:
        self.chosen.emit(MODES[number])

    def _retext(self) -> None:
        texts = self._interface.texts
        for mode, button in self._buttons.items():
            button.setText(texts(f"console.projector.{mode.value}"))
            button.setToolTip(f"{texts(f'console.projector.{mode.value}_hint')} ({key_text(KEYS[mode])})")
