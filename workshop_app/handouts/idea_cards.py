"""Blank cards for ideas, eight a page: for rooms that write by hand."""

from collections.abc import Iterator

from workshop_app.handouts import phrases
from workshop_app.handouts.cards import EIGHT, PADDING, Card, card_pages
from workshop_app.handouts.fonts import MEDIUM
from workshop_app.handouts.handout import Handout, Moment, PrintedFile
from workshop_app.handouts.options import SheetOptions
from workshop_app.handouts.paper import Paper
from workshop_app.handouts.sheet import Sheet, one_line, printed
from workshop_app.handouts.style import NOTE, SMALL
from workshop_app.handouts.text import words
from workshop_app.queries.facts import WorkshopFacts
from workshop_app.queries.minutes import Minutes
from workshop_app.texts import Texts


def build(record: Minutes, texts: Texts, options: SheetOptions) -> Iterator[PrintedFile]:
    """The one file ``idea_cards.pdf``, of one page; how many copies is for the print dialog."""
    facts, paper = record.workshop, Paper.cards(options.paper)
    title = texts("handouts.idea_cards.title")
    sheet = Sheet(title, phrases.author(facts), title, texts, options, paper)
    card = _card(facts, texts, options, paper.inner_width / 2 - 2 * PADDING)
    yield PrintedFile("idea_cards.pdf", printed(sheet, card_pages([card] * EIGHT)))


def _card(facts: WorkshopFacts, texts: Texts, options: SheetOptions, width: float) -> Card:
    prompt = words(texts("handouts.idea_cards.prompt"), NOTE.but(weight=MEDIUM, ink=options.accent))
    return Card([prompt], [one_line(facts.name.strip() or facts.team.strip(), SMALL, width)])


IDEA_CARDS = Handout("idea_cards", Moment.BEFORE, build)
