"""The last page: owners, the dates that follow, and what the room takes home."""

from functools import partial
from pathlib import Path
from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.bundle import bundle
from workshop_app.console.agreed_list import AgreedList
from workshop_app.console.empty_state import EmptyState
from workshop_app.console.follow_up_form import FollowUp, FollowUpForm
from workshop_app.console.heading import Heading
from workshop_app.console.job import Job, write_into
from workshop_app.console.page import Context, Page
from workshop_app.console.scrolled import scrolled_column
from workshop_app.console.take_home import TakeHome
from workshop_app.handouts.writing import HandoutProblem
from workshop_app.operations import key_results, workshops
from workshop_app.queries.facts import workshop_facts
from workshop_app.queries.okrs import okrs
from workshop_app.widgets.labels import label


class ClosePage(Page):
    """PageDown writes the sheets; nothing here has to be saved."""

    stem: ClassVar[str] = "close"
    reads: ClassVar[frozenset[str]] = frozenset({"workshop", "objective", "key_result"})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Read when it is shown."""
        super().__init__(context, parent)
        self._heading = Heading(self.stem)
        self._empty = EmptyState()
        self.agreed = AgreedList(context.interface)
        self._after = label(role="heading")
        self.follow_up = FollowUpForm(context.interface)
        self.take_home = TakeHome(context.interface)
        self.job = Job(self)
        self._lay_out()
        self.agreed.owned.connect(self._on_owned)
        self.follow_up.agreed.connect(self._on_agreed)
        self.take_home.cancel_wanted.connect(self.job.cancel)
        self.take_home.look.clicked.connect(self.sheets_wanted)
        self.job.progressed.connect(self.take_home.show_busy)
        self.job.done.connect(self._on_written)
        self.job.failed.connect(self._on_failed)
        self.job.cancelled.connect(self._on_cancelled)

    def refresh(self) -> None:
        """Read what was agreed and when it is looked at again."""
        texts = self.context.interface.texts
        objectives = self.live.read(okrs)
        unowned = sum(not one.owner for objective in objectives for one in objective.key_results)
        self._heading.show_texts(texts)
        self._heading.show_counts(
            texts.plural("closing.objectives", len(objectives)),
            texts.plural("closing.unowned", unowned) if unowned else "",
        )
        self._empty.say(texts("closing.empty"), texts("closing.empty_next"))
        self._empty.setVisible(not objectives)
        self.agreed.show_objectives(objectives)
        self._after.setText(texts("closing.after"))
        self.follow_up.show_facts(self.live.read(workshop_facts))
        self.take_home.show_texts()

    def primary_text(self) -> str:
        """Write the sheets."""
        return self.context.interface.texts("closing.export")

    def go_on(self) -> bool:
        """Write the sheets; there is no stage after this one."""
        self.export()
        return True

    def take_focus(self) -> None:
        """Into the first owner that is missing, else nowhere in particular."""
        missing = [line.owner for line in self.agreed.lines.values() if not line.owner.text()]
        (missing[0] if missing else self).setFocus()

    def export(self) -> None:
        """Write the chosen sheets and the portable file on the worker."""
        if not self.job.running:
            self.take_home.show_busy("")
            files = partial(self.live.read(bundle).files, self.take_home.chosen)
            self.job.start(partial(write_into, self.take_home.folder, files))

    def _on_owned(self, key_result_id: UUID, owner: str) -> None:
        self.live.run(key_results.edit, key_result_id=key_result_id, owner=owner)

    def _on_agreed(self, agreed: FollowUp) -> None:
        self.live.run(workshops.set_follow_up, **agreed._asdict())

    def _on_written(self, paths: tuple[Path, ...]) -> None:
        texts, folder = self.context.interface.texts, paths[0].parent
        names = ", ".join(path.name for path in paths)
        words = texts.plural("closing.written", len(paths), folder=folder)
        self.take_home.show_end(f"{words} {names}.", folder)
        self.take_home.show_folder()
        self.status.emit(words)

    def _on_failed(self, problem: HandoutProblem | OSError) -> None:
        texts = self.context.interface.texts
        if isinstance(problem, HandoutProblem):
            self._say(texts(problem.key, **problem.values))
        else:
            place = problem.filename or self.take_home.folder
            self._say(texts("closing.refused", place=place, reason=problem.strerror or str(problem)))

    def _on_cancelled(self) -> None:
        self._say(self.context.interface.texts("closing.cancelled"))

    def _say(self, words: str) -> None:
        self.take_home.show_end(words)
        self.status.emit(words)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._heading)
        inside = (self._empty, self.agreed, self._after, self.follow_up, self.take_home)
        column.addWidget(scrolled_column(*inside), 1)
