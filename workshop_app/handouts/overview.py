"""The overview: every objective with its key results, on one A4 page as far as they go."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.platypus import CondPageBreak, Flowable

from workshop_app.handouts import phrases, pieces
from workshop_app.handouts.fonts import MEDIUM, SEMIBOLD
from workshop_app.handouts.handout import Handout, Moment, PrintedFile
from workshop_app.handouts.layout import AtBottom, Column, Gap, Row, Rule, Table
from workshop_app.handouts.options import SheetOptions
from workshop_app.handouts.sheet import Sheet, printed
from workshop_app.handouts.style import HEADING, INK, LEAD, NOTE, NUMERAL, SMALL, TEXT, TextStyle
from workshop_app.handouts.text import headline, labelled, natural_width, words
from workshop_app.queries.facts import WorkshopFacts
from workshop_app.queries.minutes import Minutes
from workshop_app.queries.okrs import KeyResultView, ObjectiveView
from workshop_app.texts import Texts

_FOOT = 70.0
_NUMBER, _DUE = 20.0, 68.0
_FIGURES, _OWNERS = (60.0, 130.0), (40.0, 84.0)


def build(record: Minutes, texts: Texts, options: SheetOptions) -> Iterator[PrintedFile]:
    """The one file ``overview.pdf``."""
    facts = record.workshop
    story = next(story for story in _stories(record, texts, options) if story is not None)
    name = texts("handouts.overview.name")
    title = " · ".join(part for part in (name, phrases.author(facts)) if part)
    yield PrintedFile(
        "overview.pdf", printed(Sheet(title, phrases.author(facts), title, texts, options), story)
    )


OVERVIEW = Handout("overview", Moment.CLOSE, build)


def _stories(record: Minutes, texts: Texts, options: SheetOptions) -> Iterator[list[Flowable] | None]:
    """The airy story if it stands on one page, else the compact one, else the airy one over several pages."""
    paper = options.page
    for air in (14.0, 9.0, 4.0):
        story = _story(record, texts, options, air)
        heights = [
            piece.wrap(paper.inner_width, paper.inner_height)[1] + piece.getSpaceAfter()
            for piece in story[:-1]
        ]
        yield story if sum(heights) + _FOOT <= paper.inner_height else None
    yield _story(record, texts, options, 9.0)


def _story(record: Minutes, texts: Texts, options: SheetOptions, air: float) -> list[Flowable]:
    facts = record.workshop
    story: list[Flowable] = [*pieces.head(facts, texts, options), Gap(10 + air)]
    story += [headline(texts("handouts.overview.title"), options.page.inner_width, outline=None)]
    columns = _Columns.for_all(record, texts, options)
    for objective in record.objectives:
        story += _objective(objective, columns, record.workshop, texts, air)
    if not record.objectives:
        story.append(words(texts("handouts.none.text"), LEAD))
    foot = [Rule(above=18, thickness=1.1, below=12, ink=options.accent), pieces.follow_up(facts, texts)]
    return [*story, AtBottom(foot)]


def _objective(
    objective: ObjectiveView, columns: "_Columns", facts: WorkshopFacts, texts: Texts, air: float
) -> list[Flowable]:
    said: list[Flowable] = [words(phrases.sentence(objective, texts), HEADING, outline=0)]
    if objective.supports.strip():
        said.append(labelled(texts("handouts.supports"), objective.supports.strip(), TEXT))
    number = Column([words(str(objective.number), columns.numeral)], points=_NUMBER)
    head = Row([number, Column(said, share=1)], gap=10)
    found: list[Flowable] = [Gap(2 * air), CondPageBreak(100), head, Gap(air / 2)]
    if not objective.key_results:
        return [
            *found,
            Row(
                [
                    Column([Gap(1)], points=_NUMBER),
                    Column([words(texts("handouts.no_key_results"), NOTE)], share=1),
                ],
                gap=10,
            ),
        ]
    names = [texts(f"handouts.overview.{name}") for name in ("key_result", "figure", "due", "owner")]
    heading: list[Flowable] = [columns.row("", names, SMALL.but(weight=MEDIUM)), Rule(above=2, below=2)]
    rows: list[Flowable] = []
    for each in objective.key_results:
        rows += [Gap(air / 2 + 1), _row(each, columns, facts, texts), Rule(above=air / 2)]
    return [*found, Table(heading, rows)]


def _row(each: KeyResultView, columns: "_Columns", facts: WorkshopFacts, texts: Texts) -> Row:
    day = phrases.day(each.due_on, facts, texts) if each.due_on else "–"
    sentence = phrases.key_result_sentence(each, texts)
    return columns.row(
        str(each.number), [sentence, phrases.figure(each, texts), day, each.owner.strip() or "–"], TEXT
    )


@dataclass(frozen=True)
class _Columns:
    """The widths of the columns in points and the style of the numeral, the same for every objective."""

    figure: float
    owner: float
    numeral: TextStyle

    @classmethod
    def for_all(cls, record: Minutes, texts: Texts, options: SheetOptions) -> "_Columns":
        """As wide as the widest figure and owner need, within bounds."""
        every = [each for objective in record.objectives for each in objective.key_results]
        bold = TEXT.but(weight=SEMIBOLD)
        figures = [natural_width(words(phrases.figure(each, texts), bold)) for each in every]
        owners = [natural_width(words(each.owner.strip(), TEXT)) for each in every]
        return cls(
            figure=min(_FIGURES[1], max([_FIGURES[0], *figures]) + 1),
            owner=min(_OWNERS[1], max([_OWNERS[0], *owners]) + 1),
            numeral=NUMERAL.but(ink=options.accent),
        )

    def row(self, number: str, cells: Sequence[str], style: TextStyle) -> Row:
        """One row: number, sentence, figure, day, owner."""
        sentence, figure, day, owner = cells
        strong = style.but(weight=MEDIUM, ink=INK) if number else style
        bold = style.but(weight=SEMIBOLD, ink=INK) if number else style
        return Row([
            Column([words(number, bold)], points=_NUMBER),
            Column([words(sentence, strong, outline=1 if number else None)], share=1),
            Column([words(figure, bold)], points=self.figure),
            Column([words(day, style)], points=_DUE),
            Column([words(owner, style)], points=self.owner),
        ], gap=10)  # fmt: skip
