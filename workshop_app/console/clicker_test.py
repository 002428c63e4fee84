"""Where a clicker is tried: each of its buttons lights up as it arrives."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from workshop_app.widgets.interface import Interface
from workshop_app.widgets.labels import label
from workshop_app.widgets.theme import set_role

BUTTONS = ("on", "back", "blank", "start")
_KEYS: Mapping[Qt.Key, str] = {
    Qt.Key.Key_PageDown: "on",
    Qt.Key.Key_Right: "on",
    Qt.Key.Key_Space: "on",
    Qt.Key.Key_PageUp: "back",
    Qt.Key.Key_Left: "back",
    Qt.Key.Key_Period: "blank",
    Qt.Key.Key_B: "blank",
    Qt.Key.Key_F5: "start",
    Qt.Key.Key_Escape: "start",
}


class ClickerTest(QFrame):
    """Takes every key while it has the focus, Escape too, as a clicker sends it; Tab leaves it."""

    arrived = Signal()

    def __init__(self, interface: Interface) -> None:
        """Nothing has arrived."""
        super().__init__()
        self._interface = interface
        self.seen: frozenset[str] = frozenset()
        self._chips: dict[str, QLabel] = {name: label(role="chip") for name in BUTTONS}
        set_role(self, "focusable")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 6, 4, 4)
        row.setSpacing(8)
        for chip in self._chips.values():
            row.addWidget(chip)
        row.addStretch(1)

    @property
    def works(self) -> bool:
        """Whether the two buttons that move the room have arrived."""
        return {"on", "back"} <= self.seen

    def forget(self) -> None:
        """Try anew."""
        self.seen = frozenset()
        self.show_texts()

    def show_texts(self) -> None:
        """Name the buttons, and tick those that arrived."""
        texts = self._interface.texts
        for name, chip in self._chips.items():
            here = name in self.seen
            words = texts(f"room.clicker.{name}")
            chip.setText(f"✓ {words}" if here else words)
            set_role(chip, "chip_accent" if here else "chip")
        self.setAccessibleName(texts("room.clicker"))
        self.setAccessibleDescription(", ".join(chip.text() for chip in self._chips.values()))

    def event(self, event: QEvent) -> bool:
        """Keep every key of a clicker from being a shortcut of what lies below."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Light up the button; Tab and what no clicker sends go on."""
        name = _KEYS.get(Qt.Key(event.key()))
        if name is None:
            event.ignore()
            return
        event.accept()
        self.seen |= {name}
        self.show_texts()
        self.arrived.emit()
