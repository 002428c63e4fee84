"""A list of timeboxes that can be dragged into another order."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from workshop_app.console.agenda_acts import claims
from workshop_app.console.choosing_list import ChoosingList
from workshop_app.console.keyed_model import Index, KeyedModel
from workshop_app.queries.timeline import TimelineItem


class TimeboxModel(KeyedModel[TimelineItem]):
    """Timeboxes in order, each of which can be dragged."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A timebox can be taken; the list between them takes it."""
        found = super().flags(index)
        return found | (Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled)

    def supportedDropActions(self) -> Qt.DropAction:
        """A timebox is moved, never copied."""
        return Qt.DropAction.MoveAction


class TimeboxList(ChoosingList):
    """``moved`` carries the id of the timebox that was dropped, and the place where it should be held."""

    moved = Signal(object, int)

    def __init__(self, agenda: TimeboxModel, parent: QWidget | None = None) -> None:
        """Show the timeboxes of ``agenda``."""
        super().__init__(parent)
        self.agenda = agenda
        agenda.setParent(self)
        self.setModel(agenda)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)

    def chosen(self) -> TimelineItem | None:
        """The timebox that is chosen."""
        return self.agenda.item_at(self.currentIndex().row())

    def event(self, event: QEvent) -> bool:
        """Have the keys of a timebox before the window's shortcuts."""
        if claims(event):
            event.accept()
            return True
        return super().event(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the order that the drop means; the list changes when it is stored."""
        item, here = self.chosen(), self.currentIndex().row()
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()
        if item is not None:
            place = self.place_at(event.position().toPoint())
            target = place - 1 if place > here else place
            if target != here:
                self.moved.emit(item.id, target)

    def place_at(self, point: QPoint) -> int:
        """Before which row something dropped at ``point`` lands; below the last one: after it."""
        index = self.indexAt(point)
        if not index.isValid():
            return self.agenda.rowCount()
        return index.row() + int(point.y() > self.visualRect(index).center().y())
