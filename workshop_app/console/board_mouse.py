"""The mouse on the board: a click chooses, a drag takes all that is chosen, the ground gives a lasso."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from workshop_app.console.board_drag import BoardDrag
from workshop_app.console.board_scene import BoardScene, Stop
from workshop_app.widgets.interface import Interface

if TYPE_CHECKING:
    from workshop_app.console.board_view import BoardView

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ADDING = Qt.KeyboardModifier.ControlModifier | _SHIFT


class BoardMouse:
    """What hands do with a mouse on one view; each event is taken (True) or left to the lasso."""

    def __init__(self, interface: Interface, view: "BoardView", canvas: BoardScene) -> None:
        self._view = view
        self._canvas = canvas
        self._drag = BoardDrag(interface, canvas)
        self._pressed: tuple[UUID, QPoint] | None = None
        self._was_chosen = False

    @property
    def drags(self) -> bool:
        """Whether cards are in the hand."""
        return self._drag.is_on

    def stop_at(self, place: QPoint) -> Stop | None:
        """The card, or the head of a group, under a pixel of the viewport."""
        point = self._view.mapToScene(place)
        card, head = self._canvas.card_at(point), self._canvas.head_at(point)
        if card is not None:
            return "card", card.card_id
        return ("group", head.target.group_id) if head and head.target.group_id else None

    def press(self, event: QMouseEvent) -> bool:
        """Take hold of a card, or stand on a head and open its menu at the dots."""
        place = event.position().toPoint()
        stop = self.stop_at(place)
        if stop is None:
            self._canvas.stand_on(None, keep=True)
            return False
        if stop[0] == "card":
            self._press_card(stop[1], event)
            return True
        self._view.stand_on(stop)
        point = self._view.mapToScene(place)
        head = self._canvas.head_at(point)
        if head is not None and head.menu().contains(point) and event.button() == Qt.MouseButton.LeftButton:
            self._view.menu_wanted.emit(stop, event.globalPosition().toPoint())
        return True

    def move(self, event: QMouseEvent) -> bool:
        """Drag once the hand has moved further than a click trembles."""
        if self._pressed is None:
            return False
        card_id, start = self._pressed
        here = event.position().toPoint()
        if self._drag.is_on:
            self._view.zoom.keep_in_view(here)
        elif (here - start).manhattanLength() >= QApplication.startDragDistance():
            self._drag.begin(self._canvas.chosen(), card_id, self._view.mapToScene(start))
        if self._drag.is_on:
            self._drag.move(self._view.mapToScene(here))
        return True

    def release(self, event: QMouseEvent) -> bool:
        """Let go: the cards land, or the card that was only clicked is the one that is chosen."""
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            return False
        here = event.position().toPoint()
        if not self._drag.is_on:
            if self._was_chosen:
                self._view.stand_on(("card", pressed[0]))
        elif self._view.viewport().rect().contains(here):
            self._view.landed.emit(self._drag.drop(self._view.mapToScene(here)))
        else:
            self._drag.give_up()
        return True

    def end_lasso(self) -> None:
        """Stand on the first card that the lasso caught."""
        chosen = self._canvas.chosen()
        if self._canvas.current is None and chosen:
            self._view.stand_on(("card", chosen[0].id), keep=True)

    def give_up(self) -> None:
        """Put back what is in the hand."""
        self._pressed = None
        if self._drag.is_on:
            self._drag.give_up()

    def _press_card(self, card_id: UUID, event: QMouseEvent) -> None:
        item, adding = self._canvas.cards[card_id], event.modifiers() & _ADDING
        self._was_chosen = not adding and item.isSelected()
        if adding:
            item.setSelected(not item.isSelected() or bool(adding & _SHIFT))
        elif not item.isSelected():
            self._canvas.choose({card_id})
        self._view.stand_on(("card", card_id), keep=True)
        if event.button() == Qt.MouseButton.LeftButton and item.isSelected():
            self._pressed = card_id, event.position().toPoint()
