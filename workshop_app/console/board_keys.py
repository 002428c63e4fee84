"""The keys of the board itself: walking, choosing, opening, zooming; letters belong to the page."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from workshop_app.console.board_scene import BoardScene, Stop
from workshop_app.console.board_steps import ARROWS, neighbour
from workshop_app.queries.board import cards_of

if TYPE_CHECKING:
    from workshop_app.console.board_view import BoardView

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_ZOOM = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BoardKeys:
    """Arrows walk, with Shift they choose on the way, with Ctrl they keep the choice; Space turns it."""

    def __init__(self, view: "BoardView", canvas: BoardScene) -> None:
        self._view = view
        self._canvas = canvas

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key is the board's though the window has a shortcut for it."""
        key, is_control = Qt.Key(event.key()), bool(event.modifiers() & _CTRL)
        return is_control and (key in _ZOOM or key == Qt.Key.Key_A or (key in ARROWS and self._on_card()))

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key says; False when it is not the board's."""
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers & _CTRL and key in _ZOOM:
            self._view.zoom.by(_ZOOM[key])
        elif modifiers & _CTRL and key == Qt.Key.Key_A:
            self._canvas.choose(self._canvas.cards.keys())
        elif key in ARROWS and self._walks(modifiers):
            self._walk(ARROWS[key], modifiers)
        elif modifiers in (Qt.KeyboardModifier.NoModifier, _CTRL) and key == Qt.Key.Key_Space:
            self._turn_choice()
        elif not modifiers and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._to_end(last=key == Qt.Key.Key_End)
        elif modifiers:
            return False
        else:
            return self._act(key)
        return True

    def begin(self) -> None:
        """Stand on the first card."""
        self._to_end(last=False)

    def _on_card(self) -> bool:
        return self._canvas.current is not None and self._canvas.current[0] == "card"

    def _walks(self, modifiers: Qt.KeyboardModifier) -> bool:
        """With Ctrl a group is moved, not left."""
        return not modifiers & Qt.KeyboardModifier.AltModifier and (not modifiers & _CTRL or self._on_card())

    def _act(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape and len(self._canvas.chosen()) > 1:
            self._view.stand_on(self._canvas.current)
        elif key in _OPENING and self._canvas.current is not None:
            self._view.opened.emit(self._canvas.current)
        elif key == Qt.Key.Key_Delete:
            self._view.removed.emit()
        else:
            return False
        return True

    def _walk(self, step: tuple[int, int], modifiers: Qt.KeyboardModifier) -> None:
        stops = self._canvas.stops()
        here = self._canvas.current
        if here is None or here not in stops:
            self.begin()
            return
        places = [(stop, place.toRect()) for stop, place in stops.items() if stop != here]
        if modifiers & _SHIFT:
            places = [(stop, place) for stop, place in places if stop[0] == "card"]
        found = neighbour(places, stops[here].toRect(), step)
        if found is None:
            if step == ARROWS[Qt.Key.Key_Up] and not modifiers & _SHIFT:
                self._view.left_upwards.emit()
            return
        if modifiers & _SHIFT:
            self._choose_also(here, found)
        self._view.stand_on(found, keep=bool(modifiers & (_SHIFT | _CTRL)))

    def _choose_also(self, here: Stop, found: Stop) -> None:
        for kind, card_id in (here, found):
            if kind == "card":
                self._canvas.cards[card_id].setSelected(True)

    def _turn_choice(self) -> None:
        current = self._canvas.current
        if current is not None and current[0] == "card":
            item = self._canvas.cards[current[1]]
            item.setSelected(not item.isSelected())

    def _to_end(self, *, last: bool) -> None:
        cards = cards_of(self._canvas.board) if self._canvas.board else ()
        if cards:
            self._view.stand_on(("card", cards[-1 if last else 0].id))
