"""Where the parts of the desk stand: side by side where there is room, else rail and side panel as drawers.

A drawer lies over the page without keeping anybody from it: it goes when the page is clicked into, with its
key, or with Escape. The smallest desk is 600 × 240 logical pixels; what needs more scrolls.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from workshop_app.console.desk_strip import DeskStrip
from workshop_app.console.fitting import Fitting
from workshop_app.console.footer import Footer
from workshop_app.console.margins import is_small
from workshop_app.console.rail import WIDTH as RAIL_WIDTH
from workshop_app.console.rail import Rail
from workshop_app.console.side_panel import WIDTH as SIDE_WIDTH
from workshop_app.console.side_panel import SidePanel
from workshop_app.console.stage_stack import StageStack

LEAST = QSize(600, 240)
_RAIL_FROM = 860
_SIDE_FROM = 1180
_AIRY, _TIGHT = (36, 26, 36, 18), (16, 8, 16, 8)


class DeskSpace(QObject):
    """Lays out one desk; ``page_wanted`` is called when a drawer was put away and the page has the turn.

    ``side_chosen`` carries whether the side panel should stand open where there is room for it.
    """

    side_chosen = Signal(bool)

    def __init__(
        self,
        desk: QWidget,
        parts: tuple[Rail, StageStack, Footer, SidePanel],
        strip: DeskStrip,
        page_wanted: Callable[[], None],
        *,
        wants_side: bool = True,
    ) -> None:
        """Put ``parts`` on ``desk``, in the order in which Tab walks through them."""
        super().__init__(desk)
        self._desk = desk
        self._strip = strip
        self._page_wanted = page_wanted
        self._rail, stack, footer, self._side = parts
        self._rail.setParent(desk)
        self.middle = QWidget(desk)
        self.page_area = Fitting(stack)
        self.side_area = Fitting(self._side, desk)
        self.side_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.wants_side = wants_side
        self._opened: QWidget | None = None
        self._column = QVBoxLayout()
        self._column.addWidget(self.page_area, 1)
        self._column.addWidget(footer)
        outer = QVBoxLayout(self.middle)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(strip)
        outer.addLayout(self._column, 1)
        desk.setMinimumSize(LEAST)
        strip.agenda_wanted.connect(self.show_rail)
        strip.side_wanted.connect(self.toggle_side)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def arrange(self) -> None:
        """Place every part in the desk as large as it is now."""
        width, height = self._desk.width(), self._desk.height()
        docked_rail, docked_side = self._docks_rail(), self._docks_side()
        if (docked_rail, docked_side)[self._opened is self.side_area]:
            self._opened = None
        left = RAIL_WIDTH if docked_rail else 0
        right = SIDE_WIDTH if docked_side else 0
        self._strip.setVisible(not (docked_rail and docked_side))
        self._strip.agenda.setVisible(not docked_rail)
        low = is_small(self._desk.size())
        self._column.setContentsMargins(*(_TIGHT if low else _AIRY))
        self._column.setSpacing(8 if low else 16)
        self.middle.setGeometry(left, 0, width - left - right, height)
        self._rail.setGeometry(QRect(0, 0, RAIL_WIDTH, height))
        self.side_area.setGeometry(QRect(width - SIDE_WIDTH, 0, SIDE_WIDTH, height))
        self._rail.setVisible(docked_rail or self._opened is self._rail)
        self.side_area.setVisible(docked_side or self._opened is self.side_area)

    def show_rail(self) -> None:
        """Go to the agenda, as a drawer where it has no place of its own."""
        if not self._docks_rail():
            self._open(self._rail)
        self._rail.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_side(self) -> None:
        """Show the side panel or put it away: in its place where there is room, else as a drawer."""
        if self._desk.width() >= _SIDE_FROM:
            self.wants_side = not self.wants_side
            self.side_chosen.emit(self.wants_side)
            self.arrange()
            if not self.wants_side:
                self._page_wanted()
        elif self._opened is self.side_area:
            self.put_away()
        else:
            self.show_side()

    def show_side(self) -> None:
        """Make the side panel visible, wherever there is room for it, and go to it."""
        if not self._docks_side():
            self._open(self.side_area)
            self._side.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def put_away(self) -> bool:
        """Put the open drawer away; False when there was none."""
        if self._opened is None:
            return False
        self._opened = None
        self.arrange()
        self._page_wanted()
        return True

    def _open(self, drawer: QWidget) -> None:
        self._opened = drawer
        self.arrange()
        drawer.raise_()

    def _docks_rail(self) -> bool:
        return self._desk.width() >= _RAIL_FROM

    def _docks_side(self) -> bool:
        return self.wants_side and self._desk.width() >= _SIDE_FROM

    def _on_focus_changed(self, _old: QObject | None, new: QWidget | None) -> None:
        if self._opened is not None and new is not None and self.middle.isAncestorOf(new):
            self._opened = None
            self.arrange()
