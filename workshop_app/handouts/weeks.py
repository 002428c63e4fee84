"""A box to tick for each week of a period, thirteen in a row: a quarter."""

from datetime import date
from typing import Final

from reportlab.platypus import Flowable

from workshop_app.handouts.fonts import MEDIUM
from workshop_app.handouts.style import INK, MUTED, TextStyle
from workshop_app.handouts.text import natural_width, words

A_ROW: Final = 13
MOST_WEEKS: Final = 4 * A_ROW
_BETWEEN = 8.0
_NUMBER = TextStyle(12, 15, MEDIUM, ink=MUTED)


def weeks_of(starts_on: date, ends_on: date) -> int:
    """How many boxes a period needs: whole rows of thirteen weeks, at most a year."""
    weeks = -(-((ends_on - starts_on).days + 1) // 7)
    return min(MOST_WEEKS, max(A_ROW, -(-(weeks - 1) // A_ROW) * A_ROW))


class WeekBoxes(Flowable):
    """Rows of thirteen numbered boxes; several rows are lower than one."""

    def __init__(self, weeks: int) -> None:
        super().__init__()
        self.weeks = weeks
        self.rows = -(-weeks // A_ROW)

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The whole width."""
        self.side = (width - _BETWEEN * (A_ROW - 1)) / A_ROW
        self.tall = self.side if self.rows == 1 else self.side * 0.62
        self.width = width
        self.height = self.rows * self.tall + (self.rows - 1) * _BETWEEN
        return self.width, self.height

    def draw(self) -> None:
        """Draw the boxes, each with its number in the corner."""
        self.canv.setLineWidth(1.4)
        for week in range(self.weeks):
            x = week % A_ROW * (self.side + _BETWEEN)
            y = self.height - (week // A_ROW) * (self.tall + _BETWEEN) - self.tall
            self.canv.setStrokeColor(INK)
            self.canv.roundRect(x, y, self.side, self.tall, 4)
            number = words(str(week + 1), _NUMBER)
            number.wrap(natural_width(number) + 1, 0)
            number.drawOn(self.canv, x + 5, y + self.tall - _NUMBER.leading - 2)
