"""Where a table goes: into the workshop that is open, or into a new one with team, name, period, language."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from workshop_app.console.period_chooser import PeriodChooser
from workshop_app.console.periods import Period
from workshop_app.operations.workshops import NewWorkshop
from workshop_app.texts import LANGUAGES
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.labels import label

_FIELDS = ("team", "name", "period", "language")


class Destination(QWidget):
    """``changed`` tells that another place was chosen."""

    changed = Signal()

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """Offers a new workshop."""
        super().__init__(parent)
        self._interface = interface
        self._open_name = ""
        self.into, self.new = QRadioButton(), QRadioButton()
        self.team, self.name, self.language = QLineEdit(), QLineEdit(), QComboBox()
        self.period = PeriodChooser(interface)
        self._labels = {field: label(role="label") for field in _FIELDS}
        self._fields = QWidget()
        self._lay_out()
        self.new.toggled.connect(self._on_toggled)

    def begin(self, details: NewWorkshop, open_name: str) -> None:
        """Fill in ``details``; ``open_name`` is the workshop that is open, empty when none is."""
        self._open_name = open_name
        self.into.setVisible(bool(open_name))
        self.new.setVisible(bool(open_name))
        (self.into if open_name else self.new).setChecked(True)
        self.team.setText(details["team"])
        self.name.clear()
        self.period.show_period(Period(details["period_kind"], details["starts_on"], details["ends_on"]))
        self.retext(details.get("room_language", LANGUAGES[0]))
        self._on_toggled()

    @property
    def into_open(self) -> bool:
        """Whether the open workshop gets it."""
        return self.into.isChecked()

    def details(self) -> NewWorkshop:
        """What the new workshop is made from; an empty team gets a plain name, since advice never locks."""
        period = self.period.period()
        return {
            "team": self.team.text().strip() or self._interface.texts("console.new.unnamed_team"),
            "period_kind": period.kind,
            "starts_on": period.starts_on,
            "ends_on": period.ends_on,
            "room_language": LANGUAGES[self.language.currentIndex()],
        }

    def retext(self, language: str = "") -> None:
        """Say everything in the language that holds; ``language`` is the one chosen for the room."""
        texts = self._interface.texts
        chosen = language or LANGUAGES[max(0, self.language.currentIndex())]
        self.into.setText(texts("imports.into_open", name=self._open_name))
        self.new.setText(texts("imports.into_new"))
        for field, words in self._labels.items():
            words.setText(texts(f"imports.new.{field}"))
        for field, widget in (("team", self.team), ("name", self.name), ("language", self.language)):
            widget.setAccessibleName(texts(f"imports.new.{field}"))
        self.name.setPlaceholderText(texts("imports.new.name_hint"))
        with QSignalBlocker(self.language):
            self.language.clear()
            self.language.addItems([texts(f"console.language.{code}") for code in LANGUAGES])
            self.language.setCurrentIndex(LANGUAGES.index(chosen))

    def _on_toggled(self) -> None:
        self._fields.setVisible(self.new.isChecked())
        self.changed.emit()

    def _lay_out(self) -> None:
        ways = QHBoxLayout()
        ways.setSpacing(24)
        ways.addWidget(self.into)
        ways.addWidget(self.new)
        ways.addStretch(1)
        grid = QGridLayout(self._fields)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        widgets = (self.team, self.name, self.period, self.language)
        for number, (field, widget) in enumerate(zip(_FIELDS, widgets, strict=True)):
            self._labels[field].setBuddy(widget)
            grid.addWidget(self._labels[field], 0, number)
            grid.addWidget(widget, 1, number)
            grid.setColumnStretch(number, 3 if field == "period" else 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(ways)
        column.addWidget(self._fields)
