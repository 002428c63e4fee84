"""Makes a workshop: four fields and a sensible plan."""

from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workshop_app import clock
from workshop_app.console.fitting import Fitting
from workshop_app.console.margins import around_a_page, is_small
from workshop_app.console.page import Context
from workshop_app.console.period_chooser import PeriodChooser
from workshop_app.console.plan_chooser import PlanChooser
from workshop_app.console.plan_preview import PlanPreview
from workshop_app.operations import workshops
from workshop_app.queries.agenda_templates import own_templates
from workshop_app.texts import LANGUAGES
from workshop_app.widgets.count_box import count_box
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label


class NewWorkshopPage(QWidget):
    """Enter anywhere makes the workshop; ``made`` carries its id, ``left`` that nothing was made."""

    made = Signal(object)
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Fields with sensible values."""
        super().__init__(parent)
        self._context = context
        self.team, self.organisation = QLineEdit(), QLineEdit()
        self.period = PeriodChooser(context.interface)
        self.agenda = PlanChooser(context.interface)
        self.people = count_box(0, 200)
        self.people.setValue(8)
        self.language = QComboBox()
        self._room_language = ""
        self.plan = PlanPreview(context.interface)
        self.make, self.leave = KeyButton(shortcut="Return", role="primary"), KeyButton(role="quiet")
        self._title, self._hint = label(role="title"), label(role="muted", wraps=True)
        self._labels = {
            name: label(role="label")
            for name in ("team", "organisation", "period", "agenda", "people", "language")
        }
        self._lay_out()
        self.agenda.chosen.connect(self._show_plan)
        self.language.currentIndexChanged.connect(self._on_language_chosen)
        self.make.clicked.connect(self.make_workshop)
        self.leave.clicked.connect(self.left)
        context.interface.changed.connect(self._retext)
        self._retext()

    def take_focus(self) -> None:
        """Into the first field."""
        self.team.setFocus()

    def make_workshop(self) -> None:
        """Make the workshop; an empty team gets a plain name, since advice never locks."""
        texts = self._context.interface.texts
        period = self.period.period()
        details: dict[str, Any] = {
            "team": self.team.text().strip() or texts("console.new.unnamed_team"),
            "organisation": self.organisation.text().strip(),
            "period_kind": period.kind,
            "starts_on": period.starts_on,
            "ends_on": period.ends_on,
            "length_minutes": self.agenda.minutes(),
            "room_language": LANGUAGES[self.language.currentIndex()],
            "people": self.people.value(),
            "agenda": self.agenda.boxes(),
        }
        change = self._context.live.run_in(uuid4(), workshops.create, **details)
        if change is not None:
            self.team.setText("")
            self._room_language = ""
            self._retext()
            self.made.emit(change.result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter makes the workshop from whichever field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.make_workshop()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The clock has gone on since it was shown last, and an agenda may have been saved."""
        super().showEvent(event)
        self.agenda.show_own(self._context.live.read_library(own_templates))
        self._show_plan()

    def _on_language_chosen(self, number: int) -> None:
        """Who chose the room's language keeps it; until then it follows the interface's."""
        self._room_language = LANGUAGES[number]

    def _show_plan(self) -> None:
        self.plan.show_plan(self.agenda.boxes(), _next_five_minutes(clock.now()))

    def _lay_out(self) -> None:
        inside = QWidget()
        fields = QVBoxLayout(inside)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(6)
        fields.addWidget(self._title)
        fields.addWidget(self._hint)
        together = QHBoxLayout()
        together.setSpacing(24)
        together.addLayout(self._labelled("agenda", self.agenda), 1)
        together.addLayout(self._labelled("people", self.people))
        for cell in (
            self._labelled("team", self.team),
            self._labelled("organisation", self.organisation),
            self._labelled("period", self.period),
            together,
            self._labelled("language", self.language),
        ):
            fields.addSpacing(14)
            fields.addLayout(cell)
        fields.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.make)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        left = QVBoxLayout()
        left.addWidget(Fitting(inside), 1)
        left.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(56)
        row.addLayout(left, 3)
        row.addWidget(self.plan, 2)

    def minimumSizeHint(self) -> QSize:
        """The buttons and a few lines: the fields scroll, the plan goes."""
        return QSize(self.make.sizeHint().width() + self.leave.sizeHint().width() + 60, 200)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the fields have the room of the plan."""
        super().resizeEvent(event)
        self.plan.setVisible(not is_small(event.size()))
        self.setContentsMargins(*around_a_page(event.size()))

    def _labelled(self, name: str, field: QWidget) -> QVBoxLayout:
        self._labels[name].setBuddy(field)
        cell = QVBoxLayout()
        cell.setSpacing(4)
        cell.addWidget(self._labels[name])
        cell.addWidget(field)
        return cell

    def _retext(self) -> None:
        texts = self._context.interface.texts
        self._title.setText(texts("console.new.title"))
        self._hint.setText(texts("console.new.hint"))
        for name, words in self._labels.items():
            words.setText(texts(f"console.new.{name}"))
        for field, name in (
            (self.team, "team"),
            (self.organisation, "organisation"),
            (self.people, "people"),
        ):
            field.setAccessibleName(texts(f"console.new.{name}"))
        self.team.setPlaceholderText(texts("console.new.team_hint"))
        self.organisation.setPlaceholderText(texts("console.new.organisation_hint"))
        self.make.setText(texts("console.new.make"))
        self.leave.setText(texts("console.new.leave"))
        chosen = LANGUAGES.index(self._room_language or texts.language)
        with QSignalBlocker(self.language):
            self.language.clear()
            self.language.addItems([texts(f"console.language.{code}") for code in LANGUAGES])
            self.language.setCurrentIndex(chosen)
        self._show_plan()


def _next_five_minutes(moment: datetime) -> datetime:
    """The next full five minutes: nobody plans to start at 08.57."""
    past = timedelta(minutes=moment.minute % 5, seconds=moment.second, microseconds=moment.microsecond)
    return moment - past + (timedelta(minutes=5) if past else timedelta())
