"""How words look on paper: inks that stay apart in greyscale, and the sizes of the scale (ratio 1.25)."""

from dataclasses import dataclass, replace
from typing import Literal

from reportlab.lib.colors import Color, HexColor

from workshop_app.handouts import fonts

INK = HexColor("#14213D")
BODY = HexColor("#2B3347")
MUTED = HexColor("#4A5368")
LINE = HexColor("#C9C9C9")
STRONG_LINE = HexColor("#14213D")
RULED = HexColor("#8A8F9B")
BAR = HexColor("#5B6B86")
TRACK = HexColor("#E9E6DF")


_LIGHTEST = 0.18
"""Relative luminance at which a colour stands 4.5:1 against white (WCAG 2.2, 1.4.3)."""


def readable(colour: str) -> Color:
    """``#RRGGBB`` as an ink, darkened until letters in it can be read on white."""
    ink = HexColor(colour)
    while _luminance(ink) > _LIGHTEST:
        ink = Color(ink.red * 0.95, ink.green * 0.95, ink.blue * 0.95)
    return ink


def _luminance(ink: Color) -> float:
    """Relative luminance, 0 for black and 1 for white (WCAG 2.2)."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (ink.red, ink.green, ink.blue)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@dataclass(frozen=True)
class TextStyle:
    """Size and leading in points; ``tracking`` in 1/1000 em; ``after`` is the air below in points."""

    size: float
    leading: float
    weight: int = fonts.REGULAR
    ink: Color = INK
    tracking: float = 0
    align: Literal["start", "end"] = "start"
    after: float = 0

    def but(
        self,
        *,
        weight: int | None = None,
        ink: Color | None = None,
        after: float | None = None,
        at_end: bool = False,
    ) -> "TextStyle":
        """The same style with another weight, ink or air below, or set against the far edge."""
        return replace(
            self,
            weight=self.weight if weight is None else weight,
            ink=self.ink if ink is None else ink,
            after=self.after if after is None else after,
            align="end" if at_end else self.align,
        )


HEADLINES = (
    (TextStyle(31, 35, fonts.EXTRABOLD, tracking=-22, after=13), 2),
    (TextStyle(28, 33, fonts.EXTRABOLD, tracking=-21, after=13), 2),
    (TextStyle(25, 29.5, fonts.EXTRABOLD, tracking=-20, after=12), 3),
    (TextStyle(19.5, 24, fonts.BOLD, tracking=-15, after=11), 4),
    (TextStyle(15, 20, fonts.BOLD, tracking=-10, after=10), 10_000),
)
"""Styles of a headline, each with the number of lines it may take before the next smaller one is used."""
TITLE = TextStyle(25, 30, fonts.EXTRABOLD, tracking=-20, after=6)
HEADING = TextStyle(15, 20, fonts.BOLD, tracking=-10, after=6)
SUBHEADING = TextStyle(11.5, 15.5, fonts.SEMIBOLD, after=3)
LEAD = TextStyle(12.5, 18, ink=BODY)
SENTENCES = tuple(TextStyle(size, 20, fonts.SEMIBOLD, tracking=-8, after=4) for size in (15.5, 14.5, 13.5))
"""Styles of a key result's sentence: the first that keeps them all on one line, else the first of all."""
FIGURE = TextStyle(15, 19, fonts.BOLD, tracking=-6, align="end", after=2)
NUMERAL = TextStyle(19, 20, fonts.EXTRABOLD)
TEXT = TextStyle(10.5, 15, ink=BODY, after=2)
NOTE = TextStyle(9.5, 13.5, ink=MUTED, after=1)
SMALL = TextStyle(9, 12.5, ink=MUTED)
