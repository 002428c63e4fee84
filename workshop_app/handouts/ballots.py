"""Ballots for the dot vote, eight a page: the options where they fit, else lines to write them on."""

from collections.abc import Iterator, Sequence

from reportlab.platypus import Flowable

from workshop_app.handouts import phrases
from workshop_app.handouts.cards import DOWN, EIGHT, PADDING, Card, card_pages
from workshop_app.handouts.fonts import SEMIBOLD
from workshop_app.handouts.handout import Handout, Moment, PrintedFile
from workshop_app.handouts.layout import Column, Gap, Row
from workshop_app.handouts.options import SheetOptions
from workshop_app.handouts.paper import Paper
from workshop_app.handouts.room_to_write import Dots, WritingLine
from workshop_app.handouts.sheet import Sheet, one_line, printed
from workshop_app.handouts.style import INK, NOTE, SMALL, TEXT
from workshop_app.handouts.text import words
from workshop_app.queries.ballot import suggested_dots
from workshop_app.queries.minutes import Minutes
from workshop_app.texts import Texts

_BLANK = 4
_DOT = 15.0


def build(record: Minutes, texts: Texts, options: SheetOptions) -> Iterator[PrintedFile]:
    """The one file ``ballots.pdf``: as many whole pages as everybody in the room needs."""
    facts, paper = record.workshop, Paper.cards(options.paper)
    title = texts("handouts.ballots.title")
    sheet = Sheet(title, phrases.author(facts), title, texts, options, paper)
    pages = max(1, -(-record.people // EIGHT))
    ballot = _ballot(record, texts, options, paper)
    yield PrintedFile("ballots.pdf", printed(sheet, card_pages([ballot] * (EIGHT * pages))))


BALLOTS = Handout("ballots", Moment.BEFORE, build)


def _ballot(record: Minutes, texts: Texts, options: SheetOptions, paper: Paper) -> Card:
    width, height = paper.inner_width / 2 - 2 * PADDING, paper.inner_height / DOWN - 2 * PADDING
    named = [group.name.strip() for group in record.ideas.groups if group.name.strip()]
    head = words(texts("handouts.ballots.title"), TEXT.but(weight=SEMIBOLD, ink=options.accent))
    foot = [one_line(record.workshop.name.strip() or record.workshop.team.strip(), SMALL, width)]
    if named:
        card = Card([head, *_rows(named, suggested_dots(len(named)), texts)], foot)
        if card.fits(width, height):
            return card
    return Card([head, *_blank(texts)], foot)


def _rows(named: Sequence[str], dots: int, texts: Texts) -> list[Flowable]:
    """One line an option, with a ring for each dot it may get."""
    found: list[Flowable] = [words(texts.plural("handouts.ballots.dots", dots), NOTE), Gap(5)]
    for name in named:
        said = Column([words(name, TEXT.but(ink=INK))], share=1)
        found.append(Row([said, Column([Dots(dots, TEXT)], points=dots * _DOT)], gap=8))
    return found


def _blank(texts: Texts) -> list[Flowable]:
    found: list[Flowable] = [words(texts("handouts.ballots.blank"), NOTE), Gap(2)]
    for _ in range(_BLANK):
        line = Column([WritingLine(19)], share=1)
        found.append(Row([line, Column([Gap(6), Dots(3, TEXT)], points=3 * _DOT)], gap=8))
    return found
