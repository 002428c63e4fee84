"""The menu of everything that is not about one stage."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from workshop_app.console.commands import Command
from workshop_app.widgets.interface import Interface


def ask_menu(under: QWidget, interface: Interface, commands: Iterable[Command]) -> None:
    """Open ``commands`` under a button, a line between the groups, and run the one that is chosen."""
    menu = QMenu(under)
    entries: dict[QAction, Command] = {}
    group = ""
    for command in commands:
        if group and command.group != group:
            menu.addSeparator()
        group = command.group
        words = command.words.replace("&", "&&")
        entry = menu.addAction(interface.icon(command.icon), words) if command.icon else menu.addAction(words)
        if command.keys:
            entry.setShortcut(command.keys[0])
        entries[entry] = command
    chosen = menu.exec(under.mapToGlobal(QPoint(0, under.height() + 4)))
    menu.deleteLater()
    if chosen in entries:
        entries[chosen].run()
