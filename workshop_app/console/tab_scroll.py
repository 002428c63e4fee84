"""Tabs that scroll sideways when there are more than fit."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QWidget

from workshop_app.widgets.theme import set_role

_AIR = 8
_NARROWEST = 168


class ScrolledTabs(QScrollArea):
    """A row that scrolls sideways when it must, with one of its tabs always in view."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = inside
        self._followed: QWidget | None = None
        set_role(inside, "scrolled")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setWidgetResizable(True)
        self.setWidget(inside)

    def follow(self, tab: QWidget | None) -> None:
        """Keep ``tab`` in view, also when the window changes; the one with the focus comes first."""
        if tab is not self._followed:
            self._followed = tab
            self.reveal()

    def reveal(self) -> None:
        """Scroll to the tab that is looked at."""
        focused = QApplication.focusWidget()
        inside = focused is not None and self._inside.isAncestorOf(focused)
        looked_at = focused if inside else self._followed
        if looked_at is not None:
            self.ensureWidgetVisible(looked_at, _AIR, 0)

    def scroll_on(self) -> None:
        """Show what comes after."""
        self._scroll(1)

    def scroll_back(self) -> None:
        """Show what comes before."""
        self._scroll(-1)

    def sizeHint(self) -> QSize:
        """All tabs beside each other."""
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Room for the chosen tab."""
        return QSize(_NARROWEST, self._inside.minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """When the tabs are laid out anew, the chosen one is looked for again."""
        done = super().eventFilter(watched, event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.updateGeometry()
            self.reveal()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen tab in view."""
        super().resizeEvent(event)
        self.reveal()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel goes along the tabs, whichever way it turns."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - turned)
        event.accept()

    def _scroll(self, direction: int) -> None:
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() + direction * max(1, bar.pageStep() * 3 // 4))
