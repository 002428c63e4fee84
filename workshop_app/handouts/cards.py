"""Pages of eight cards to cut apart, with marks at the edges where the cuts go."""

from collections.abc import Sequence
from typing import Final

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak

from workshop_app.handouts.layout import Stack
from workshop_app.handouts.style import LINE, MUTED

ACROSS, DOWN = 2, 4
EIGHT: Final = ACROSS * DOWN
PADDING = 20.0
_MARK = 9.0


def card_pages(cards: Sequence["Card"]) -> list[Flowable]:
    """Whole pages of cards, eight a page."""
    pages = [CardPage(cards[start : start + EIGHT]) for start in range(0, len(cards), EIGHT)]
    parted: list[Flowable] = [piece for page in pages for piece in (page, PageBreak())]
    return parted[:-1]


class CardPage(Flowable):
    """Eight cards that fill the page."""

    def __init__(self, cards: Sequence["Card"]) -> None:
        super().__init__()
        self.cards = cards

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The whole frame."""
        self.width, self.height = width, height - 0.01
        return self.width, self.height

    def draw(self) -> None:
        """Draw the marks, and the cards row by row."""
        width, height = self.width / ACROSS, self.height / DOWN
        _mark(self.canv, self.width, self.height)
        for number, card in enumerate(self.cards):
            x = number % ACROSS * width
            y = self.height - (number // ACROSS + 1) * height
            card.draw_on(self.canv, x + PADDING, y + PADDING, width - 2 * PADDING, height - 2 * PADDING)


class Card:
    """Pieces at the top of one card and pieces at its foot, with the space between left open."""

    def __init__(self, top: Sequence[Flowable], foot: Sequence[Flowable]) -> None:
        self.top, self.foot = Stack(top), Stack(foot)

    def draw_on(self, canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
        """Draw the card into a place of this size."""
        _, tall = self.top.wrap(width, height)
        self.top.drawOn(canvas, x, y + height - tall)
        self.foot.wrap(width, height)
        self.foot.drawOn(canvas, x, y)

    def fits(self, width: float, height: float) -> bool:
        """Whether top and foot stand in a place of this size without touching."""
        return self.top.wrap(width, height)[1] + self.foot.wrap(width, height)[1] <= height


def _mark(canvas: Canvas, width: float, height: float) -> None:
    """Draw the cuts: a mark at each end in the margin, a cross where four cards meet, a hair between."""
    canvas.setLineWidth(0.4)
    across = [width * number / ACROSS for number in range(ACROSS + 1)]
    down = [height * number / DOWN for number in range(DOWN + 1)]
    canvas.setStrokeColor(LINE)
    canvas.setDash(1, 3)
    for x in across[1:-1]:
        canvas.line(x, 0, x, height)
    for y in down[1:-1]:
        canvas.line(0, y, width, y)
    canvas.setDash()
    canvas.setStrokeColor(MUTED)
    for x in across:
        canvas.lines([(x, -_MARK - 3, x, -3), (x, height + 3, x, height + 3 + _MARK)])
    for y in down:
        canvas.lines([(-_MARK - 3, y, -3, y), (width + 3, y, width + 3 + _MARK, y)])
