"""The head of a group: its number, its name, how many cards it holds, and the line in its colour."""

from uuid import UUID

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from workshop_app.queries.board import CardGroup
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.labels import ElidedLabel, label
from workshop_app.widgets.note_card import note_meaning

_LINE = 3
_MENU = 26


class GroupHeader(QWidget):
    """Can be focused like a card.

    ``naming_wanted`` on F2, Enter or a double click, ``removed`` on Delete, ``menu_wanted`` for its menu.
    """

    naming_wanted = Signal(object)
    removed = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, interface: Interface, group_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group_id = group_id
        self._interface = interface
        self._colour = 0
        self._digit = label(role="label")
        self._name = ElidedLabel(role="strong")
        self._count = label(role="muted")
        self._menu = QToolButton()
        self._menu.setFixedSize(_MENU, _MENU)
        self._menu.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._menu.clicked.connect(self._on_menu_clicked)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()

    def show_group(self, group: CardGroup, digit: int) -> None:
        """Show a group; ``digit`` is the key that sends a card here, 0 for none."""
        texts = self._interface.texts
        self._colour = group.colour
        self._digit.setText(str(digit))
        self._digit.setVisible(digit > 0)
        self._name.show_text(group.name or texts("pages.cluster.unnamed"))
        self._count.setText(str(len(group.cards)))
        self._menu.setIcon(self._interface.icon("more"))
        self._menu.setAccessibleName(texts("pages.cluster.group_menu"))
        self._menu.setToolTip(texts("pages.cluster.group_menu"))
        self.setAccessibleName(group.name or texts("pages.cluster.unnamed"))
        self.setAccessibleDescription(texts.plural("pages.cluster.cards", len(group.cards)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line in the group's colour, and a ring while it has focus."""
        theme = self._interface.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(note_meaning(self._colour).replace("note_", "note_line_")))
        painter.drawRoundedRect(QRectF(0, self.height() - _LINE, self.width(), _LINE), 1.5, 1.5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -_LINE - 3), 8, 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 and Enter name, Delete dissolves; the page takes the rest."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_E):
            self.naming_wanted.emit(self.group_id)
        elif key == Qt.Key.Key_Delete:
            self.removed.emit(self.group_id)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the focus."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Name in place."""
        self.naming_wanted.emit(self.group_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu by the right button or the menu key."""
        self.menu_wanted.emit(self.group_id, event.globalPos())

    def _on_menu_clicked(self) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.menu_wanted.emit(self.group_id, self._menu.mapToGlobal(self._menu.rect().bottomLeft()))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._digit)
        row.addWidget(self._name, 1)
        row.addWidget(self._count)
        row.addWidget(self._menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 2, 0, _LINE + 5)
        column.addLayout(row)
