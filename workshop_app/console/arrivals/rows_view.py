"""The rows of a table as it will come in; a model, so that thousands of them stay quick."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from workshop_app.console.arrivals.row_words import COLUMNS, sentence, words
from workshop_app.console.keyed_model import Index
from workshop_app.exchange.table import ReadRow
from workshop_app.model.okr_table import RowType
from workshop_app.widgets.fonts import console_font
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.theme import SIZES

_ROW = 36
_WIDTHS = {"line": 64, "type": 130, "way": 170, "due": 104, "owner": 150}
_LEAST_TITLE = 160
_VERDICT, _VERDICT_WIDE = 140, 0.5
"""Pixels of the last column when every row is taken, and its share of the rest when some are refused."""


class RowsModel(QAbstractTableModel):
    """The rows of a preview, in words."""

    def __init__(self, interface: Interface, parent: QObject) -> None:
        """No rows yet."""
        super().__init__(parent)
        self._interface = interface
        self.rows: tuple[ReadRow, ...] = ()

    def show_rows(self, rows: Sequence[ReadRow]) -> None:
        """Hold other rows from now on."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        """How many columns the preview has."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:  # Qt's own name
        """What each column is."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._interface.texts(f"imports.column.{COLUMNS[section]}")
        return None

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Words, and for the verdict also a shape and a colour."""
        row, column, texts = self.rows[index.row()], COLUMNS[index.column()], self._interface.texts
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return words(row, column, texts)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words(row, column, texts) if index.column() else sentence(row, texts)
        if role == Qt.ItemDataRole.FontRole and row.row and row.row.type is RowType.OBJECTIVE:
            return console_font(SIZES["size_body"], weight=600)
        if column == "verdict":
            return self._verdict(row, role)
        return None

    def _verdict(self, row: ReadRow, role: int) -> Any:
        meaning, icon = ("good", "done") if row.problem is None else ("missing", "warning")
        if role == Qt.ItemDataRole.DecorationRole:
            return self._interface.icon(icon, meaning)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._interface.theme.colour(meaning)
        return None


class RowsView(QTableView):
    """``chosen`` carries the row that is looked at."""

    chosen = Signal(object)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """An empty table."""
        super().__init__(parent)
        self._any_refused = False
        self.rows_model = RowsModel(interface, self)
        self.setModel(self.rows_model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setMinimumHeight(4 * _ROW)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.horizontalHeader().setHighlightSections(False)
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)

    def show_rows(self, rows: Sequence[ReadRow]) -> None:
        """Show ``rows`` from the first that is refused, else from the top."""
        self.rows_model.show_rows(rows)
        refused = next((number for number, row in enumerate(rows) if row.problem is not None), None)
        self._any_refused = refused is not None
        self._share_width()
        if rows:
            self.setCurrentIndex(self.rows_model.index(refused or 0, 0))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Something is chosen while the table has the focus."""
        if not self.currentIndex().isValid() and self.rows_model.rows:
            self.setCurrentIndex(self.rows_model.index(0, 0))
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The title and the reason share what is left."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        left = self.viewport().width() - sum(_WIDTHS.values())
        verdict = max(_VERDICT, round(left * _VERDICT_WIDE)) if self._any_refused else _VERDICT
        for number, name in enumerate(COLUMNS):
            self.setColumnWidth(number, _WIDTHS.get(name, verdict))
        self.setColumnWidth(COLUMNS.index("title"), max(_LEAST_TITLE, left - verdict))

    def _on_current_row_changed(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.rows_model.rows[index.row()])
