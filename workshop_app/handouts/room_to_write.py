"""Room to write, to fill in and to measure by: lines, rings, and a bar against the pace."""

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable

from workshop_app.handouts.marks import middle
from workshop_app.handouts.style import INK, MUTED, RULED, TRACK, TextStyle


class WritingLine(Flowable):
    """A line to write on, with ``room`` points above it."""

    def __init__(self, room: float = 22) -> None:
        super().__init__()
        self.room = room

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The whole width."""
        self.width, self.height = width, self.room
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line at the foot."""
        self.canv.setStrokeColor(RULED)
        self.canv.setLineWidth(0.7)
        self.canv.line(0, 0.5, self.width, 0.5)


class Dots(Flowable):
    """Rings to fill in, at the right edge of a line of text."""

    def __init__(self, count: int, style: TextStyle) -> None:
        super().__init__()
        self.count, self.style = count, style

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """One line of the text beside it."""
        self.width, self.height = width, self.style.leading
        return self.width, self.height

    def draw(self) -> None:
        """Draw the rings from the right."""
        radius = self.style.size * 0.46
        self.canv.setStrokeColor(MUTED)
        self.canv.setLineWidth(0.9)
        for number in range(self.count):
            x = self.width - radius - 0.5 - number * radius * 3
            self.canv.circle(x, middle(self.style), radius)


class PaceBar(Flowable):
    """A bar that fills ``share`` (0–1) of the width, with a mark where an even ``pace`` would be."""

    def __init__(self, share: float, pace: float, ink: Color) -> None:
        super().__init__()
        self.share, self.pace, self.ink = share, pace, ink

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The whole width."""
        self.width, self.height = width, 16.0
        return self.width, self.height

    def draw(self) -> None:
        """Draw track, bar and mark."""
        for ink, share in ((TRACK, 1.0), (self.ink, self.share)):
            self.canv.setFillColor(ink)
            self.canv.rect(0, 4, self.width * share, 8, stroke=0, fill=1)
        x = min(self.width - 0.7, max(0.7, self.width * self.pace))
        self.canv.setStrokeColor(INK)
        self.canv.setLineWidth(1.4)
        self.canv.line(x, 0.5, x, 15.5)
