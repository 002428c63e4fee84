"""What a room may choose about its sheets."""

from dataclasses import dataclass

from reportlab.lib.colors import Color

from workshop_app.handouts.paper import Paper, PaperSize
from workshop_app.handouts.style import INK, readable
from workshop_app.model.logo import is_colour
from workshop_app.queries.letterhead import NO_LETTERHEAD, LetterheadView


@dataclass(frozen=True)
class SheetOptions:
    """The paper in the printer, and the organisation's logo and colour."""

    paper: PaperSize = PaperSize.A4
    letterhead: LetterheadView = NO_LETTERHEAD

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
