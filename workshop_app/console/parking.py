"""The parking lot: one line to write in, and the list of what is parked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from workshop_app.queries.parked import Parked
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.theme import set_role


class ParkingLine(QWidget):
    """``parked`` carries what was written when Enter is pressed; ``list_wanted`` opens the list."""

    parked = Signal(str)
    list_wanted = Signal()

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """An empty line."""
        super().__init__(parent)
        self._interface = interface
        self._count = 0
        self.field = QLineEdit()
        self._list = QPushButton()
        set_role(self._list, "chip")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self._list)
        self.field.returnPressed.connect(self._on_return_pressed)
        self._list.clicked.connect(self.list_wanted)
        interface.changed.connect(self._retext)
        self._retext()

    def show_parked(self, items: tuple[Parked, ...]) -> None:
        """Say how many wait."""
        self._count = sum(not item.settled for item in items)
        self._list.setVisible(bool(items))
        self._retext()

    def _on_return_pressed(self) -> None:
        words = self.field.text().strip()
        if words:
            self.field.setText("")
            self.parked.emit(words)

    def _retext(self) -> None:
        texts = self._interface.texts
        self.field.setPlaceholderText(texts("console.parking.hint"))
        self.field.setAccessibleName(texts("console.parking.hint"))
        self._list.setText(texts.plural("console.parking.waiting", self._count))
