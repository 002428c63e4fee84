"""The content of the console's window: library, new workshop or desk, with the status line below."""

from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.console.desk import Desk
from workshop_app.console.desk_keys import DeskKeys
from workshop_app.console.desk_views import DeskViews
from workshop_app.console.fitting import Fitting
from workshop_app.console.library_page import LibraryPage
from workshop_app.console.new_workshop_page import NewWorkshopPage
from workshop_app.console.one_seen import OneSeen
from workshop_app.console.page import Context, Page, Picture
from workshop_app.console.status_line import StatusLine
from workshop_app.live import Change
from workshop_app.widgets.messages import Toast


class Frame(QWidget):
    """Assembly of the console. ``example_wanted`` asks for the example workshop."""

    example_wanted = Signal()

    def __init__(self, context: Context, picture: Picture, pages: Mapping[str, type[Page]]) -> None:
        """Stands in the library; ``picture`` draws the miniature, ``pages`` are the stages' pages."""
        super().__init__()
        self.context = context
        self.desk = Desk(context, picture, pages)
        self.desk_keys = DeskKeys(self.desk)
        self.views = DeskViews(self.desk)
        self.library = LibraryPage(context)
        self.new = NewWorkshopPage(context)
        self.status = StatusLine(context.interface)
        self.toast = Toast(self)
        self._refused = False
        self.stack = OneSeen()
        for page in (self.library, self.new, self.desk):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Fitting(self.stack), 1)
        column.addWidget(self.status)
        self._connect()

    def open_workshop(self, workshop_id: UUID) -> None:
        """Open a workshop at its desk."""
        self.context.live.open(workshop_id)

    def go_to_library(self) -> None:
        """Leave the workshop as it stands and look at the library."""
        if self.context.live.workshop_id is not None:
            self.context.live.open(None)
        self.stack.setCurrentWidget(self.library)
        self.library.take_focus()

    def go_to_new(self) -> None:
        """Begin a new workshop."""
        self.stack.setCurrentWidget(self.new)
        self.new.take_focus()

    def undo(self) -> None:
        """Take the last step back; say so when there is none."""
        self._walk(self.context.live.undo, "console.status.nothing_to_undo")

    def redo(self) -> None:
        """Do the step again that was undone last; say so when there is none."""
        self._walk(self.context.live.redo, "console.status.nothing_to_redo")

    def _walk(self, step: Callable[[], Change | None], nothing_key: str) -> None:
        self._refused = False
        if step() is None and not self._refused:
            self.status.say(self.context.interface.texts(nothing_key))

    def say_refused(self, problem: object) -> None:
        """Say in the line and in a toast why something was not done."""
        self._refused = True
        key, values = getattr(problem, "key", ""), getattr(problem, "values", {})
        words = self.context.interface.texts(key, **values)
        self.status.say(words)
        self.toast.say(words)

    def _connect(self) -> None:
        live = self.context.live
        live.changed.connect(self._on_changed)
        live.refused.connect(self.say_refused)
        live.opened.connect(self._on_opened)
        self.desk.said.connect(self.status.say)
        self.desk.footer.undone.connect(self.undo)
        self.library.open_wanted.connect(self.open_workshop)
        self.library.new_wanted.connect(self.go_to_new)
        self.library.example_wanted.connect(self.example_wanted)
        self.new.made.connect(self.open_workshop)
        self.new.left.connect(self.go_to_library)

    def _on_changed(self, change: Change) -> None:
        if change.workshop_id == self.context.live.scope:
            self.status.say_change(change)

    def _on_opened(self, workshop_id: UUID | None) -> None:
        self.status.say("")
        if workshop_id is not None:
            self.stack.setCurrentWidget(self.desk)
            self.desk.focus_page()
