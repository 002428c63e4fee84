"""The questions of the quality check, to read aloud: those that this room asks, criterion by criterion."""

from collections.abc import Iterator
from itertools import groupby

from reportlab.platypus import Flowable

from workshop_app.handouts import phrases, pieces
from workshop_app.handouts.handout import Handout, Moment, PrintedFile
from workshop_app.handouts.layout import Column, Gap, Row, Rule
from workshop_app.handouts.options import SheetOptions
from workshop_app.handouts.sheet import Sheet, printed
from workshop_app.handouts.style import INK, LEAD, SUBHEADING, TITLE, TextStyle
from workshop_app.handouts.text import words
from workshop_app.quality.rule_book import SECTIONS, RuleEntry, rule_entries
from workshop_app.queries.minutes import Minutes
from workshop_app.texts import Texts

_CRITERION = 112.0
_QUESTION = TextStyle(12, 17, ink=INK, after=2)
_OPEN = "…"


def build(record: Minutes, texts: Texts, options: SheetOptions) -> Iterator[PrintedFile]:
    """The one file ``rule_card.pdf``."""
    facts = record.workshop
    title = texts("handouts.rule_card.title")
    story: list[Flowable] = [*pieces.head(facts, texts, options), Gap(22), words(title, TITLE)]
    story += [words(texts("handouts.rule_card.how"), LEAD)]
    asked = [each for each in rule_entries(texts.language) if _is_asked(each, facts.rules.switched_off)]
    for section in SECTIONS:
        entries = [each for each in asked if each.section == section]
        if entries:
            story += [
                *pieces.section(texts(f"quality.book.{section}"), options.accent),
                *_criteria(entries, texts, options),
            ]
    if not asked:
        story += [Gap(12), words(texts("handouts.rule_card.none"), LEAD)]
    sheet = Sheet(title, phrases.author(facts), title, texts, options)
    yield PrintedFile("rule_card.pdf", printed(sheet, story))


RULE_CARD = Handout("rule_card", Moment.BEFORE, build)


def _is_asked(entry: RuleEntry, switched_off: frozenset[str]) -> bool:
    """Whether the room asks it, and it can be asked of any sentence."""
    return entry.id not in switched_off and _OPEN not in entry.question


def _criteria(entries: list[RuleEntry], texts: Texts, options: SheetOptions) -> Iterator[Flowable]:
    """One row a criterion: its name, and its questions."""
    for number, (criterion, group) in enumerate(groupby(entries, lambda entry: entry.criterion)):
        questions = list(dict.fromkeys(entry.question for entry in group))
        if number:
            yield Rule(above=5, below=7)
        name = words(texts(f"quality.criterion.{criterion}"), SUBHEADING.but(ink=options.accent))
        asked = [words(question, _QUESTION) for question in questions]
        yield Row([Column([name], points=_CRITERION), Column(asked, share=1)], gap=14)
