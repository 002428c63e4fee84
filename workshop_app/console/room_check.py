"""The room check: everything that goes wrong in rooms, looked at before the people come. Nothing blocks."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QThreadPool, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workshop_app.console.check_line import CheckLine
from workshop_app.console.clicker_test import ClickerTest
from workshop_app.console.machine_look import MachineLook
from workshop_app.console.overlay import Overlay
from workshop_app.console.page import Context
from workshop_app.console.room_findings import RoomFindings
from workshop_app.console.screen_numbers import ScreenNumbers
from workshop_app.console.scrolled import ScrolledArea
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label
from workshop_app.widgets.screens import ScreenWatch, separate

_WIDTH = 900
_BESIDE = 48
_LINES: tuple[tuple[str, str], ...] = (
    ("screens", "Alt+1"),
    ("legibility", "Alt+2"),
    ("clicker", "Alt+3"),
    ("sound", "Alt+4"),
    ("power", ""),
    ("sleep", ""),
    ("library", ""),
    ("backups", ""),
    ("printers", ""),
)


class RoomCheck(Overlay):
    """One line a thing, with a lamp; looked at again on F5, and whenever a screen comes or goes.

    ``test_picture_wanted`` asks the projector for its test picture, or to take it away; ``ring_wanted`` asks
    for the bell. ``opened`` comes when the page opens.
    """

    test_picture_wanted = Signal(bool)
    ring_wanted = Signal()
    opened = Signal()

    def __init__(self, context: Context, window: QWidget) -> None:
        """Nothing is looked at until :meth:`show_check`."""
        super().__init__(context.interface, window, width=_WIDTH)
        self._library = context.live.store.library
        self.clicker = ClickerTest(context.interface)
        self.lines: Mapping[str, CheckLine] = {
            name: CheckLine(context.interface, name, keys, self.clicker if name == "clicker" else None)
            for name, keys in _LINES
        }
        self.findings = RoomFindings(context.interface, self.lines, self.clicker)
        self.numbers = ScreenNumbers(context.interface, self)
        self.shows_picture = False
        self._title, self._hint = label(role="heading"), label(role="muted", wraps=True)
        self.again = KeyButton(shortcut="F5", role="secondary")
        self._close = KeyButton(shortcut="Esc", role="quiet")
        self._worker = QThreadPool(self)
        self._lay_out()
        self._connect(context)

    def show_check(self) -> None:
        """Open, and look at everything."""
        self.open()
        self.opened.emit()
        self.look_again()
        self.again.setFocus()

    def look_again(self) -> None:
        """Look at everything anew; what takes its time is filled in when it is known."""
        self._retext()
        self.findings.show_screens(self.window().screen())
        look = MachineLook(self._library)
        look.signals.seen.connect(self.findings.show_machine)
        look.signals.failed.connect(self.findings.show_no_machine)
        self._worker.start(look)

    def put_aside(self) -> None:
        """Take numbers and test picture off the screens too."""
        self.numbers.hide()
        self._show_picture(on=False)
        super().put_aside()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as wide as the window has room for."""
        super().resizeEvent(event)
        self.card.setFixedWidth(min(_WIDTH, event.size().width() - _BESIDE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F5 looks again; Alt and a number does what a line offers."""
        places = [int(keys[-1]) for _, keys in _LINES if keys]
        place = event.key() - Qt.Key.Key_0
        if event.key() == Qt.Key.Key_F5:
            self.look_again()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and place in places:
            self.lines[_LINES[place - 1][0]].button.click()
        super().keyPressEvent(event)

    def _on_identify(self) -> None:
        self.numbers.show(separate(QGuiApplication.screens()))

    def _on_picture(self) -> None:
        self._show_picture(on=not self.shows_picture)

    def _on_clicker(self) -> None:
        self.clicker.forget()
        self.findings.show_clicker()
        self.clicker.setFocus()

    def _show_picture(self, *, on: bool) -> None:
        if on != self.shows_picture:
            self.shows_picture = on
            self.test_picture_wanted.emit(on)
            self.findings.show_legibility(shows_picture=on)

    def _on_something_changed(self) -> None:
        if not self.isHidden():
            self._retext()
            self.findings.show_screens(self.window().screen())

    def _retext(self) -> None:
        texts = self.interface.texts
        self._title.setText(texts("room.title"))
        self._hint.setText(texts("room.hint"))
        self.again.setText(texts("room.again"))
        self._close.setText(texts("console.close_overlay"))
        self.findings.show_all(shows_picture=self.shows_picture)

    def _connect(self, context: Context) -> None:
        watch = ScreenWatch(_gui(), self)
        watch.changed.connect(self._on_something_changed)
        context.interface.changed.connect(self._on_something_changed)
        context.interface.remembered.connect(self._on_something_changed)
        self._close.clicked.connect(self.put_aside)
        self.again.clicked.connect(self.look_again)
        self.clicker.arrived.connect(self.findings.show_clicker)
        self.lines["screens"].button.clicked.connect(self._on_identify)
        self.lines["legibility"].button.clicked.connect(self._on_picture)
        self.lines["clicker"].button.clicked.connect(self._on_clicker)
        self.lines["sound"].button.clicked.connect(self.ring_wanted)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 16, 0)
        column.setSpacing(14)
        for line in self.lines.values():
            column.addWidget(line)
        column.addStretch(1)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.again)
        head.addWidget(self._close)
        self.inside.addLayout(head)
        self.inside.addWidget(self._hint)
        self.inside.addWidget(ScrolledArea(inside), 1)


def _gui() -> QGuiApplication:
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        raise TypeError("the app runs without a display")
    return application
