"""Pieces that several sheets share: the head of the first page, follow-up dates, and kept lamps."""

from collections.abc import Iterable

from reportlab.lib.colors import Color
from reportlab.platypus import CondPageBreak, Flowable

from workshop_app.handouts import phrases
from workshop_app.handouts.block import Block
from workshop_app.handouts.fonts import MEDIUM, SEMIBOLD
from workshop_app.handouts.layout import Column, Gap, Row, Rule
from workshop_app.handouts.lines import Span
from workshop_app.handouts.marks import lamp_line
from workshop_app.handouts.options import SheetOptions
from workshop_app.handouts.style import HEADING, INK, NOTE, STRONG_LINE, SUBHEADING, TEXT
from workshop_app.handouts.text import words
from workshop_app.queries.assessment import Lamp
from workshop_app.queries.facts import WorkshopFacts
from workshop_app.texts import Texts


def head(facts: WorkshopFacts, texts: Texts, options: SheetOptions) -> list[Flowable]:
    """Team and organisation at the left, the period at the right, a strong line under both."""
    spans = [Span(facts.team.strip(), TEXT.but(weight=SEMIBOLD))]
    if facts.organisation.strip():
        spans.append(
            Span(f" · {facts.organisation.strip()}" if facts.team.strip() else facts.organisation, TEXT)
        )
    columns = [
        Column([Block(spans, TEXT)], share=1.35),
        Column([words(phrases.period(facts, texts), TEXT.but(at_end=True))], share=1),
    ]
    return [Row(columns), Rule(above=6, thickness=1.1, ink=options.accent)]


def follow_up(facts: WorkshopFacts, texts: Texts) -> Row:
    """Weekly report, midway meeting and review beside each other."""
    return Row(
        [
            Column([words(name, NOTE.but(weight=MEDIUM)), words(said, TEXT.but(ink=INK))], share=1)
            for name, said in phrases.follow_up(facts, texts)
        ]
    )


def kept_lamps(lamps: Iterable[Lamp], texts: Texts) -> list[Flowable]:
    """One line for each lamp that the room kept, with its question and the reason."""
    return [
        lamp_line(lamp.verdict, _kept(lamp, texts), texts)
        for lamp in lamps
        if lamp.kept is not None and lamp.verdict != "yes"
    ]


def criterion(name: str, texts: Texts) -> str:
    """What a criterion of the quality check is called, on paper as on the screens."""
    key = f"widgets.lamp.{name}"
    return texts(key) if texts.has(key) else name.replace("_", " ").capitalize()


def _kept(lamp: Lamp, texts: Texts) -> str:
    question = lamp.question.strip() or f"{criterion(lamp.criterion, texts)}."
    return texts("handouts.lamp.kept", question=question, reason=lamp.kept)


def subheading(title: str, *, room: float = 55) -> list[Flowable]:
    """A heading within a section; it moves on when less than ``room`` points are left for what follows."""
    return [CondPageBreak(room), words(title, SUBHEADING)]


def section(title: str, ink: Color = STRONG_LINE) -> list[Flowable]:
    """A heading under a strong line, in the bookmarks; it never stands alone at the foot of a page."""
    return [
        Gap(16),
        CondPageBreak(110),
        Rule(thickness=1.1, below=9, ink=ink),
        words(title, HEADING, outline=0),
    ]
