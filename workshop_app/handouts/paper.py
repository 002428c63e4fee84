"""Paper: the sizes a printer takes, and a page of one size with its margins."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

_POINTS_A_MILLIMETRE = 72 / 25.4


class PaperSize(StrEnum):
    """A size of paper, upright (ISO 216 and ANSI/ASME Y14.1)."""

    A4 = "a4"
    A3 = "a3"
    LETTER = "letter"
    TABLOID = "tabloid"

    @property
    def points(self) -> tuple[float, float]:
        """Width and height in points."""
        return _POINTS[self]

    @property
    def for_desk(self) -> "PaperSize":
        """The size of the same family that lies on a desk: A4 or Letter."""
        return PaperSize.LETTER if self in _AMERICAN else PaperSize.A4

    @property
    def for_wall(self) -> "PaperSize":
        """The size of the same family that hangs on a wall: A3 or Tabloid."""
        return PaperSize.TABLOID if self in _AMERICAN else PaperSize.A3


_POINTS = {
    PaperSize.A4: (210 * _POINTS_A_MILLIMETRE, 297 * _POINTS_A_MILLIMETRE),
    PaperSize.A3: (297 * _POINTS_A_MILLIMETRE, 420 * _POINTS_A_MILLIMETRE),
    PaperSize.LETTER: (612.0, 792.0),
    PaperSize.TABLOID: (792.0, 1224.0),
}
_AMERICAN = frozenset({PaperSize.LETTER, PaperSize.TABLOID})


@dataclass(frozen=True)
class Paper:
    """A page and its margins in points as they are laid out; everything is drawn ``scale`` times as large.

    ``running`` is what the head from page two on takes; with 0 there is none.
    """

    width: float
    height: float
    scale: float = 1
    side: float = 53
    top: float = 50
    bottom: float = 66
    running: float = 34

    @classmethod
    def desk(cls, size: PaperSize) -> Self:
        """A page laid out as on A4 or Letter, so that a larger paper has the same lines in larger letters."""
        width, height = size.points
        scale = width / size.for_desk.points[0]
        return cls(width / scale, height / scale, scale)

    @classmethod
    def wall(cls, size: PaperSize) -> Self:
        """A page for the wall, as large as the family has it."""
        width, height = size.for_wall.points
        return cls(width, height, side=62, top=64, bottom=70)

    @classmethod
    def cards(cls, size: PaperSize) -> Self:
        """A page of cards to cut: margins that every printer can leave white, and the foot below."""
        page = cls.desk(size)
        return replace(page, side=26, top=24, bottom=56, running=0)

    @property
    def size(self) -> tuple[float, float]:
        """Width and height as they are printed."""
        return self.width * self.scale, self.height * self.scale

    @property
    def inner_width(self) -> float:
        """The width between the margins, as it is laid out."""
        return self.width - 2 * self.side

    @property
    def inner_height(self) -> float:
        """The height between the margins of a first page, as it is laid out."""
        return self.height - self.top - self.bottom
