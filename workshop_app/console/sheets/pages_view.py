"""The pages of PDF documents, one at a time, as large as all of it can be seen or as somebody zoomed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from workshop_app.console import printing
from workshop_app.widgets.theme import set_role

ZOOMS = (25, 50, 75, 100, 125, 150, 200, 300)
"""Percent of the paper's own size; whole pages are drawn as large as they go until somebody zooms."""

_AIR = 24
_DOTS_AT_100 = 96
_ROUGH = _DOTS_AT_100 / 8


class PagesView(QScrollArea):
    """``drawn`` comes when another page is shown, or the same one in another size."""

    drawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """No page."""
        super().__init__(parent)
        self._documents: tuple[bytes, ...] = ()
        self._places: list[tuple[int, int]] = []
        self.number = 0
        self.zoom = 0
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_role(self.picture, "preview")
        self.setWidget(self.picture)
        self.setWidgetResizable(True)
        set_role(self, "pages")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._places)

    @property
    def percent(self) -> int:
        """How large the page is drawn, in percent of the paper."""
        return self.zoom or self._fitting()

    def show_documents(self, documents: Sequence[bytes]) -> None:
        """Show the pages of PDF documents; the page that is seen stays where it can."""
        self._documents = tuple(documents)
        counts = printing.page_counts(self._documents)
        self._places = [(number, page) for number, count in enumerate(counts) for page in range(count)]
        self.number = min(self.number, max(0, len(self._places) - 1))
        self._draw()

    def turn_on(self) -> None:
        """Show the next page."""
        self._turn_to(self.number + 1)

    def turn_back(self) -> None:
        """Show the page before."""
        self._turn_to(self.number - 1)

    def zoom_in(self) -> None:
        """Draw the page larger."""
        self._zoom_to(next((one for one in ZOOMS if one > self.percent), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Draw the page smaller."""
        self._zoom_to(next((one for one in reversed(ZOOMS) if one < self.percent), ZOOMS[0]))

    def show_whole(self) -> None:
        """Draw the page as large as all of it can be seen."""
        self._zoom_to(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """PageDown and PageUp turn, plus and minus zoom, 0 shows the whole page; arrows scroll."""
        acts = {
            Qt.Key.Key_PageDown: self.turn_on,
            Qt.Key.Key_PageUp: self.turn_back,
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.show_whole,
        }
        act = acts.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole page in view."""
        super().resizeEvent(event)
        if not self.zoom:
            self._draw()

    def _turn_to(self, number: int) -> None:
        if 0 <= number < self.pages:
            self.number = number
            self.verticalScrollBar().setValue(0)
            self._draw()

    def _zoom_to(self, zoom: int) -> None:
        self.zoom = zoom
        self._draw()

    def _fitting(self) -> int:
        if not self._places:
            return 100
        page, seen = _page(self._documents, self._places[self.number], _ROUGH), self.viewport()
        across = (seen.width() - _AIR) / (page.width() * 8)
        down = (seen.height() - _AIR) / (page.height() * 8)
        return max(10, round(100 * min(across, down)))

    def _draw(self) -> None:
        if self._places:
            ratio = self.devicePixelRatioF()
            image = _page(
                self._documents, self._places[self.number], _DOTS_AT_100 * self.percent / 100 * ratio
            )
            image.setDevicePixelRatio(ratio)
            self.picture.setPixmap(QPixmap.fromImage(image))
        self.drawn.emit()


def _page(documents: Sequence[bytes], place: tuple[int, int], dots_an_inch: float) -> QImage:
    document, page = place
    return printing.page(documents[document], page, dots_an_inch)
