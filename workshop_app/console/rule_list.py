"""The list of rules: under headings, with a tick for each that is asked in the open workshop."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from workshop_app.console.keyed_model import ITEM_ROLE, Index
from workshop_app.quality.rule_book import SECTIONS, RuleEntry
from workshop_app.widgets.fonts import console_font
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.theme import SIZES

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAF = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class RuleModel(QAbstractListModel):
    """Section names and rules in the order of the book; ``ticked`` asks for a rule to be on or off."""

    ticked = Signal(str, bool)

    def __init__(self, interface: Interface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._interface = interface
        self._rows: list[RuleEntry | str] = []
        self._off: frozenset[str] | None = None

    def show_rules(self, entries: Sequence[RuleEntry]) -> None:
        """Hold ``entries`` under their headings."""
        self.beginResetModel()
        self._rows = []
        for section in SECTIONS:
            under = [entry for entry in entries if entry.section == section]
            self._rows += [section, *under] if under else []
        self.endResetModel()

    def show_off(self, off: frozenset[str] | None) -> None:
        """Tick every rule that is not ``off``; None takes the ticks away, when no workshop is open."""
        self._off = off
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        """How many headings and rules there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The rule itself for ``ITEM_ROLE``, its title, its tick; headings are small and muted."""
        row = self._rows[index.row()] if index.isValid() else None
        if isinstance(row, RuleEntry):
            return self._of_rule(row, role)
        return self._of_heading(row, role) if row is not None else None

    def setData(
        self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)
    ) -> bool:  # Qt's own name
        """Ask for the change; the list shows it when it is stored."""
        entry = index.data(ITEM_ROLE)
        if not isinstance(entry, RuleEntry) or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.ticked.emit(entry.id, Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading cannot be chosen; a rule can be ticked while a workshop is open."""
        if not isinstance(index.data(ITEM_ROLE), RuleEntry):
            return Qt.ItemFlag.NoItemFlags
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen if self._off is None else chosen | Qt.ItemFlag.ItemIsUserCheckable

    def row_of(self, rule: str) -> int:
        """The row of a rule, else of the first rule that is listed, else -1."""
        rules = [(row, one.id) for row, one in enumerate(self._rows) if isinstance(one, RuleEntry)]
        return next((row for row, key in rules if key == rule), rules[0][0] if rules else -1)

    def _of_rule(self, entry: RuleEntry, role: int) -> Any:
        if role == ITEM_ROLE:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry.title
        if role == Qt.ItemDataRole.CheckStateRole and self._off is not None:
            return Qt.CheckState.Unchecked if entry.id in self._off else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.ForegroundRole and self._off and entry.id in self._off:
            return self._interface.theme.colour("text_muted")
        return None

    def _of_heading(self, section: str, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._interface.texts(f"quality.book.{section}")
        if role == Qt.ItemDataRole.FontRole:
            return console_font(SIZES["size_small"], weight=int(QFont.Weight.DemiBold))
        return None


class RuleList(QListView):
    """Arrow keys choose, Space or Enter ticks; ``chosen`` carries the rule that is looked at.

    ``leafed`` asks for more of that rule (1) or what was before (−1), where it does not fit.
    """

    chosen = Signal(object)
    leafed = Signal(int)

    def __init__(self, model: RuleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rules = model
        self.setModel(model)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def choose(self, rule: str) -> None:
        """Look at a rule, else at the first."""
        self.setCurrentIndex(self._rules.index(self._rules.row_of(rule)))

    def rule(self) -> str:
        """The id of the rule that is looked at, empty when there is none."""
        entry = self.currentIndex().data(ITEM_ROLE)
        return entry.id if isinstance(entry, RuleEntry) else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ticks as Space does; left and right turn the page beside the list."""
        index = self.currentIndex()
        if event.key() in _ENTER and index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
            self._rules.ticked.emit(self.rule(), not on)
        elif event.key() in _LEAF:
            self.leafed.emit(_LEAF[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _on_current_changed(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(ITEM_ROLE))
