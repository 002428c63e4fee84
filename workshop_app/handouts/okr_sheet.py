"""The OKR sheet: one objective on A4, to hang on the wall and sign."""

from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.platypus import Flowable

from workshop_app.handouts import phrases, pieces
from workshop_app.handouts.handout import Handout, Moment, PrintedFile
from workshop_app.handouts.layout import AtBottom, Column, Gap, Row, Rule
from workshop_app.handouts.marks import YesNo, signature, ticked_line
from workshop_app.handouts.options import SheetOptions
from workshop_app.handouts.sheet import Sheet, printed
from workshop_app.handouts.style import (
    FIGURE,
    LEAD,
    NOTE,
    NUMERAL,
    SENTENCES,
    SUBHEADING,
    TEXT,
    TextStyle,
)
from workshop_app.handouts.text import headline, labelled, natural_width, words
from workshop_app.queries.assessment import key_result_lamps, objective_lamps
from workshop_app.queries.facts import WorkshopFacts
from workshop_app.queries.minutes import Minutes
from workshop_app.queries.okrs import KeyResultView, ObjectiveView
from workshop_app.texts import Texts

_LONG = 160
_NUMBER, _BETWEEN = 22.0, 14.0
_FIGURES_AT_LEAST, _FIGURES_AT_MOST = 122.0, 190.0


def build(record: Minutes, texts: Texts, options: SheetOptions) -> Iterator[PrintedFile]:
    """One file an objective, ``okr_sheet_1.pdf`` and on; without an objective one sheet that says so."""
    if not record.objectives:
        yield PrintedFile("okr_sheet_1.pdf", _without_objective(record.workshop, texts, options))
    for objective in record.objectives:
        content = _with_objective(objective, record.workshop, texts, options)
        yield PrintedFile(f"okr_sheet_{objective.number}.pdf", content)


OKR_SHEET = Handout("okr_sheet", Moment.CLOSE, build)


def _without_objective(facts: WorkshopFacts, texts: Texts, options: SheetOptions) -> bytes:
    title = texts("handouts.none.title")
    story = [
        *pieces.head(facts, texts, options), Gap(28), headline(title, options.page.inner_width),
        words(texts("handouts.none.text"), LEAD), _foot(None, facts, texts, options),
    ]  # fmt: skip
    return printed(Sheet(title, phrases.author(facts), title, texts, options), story)


def _with_objective(
    objective: ObjectiveView, facts: WorkshopFacts, texts: Texts, options: SheetOptions
) -> bytes:
    width = options.page.inner_width
    sentence = phrases.sentence(objective, texts)
    story: list[Flowable] = [*pieces.head(facts, texts, options), Gap(28), headline(sentence, width)]
    story += _reasons(objective, facts, texts)
    story += [Gap(18), Rule()]
    air = 18.0 if len(objective.key_results) <= 3 else 11.0
    columns = _Columns.fitting(objective, texts, options)
    for key_result in objective.key_results:
        story += [Gap(air), _key_result(key_result, facts, texts, columns), Rule(above=air)]
    if not objective.key_results:
        story += [Gap(air), words(texts("handouts.no_key_results"), LEAD), Rule(above=air)]
    story.append(_foot(objective, facts, texts, options))
    title = texts("handouts.sheet.title", objective=sentence)
    return printed(Sheet(title, phrases.author(facts), sentence, texts, options), story)


def _reasons(objective: ObjectiveView, facts: WorkshopFacts, texts: Texts) -> list[Flowable]:
    """Why now, what it supports, and what the room kept about the sentence."""
    found: list[Flowable] = []
    for key, said in (("why_now", objective.why_now), ("supports", objective.supports)):
        if said.strip():
            found += [labelled(texts(f"handouts.{key}"), said.strip(), LEAD), Gap(3)]
    return [*found, *pieces.kept_lamps(objective_lamps(objective, facts), texts)]


@dataclass(frozen=True)
class _Columns:
    """How wide the figures stand, in points, and the styles of sentence and numeral, alike on one sheet."""

    figure: float
    sentence: TextStyle
    numeral: TextStyle

    @classmethod
    def fitting(cls, objective: ObjectiveView, texts: Texts, options: SheetOptions) -> "_Columns":
        """As wide as the widest figure, and as large as every sentence stands on one line, within bounds."""
        figures = [words(phrases.figure(each, texts), FIGURE) for each in objective.key_results]
        widest = max([_FIGURES_AT_LEAST, *(natural_width(each) + 1 for each in figures)])
        figure = min(_FIGURES_AT_MOST, widest)
        room = options.page.inner_width - _NUMBER - figure - 2 * _BETWEEN
        numeral = NUMERAL.but(ink=options.accent)
        for style in SENTENCES:
            sentences = [
                words(phrases.key_result_sentence(each, texts), style) for each in objective.key_results
            ]
            if all(natural_width(sentence) <= room for sentence in sentences):
                return cls(figure, style, numeral)
        return cls(figure, SENTENCES[0], numeral)


def _key_result(key_result: KeyResultView, facts: WorkshopFacts, texts: Texts, columns: _Columns) -> Row:
    return Row([
        Column([words(str(key_result.number), columns.numeral)], points=_NUMBER),
        Column(_said(key_result, facts, texts, columns.sentence), share=1),
        Column(_figures(key_result, facts, texts), points=columns.figure),
    ], gap=_BETWEEN)  # fmt: skip


def _said(key_result: KeyResultView, facts: WorkshopFacts, texts: Texts, style: TextStyle) -> list[Flowable]:
    """The sentence, its owner, what is to be done, and the lamps that were kept."""
    sentence = phrases.key_result_sentence(key_result, texts)
    style = style if len(sentence) <= _LONG else SUBHEADING
    said: list[Flowable] = [
        words(sentence, style, outline=1),
        words(phrases.ownership(key_result, texts), TEXT),
    ]
    task = phrases.baseline_task(key_result, facts, texts)
    if task:
        said.append(ticked_line(task, NOTE))
    said += [ticked_line(step.text, TEXT, ticked=step.done) for step in key_result.steps]
    return said + pieces.kept_lamps(key_result_lamps(key_result, facts), texts)


def _figures(key_result: KeyResultView, facts: WorkshopFacts, texts: Texts) -> list[Flowable]:
    """From → to, by when, and the boxes for the last day."""
    figures: list[Flowable] = [words(phrases.figure(key_result, texts), FIGURE)]
    by = phrases.due(key_result, facts, texts)
    if by:
        figures.append(words(by, NOTE.but(at_end=True, after=3)))
    return [*figures, Gap(3), YesNo(texts)]


def _foot(
    objective: ObjectiveView | None, facts: WorkshopFacts, texts: Texts, options: SheetOptions
) -> AtBottom:
    """Dates and signatures, at the foot of the last page."""
    agreed = phrases.agreement(objective.fist if objective else None, texts)
    sign = texts("handouts.signature")
    return AtBottom(
        [
            Gap(18),
            Rule(thickness=1.1, below=12, ink=options.accent),
            pieces.follow_up(facts, texts),
            Row([Column([signature(caption)], share=1) for caption in (agreed, sign, sign)]),
        ]
    )
