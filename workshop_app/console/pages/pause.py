"""The page of the break: when it starts again, and nothing else to do."""

from datetime import timedelta
from typing import ClassVar

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app import clock
from workshop_app.console.heading import Heading
from workshop_app.console.page import Context, Page
from workshop_app.console.page_keys import run_key
from workshop_app.operations import stages
from workshop_app.queries.timeline import Timeline, TimelineItem, timeline
from workshop_app.widgets.actions import ActionSpec
from workshop_app.widgets.labels import label


class PausePage(Page):
    """Says when everybody is back; the break can be made longer or shorter."""

    stem: ClassVar[str] = "break"
    reads: ClassVar[frozenset[str]] = frozenset({"agenda_item", "workshop"})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._agenda: Timeline | None = None
        self._heading = Heading(self.stem)
        self._back = label(role="display")
        self._next = label(role="lead_muted", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addSpacing(24)
        column.addWidget(self._back)
        column.addWidget(self._next)
        column.addStretch(1)

    def refresh(self) -> None:
        """Show when the break ends and what comes then."""
        texts = self.context.interface.texts
        self._agenda = self.live.read(timeline, now=clock.now())
        self._heading.show_texts(texts)
        self._heading.show_counts()
        item = self._break()
        begins = item.clock_at if item else None
        ends = (
            item.ends_at or (begins + timedelta(minutes=item.minutes) if begins else None) if item else None
        )
        self._back.setText(texts("pages.break.back", clock=texts.clock(ends)) if ends else "")
        after = next(
            (one for one in self._agenda.items if item and one.position > item.position and not one.skipped),
            None,
        )
        self._next.setText(
            texts("pages.break.next", stage=texts(f"stages.{after.stage}.name")) if after else ""
        )

    def _break(self) -> TimelineItem | None:
        """The break that is looked at; the first one where nobody said which."""
        breaks = [one for one in self._agenda.items if one.stage == self.stem] if self._agenda else []
        return next((one for one in breaks if one.id == self.item_id), breaks[0] if breaks else None)

    def actions_here(self) -> tuple[ActionSpec, ...]:
        """Five minutes more."""
        return (ActionSpec("break.longer", "pages.break.longer", ("L",), "timer", self.lengthen),)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the list of actions says."""
        if not run_key(self.actions_here(), event):
            event.ignore()

    def lengthen(self) -> None:
        """Give the break five minutes more."""
        item = self._agenda.current if self._agenda else None
        if item is not None and item.stage == self.stem:
            self.live.run(stages.add_minutes, item_id=item.id, minutes=5)
