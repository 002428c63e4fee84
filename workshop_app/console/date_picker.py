"""A small calendar that drops down from a date field."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QVBoxLayout

from workshop_app.console.written_date import written_date
from workshop_app.widgets.interface import Interface


class DatePicker(QAction):
    """An icon in a line that opens a calendar; the day that is picked is written there and settled."""

    def __init__(self, interface: Interface, field: QLineEdit, near: date) -> None:
        """``near`` is where the calendar opens while the line is empty."""
        super().__init__(field)
        self.near = near
        self._interface = interface
        self._field = field
        self._popup: QFrame | None = None
        field.addAction(self, QLineEdit.ActionPosition.TrailingPosition)
        self.triggered.connect(self.open)
        interface.changed.connect(self._retext)
        self._retext()

    def open(self) -> None:
        """Open the calendar under the line, at the day that stands there."""
        popup = QFrame(self._field, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(popup)
        calendar.setLocale(QLocale(str(self._interface.texts.locale)))
        day = written_date(self._field.text(), self.near) or self.near
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.clicked.connect(self._on_picked)
        calendar.activated.connect(self._on_picked)
        column = QVBoxLayout(popup)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(calendar)
        popup.move(self._field.mapToGlobal(QPoint(0, self._field.height() + 4)))
        popup.show()
        calendar.setFocus()
        self._popup = popup

    def _on_picked(self, picked: QDate) -> None:
        if self._popup is not None:
            self._popup.close()
            self._popup = None
        self._field.setText(
            self._interface.texts.short_date(date(picked.year(), picked.month(), picked.day()))
        )
        self._field.editingFinished.emit()

    def _retext(self) -> None:
        self.setIcon(self._interface.icon("date", "text_muted"))
        self.setToolTip(self._interface.texts("pages.key_results.pick_date"))
