"""The agenda as it can be changed: minutes, order, what is left out."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QSpinBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workshop_app.console.agenda_acts import AgendaActs
from workshop_app.console.keyed_model import ITEM_ROLE, Index
from workshop_app.console.page import Context
from workshop_app.console.timebox_list import TimeboxList, TimeboxModel
from workshop_app.operations import stages
from workshop_app.queries.timeline import Timeline, TimelineItem
from workshop_app.widgets.count_box import count_box
from workshop_app.widgets.fonts import console_font
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.theme import SIZES, set_role

_ROW = 40


class AgendaEditor(TimeboxList):
    """The agenda to be changed by hand.

    F2 or a double click edits the minutes; + and − change them by one, Delete leaves a timebox out or takes
    it in again, Ctrl+Up, Ctrl+Down and dragging move it, Insert adds one after it, Shift+Delete takes it off.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """An empty agenda."""
        minutes = _Minutes(context.interface)
        super().__init__(minutes, parent)
        set_role(self, "plain")
        self._context = context
        self.setItemDelegate(_MinutesRow(context.interface, self))
        self.setEditTriggers(QListView.EditTrigger.EditKeyPressed | QListView.EditTrigger.DoubleClicked)
        self.acts = AgendaActs(context.live, self)
        minutes.minutes_wanted.connect(self._on_minutes_wanted)
        self.moved.connect(self.acts.move_to)
        self.acts.add_wanted.connect(self.offer_stages)

    def show_timeline(self, timeline: Timeline) -> None:
        """Show the agenda as it stands."""
        self.agenda.show_items(timeline.items)
        self.setMinimumHeight(min(len(timeline.items), 6) * _ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a timebox, then those of a list."""
        chosen = self.chosen()
        if not self.acts.take_key(event, chosen):
            super().keyPressEvent(event)
        elif chosen is not None:
            self.setCurrentIndex(self.agenda.index(self.agenda.row_of(chosen.id)))

    def offer_stages(self) -> None:
        """Ask which stage to add, after the one that is chosen or at the end."""
        over = self.visualRect(self.currentIndex()) if self.chosen() else self.rect()
        place = self.viewport().mapToGlobal(over.bottomLeft())
        self.acts.offer_stages(self, place, self.chosen(), self._context.interface.texts)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same by menu."""
        item = self.chosen()
        if item is not None:
            self.acts.ask_menu(self, QPoint(event.globalPos()), item, self._context.interface.texts)

    def _on_minutes_wanted(self, item: TimelineItem, minutes: int) -> None:
        self._context.live.run(stages.set_minutes, item_id=item.id, minutes=minutes)


class _Minutes(TimeboxModel):
    minutes_wanted = Signal(object, int)

    def __init__(self, interface: Interface) -> None:
        super().__init__()
        self._interface = interface

    def words_of(self, item: TimelineItem) -> str:
        """Name and minutes, as they are read aloud."""
        texts = self._interface.texts
        minutes = (
            texts("console.agenda.left_out") if item.skipped else texts("console.new.minutes", n=item.minutes)
        )
        return f"{texts(f'stages.{item.stage}.name')}, {minutes}"

    def setData(
        self, index: Index, value: object, role: int = int(Qt.ItemDataRole.EditRole)
    ) -> bool:  # Qt's own name
        """Ask for other minutes; the list shows them when they are stored."""
        item = self.item_at(index.row())
        if item is not None and isinstance(value, int) and value != item.minutes:
            self.minutes_wanted.emit(item, value)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The minutes of each can be edited."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable


class _MinutesRow(QStyledItemDelegate):
    def __init__(self, interface: Interface, parent: QWidget) -> None:
        super().__init__(parent)
        self._interface = interface

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One row."""
        return QSize(240, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one timebox: clock time, name, minutes."""
        item: TimelineItem = index.data(ITEM_ROLE)
        texts, theme = self._interface.texts, self._interface.theme
        box = QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if chosen:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(theme.colour("focus" if focused else "line"), 3 if focused else 2))
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -3), 8, 8)
        inner = box.adjusted(12, 0, -12, -2)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.colour("text_muted"))
        painter.setFont(console_font(SIZES["size_body"], tabular=True))
        if item.clock_at and not item.skipped:
            painter.drawText(inner, middle, texts.clock(item.clock_at))
        minutes = (
            texts("console.agenda.left_out") if item.skipped else texts("console.new.minutes", n=item.minutes)
        )
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, minutes)
        font = console_font(SIZES["size_body"], weight=500)
        font.setStrikeOut(item.skipped)
        painter.setFont(font)
        painter.setPen(theme.colour("text_muted" if item.state in ("done", "skipped") else "text"))
        painter.drawText(inner.adjusted(64, 0, -90, 0), middle, texts(f"stages.{item.stage}.name"))
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A number of minutes."""
        box = count_box(1, 480, parent)
        box.setSuffix(" " + self._interface.texts("console.new.minutes_short"))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The minutes as they are."""
        if isinstance(editor, QSpinBox):
            editor.setValue(index.data(ITEM_ROLE).minutes)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """The minutes as they are wanted."""
        if isinstance(editor, QSpinBox):
            editor.interpretText()
            index.model().setData(index, editor.value(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """At the right, where the minutes stand."""
        box = QRect(option.rect)
        editor.setGeometry(box.right() - 130, box.top(), 130, box.height())
