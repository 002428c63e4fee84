"""Which card lies next to another one: the arrow keys' way over a board."""

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtCore import QRect, Qt

T = TypeVar("T")
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""Each arrow key as a step right and down."""


def neighbour(places: Iterable[tuple[T, QRect]], start: QRect, step: tuple[int, int]) -> T | None:
    """The nearest thing in the direction of ``step`` from ``start``, or None at the edge.

    Something straight ahead comes before something nearer that lies aside.
    """
    ahead = [(cost, thing) for thing, place in places if (cost := _cost(start, place, step)) is not None]
    return min(ahead, key=_first)[1] if ahead else None


def _first(pair: tuple[int, T]) -> int:
    return pair[0]


def _cost(start: QRect, place: QRect, step: tuple[int, int]) -> int | None:
    right, down = step
    away = place.center() - start.center()
    ahead, aside = (away.x() * right, _gap(start, place, vertical=True)) if right else (
        away.y() * down,
        _gap(start, place, vertical=False),
    )  # fmt: skip
    reach = (start.width() if right else start.height()) // 4
    return ahead + 3 * aside if ahead > reach else None


def _gap(a: QRect, b: QRect, *, vertical: bool) -> int:
    """How far two boxes are apart across the direction of the step; 0 when they overlap."""
    if vertical:
        return max(0, b.top() - a.bottom(), a.top() - b.bottom())
    return max(0, b.left() - a.right(), a.left() - b.right())
