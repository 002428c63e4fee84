"""What the window shows when the library cannot be opened."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label
from workshop_app.widgets.theme import set_role


class ProblemPage(QWidget):
    """What happened, what is safe and what to do, with a button for each of its three signals."""

    retried = Signal()
    other_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, interface: Interface, key: str, values: Mapping[str, object]) -> None:
        """Says the text ``key`` filled with ``values``."""
        super().__init__()
        texts = interface.texts
        card = QFrame()
        set_role(card, "card")
        card.setFixedWidth(680)
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(14)
        column.addWidget(label(texts("console.problem.title"), role="title", wraps=True))
        column.addWidget(label(texts(key, **values), wraps=True))
        column.addWidget(label(str(values.get("library", "")), role="small", wraps=True))
        column.addLayout(self._buttons(interface))
        around = QVBoxLayout(self)
        around.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)

    def _buttons(self, interface: Interface) -> QHBoxLayout:
        texts = interface.texts
        again = KeyButton(texts("console.problem.again"), role="primary")
        other = KeyButton(texts("console.problem.other"))
        leave = KeyButton(texts("console.problem.quit"))
        again.clicked.connect(self.retried)
        other.clicked.connect(self.other_wanted)
        leave.clicked.connect(self.quit_wanted)
        again.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(12)
        for button in (again, other, leave):
            row.addWidget(button)
        row.addStretch(1)
        return row
