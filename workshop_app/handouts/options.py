"""What a room may choose about its sheets."""

from dataclasses import dataclass

from reportlab.lib.colors import Color

from workshop_app.handouts.paper import Paper, PaperSize
from workshop_app.handouts.style import INK, readable
from workshop_app.model.logo import is_colour
from workshop_app.queries.letterhead import NO_LETTERHEAD, LetterheadView


@dataclass(frozen=True)
class Join:
    """Where phones join: the address as it is typed and scanned, and the code; each may be empty."""

    address: str = ""
    code: str = ""


NO_PHONES = Join()
"""Nobody has said where phones join."""


@dataclass(frozen=True)
class SheetOptions:
    """The paper in the printer, the organisation's logo and colour, and where phones join."""

    paper: PaperSize = PaperSize.A4
    letterhead: LetterheadView = NO_LETTERHEAD
    join: Join = NO_PHONES

    @property
    def page(self) -> Paper:
        """The page of a sheet that lies on a desk."""
        return Paper.desk(self.paper)

    @property
    def accent(self) -> Color:
        """The ink of strong lines and numerals: the organisation's colour, made dark enough to be read."""
        colour = self.letterhead.colour
        return readable(colour) if is_colour(colour) else INK


AS_USUAL = SheetOptions()
"""A4, and nothing else chosen."""
