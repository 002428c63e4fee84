"""Who is in the room and who is done, as two counts and three chips."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workshop_app.queries.people import People
from workshop_app.widgets.flow_layout import FlowLayout
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.labels import label
from workshop_app.widgets.theme import set_role


class RoomPeople(QWidget):
    """``one_more`` and ``one_less`` count who is done (click, right click); ``list_wanted`` asks for all."""

    one_more = Signal()
    one_less = Signal()
    list_wanted = Signal()

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """An empty room."""
        super().__init__(parent)
        self._interface = interface
        self._people = People((), 0, 0)
        self._counting = False
        self._here, self._done = label(role="label"), label(role="label")
        self.done_chip, self.writing_chip, self.list_chip = QPushButton(), QPushButton(), QPushButton()
        for chip, role in (
            (self.done_chip, "chip"),
            (self.writing_chip, "chip"),
            (self.list_chip, "chip_accent"),
        ):
            set_role(chip, role)
        self._lay_out()
        self.done_chip.clicked.connect(self.one_more)
        self.writing_chip.clicked.connect(self.one_less)
        self.done_chip.installEventFilter(self)
        self.list_chip.clicked.connect(self.list_wanted)
        interface.changed.connect(self._retext)
        self._retext()

    def show_people(self, people: People, *, counting: bool) -> None:
        """Show ``people``; who is done only when the stage is ``counting`` them."""
        self._people, self._counting = people, counting
        self._retext()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A right click on the chip takes one back."""
        if (
            watched is self.done_chip
            and isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonPress
            and event.button() == Qt.MouseButton.RightButton
        ):
            self.one_less.emit()
            return True
        return False

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._here, 1)
        head.addWidget(self._done)
        area = QWidget()
        chips = FlowLayout(area, spacing=6)
        for chip in (self.done_chip, self.writing_chip, self.list_chip):
            chips.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(area)

    def _retext(self) -> None:
        texts, people = self._interface.texts, self._people
        writing = people.here - people.done
        self._here.setText(texts.plural("console.people.here", people.here))
        self._done.setText(texts.plural("console.people.done", people.done) if self._counting else "")
        self.done_chip.setText("✓ " + texts.plural("console.people.done", people.done))
        self.done_chip.setToolTip(texts("console.people.one_more"))
        self.writing_chip.setText(texts.plural("console.people.writing", writing))
        self.writing_chip.setToolTip(texts("console.people.one_less"))
        self.list_chip.setText(texts("console.people.list"))
        self.done_chip.setVisible(self._counting and people.here > 0)
        self.writing_chip.setVisible(self._counting and people.here > 0)
