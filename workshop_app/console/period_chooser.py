"""Chooses a period: its kind, then which one; or two dates."""

from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from workshop_app import clock
from workshop_app.console.periods import Period, choices, period_of, sensible
from workshop_app.model.words import PeriodKind
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.theme import polish
from workshop_app.widgets.written import date_from

_KINDS = (PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR, PeriodKind.MONTH, PeriodKind.DATES)


class PeriodChooser(QWidget):
    """``chosen`` carries the new period as soon as it can be read."""

    chosen = Signal(object)

    def __init__(
        self, interface: Interface, today: date | None = None, parent: QWidget | None = None
    ) -> None:
        """Stands at the quarter to plan, seen from ``today``."""
        super().__init__(parent)
        self._interface = interface
        self._today = today or clock.today()
        self._period = sensible(PeriodKind.QUARTER, self._today)
        self.kind, self.which = QComboBox(), QComboBox()
        self.first, self.last = QLineEdit(), QLineEdit()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for field in (self.kind, self.which, self.first, self.last):
            row.addWidget(field, 1)
        self.kind.activated.connect(self._on_kind_activated)
        self.which.activated.connect(self._on_which_activated)
        self.first.textEdited.connect(self._on_dates_edited)
        self.last.textEdited.connect(self._on_dates_edited)
        interface.changed.connect(self._retext)
        self._retext()

    def period(self) -> Period:
        """What is chosen."""
        return self._period

    def show_period(self, period: Period) -> None:
        """Stand at ``period``."""
        self._period = period
        self._retext()

    def _on_kind_activated(self) -> None:
        kind = _KINDS[self.kind.currentIndex()]
        if kind is PeriodKind.DATES:
            self._period = Period(kind, self._period.starts_on, self._period.ends_on)
        else:
            self._period = sensible(kind, self._today)
        self._retext()
        self.chosen.emit(self._period)

    def _on_which_activated(self) -> None:
        self._period = self.which.currentData()
        self.chosen.emit(self._period)

    def _on_dates_edited(self) -> None:
        first = date_from(self.first.text(), self._today)
        last = date_from(self.last.text(), self._today)
        wrong = (first is None, last is None or (first is not None and last < first))
        for field, is_wrong in zip((self.first, self.last), wrong, strict=True):
            field.setProperty("state", "wrong" if is_wrong else "")
            polish(field)
        if first is not None and last is not None and first <= last:
            self._period = Period(PeriodKind.DATES, first, last)
            self.chosen.emit(self._period)

    def _retext(self) -> None:
        texts = self._interface.texts
        dates = self._period.kind is PeriodKind.DATES
        with QSignalBlocker(self.kind), QSignalBlocker(self.which):
            self.kind.clear()
            self.kind.addItems([texts(f"console.period.{kind.value}") for kind in _KINDS])
            self.kind.setCurrentIndex(_KINDS.index(self._period.kind))
            self._fill_which(dates)
        self.which.setVisible(not dates)
        for field, day, key in (
            (self.first, self._period.starts_on, "console.period.first"),
            (self.last, self._period.ends_on, "console.period.last"),
        ):
            field.setVisible(dates)
            field.setAccessibleName(texts(key))
            field.setToolTip(texts(key))
            if not field.hasFocus():
                field.setText(texts.short_date(day))
        self.kind.setAccessibleName(texts("console.new.period"))
        self.which.setAccessibleName(texts("console.new.period"))

    def _fill_which(self, dates: bool) -> None:
        self.which.clear()
        if dates:
            return
        offered = list(choices(self._period.kind, self._today))
        if self._period not in offered:
            offered.insert(0, period_of(self._period.kind, self._period.starts_on))
        for period in offered:
            words = self._interface.texts.period(period.kind.value, period.starts_on, period.ends_on)
            self.which.addItem(words, period)
        self.which.setCurrentIndex(offered.index(self._period))
