"""A scroll area without a frame, which keeps what has the focus in view."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from workshop_app.widgets.theme import set_role

_MARGIN = 24


class ScrolledArea(QScrollArea):
    """Scrolls up and down only; follows the focus of what lies in it."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if not inside.property("role"):
            set_role(inside, "scrolled")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the page: arrow keys and PageDown mean more here than scrolling."""
        event.ignore()

    def _on_focus_changed(self, old: QObject | None, new: QWidget | None) -> None:
        self.keep_in_view(new)

    def keep_in_view(self, new: QWidget | None) -> None:
        """Scroll to ``new`` when it lies in what is scrolled."""
        inside = self.widget()
        if new is not None and inside is not None and inside.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, _MARGIN)


def scrolled(inside: QWidget) -> ScrolledArea:
    """``inside`` in a scroll area."""
    return ScrolledArea(inside)


def scrolled_column(*widgets: QWidget, spacing: int = 18) -> ScrolledArea:
    """``widgets`` under each other in a scroll area, at the top of it."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return ScrolledArea(inside)
