"""Putting blocks beside and below each other so that everything can run on over a page break.

Every piece here wraps to the width it is given and splits at any height, so nothing is ever cut; ``KEPT`` is
the tallest piece (points) that is moved to the next page whole rather than broken.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable

from workshop_app.handouts.style import LINE

KEPT = 420.0


class Rule(Flowable):
    """A line across, with air above and below it, in points."""

    def __init__(
        self, *, above: float = 0, below: float = 0, thickness: float = 0.6, ink: Color = LINE
    ) -> None:
        super().__init__()
        self.above, self.below, self.thickness, self.ink = above, below, thickness, ink

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The whole width."""
        self.width, self.height = width, self.above + self.below + self.thickness
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line."""
        self.canv.setStrokeColor(self.ink)
        self.canv.setLineWidth(self.thickness)
        y = self.below + self.thickness / 2
        self.canv.line(0, y, self.width, y)


class Gap(Flowable):
    """Air of so many points."""

    def __init__(self, height: float) -> None:
        super().__init__()
        self.width, self.height = 0.0, height

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The whole width."""
        self.width = width
        return self.width, self.height

    def draw(self) -> None:
        """Nothing to draw."""


class Stack(Flowable):
    """Pieces below each other; when ``kept`` it moves to the next page rather than break, if it fits."""

    def __init__(self, pieces: Sequence[Flowable], *, kept: bool = False) -> None:
        super().__init__()
        self.pieces = list(pieces)
        self.kept = kept
        self.heights: list[float] = []

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The width given and the height of everything, without the air below the last piece."""
        self.heights = [piece.wrap(width, height)[1] + piece.getSpaceAfter() for piece in self.pieces]
        last = self.pieces[-1].getSpaceAfter() if self.pieces else 0
        self.width, self.height = width, sum(self.heights) - last
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """What fits in ``height`` and the rest."""
        self.wrap(width, height)
        if self.height <= height + 0.01:
            return [self]
        if self.kept and self.height <= KEPT:
            return []
        head, tail = parted(self.pieces, width, height)
        return [Stack(head), Stack(tail)] if head else []

    def draw(self) -> None:
        """Draw the pieces from the top."""
        y = self.height
        for piece, height in zip(self.pieces, self.heights, strict=True):
            piece.drawOn(self.canv, 0, y - height + piece.getSpaceAfter())
            y -= height


def parted(pieces: Sequence[Flowable], width: float, height: float) -> tuple[list[Flowable], list[Flowable]]:
    """``pieces`` cut where ``height`` ends: those above (perhaps none) and those below."""
    room = height
    for index, piece in enumerate(pieces):
        taken = piece.wrap(width, room)[1]
        if taken > room + 0.01:
            halves = piece.split(width, room)
            above, below = (halves[:1], halves[1:]) if len(halves) > 1 else ([], [piece])
            return [*pieces[:index], *above], [*below, *pieces[index + 1 :]]
        room -= taken + piece.getSpaceAfter()
    return list(pieces), []


@dataclass(frozen=True)
class Column:
    """Pieces below each other; ``share`` of the width that ``points`` leave over, or a fixed width."""

    pieces: Sequence[Flowable]
    share: float = 0
    points: float = 0


class Row(Flowable):
    """Columns beside each other, top edges level; a row taller than ``KEPT`` runs on over the page break."""

    def __init__(self, columns: Sequence[Column], *, gap: float = 16, kept: bool = True) -> None:
        super().__init__()
        self.columns = list(columns)
        self.gap = gap
        self.kept = kept
        self.stacks = [Stack(column.pieces) for column in columns]
        self.widths: list[float] = []

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The width given and the height of the tallest column."""
        left = width - self.gap * (len(self.columns) - 1) - sum(column.points for column in self.columns)
        shares = sum(column.share for column in self.columns) or 1
        self.widths = [column.points or left * column.share / shares for column in self.columns]
        heights = [
            stack.wrap(width, height)[1] for stack, width in zip(self.stacks, self.widths, strict=True)
        ]
        self.width, self.height = width, max(heights)
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Each column cut at the same height; nothing when a kept row should move on whole."""
        self.wrap(width, height)
        if self.height <= height + 0.01:
            return [self]
        if self.kept and self.height <= KEPT:
            return []
        halves = [
            parted(column.pieces, width, height)
            for column, width in zip(self.columns, self.widths, strict=True)
        ]
        if not all(above or not below for above, below in halves):
            return []
        return [self._with([above for above, _ in halves]), self._with([below for _, below in halves])]

    def _with(self, contents: Sequence[Sequence[Flowable]]) -> "Row":
        columns = [
            Column(pieces, column.share, column.points)
            for column, pieces in zip(self.columns, contents, strict=True)
        ]
        return Row(columns, gap=self.gap)

    def draw(self) -> None:
        """Draw the columns from the left."""
        x = 0.0
        for stack, width in zip(self.stacks, self.widths, strict=True):
            stack.drawOn(self.canv, x, self.height - stack.height)
            x += width + self.gap


class Table(Flowable):
    """Rows under a heading that is repeated at the top of every page the table runs on to."""

    def __init__(self, heading: Sequence[Flowable], rows: Sequence[Flowable]) -> None:
        super().__init__()
        self.heading, self.rows = list(heading), list(rows)
        self.stack = Stack([*self.heading, *self.rows])

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The width given and the height of heading and rows."""
        self.width, self.height = self.stack.wrap(width, height)
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """A table of the rows that fit and one of the rest; nothing when not even the first row fits."""
        if self.wrap(width, height)[1] <= height + 0.01:
            return [self]
        above, below = parted(self.stack.pieces, width, height)
        rows = above[len(self.heading) :]
        return [Table(self.heading, rows), Table(self.heading, below)] if rows else []

    def draw(self) -> None:
        """Draw heading and rows."""
        self.stack.drawOn(self.canv, 0, 0)


class AtBottom(Flowable):
    """Pieces that stand at the foot of the last page, whatever room is left above them."""

    def __init__(self, pieces: Sequence[Flowable]) -> None:
        super().__init__()
        self.stack = Stack(pieces, kept=True)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """All the height that is left, or what the pieces need when that is more."""
        self.width = width
        self.height = max(self.stack.wrap(width, height)[1], height - 0.01)
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """As the pieces split."""
        return self.stack.split(width, height)

    def draw(self) -> None:
        """Draw the pieces at the bottom."""
        self.stack.drawOn(self.canv, 0, 0)
