"""The agendas that a workshop can follow instead; one's own can be renamed and thrown away."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from workshop_app.console.keyed_model import Index, KeyedModel
from workshop_app.console.template_offers import TemplateOffer
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.theme import set_role

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_REMOVE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class TemplateList(QListView):
    """Enter follows the chosen agenda; F2 renames and Delete throws away one of one's own.

    ``follow_wanted`` and ``removal_wanted`` carry a :class:`TemplateOffer`, ``name_wanted`` one and its name.
    """

    follow_wanted = Signal(object)
    removal_wanted = Signal(object)
    name_wanted = Signal(object, str)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """An empty list."""
        super().__init__(parent)
        set_role(self, "templates")
        self.templates = _Templates(interface, self)
        self.setModel(self.templates)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.EditKeyPressed)
        self.templates.name_wanted.connect(self.name_wanted)
        self.doubleClicked.connect(self._on_double_clicked)

    def chosen(self) -> TemplateOffer | None:
        """The agenda that is chosen."""
        return self.templates.item_at(self.currentIndex().row())

    def event(self, event: QEvent) -> bool:
        """Have Delete before the window's shortcuts."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _REMOVE
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Delete, beside the keys that every list has."""
        offer = self.chosen()
        if offer is not None and event.key() in _ENTER:
            self.follow_wanted.emit(offer)
        elif offer is not None and event.key() in _REMOVE:
            self.removal_wanted.emit(offer)
        else:
            super().keyPressEvent(event)

    def _on_double_clicked(self) -> None:
        offer = self.chosen()
        if offer is not None:
            self.follow_wanted.emit(offer)


class _Templates(KeyedModel[TemplateOffer]):
    name_wanted = Signal(object, str)

    def __init__(self, interface: Interface, parent: QWidget) -> None:
        super().__init__(parent)
        self._interface = interface

    def words_of(self, item: TemplateOffer) -> str:
        """The name; while it is edited that alone, else with the minutes."""
        return item.name

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """As every list, with the minutes beside a name that is shown or read aloud."""
        item = self.item_at(index.row())
        if item is not None and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return item.words(self._interface.texts)
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Ask for another name; the list shows it when it is stored."""
        item = self.item_at(index.row())
        if item is not None and isinstance(value, str) and value.strip() != item.name:
            self.name_wanted.emit(item, value)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The names of one's own can be edited."""
        item = self.item_at(index.row())
        own = item is not None and item.shipped is None
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if own else Qt.ItemFlag.NoItemFlags)
