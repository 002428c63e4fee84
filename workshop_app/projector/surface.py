"""The widget that shows what the room sees, at any size."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workshop_app import clock
from workshop_app.projector import picture
from workshop_app.queries.projected import Projected
from workshop_app.widgets.ticker import Now, SecondTicker


class ProjectorSurface(QWidget):
    """Paints a snapshot; once a second while its timer runs and it can be seen, otherwise only when told."""

    def __init__(self, parent: QWidget | None = None, now: Now = clock.now) -> None:
        super().__init__(parent)
        self._now = now
        self._shown: Projected | None = None
        self._ticker = SecondTicker(self, now)
        self._ticker.tick.connect(self.update)
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
        """Show another snapshot; None is black."""
        self._shown = projected
        if self.isVisible():
            self._ticker.follow(projected.timer if projected else None)
        self.update()

    def pages(self) -> int:
        """How many pages what is shown takes here."""
        return 1 if self._shown is None else picture.pages(self._shown, self.size(), self._now())

    def words(self) -> str:
        """Everything that can be read here now, for screen readers and tests."""
        if self._shown is None or self._shown.scene is None:
            return ""
        return "\n".join(picture.read(picture.picture(self._shown, self.size(), self._now())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the whole picture."""
        painter = QPainter(self)
        if self._shown is None:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)
        else:
            picture.paint(painter, self.rect(), self._shown, self._now())

    def showEvent(self, event: QShowEvent) -> None:
        """Tick while it can be seen."""
        super().showEvent(event)
        self._ticker.follow(self._shown.timer if self._shown else None)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while it cannot."""
        super().hideEvent(event)
        self._ticker.stop()
