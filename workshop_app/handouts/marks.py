"""Small drawings that mean something without colour: lamps, boxes to tick, bars, lines to sign on."""

from reportlab.platypus import Flowable

from workshop_app.handouts.block import BASELINE
from workshop_app.handouts.layout import Column, Row, Stack
from workshop_app.handouts.style import INK, MUTED, NOTE, SMALL, TEXT, TextStyle
from workshop_app.handouts.text import natural_width, words
from workshop_app.texts import Texts


class LampMark(Flowable):
    """The shape of a verdict: filled circle *yes*, half circle *unsure*, open circle *no*."""

    def __init__(self, verdict: str, style: TextStyle = NOTE) -> None:
        super().__init__()
        self.verdict, self.style = verdict, style

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """One line of the text beside it."""
        self.width, self.height = width, self.style.leading
        return self.width, self.height

    def draw(self) -> None:
        """Draw the circle in the middle of the line."""
        radius = self.style.size * 0.36
        x, y = radius + 0.5, middle(self.style)
        self.canv.setLineWidth(0.9)
        self.canv.setStrokeColor(MUTED)
        self.canv.setFillColor(MUTED)
        self.canv.circle(x, y, radius, stroke=1, fill=int(self.verdict == "yes"))
        if self.verdict == "unsure":
            self.canv.wedge(x - radius, y - radius, x + radius, y + radius, 90, 180, stroke=0, fill=1)


class Box(Flowable):
    """An empty box to tick, or a ticked one, as high as the line of text beside it."""

    def __init__(self, style: TextStyle = TEXT, *, ticked: bool = False) -> None:
        super().__init__()
        self.style, self.ticked = style, ticked

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """One line of the text beside it."""
        self.width, self.height = width, self.style.leading
        return self.width, self.height

    def draw(self) -> None:
        """Draw the box, and its tick."""
        side = self.style.size * 1.02
        y = middle(self.style) - side / 2
        self.canv.setStrokeColor(INK)
        self.canv.setLineWidth(1)
        self.canv.rect(0.5, y, side, side)
        if self.ticked:
            self.canv.lines(
                [
                    (side * 0.22, y + side * 0.5, side * 0.45, y + side * 0.25),
                    (side * 0.45, y + side * 0.25, side * 0.9, y + side * 0.8),
                ]
            )


class SignatureLine(Flowable):
    """A line with room above it to write on."""

    def __init__(self, room: float = 30) -> None:
        super().__init__()
        self.room = room

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The whole width."""
        self.width, self.height = width, self.room + 6
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line."""
        self.canv.setStrokeColor(MUTED)
        self.canv.setLineWidth(0.8)
        self.canv.line(0, 6, self.width, 6)


class YesNo(Flowable):
    """«Reached? ☐ Yes ☐ No» on one line at the right edge."""

    def __init__(self, texts: Texts, style: TextStyle = TEXT) -> None:
        super().__init__()
        keys = ("question", "yes", "no")
        self.style = style
        self.labels = [words(texts(f"handouts.reached.{key}"), style.but(ink=INK)) for key in keys]

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """One line."""
        self.width, self.height = width, self.style.leading
        return self.width, self.height

    def draw(self) -> None:
        """Draw from the right: no, its box, yes, its box, the question."""
        x = self.width
        for number, label in enumerate(reversed(self.labels)):
            width = natural_width(label)
            x -= width
            label.wrap(width + 1, 0)
            label.drawOn(self.canv, x, 0)
            if number < 2:
                x -= self.style.size * 1.55
                box = Box(self.style)
                box.wrap(self.style.size, self.height)
                box.drawOn(self.canv, x, 0)
                x -= self.style.size


def middle(style: TextStyle) -> float:
    """How far above the foot of a line its capitals have their middle, in points."""
    return style.leading * (1 - BASELINE) + style.size * 0.36


def lamp_line(verdict: str, text: str, texts: Texts) -> Row:
    """A kept lamp: its shape, its word, and what the room said."""
    said = words(f"{texts(f'widgets.verdict.{verdict}').capitalize()} · {text}", NOTE)
    return Row([Column([LampMark(verdict)], points=9), Column([said], share=1)], gap=5)


def ticked_line(text: str, style: TextStyle, *, ticked: bool = False) -> Row:
    """A box to tick, and what it stands for."""
    box = Box(style, ticked=ticked)
    return Row([Column([box], points=style.size), Column([words(text, style)], share=1)], gap=6)


def signature(caption: str) -> Stack:
    """A line to sign on with ``caption`` under it."""
    return Stack([SignatureLine(), words(caption, SMALL)])
