"""The menus of a card and of a group on the board: everything the keys do, for the mouse."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QColor, QIcon, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from workshop_app.console.board_words import GROUP_KEYS
from workshop_app.queries.board import Board, Card, CardGroup
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.note_card import NOTE_COLOURS, note_meaning

Verb = tuple[str, object]
"""What a menu line does, and with what."""


@dataclass(frozen=True)
class MenuLine:
    """One line of a menu; ``words`` empty is a separator."""

    words: str
    verb: Verb = ("", None)
    shortcut: str = ""
    colour: QColor | None = None


def card_lines(interface: Interface, board: Board, card: Card, chosen: int) -> list[MenuLine]:
    """What can be done to a card, and to the ``chosen`` ones with it."""
    t = interface.texts
    lines = [MenuLine(t("pages.cluster.edit"), ("edit", card.id), "E")]
    if not card.revealed:
        lines += [MenuLine(t("pages.cluster.show"), ("reveal", None), "Shift+R")]
    lines += [MenuLine(t("board.release" if card.held else "board.hold_back"), ("hold", None), "H")]
    if chosen > 1:
        lines += [MenuLine(t("board.merge"), ("merge", None), "M")]
    if card.merged:
        lines += [MenuLine(t("board.separate"), ("separate", card), "U")]
        lines += [
            MenuLine(t("pages.cluster.unmerge", text=one.text[:40]), ("take_out", one.id))
            for one in card.merged
        ]
    else:
        lines += [MenuLine(t("board.split"), ("split", None), "U")]
    lines += [MenuLine("")]
    lines += [
        MenuLine(
            t("pages.cluster.move_to", group=group.name or t("pages.cluster.unnamed")),
            ("to", group.id),
            GROUP_KEYS[number] if number < len(GROUP_KEYS) else "",
        )
        for number, group in enumerate(board.groups)
        if group.id != card.group_id
    ]
    if card.group_id:
        lines += [MenuLine(t("pages.cluster.make_loose"), ("to", None), "0")]
    lines += [MenuLine(t("pages.cluster.new_group"), ("new_group", None), "N")]
    return [*lines, MenuLine(""), MenuLine(t("pages.cluster.remove_card"), ("remove", None), "Del")]


def group_lines(interface: Interface, group: CardGroup) -> list[MenuLine]:
    """What can be done to a group."""
    t, theme = interface.texts, interface.theme
    lines = [
        MenuLine(t("pages.cluster.name_group"), ("name", group.id), "F2"),
        MenuLine(t("pages.cluster.shift_left"), ("shift", -1), "Ctrl+Left"),
        MenuLine(t("pages.cluster.shift_right"), ("shift", 1), "Ctrl+Right"),
        MenuLine(""),
    ]
    lines += [
        MenuLine(
            t("pages.cluster.colour", number=n + 1),
            ("colour", (group.id, n)),
            "",
            theme.colour(note_meaning(n)),
        )
        for n in range(NOTE_COLOURS)
    ]
    return [*lines, MenuLine(""), MenuLine(t("pages.cluster.dissolve"), ("remove", None), "Del")]


class LinesMenu(QMenu):
    """A menu of lines; ``do`` is given the verb of the line that is chosen."""

    def __init__(self, lines: list[MenuLine], do: Callable[[Verb], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._do = do
        self._verbs: dict[QAction, Verb] = {}
        for line in lines:
            self._add(line)
        self.triggered.connect(self._on_triggered)

    def open_at(self, point: QPoint) -> None:
        """Open at a point of the screen; it goes away by itself."""
        self.aboutToHide.connect(self.deleteLater)
        self.popup(point)

    def _add(self, line: MenuLine) -> None:
        if not line.words:
            self.addSeparator()
            return
        action = QAction(line.words + (f"\t{line.shortcut}" if line.shortcut else ""), self)
        self._verbs[action] = line.verb
        if line.colour is not None:
            swatch = QPixmap(16, 16)
            swatch.fill(line.colour)
            action.setIcon(QIcon(swatch))
        self.addAction(action)

    def _on_triggered(self, action: QAction) -> None:
        self._do(self._verbs[action])
