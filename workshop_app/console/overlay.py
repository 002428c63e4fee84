"""What lies over the console for a moment: the palette and the page of keys."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from workshop_app.console.margins import is_small
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.theme import set_role

_BESIDE = 24
_HELP = Qt.Key.Key_F1
_LET_THROUGH = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class Overlay(QWidget):
    """A card over a dimmed window; Escape or a click beside it puts it away and gives the focus back."""

    put_away = Signal()

    def __init__(self, interface: Interface, window: QWidget, width: int = 640, air: int = 72) -> None:
        """Cover ``window``, ``air`` pixels free above and below; nothing shows until :meth:`open`."""
        super().__init__(window)
        self.interface = interface
        self._window = window
        self._back_to: QWidget | None = None
        self._width, self._air = width, air
        self.card = QFrame(self)
        set_role(self.card, "card")
        self.inside = QVBoxLayout(self.card)
        self.inside.setContentsMargins(20, 20, 20, 20)
        self.inside.setSpacing(12)
        self._around = QVBoxLayout(self)
        self._around.addWidget(self.card, 1, Qt.AlignmentFlag.AlignHCenter)
        window.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Lie over the window and take the focus."""
        self._back_to = QApplication.focusWidget()
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    def put_aside(self) -> None:
        """Go away and give the focus back."""
        if self.isHidden():
            return
        self.hide()
        if self._back_to is not None and isValid(self._back_to):
            self._back_to.setFocus(Qt.FocusReason.OtherFocusReason)
        self._back_to = None
        self.put_away.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window when it changes its size."""
        if event.type() == QEvent.Type.Resize and watched is self._window and not self.isHidden():
            self.setGeometry(self._window.rect())
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As wide as wanted where there is room; little air in a small window."""
        super().resizeEvent(event)
        air = 12 if is_small(event.size()) else self._air
        self._around.setContentsMargins(_BESIDE, air, _BESIDE, air)
        self.card.setFixedWidth(min(self._width, event.size().width() - 2 * _BESIDE))

    def event(self, event: QEvent) -> bool:
        """Keep every key but help, undo and redo from being a shortcut of what lies below."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            through = event.key() == _HELP or any(event.matches(key) for key in _LET_THROUGH)
            event.setAccepted(not through)
            return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # Qt's own name
        """Tab stays on the card."""
        after = QApplication.focusWidget() or self
        for _ in self.findChildren(QWidget):
            after = _after(after, forward, self)
            if after.focusPolicy() & Qt.FocusPolicy.TabFocus and after.isVisible() and after.isEnabled():
                reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
                after.setFocus(reason)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes away; no other key reaches what lies below."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_aside()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card goes away."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.put_aside()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what lies below."""
        dim = self.interface.theme.colour("text")
        dim.setAlphaF(0.32)
        if self.interface.theme.colour("surface").lightnessF() < 0.5:
            dim = self.interface.theme.colour("surface")
            dim.setAlphaF(0.7)
        QPainter(self).fillRect(self.rect(), dim)


def _after(widget: QWidget, forward: bool, within: QWidget) -> QWidget:
    """The next widget in the order of Tab that lies ``within``; itself when there is no other."""
    following = _beside(widget, forward)
    while following is not widget and not within.isAncestorOf(following):
        following = _beside(following, forward)
    return following


def _beside(widget: QWidget, forward: bool) -> QWidget:
    return (widget.nextInFocusChain() if forward else widget.previousInFocusChain()) or widget
