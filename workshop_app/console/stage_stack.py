"""The stages' pages, each built when it is first looked at."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workshop_app.console.one_seen import OneSeen
from workshop_app.console.page import Context, Page


class StageStack(OneSeen):
    """Shows one page at a time. Its signals come from whichever page is shown."""

    said = Signal(str)
    primary_changed = Signal()
    sheets_wanted = Signal()
    room_check_wanted = Signal()

    def __init__(
        self, context: Context, pages: Mapping[str, type[Page]], parent: QWidget | None = None
    ) -> None:
        """``pages`` maps a stage's stem to its page."""
        super().__init__(parent)
        self._context = context
        self._classes = pages
        self._pages: dict[str, Page] = {}

    def look_at(self, stage: str, item_id: UUID) -> Page:
        """Show the page of ``stage`` for this timebox; an unknown stage raises ``KeyError``."""
        if stage not in self._pages:
            page = self._classes[stage](self._context)
            page.status.connect(self.said)
            page.sheets_wanted.connect(self.sheets_wanted)
            page.room_check_wanted.connect(self.room_check_wanted)
            page.primary_changed.connect(self._on_primary_changed)
            self._pages[stage] = page
            self.addWidget(page)
        self._pages[stage].show_item(item_id)
        self.setCurrentWidget(self._pages[stage])
        return self._pages[stage]

    def page(self) -> Page | None:
        """The page that is shown; None before the first."""
        shown = self.currentWidget()
        return shown if isinstance(shown, Page) else None

    def forget(self) -> None:
        """Free every page; what is half-typed on the one that is shown is stored first, as it hides."""
        self.hide()
        for page in self._pages.values():
            self.removeWidget(page)
            page.deleteLater()
        self._pages = {}
        self.show()

    def _on_primary_changed(self) -> None:
        if self.sender() is self.currentWidget():
            self.primary_changed.emit()
