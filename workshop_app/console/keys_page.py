"""The page of keys: every shortcut that works now, in columns by where it belongs."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workshop_app.console.commands import Command
from workshop_app.console.overlay import Overlay
from workshop_app.console.scrolled import ScrolledArea
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton, key_text
from workshop_app.widgets.labels import label
from workshop_app.widgets.theme import set_role

_COLUMNS = 2
_STEP = QAbstractSlider.SliderAction
_SCROLLS = {
    Qt.Key.Key_Down: _STEP.SliderSingleStepAdd,
    Qt.Key.Key_Up: _STEP.SliderSingleStepSub,
    Qt.Key.Key_PageDown: _STEP.SliderPageStepAdd,
    Qt.Key.Key_PageUp: _STEP.SliderPageStepSub,
    Qt.Key.Key_Home: _STEP.SliderToMinimum,
    Qt.Key.Key_End: _STEP.SliderToMaximum,
}


class KeysPage(Overlay):
    """Reads the keys out of the commands themselves, so that it cannot tell an old story."""

    def __init__(self, interface: Interface, window: QWidget) -> None:
        """An empty page over ``window``."""
        super().__init__(interface, window, width=980)
        self._title = label(role="heading")
        self._close = KeyButton(shortcut="Esc", role="quiet")
        self._close.clicked.connect(self.put_aside)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        self._scroll = ScrolledArea(QWidget())
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.inside.addLayout(head)
        self.inside.addWidget(self._scroll, 1)

    def list(self, commands: Sequence[Command]) -> None:
        """Open with the keys of ``commands``."""
        self._title.setText(self.interface.texts("console.keys.title"))
        self._close.setText(self.interface.texts("console.close_overlay"))
        keyed = [one for one in commands if one.keys]
        groups = [(name, list(members)) for name, members in groupby(keyed, _group_of)]
        self._scroll.setWidget(_columns(groups))
        self.open()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that move scroll."""
        bar = self._scroll.verticalScrollBar()
        act = _SCROLLS.get(Qt.Key(event.key()))
        if act is not None:
            bar.triggerAction(act)
        super().keyPressEvent(event)


def _group_of(command: Command) -> str:
    return command.group


def _columns(groups: Sequence[tuple[str, list[Command]]]) -> QWidget:
    """The groups set in columns of about the same height, in reading order."""
    inside = QWidget()
    set_role(inside, "scrolled")
    row = QHBoxLayout(inside)
    row.setContentsMargins(0, 0, 12, 0)
    row.setSpacing(40)
    total = sum(len(members) + 2 for _, members in groups)
    columns = [QVBoxLayout() for _ in range(_COLUMNS)]
    used = 0
    for name, members in groups:
        column = columns[min(_COLUMNS - 1, used * _COLUMNS // max(1, total))]
        column.addWidget(label(name, role="label"))
        column.addWidget(_rows(members))
        column.addSpacing(16)
        used += len(members) + 2
    for column in columns:
        column.setSpacing(8)
        column.addStretch(1)
        row.addLayout(column, 1)
    return inside


def _rows(members: Sequence[Command]) -> QWidget:
    rows = QWidget()
    rows.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    grid = QGridLayout(rows)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    for number, command in enumerate(members):
        grid.addWidget(label(command.words), number, 0)
        written = dict.fromkeys(key_text(key) for key in command.keys)
        keys = label("  ·  ".join(written), role="chip")
        grid.addWidget(keys, number, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    return rows
