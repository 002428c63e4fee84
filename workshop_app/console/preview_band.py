"""The band that says that the facilitator looks somewhere else than the room."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label
from workshop_app.widgets.theme import set_role


class PreviewBand(QFrame):
    """Shown only while the two differ; ``show_wanted`` takes the room along, ``back_wanted`` goes back."""

    show_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """A hidden band."""
        super().__init__(parent)
        set_role(self, "notice")
        self._interface = interface
        self._words = label(role="small_text", wraps=True)
        self.show_button = KeyButton(shortcut="Ctrl+Return", role="primary")
        self.back_button = KeyButton(role="quiet")
        self.show_button.clicked.connect(self.show_wanted)
        self.back_button.clicked.connect(self.back_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(self._words)
        column.addWidget(self.show_button)
        column.addWidget(self.back_button)
        self.hide()

    def show_difference(self, looked_at: str, shown: str) -> None:
        """Say that ``looked_at`` is open here while the room sees ``shown``; empty ``looked_at`` hides it."""
        texts = self._interface.texts
        self.setVisible(bool(looked_at))
        key = "console.band.differs" if shown else "console.band.nothing_shown"
        self._words.setText(texts(key, looked_at=looked_at, shown=shown) if looked_at else "")
        self.show_button.setText(texts("console.band.show"))
        self.back_button.setText(texts("console.band.back", shown=shown) if shown else "")
        self.back_button.setVisible(bool(shown))
