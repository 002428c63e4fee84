"""The command palette: every action by its name."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workshop_app.console.commands import Command
from workshop_app.console.finding import found
from workshop_app.console.keyed_model import ITEM_ROLE, Index
from workshop_app.console.overlay import Overlay
from workshop_app.widgets.fonts import console_font
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import key_text
from workshop_app.widgets.labels import label
from workshop_app.widgets.theme import SIZES, set_role

_ROW = 44
_RECENT = 8
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class Palette(Overlay):
    """Type a few letters, Enter does it; the arrow keys choose while the cursor stays in the field."""

    def __init__(self, interface: Interface, window: QWidget) -> None:
        """An empty palette over ``window``."""
        super().__init__(interface, window, width=660)
        self._commands: Sequence[Command] = ()
        self._recent: list[str] = []
        self.field = QLineEdit()
        set_role(self.field, "big")
        self._model = QStandardItemModel(self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(_CommandRow(interface, self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setProperty("keys_from", "the field")
        self._list.setUniformItemSizes(True)
        self._nothing = label(role="muted")
        self.inside.addWidget(self.field)
        self.inside.addWidget(self._list, 1)
        self.inside.addWidget(self._nothing)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.returnPressed.connect(self._on_return_pressed)
        self._list.clicked.connect(self._on_return_pressed)

    def offer(self, commands: Sequence[Command]) -> None:
        """Open with ``commands``, all of them shown."""
        texts = self.interface.texts
        self._commands = [one for one in commands if one.in_palette]
        self.field.setPlaceholderText(texts("console.palette.hint"))
        self.field.setAccessibleName(texts("console.palette.hint"))
        self._list.setAccessibleName(texts("console.palette.list"))
        self._nothing.setText(texts("console.palette.nothing"))
        self.field.setText("")
        self._on_text_changed("")
        self.open()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def shown(self) -> tuple[Command, ...]:
        """The commands that fit what was typed, in the order they are listed."""
        return tuple(self._model.item(row).data(ITEM_ROLE) for row in range(self._model.rowCount()))

    def chosen(self) -> Command | None:
        """The command that Enter would do."""
        command = self._list.currentIndex().data(ITEM_ROLE)
        return command if isinstance(command, Command) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys choose in the list while the cursor is in the field."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _MOVES.get(Qt.Key(event.key()))
            if step is not None:
                row = self._list.currentIndex().row() + step
                self._choose(min(max(row, 0), self._model.rowCount() - 1))
                return True
        return super().eventFilter(watched, event)

    def _on_text_changed(self, sought: str) -> None:
        self._model.clear()
        for command in found(self._commands, sought, self._recent):
            item = QStandardItem(command.words)
            item.setData(command, ITEM_ROLE)
            item.setEditable(False)
            item.setAccessibleDescription(", ".join(key_text(key) for key in command.keys))
            self._model.appendRow(item)
        self._nothing.setVisible(self._model.rowCount() == 0)
        self._choose(0)

    def _on_return_pressed(self) -> None:
        command = self.chosen()
        if command is not None:
            self._recent = [command.name, *(name for name in self._recent if name != command.name)][:_RECENT]
            self.put_aside()
            command.run()

    def _choose(self, row: int) -> None:
        """Choose a row, and say it: the cursor stays in the field, so nobody else would."""
        self._list.setCurrentIndex(self._model.index(row, 0))
        command, texts = self.chosen(), self.interface.texts
        if command is None:
            said = texts("console.palette.nothing")
        else:
            keys = ", ".join(key_text(key) for key in command.keys)
            place = texts("frame.palette.place", number=row + 1, count=self._model.rowCount())
            said = ". ".join(part for part in (command.words, command.group, keys, place) if part)
        self.field.setAccessibleDescription(said)
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, said))


class _CommandRow(QStyledItemDelegate):
    """Words on the left, where it belongs and the key on the right."""

    def __init__(self, interface: Interface, parent: QObject) -> None:
        super().__init__(parent)
        self._interface = interface

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One row."""
        return QSize(200, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one command."""
        theme = self._interface.theme
        command = index.data(ITEM_ROLE)
        box = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(theme.colour("accent_soft"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box.adjusted(2, 1, -2, -1), 8, 8)
        inner = box.adjusted(14, 0, -14, 0)
        painter.setFont(console_font(SIZES["size_body"], weight=500))
        painter.setPen(theme.colour("text"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, command.words)
        inner.setLeft(inner.left() + painter.fontMetrics().horizontalAdvance(command.words) + 24)
        painter.setFont(console_font(SIZES["size_small"]))
        painter.setPen(theme.colour("text_muted"))
        right = "   ".join((command.group, *(key_text(key) for key in command.keys[:1])))
        right = painter.fontMetrics().elidedText(right, Qt.TextElideMode.ElideLeft, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, right)
        painter.restore()
