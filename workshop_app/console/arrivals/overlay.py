"""Bringing something in: choose, drop or paste it, look at what it becomes, take all of it or nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from workshop_app.console.arrivals.arrival_page import ArrivalPage
from workshop_app.console.arrivals.list_page import ListPage
from workshop_app.console.arrivals.reading import Brought, Reading, Unread
from workshop_app.console.arrivals.start_page import StartPage
from workshop_app.console.arrivals.table_page import TablePage
from workshop_app.console.arrivals.workshop_page import WorkshopPage
from workshop_app.console.asking import ask_for_file
from workshop_app.console.one_seen import OneSeen
from workshop_app.console.overlay import Overlay
from workshop_app.console.page import Context
from workshop_app.exchange.table import Preview
from workshop_app.model.portable import PortableWorkshop
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import ElidedLabel, label

_WIDTH, _AIR = 1180, 36
_TAKE = "Ctrl+Return"


class ArrivalsOverlay(Overlay):
    """``landed`` carries where to look at what came in, when the overlay has gone."""

    landed = Signal(object)

    def __init__(self, context: Context, window: QWidget) -> None:
        """Nothing is read until somebody brings something."""
        super().__init__(context.interface, window, width=_WIDTH, air=_AIR)
        self._name = ""
        self.reading = Reading(context.interface, self)
        self.start = StartPage(context.interface)
        self.table, self.list, self.workshop = TablePage(context), ListPage(context), WorkshopPage(context)
        self._pages: dict[type, ArrivalPage] = {
            PortableWorkshop: self.workshop,
            Preview: self.table,
            tuple: self.list,
        }
        self._title, self._file = label(role="heading"), ElidedLabel(role="muted")
        self.said = label(role="error", wraps=True)
        self.progress = QProgressBar()
        self.other, self.take = (
            KeyButton(shortcut="Ctrl+O", role="secondary"),
            KeyButton(shortcut=_TAKE, role="primary"),
        )
        self.cancel = KeyButton(shortcut="Esc", role="quiet")
        self.stack = OneSeen()
        self._lay_out()
        self._connect(context)

    def show_start(self) -> None:
        """Open with the ways in which something can come."""
        self._show_start("", {})
        self.open()
        self.start.choose.setFocus()

    def choose_file(self) -> None:
        """Ask for a file, and look at it."""
        texts = self.interface.texts
        kinds = (
            f"{texts('imports.files')} (*.json *.csv *.xlsx *.txt);;{texts('console.library.any_file')} (*)"
        )
        ask_for_file(self.window(), texts("imports.title"), kinds, self.reading.read_chosen)

    def put_aside(self) -> None:
        """Go away; what was not taken in is forgotten, and nothing has changed."""
        self.reading.stop()
        super().put_aside()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys on the buttons work wherever the focus is; pasting, where nobody writes."""
        ways = {_TAKE: self.take.click, "Ctrl+O": self.choose_file, "Ctrl+V": self.reading.paste}
        way = ways.get(QKeySequence(event.keyCombination()).toString())
        if way is not None:
            way()
        super().keyPressEvent(event)

    def _page(self) -> ArrivalPage | None:
        seen = self.stack.currentWidget()
        return seen if isinstance(seen, ArrivalPage) else None

    def _show_start(self, key: str, values: dict[str, object]) -> None:
        self._name = ""
        self.said.clear()
        self.stack.setCurrentWidget(self.start)
        self.start.show_problem(key, values)
        self._retext()

    def _on_begun(self, name: str) -> None:
        if self.isHidden():
            self._show_start("", {})
            self.open()
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name = name
        self._show_state()

    def _on_read(self, made: Brought | Unread) -> None:
        if isinstance(made, Unread):
            self._show_start(made.key, dict(made.values))
            self.start.choose.setFocus()
            return
        page = self._pages[type(made.incoming)]
        self._name = made.name
        self.said.clear()
        self.stack.setCurrentWidget(page)
        page.show_brought(made)
        self._retext()

    def _on_take(self) -> None:
        page = self._page()
        if page is None or page.stopped() or self.reading.running:
            return
        landed, waiting = page.take(), self.reading.waiting
        if landed is not None:
            self.put_aside()
            self.landed.emit(landed)
            self.reading.read_files(waiting)

    def _on_refused(self, problem: object) -> None:
        if not self.isHidden():
            self.said.setText(
                self.interface.texts(getattr(problem, "key", ""), **getattr(problem, "values", {}))
            )

    def _show_state(self) -> None:
        """What can be done now, and if not, why."""
        page, reading = self._page(), self.reading.running
        stopped = page.stopped() if page is not None else ""
        self.progress.setVisible(reading)
        self.other.setVisible(page is not None)
        self.take.setVisible(page is not None)
        self.take.setEnabled(not stopped and not reading)
        self.take.setText(page.primary_text() if page is not None else "")
        self._title.setText(page.title() if page is not None else self.interface.texts("imports.title"))
        self._file.show_text(self._name)
        if page is not None:
            self.said.setText(stopped)

    def _retext(self) -> None:
        texts = self.interface.texts
        self.setAccessibleName(texts("imports.title"))
        self.cancel.setText(texts("imports.cancel"))
        self.other.setText(texts("imports.other"))
        self.progress.setAccessibleName(texts("imports.reading"))
        self.start.retext()
        page = self._page()
        if page is not None:
            page.retext()
        self._show_state()

    def _connect(self, context: Context) -> None:
        self.reading.begun.connect(self._on_begun)
        self.reading.done.connect(self._on_read)
        self.start.choose_wanted.connect(self.choose_file)
        self.start.paste_wanted.connect(self.reading.paste)
        self.other.clicked.connect(self.choose_file)
        self.cancel.clicked.connect(self.put_aside)
        self.take.clicked.connect(self._on_take)
        for page in self._pages.values():
            page.changed.connect(self._show_state)
        context.live.refused.connect(self._on_refused)
        context.live.leaving.connect(self.put_aside)
        context.interface.changed.connect(self._retext)

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self._title)
        head.addWidget(self._file, 1)
        head.addWidget(self.cancel)
        for page in (self.start, *self._pages.values()):
            self.stack.addWidget(page)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(120)
        foot.setSpacing(12)
        foot.addWidget(self.progress)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.other)
        foot.addWidget(self.take)
        self.inside.addLayout(head)
        self.inside.addWidget(self.stack, 1)
        self.inside.addLayout(foot)
