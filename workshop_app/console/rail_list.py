"""The agenda in the rail: each timebox with its state, name and clock time."""

from uuid import UUID

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workshop_app.console.keyed_model import ITEM_ROLE, Index
from workshop_app.console.timebox_list import TimeboxList, TimeboxModel
from workshop_app.queries.timeline import Timeline, TimelineItem
from workshop_app.widgets.fonts import console_font
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.theme import SIZES, set_role

BREAK = "break"
_ROW = 35
_DOT = 6
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


class RailList(TimeboxList):
    """Click or arrow keys look at a timebox; the room stays where it is. Dragging moves it.

    ``looked`` carries the id that was chosen, ``entered`` that Enter was pressed on it, ``menu_wanted`` the
    place on the screen for its menu.
    """

    looked = Signal(object)
    entered = Signal(object)
    menu_wanted = Signal(object)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """An empty agenda."""
        super().__init__(_Agenda(interface), parent)
        set_role(self, "rail")
        self.setItemDelegate(_AgendaRow(interface, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_timeline(self, timeline: Timeline, looked_at: UUID | None) -> None:
        """Show the agenda with ``looked_at`` chosen."""
        self.agenda.show_items(timeline.items)
        index = self.agenda.index(self.agenda.row_of(looked_at))
        if index != self.currentIndex():
            self.selectionModel().blockSignals(True)
            self.setCurrentIndex(index)
            self.selectionModel().blockSignals(False)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen timebox in view when there is less room."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def sizeHint(self) -> QSize:
        """As high as the agenda, so that what lies below follows it."""
        return QSize(220, _ROW * max(1, self.agenda.rowCount()) + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the page of the chosen timebox; the list itself takes only the arrow keys."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit(self.chosen())
        elif event.key() in _MOVES and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the timebox under the pointer, or of the chosen one."""
        self.menu_wanted.emit(event.globalPos())

    def _on_current_changed(self, index: Index) -> None:
        item = self.agenda.item_at(index.row())
        if item is not None:
            self.looked.emit(item.id)


class _Agenda(TimeboxModel):
    def __init__(self, interface: Interface) -> None:
        super().__init__()
        self._interface = interface

    def words_of(self, item: TimelineItem) -> str:
        """Name, state and time, as they are read aloud."""
        texts = self._interface.texts
        state = texts(f"console.rail.state.{item.state}")
        clock_at = f" {texts.clock(item.clock_at)}" if item.clock_at else ""
        return f"{texts(f'stages.{item.stage}.name')}, {state}{clock_at}"


class _AgendaRow(QStyledItemDelegate):
    def __init__(self, interface: Interface, parent: QWidget) -> None:
        super().__init__(parent)
        self._interface = interface

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One row."""
        return QSize(180, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one timebox: pill, dot, name, clock time."""
        item: TimelineItem = index.data(ITEM_ROLE)
        box = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_pill(painter, box, item, option.state)
        if item.stage != BREAK or item.state == "now":
            self._paint_dot(painter, box, item)
        self._paint_words(painter, box, item)
        painter.restore()

    def _paint_pill(self, painter: QPainter, box: QRect, item: TimelineItem, state: QStyle.StateFlag) -> None:
        theme = self._interface.theme
        pill = QRectF(box).adjusted(2, 0.5, -2, -0.5)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.setPen(Qt.PenStyle.NoPen)
        if item.state == "now":
            painter.setBrush(theme.colour("line"))
            painter.drawRoundedRect(pill.translated(0, 1), 9, 9)
            painter.setBrush(theme.colour("surface_raised"))
            painter.drawRoundedRect(pill, 9, 9)
        elif state & QStyle.StateFlag.State_MouseOver and not chosen:
            painter.setBrush(theme.mixed("surface_sunken", "surface_raised", 0.5))
            painter.drawRoundedRect(pill, 9, 9)
        focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        if focused or (chosen and item.state != "now"):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus" if focused else "accent"), 2))
            painter.drawRoundedRect(pill.adjusted(1, 1, -1, -1), 9, 9)

    def _paint_dot(self, painter: QPainter, box: QRect, item: TimelineItem) -> None:
        theme = self._interface.theme
        ring = theme.mixed("line", "text_muted", 0.4)
        dot = QRectF(box.left() + 20 - _DOT, box.center().y() + 0.5 - _DOT, 2 * _DOT, 2 * _DOT)
        filled = {"now": theme.colour("now"), "done": ring}.get(item.state)
        painter.setPen(Qt.PenStyle.NoPen if filled else QPen(ring, 2))
        painter.setBrush(filled or Qt.BrushStyle.NoBrush)
        painter.drawEllipse(dot if filled else dot.adjusted(1, 1, -1, -1))

    def _paint_words(self, painter: QPainter, box: QRect, item: TimelineItem) -> None:
        texts, theme = self._interface.texts, self._interface.theme
        middle = Qt.AlignmentFlag.AlignVCenter
        inner = box.adjusted(40, 0, -12, 0)
        painter.setFont(console_font(SIZES["size_small"], tabular=True))
        painter.setPen(theme.colour("text_muted"))
        clock_at = texts.clock(item.clock_at) if item.clock_at and item.state != "skipped" else ""
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, clock_at)
        inner.setRight(inner.right() - painter.fontMetrics().horizontalAdvance("00.00") - 6)
        painter.setFont(_name_font(item))
        painter.setPen(_name_colour(item, theme.colour("text"), theme.colour("text_muted")))
        name = texts(f"stages.{item.stage}.name")
        painter.drawText(
            inner, middle, painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, inner.width())
        )


def _name_font(item: TimelineItem) -> QFont:
    weight = {"now": 600, "ahead": 500}.get(item.state, 500)
    font = console_font(SIZES["size_body"], weight=400 if item.stage == BREAK else weight)
    font.setStrikeOut(item.state == "skipped")
    return font


def _name_colour(item: TimelineItem, text: QColor, muted: QColor) -> QColor:
    quiet = item.state in ("done", "skipped") or (item.stage == BREAK and item.state != "now")
    return muted if quiet else text
