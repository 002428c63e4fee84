"""Cards for the tables, eight a page: how to join with a phone."""

from collections.abc import Iterator, Sequence

from reportlab.platypus import Flowable

from workshop_app.handouts import phrases
from workshop_app.handouts.cards import DOWN, EIGHT, PADDING, Card, card_pages
from workshop_app.handouts.fonts import BOLD, SEMIBOLD
from workshop_app.handouts.handout import Handout, Moment, PrintedFile
from workshop_app.handouts.layout import Column, Gap, Row
from workshop_app.handouts.options import Join, SheetOptions
from workshop_app.handouts.paper import Paper
from workshop_app.handouts.qr import LONGEST, QrMark
from workshop_app.handouts.room_to_write import WritingLine
from workshop_app.handouts.sheet import Sheet, one_line, printed
from workshop_app.handouts.style import NOTE, SMALL, TEXT, TextStyle
from workshop_app.handouts.text import natural_width, words
from workshop_app.queries.facts import WorkshopFacts
from workshop_app.queries.minutes import Minutes
from workshop_app.texts import Texts

_SQUARE, _BETWEEN = 84.0, 14.0
_CODES = tuple(TextStyle(size, size * 1.25, BOLD, tracking=40) for size in (22, 16, 12))
_ADDRESSES = tuple(TextStyle(size, size * 1.3, SEMIBOLD) for size in (14, 12, 10.5, 9, 8))
_SCHEMES = ("https://", "http://")


def build(record: Minutes, texts: Texts, options: SheetOptions) -> Iterator[PrintedFile]:
    """The one file ``join_cards.pdf``: with QR, address and code, or with lines to write them on."""
    facts, paper = record.workshop, Paper.cards(options.paper)
    title = texts("handouts.join_cards.title")
    sheet = Sheet(title, phrases.author(facts), title, texts, options, paper)
    card = _card(facts, texts, options, paper)
    yield PrintedFile("join_cards.pdf", printed(sheet, card_pages([card] * EIGHT)))


JOIN_CARDS = Handout("join_cards", Moment.BEFORE, build)


def _card(facts: WorkshopFacts, texts: Texts, options: SheetOptions, paper: Paper) -> Card:
    """The card as it is known; an address that no card can hold leaves it to be written by hand."""
    width, height = paper.inner_width / 2 - 2 * PADDING, paper.inner_height / DOWN - 2 * PADDING
    head = words(texts("handouts.join_cards.title"), TEXT.but(weight=SEMIBOLD, ink=options.accent))
    foot = [one_line(facts.name.strip() or facts.team.strip(), SMALL, width)]
    if options.join.address.strip():
        card = Card([head, Gap(4), *_known(options.join, texts, width)], foot)
        if card.fits(width, height):
            return card
    return Card([head, Gap(4), *_unknown(texts)], foot)


def _known(join: Join, texts: Texts, width: float) -> list[Flowable]:
    address, code = join.address.strip(), join.code.strip()
    scanned = len(address.encode()) <= LONGEST
    room = width - (_SQUARE + _BETWEEN if scanned else 0)
    typed = _typed(address)
    said: list[Flowable] = [
        words(texts("handouts.join_cards.scan" if scanned else "handouts.join_cards.type"), NOTE),
        Gap(2),
        words(typed, _largest(typed, _ADDRESSES, room)),
    ]
    if code:
        said += [Gap(5), words(texts("handouts.join_cards.code"), NOTE)]
        said.append(words(code, _largest(code, _CODES, room)))
    columns = [Column(said, share=1)]
    if scanned:
        columns.insert(0, Column([QrMark(address, _SQUARE)], points=_SQUARE))
    return [Row(columns, gap=_BETWEEN)]


def _typed(address: str) -> str:
    """The address as it is typed: without the scheme."""
    return next((address.removeprefix(each) for each in _SCHEMES if address.startswith(each)), address)


def _largest(text: str, styles: Sequence[TextStyle], room: float) -> TextStyle:
    """The largest style in which the text stands on one line, or the smallest."""
    return next((style for style in styles if natural_width(words(text, style)) <= room), styles[-1])


def _unknown(texts: Texts) -> list[Flowable]:
    found: list[Flowable] = []
    for key in ("address", "code"):
        found += [words(texts(f"handouts.join_cards.{key}"), NOTE), WritingLine(24), Gap(3)]
    return found
