"""What a room may choose about its sheets."""

from dataclasses import dataclass

from workshop_app.handouts.paper import Paper, PaperSize


@dataclass(frozen=True)
class SheetOptions:
    """The paper in the printer."""

    paper: PaperSize = PaperSize.A4

    @property
    def page(self) -> Paper:
        """The page of a sheet that lies on a desk."""
        return Paper.desk(self.paper)


AS_USUAL = SheetOptions()
"""A4, and nothing else chosen."""
