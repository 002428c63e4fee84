"""The poster: one objective for the wall, readable at four metres, with a box to tick for each week."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from reportlab.platypus import CondPageBreak, Flowable

from workshop_app.handouts import phrases
from workshop_app.handouts.block import Block
from workshop_app.handouts.fonts import BOLD, EXTRABOLD, MEDIUM, SEMIBOLD
from workshop_app.handouts.handout import Handout, Moment, PrintedFile
from workshop_app.handouts.layout import AtBottom, Column, Gap, Row, Rule, Stack
from workshop_app.handouts.lines import Span
from workshop_app.handouts.options import SheetOptions
from workshop_app.handouts.paper import Paper
from workshop_app.handouts.sheet import Sheet, printed
from workshop_app.handouts.style import BODY, MUTED, TextStyle
from workshop_app.handouts.text import natural_width, words
from workshop_app.handouts.weeks import WeekBoxes, weeks_of
from workshop_app.queries.facts import WorkshopFacts
from workshop_app.queries.minutes import Minutes
from workshop_app.queries.okrs import KeyResultView, ObjectiveView
from workshop_app.texts import Texts

DISTANCE: Final = 4000.0
"""Millimetres from which the objective, its key results and their figures can be read."""
_ARC_MINUTES: Final = 10.0
"""How large a capital is seen from there: twice the five minutes that a sharp eye needs (Snellen), which is
what an eye reads that may drive a car (0.5, Directive 2006/126/EC annex III)."""
_CAP_HEIGHT: Final = 0.727
"""A capital of Inter as a part of its size."""
_MILLIMETRE: Final = 72 / 25.4
_CAPITAL = 2 * DISTANCE * math.tan(math.radians(_ARC_MINUTES / 60) / 2) * _MILLIMETRE
_LEAST = math.ceil(_CAPITAL / _CAP_HEIGHT)
"""The smallest letters of what is to be read from there, in points."""

_HEADLINES = (
    TextStyle(78, 82, EXTRABOLD, tracking=-24),
    TextStyle(66, 70, EXTRABOLD, tracking=-22),
    TextStyle(56, 61, EXTRABOLD, tracking=-20),
    TextStyle(_LEAST, 51, EXTRABOLD, tracking=-16),
)
_SENTENCE = TextStyle(_LEAST, 53, SEMIBOLD, tracking=-14)
_FIGURE = TextStyle(_LEAST, 56, EXTRABOLD, tracking=-12)
_NUMERAL = TextStyle(_LEAST, 53, EXTRABOLD)
_HEAD = TextStyle(19, 25, ink=BODY)
_CAPTION = TextStyle(15, 20, MEDIUM, ink=MUTED)
_AIRS = (30.0, 22.0, 14.0)
_NUMBER = 44.0


def build(record: Minutes, texts: Texts, options: SheetOptions) -> Iterator[PrintedFile]:
    """One file an objective, ``poster_1.pdf`` and on; without an objective one that says so."""
    if not record.objectives:
        yield PrintedFile("poster_1.pdf", _poster(None, record.workshop, texts, options))
    for objective in record.objectives:
        content = _poster(objective, record.workshop, texts, options)
        yield PrintedFile(f"poster_{objective.number}.pdf", content)


POSTER = Handout("poster", Moment.CLOSE, build)


def _poster(
    objective: ObjectiveView | None, facts: WorkshopFacts, texts: Texts, options: SheetOptions
) -> bytes:
    sentence = phrases.sentence(objective, texts) if objective else texts("handouts.none.title")
    paper = Paper.wall(options.paper)
    look = _Look(_HEADLINES[-1], _AIRS[-1])
    if _fits(_story(objective, sentence, look, facts, texts, options), paper):
        looks = (
            _Look(style, air)
            for style in _HEADLINES
            if _widest_word(sentence, style) <= paper.inner_width
            for air in _AIRS
        )
        look = next(
            (
                each
                for each in looks
                if _fits(_story(objective, sentence, each, facts, texts, options), paper)
            ),
            look,
        )
    story = _story(objective, sentence, look, facts, texts, options)
    title = texts("handouts.poster.title", objective=sentence)
    return printed(Sheet(title, phrases.author(facts), sentence, texts, options, paper), story)


@dataclass(frozen=True)
class _Look:
    """The style of the objective, and the air around what stands below it, in points."""

    headline: TextStyle
    air: float


def _fits(story: Sequence[Flowable], paper: Paper) -> bool:
    """Whether it all stands on one page."""
    taken = [piece.wrap(paper.inner_width, 0)[1] + piece.getSpaceAfter() for piece in story]
    return sum(taken) <= paper.inner_height


def _story(
    objective: ObjectiveView | None,
    sentence: str,
    look: _Look,
    facts: WorkshopFacts,
    texts: Texts,
    options: SheetOptions,
) -> list[Flowable]:
    air = look.air
    story: list[Flowable] = [*_head(facts, texts, options), Gap(air)]
    story += [words(sentence, look.headline, outline=0), Gap(air)]
    for key_result in objective.key_results if objective else ():
        story += [
            Rule(thickness=1.2),
            Gap(air * 0.6),
            *_key_result(key_result, texts, options),
            Gap(air * 0.6),
        ]
    if objective is None or not objective.key_results:
        key = "handouts.no_key_results" if objective else "handouts.none.text"
        story.append(words(texts(key), _SENTENCE))
    return [*story, _foot(facts, texts, options)]


def _head(facts: WorkshopFacts, texts: Texts, options: SheetOptions) -> list[Flowable]:
    team, organisation = facts.team.strip(), facts.organisation.strip()
    spans = [Span(team, _HEAD.but(weight=SEMIBOLD))]
    if organisation:
        spans.append(Span(f" · {organisation}" if team else organisation, _HEAD))
    period = words(phrases.period(facts, texts), _HEAD.but(at_end=True))
    columns = [Column([Block(spans, _HEAD)], share=1.35), Column([period], share=1)]
    return [Row(columns), Rule(above=9, thickness=2, ink=options.accent)]


def _widest_word(sentence: str, style: TextStyle) -> float:
    return max((natural_width(words(word, style)) for word in sentence.split()), default=0.0)


def _key_result(key_result: KeyResultView, texts: Texts, options: SheetOptions) -> list[Flowable]:
    """Its number in the margin, the sentence, and the figure under it."""
    sentence = phrases.key_result_sentence(key_result, texts)
    said: list[Flowable] = [
        words(sentence, _SENTENCE, outline=1),
        words(phrases.figure(key_result, texts), _FIGURE.but(ink=options.accent)),
    ]
    number = words(str(key_result.number), _NUMERAL.but(weight=BOLD, ink=options.accent))
    row = Row([Column([number], points=_NUMBER), Column(said, share=1)], gap=14)
    return [CondPageBreak(2 * _SENTENCE.leading + _FIGURE.leading), row]


def _foot(facts: WorkshopFacts, texts: Texts, options: SheetOptions) -> AtBottom:
    """A box for each week, and the day on which it is ticked."""
    weekly = phrases.follow_up(facts, texts)[0]
    caption = f"{texts('handouts.poster.weeks')} · {weekly[1]}" if facts.weekly_day is not None else None
    return AtBottom(
        [
            Gap(20),
            Stack(
                [
                    Rule(thickness=2, below=12, ink=options.accent),
                    words(caption or texts("handouts.poster.weeks"), _CAPTION),
                    Gap(10),
                    WeekBoxes(weeks_of(facts.starts_on, facts.ends_on)),
                ],
                kept=True,
            ),
        ]
    )
