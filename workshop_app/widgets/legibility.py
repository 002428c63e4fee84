"""What can be read at the back of a room: text sizes, distances and minutes of arc.

Sizes are lines of a picture that is 1080 lines high. ISO 9241-303 asks for capital letters of at least 16
minutes of arc and prefers 20 to 22: at six picture heights that is what the projector's 48 and 54 lines give.
"""

import math
from dataclasses import dataclass

LINES = 1080.0
FLOOR = 48.0
"""No text on the projector is smaller, in lines, for a back row at most six picture heights away."""
COMFORTABLE = 6.0
"""Picture heights from the wall to the back row, up to which sizes stay as they are."""
FURTHEST = 12.0
"""Picture heights up to which sizes grow; behind that row even they are too small."""
_CAPITALS = 0.727
"""The height of Inter's capital letters as a share of the text size."""


@dataclass(frozen=True)
class Sight:
    """Metres from the picture to the back row, and of the picture from edge to edge; 0 for unknown."""

    depth: float = 0.0
    picture_height: float = 0.0

    @property
    def heights(self) -> float | None:
        """Picture heights from the wall to the back row; None while one of the two is unknown."""
        return self.depth / self.picture_height if self.depth > 0 and self.picture_height > 0 else None

    @property
    def is_too_far(self) -> bool:
        """Whether the back row cannot read even the largest text that fits."""
        return self.heights is not None and self.heights > FURTHEST

    @property
    def floor(self) -> float:
        """The smallest text, in lines of a picture that lies."""
        return FLOOR * self.magnification()

    def magnification(self, lines_high: float = LINES) -> float:
        """How many times larger than usual text is set, 1 to 2, on a picture of ``lines_high`` lines."""
        away = (self.heights or COMFORTABLE) * lines_high / LINES
        if self.heights is None:
            return 1.0
        return min(max(away, COMFORTABLE), FURTHEST) / COMFORTABLE

    def minutes(self, size: float) -> float:
        """Minutes of arc of a capital letter of ``size`` lines, before magnification, at the back row."""
        away = self.heights or COMFORTABLE
        height = size * self.magnification() * _CAPITALS / LINES
        return math.degrees(math.atan(height / away)) * 60
