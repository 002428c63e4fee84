"""A real library with one workshop in it, for the tests of the console's pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID, uuid4

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from workshop_app import clock
from workshop_app.console.page import Context
from workshop_app.live import LiveWorkshop
from workshop_app.model.words import CardKind, PeriodKind
from workshop_app.operations import clusters, ideas, key_results, objectives, stages, votes, workshops
from workshop_app.queries.ballot import ballot, ballot_candidates
from workshop_app.queries.timeline import timeline
from workshop_app.settings import SettingsFile
from workshop_app.storage.store import Store
from workshop_app.widgets.interface import Interface

SENTENCES = (
    "Øke inntektene fra 30 mnok til 40 mnok i 2020",
    "Redusere churn med 2,75% i 2020",
    "Forbedre gjenkjøp hos kunder til 98,6% i 2020",
)
Shown = TypeVar("Shown", bound=QWidget)
AGENDA = ("welcome", "brainstorm", "cluster", "vote", "objectives", "break", "measures", "key_results",
          "quality", "agree", "close")  # fmt: skip


@dataclass
class Room:
    """The open workshop with short ways to fill it."""

    context: Context

    @property
    def live(self) -> LiveWorkshop:
        """The door to the workshop."""
        return self.context.live

    def run(self, operation: Any, **arguments: Any) -> Any:
        """Do one operation; what it returned."""
        change = self.live.run(operation, **arguments)
        assert change is not None, f"{operation.__name__} was refused"
        return change.result

    def enter(self, stage: str) -> None:
        """Take the room to a stage."""
        agenda = self.live.read(timeline, now=clock.now())
        item = next(item for item in agenda.items if item.stage == stage)
        self.run(stages.enter, item_id=item.id, now=clock.now())

    def cards(self, texts: Sequence[str], **more: Any) -> list[UUID]:
        """Write some cards."""
        return list(self.run(ideas.add_many, texts=list(texts), **more))

    def group(self, name: str, cards: Sequence[UUID]) -> UUID:
        """Make a group of some cards."""
        made: UUID = self.run(clusters.new_group, kind=CardKind.IDEA, name=name)
        self.run(clusters.move_cards, idea_ids=list(cards), group_id=made)
        return made

    def vote(self, dots: Sequence[int], *, reveal: bool = True) -> UUID:
        """Vote on what there is, with these dots in the ballot's order."""
        labels = list(self.live.read(ballot_candidates))
        made: UUID = self.run(votes.open_ballot, option_labels=labels, dots_each=3)
        view = self.live.read(ballot)
        assert view is not None
        for option, count in zip(view.options, dots, strict=False):
            self.run(votes.count_hands, option_id=option.id, count=count)
        if reveal:
            self.run(votes.reveal, ballot_id=made)
        return made

    def objective(self, sentence: str, sentences: Sequence[str] = ()) -> UUID:
        """Write an objective with its key results."""
        made: UUID = self.run(objectives.add, sentence=sentence)
        self.key_results(made, sentences)
        return made

    def key_results(self, objective_id: UUID, sentences: Sequence[str]) -> None:
        """Write key results under an objective."""
        for text in sentences:
            self.run(key_results.add, objective_id=objective_id, sentence=text)


def open_room(folder: Path, application: QApplication, *, people: int = 9, language: str = "nb") -> Room:
    """A fresh library in ``folder`` with one open workshop."""
    settings = SettingsFile(folder / "settings.json")
    settings.change(language=language)
    live = LiveWorkshop(Store.open(str(folder / "library.sqlite")))
    workshop_id = uuid4()
    live.run_in(
        workshop_id,
        workshops.create,
        team="Kundeteamet",
        organisation="Eksempel AS",
        period_kind=PeriodKind.YEAR,
        starts_on=date(2020, 1, 1),
        ends_on=date(2020, 12, 31),
        room_language=language,
        people=people,
        agenda=[(stem, 10) for stem in AGENDA],
    )
    live.open(workshop_id)
    return Room(Context(live, Interface(settings, application)))


def in_use(page: Shown, qtbot: QtBot) -> Shown:
    """A page in the window that has the keys, as large as the desk gives it."""
    qtbot.addWidget(page)
    page.resize(784, 720)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page
