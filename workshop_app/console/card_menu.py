"""The menu of one card: edit, remove, colour."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from workshop_app.widgets.interface import Interface
from workshop_app.widgets.note_card import NOTE_COLOURS, note_meaning

_SWATCH = 20


def ask_card_menu(
    over: QWidget, place: QPoint, interface: Interface, acts: Mapping[str, Callable[[], object]]
) -> int | None:
    """Open the menu; run the act that is chosen, or give back the colour (from 0) that is chosen."""
    menu = QMenu(over)
    named = {menu.addAction(interface.texts(f"console.card.{name}")): act for name, act in acts.items()}
    menu.addSeparator()
    colours = {
        menu.addAction(
            _swatch(interface, colour), interface.texts("console.card.colour", number=colour + 1)
        ): colour
        for colour in range(NOTE_COLOURS)
    }
    chosen = menu.exec(place)
    menu.deleteLater()
    if chosen in named:
        named[chosen]()
    return colours.get(chosen)


def _swatch(interface: Interface, colour: int) -> QIcon:
    pixmap = QPixmap(_SWATCH, _SWATCH)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(interface.theme.colour("line"))
    painter.setBrush(interface.theme.colour(note_meaning(colour)))
    painter.drawRoundedRect(QRect(1, 1, _SWATCH - 2, _SWATCH - 2), 5, 5)
    painter.end()
    return QIcon(pixmap)
