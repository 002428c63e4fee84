"""The board as one looks at it and works it: keys, mouse, lasso, zoom; what is done comes out as signals."""

from typing import cast

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPixmapCache,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from workshop_app.console.board_keys import BoardKeys
from workshop_app.console.board_mouse import BoardMouse
from workshop_app.console.board_scene import BoardScene, Stop
from workshop_app.console.board_zoom import BoardZoom
from workshop_app.queries.board import Board
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.theme import set_role

_PICTURES_KB = 65_536
"""Room for the pictures of some hundred cards: a card that moves is not drawn anew."""


class BoardView(QGraphicsView):
    """``landed`` carries where dragged cards came down; ``opened`` and ``menu_wanted`` a stop of the cursor.

    ``moved`` comes when the cursor or the choice changed, ``left_upwards`` when it would leave over the top.
    """

    landed = Signal(object)
    opened = Signal(object)
    removed = Signal()
    menu_wanted = Signal(object, QPoint)
    moved = Signal()
    left_upwards = Signal()

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "board")
        self.canvas = BoardScene(interface, self)
        self.setScene(self.canvas)
        self.mouse = BoardMouse(interface, self, self.canvas)
        self.zoom = BoardZoom(self, self.canvas)
        self._keys = BoardKeys(self, self.canvas)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setDragMode(QGraphicsView.DragMode.RubberBandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.canvas.selectionChanged.connect(self.moved)
        QPixmapCache.setCacheLimit(max(QPixmapCache.cacheLimit(), _PICTURES_KB))

    def show_board(self, board: Board) -> None:
        """Show ``board``; cursor, choice and zoom stay."""
        self.mouse.give_up()
        self.canvas.show_board(board, self.zoom.width())
        self.moved.emit()

    def stand_on(self, stop: Stop | None, *, keep: bool = False) -> None:
        """Move the cursor and bring it into view; the choice goes with it unless it is kept."""
        self.canvas.stand_on(stop, keep=keep)
        place = self.canvas.stops().get(stop) if stop else None
        if place is not None:
            self.ensureVisible(place, 8, 24)
        self.moved.emit()

    def place_of(self, stop: Stop) -> QRect | None:
        """Where something is on the viewport, in its pixels."""
        place = self.canvas.stops().get(stop)
        return self.mapFromScene(place).boundingRect() if place is not None else None

    def event(self, event: QEvent) -> bool:
        """Take the keys that zoom before the window makes something else of them."""
        overrides = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if overrides and self._keys.wants(cast(QKeyEvent, event)):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The board's own keys; the page takes the rest."""
        if event.key() == Qt.Key.Key_Escape and self.mouse.drags:
            self.mouse.give_up()
        elif not self._keys.press(event):
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a card, stand on a head, or begin a lasso."""
        if not self.mouse.press(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held, or draw the lasso."""
        if not self.mouse.move(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if not self.mouse.release(event):
            super().mouseReleaseEvent(event)
            self.mouse.end_lasso()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Write on what is under the pointer."""
        self.mouse.give_up()
        stop = self.mouse.stop_at(event.position().toPoint())
        if stop is not None:
            self.opened.emit(stop)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of what is under the pointer, or by the menu key of what the cursor stands on."""
        self.mouse.give_up()
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        stop = self.mouse.stop_at(event.pos()) if by_mouse else self.canvas.current
        if stop is None:
            return
        place = self.place_of(stop) or QRect()
        self.menu_wanted.emit(
            stop, event.globalPos() if by_mouse else self.viewport().mapToGlobal(place.center())
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom; the wheel alone scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom.by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the new width."""
        super().resizeEvent(event)
        self.canvas.fit_width(self.zoom.width())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the cursor, on the first card when it stood nowhere."""
        super().focusInEvent(event)
        self.canvas.has_focus = True
        self.canvas.wear()
        if self.canvas.current is None and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._keys.begin()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the cursor."""
        super().focusOutEvent(event)
        self.canvas.has_focus = False
        self.canvas.wear()
