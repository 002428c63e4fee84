"""The first stage: purpose, period, agenda, who is here, and the room's language."""

from typing import ClassVar
from uuid import uuid4

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from workshop_app import clock
from workshop_app.console.agenda_editor import AgendaEditor
from workshop_app.console.heading import Heading
from workshop_app.console.page import Context, Page
from workshop_app.console.people_editor import PeopleEditor
from workshop_app.console.period_chooser import PeriodChooser
from workshop_app.console.periods import Period
from workshop_app.console.settled_text import SettledText
from workshop_app.operations import workshops
from workshop_app.queries.timeline import timeline
from workshop_app.texts import LANGUAGES
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label

_LABELS = ("purpose", "period", "language", "agenda", "people")


class WelcomePage(Page):
    """Everything here is stored as it is written."""

    stem: ClassVar[str] = "welcome"
    reads: ClassVar[frozenset[str]] = frozenset({"workshop", "agenda_item"})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Reads when it is shown."""
        super().__init__(context, parent)
        self._writing = ""
        self._heading = Heading(self.stem)
        self._labels = {name: label(role="label") for name in _LABELS}
        self._agenda_hint = label(role="small", wraps=True)
        self.purpose = SettledText()
        self.purpose.setFixedHeight(84)
        self.period = PeriodChooser(context.interface)
        self.language = QComboBox()
        self.agenda = AgendaEditor(context)
        self.people = PeopleEditor(context)
        self.check_room = KeyButton(shortcut="F12", role="quiet")
        self._lay_out()
        self.purpose.settled.connect(self._on_purpose_settled)
        self.purpose.left.connect(self._on_purpose_left)
        self.period.chosen.connect(self._on_period_chosen)
        self.language.activated.connect(self._on_language_activated)
        self.check_room.clicked.connect(self.room_check_wanted)

    def refresh(self) -> None:
        """Read the facts and the agenda."""
        texts = self.context.interface.texts
        snapshot = self.live.read(timeline, now=clock.now())
        facts = snapshot.workshop
        self._heading.show_texts(texts)
        self._heading.show_counts()
        for name, words in self._labels.items():
            words.setText(texts(f"console.welcome.{name}"))
        self._agenda_hint.setText(texts("console.welcome.agenda_hint"))
        self.purpose.setPlaceholderText(texts("console.welcome.purpose_hint"))
        self.purpose.setAccessibleName(texts("console.welcome.purpose"))
        self.purpose.show_stored(facts.purpose)
        self.period.show_period(Period(facts.period_kind, facts.starts_on, facts.ends_on))
        self.agenda.show_timeline(snapshot)
        self.agenda.setAccessibleName(texts("console.welcome.agenda"))
        with QSignalBlocker(self.language):
            self.language.clear()
            self.language.addItems([texts(f"console.language.{code}") for code in LANGUAGES])
            self.language.setCurrentIndex(LANGUAGES.index(facts.room_language))
        self.language.setAccessibleName(texts("console.welcome.language"))
        self.check_room.setText(texts("room.do.show"))

    def take_focus(self) -> None:
        """Into the purpose."""
        self.purpose.setFocus()

    def _lay_out(self) -> None:
        facts = QHBoxLayout()
        facts.setSpacing(24)
        facts.addLayout(self._labelled("period", self.period), 3)
        facts.addLayout(self._labelled("language", self.language), 1)
        below = QHBoxLayout()
        below.setSpacing(40)
        agenda = self._labelled("agenda", self.agenda, 1)
        agenda.addWidget(self._agenda_hint)
        below.addLayout(agenda, 1)
        below.addLayout(self._labelled("people", self.people, 1), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.check_room, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addLayout(self._labelled("purpose", self.purpose))
        column.addLayout(facts)
        column.addLayout(below, 1)

    def _labelled(self, name: str, field: QWidget, stretch: int = 0) -> QVBoxLayout:
        self._labels[name].setBuddy(field)
        cell = QVBoxLayout()
        cell.setSpacing(6)
        cell.addWidget(self._labels[name])
        cell.addWidget(field, stretch)
        return cell

    def _on_purpose_settled(self, text: str) -> None:
        self._writing = self._writing or f"purpose {uuid4()}"
        self.live.run(workshops.set_details, purpose=text, join_key=self._writing, initiator=self)

    def _on_purpose_left(self) -> None:
        self._writing = ""

    def _on_period_chosen(self, period: Period) -> None:
        self.live.run(
            workshops.set_details, period_kind=period.kind, starts_on=period.starts_on, ends_on=period.ends_on
        )

    def _on_language_activated(self, index: int) -> None:
        self.live.run(workshops.set_details, room_language=LANGUAGES[index])
