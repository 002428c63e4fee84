"""Rows of an introduction that a workshop has arranged itself: its slides in order, and their pictures."""

from workshop_app.model.row import WorkshopRow


class DeckSlide(WorkshopRow, table=True):
    """One slide of an introduction that was put in another order; where there are any, they are all slides.

    ``source`` names the slide that ships with the app, empty for the workshop's own; empty ``markdown`` reads
    as it ships.
    """

    __tablename__ = "deck_slide"

    position: int
    source: str = ""
    markdown: str = ""


class SlidePicture(WorkshopRow, table=True):
    """A picture on a slide: a PNG or JPEG file that Markdown calls by ``name``."""

    __tablename__ = "slide_picture"

    name: str
    content: bytes
