"""The widget that shows what the room sees, at any size."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workshop_app import clock
from workshop_app.projector import picture
from workshop_app.projector.drawn import BLACK, Drawn, changed
from workshop_app.projector.growing import Growing, bars_on, is_revealed_by
from workshop_app.queries.projected import Projected
from workshop_app.widgets.legibility import Sight
from workshop_app.widgets.ticker import Now, SecondTicker


def _never() -> bool:
    return False


class ProjectorSurface(QWidget):
    """Paints a snapshot; once a second while its timer runs and it can be seen, otherwise only when told.

    A picture is composed whole before it takes the place of the one before: when that fails, the room keeps
    what it saw.
    """

    def __init__(
        self, parent: QWidget | None = None, now: Now = clock.now, moves: Callable[[], bool] = _never
    ) -> None:
        """``moves`` says whether the bars of a vote may grow when they are revealed."""
        super().__init__(parent)
        self._now = now
        self._moves = moves
        self.growing = Growing(self)
        self.growing.stepped.connect(self._draw)
        self._shown: Projected | None = None
        self._drawn: Drawn = BLACK
        self._black = False
        self._test_language = ""
        self.sight = Sight()
        self._ticker = SecondTicker(self, now)
        self._ticker.tick.connect(self._draw)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def shown(self) -> Projected | None:
        """What is shown now."""
        return self._shown

    @property
    def ticks(self) -> bool:
        """Whether it will paint again by itself."""
        return self._ticker.running

    def show_projected(self, projected: Projected | None) -> None:
        """Show another snapshot; None is the calm picture between two workshops."""
        before, self._shown = self._shown, projected
        if projected != before:
            self.growing.stop()
        if self.isVisible() and is_revealed_by(before, projected) and projected and self._moves():
            self.growing.start(bars_on(picture.picture(projected, self.size(), self._now(), self.sight)))
        try:
            self._draw()
        except Exception:
            self._shown = before
            raise
        if self.isVisible():
            self._ticker.follow(projected.timer if projected else None)

    def show_sight(self, sight: Sight) -> None:
        """Set the text for another distance."""
        self.sight = sight
        self._draw()

    def show_test(self, language: str) -> None:
        """Show the test picture in ``language`` over everything else; an empty one takes it away."""
        self._test_language = language
        self._draw()

    def black_out(self) -> None:
        """Black at once, until it is freed."""
        self._black = True
        self._ticker.stop()
        self._draw()
        self.repaint()

    def pages(self) -> int:
        """How many pages what is shown takes here."""
        if self._shown is None:
            return 1
        return picture.pages(self._shown, self.size(), self._now(), self.sight)

    def words(self) -> str:
        """Everything that can be read here now, for screen readers and tests."""
        if self._shown is None or self._shown.scene is None:
            return ""
        return "\n".join(picture.read(picture.picture(self._shown, self.size(), self._now(), self.sight)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is new, or was covered."""
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        self._drawn.paint(painter, self.rect())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Compose for the new size."""
        super().resizeEvent(event)
        self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        """Compose what came while it was hidden, and tick while it can be seen."""
        super().showEvent(event)
        self._draw()
        self._ticker.follow(self._shown.timer if self._shown else None)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while it cannot."""
        super().hideEvent(event)
        self._ticker.stop()

    def _draw(self) -> None:
        before, self._drawn = self._drawn, self._ready()
        self.update(changed(before, self._drawn, self.rect()))

    def _ready(self) -> Drawn:
        if self._black:
            return BLACK
        if self._test_language:
            return picture.for_back_row(self._test_language, self.size(), self.sight)
        if self._shown is None:
            return picture.idle(self.size())
        if self.isVisible():
            return picture.drawn(self._shown, self.size(), self._now(), self.sight, self.growing.grown)
        return self._drawn
