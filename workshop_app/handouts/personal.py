"""The personal sheet: a page for each owner with the key results that are theirs."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from reportlab.platypus import Flowable

from workshop_app.handouts import phrases, pieces
from workshop_app.handouts.fonts import MEDIUM
from workshop_app.handouts.handout import Handout, Moment, PrintedFile
from workshop_app.handouts.layout import AtBottom, Column, Gap, Row, Rule, Stack
from workshop_app.handouts.marks import ticked_line
from workshop_app.handouts.options import SheetOptions
from workshop_app.handouts.room_to_write import WritingLine
from workshop_app.handouts.sheet import Sheet, new_first_page, printed
from workshop_app.handouts.style import FIGURE, LEAD, NOTE, SENTENCES, SUBHEADING, TEXT
from workshop_app.handouts.text import headline, words
from workshop_app.queries.facts import WorkshopFacts
from workshop_app.queries.minutes import Minutes
from workshop_app.queries.okrs import KeyResultView, ObjectiveView
from workshop_app.texts import Texts

_FIGURES, _ASKED = 150.0, 116.0
_LONG = 160


@dataclass
class _Share:
    """What one owner has: key results with their objectives, and baselines to find for others."""

    owner: str
    owned: list[tuple[ObjectiveView, KeyResultView]] = field(default_factory=list)
    baselines: list[KeyResultView] = field(default_factory=list)


def build(record: Minutes, texts: Texts, options: SheetOptions) -> Iterator[PrintedFile]:
    """The one file ``personal.pdf``, a page an owner; what nobody owns stands on the last page."""
    facts = record.workshop
    story: list[Flowable] = []
    for share in _shares(record):
        story += new_first_page() if story else []
        story += _page(share, facts, texts, options)
    if not story:
        story = [*pieces.head(facts, texts, options), Gap(28)]
        story += [headline(texts("handouts.none.title"), options.page.inner_width)]
        story += [words(texts("handouts.none.text"), LEAD)]
    title = " · ".join(part for part in (texts("handouts.personal.title"), phrases.author(facts)) if part)
    sheet = Sheet(title, phrases.author(facts), texts("handouts.personal.title"), texts, options)
    yield PrintedFile("personal.pdf", printed(sheet, story))


PERSONAL = Handout("personal", Moment.CLOSE, build)


def _shares(record: Minutes) -> list[_Share]:
    """Owners in the order they come; a name is the same in large and small letters; nobody comes last."""
    shares: dict[str, _Share] = {}

    def of(name: str) -> _Share:
        tidy = " ".join(name.split())
        return shares.setdefault(tidy.casefold(), _Share(tidy))

    for objective in record.objectives:
        for key_result in objective.key_results:
            of(key_result.owner).owned.append((objective, key_result))
            finder = " ".join(key_result.baseline_owner.split())
            if key_result.baseline_unknown and finder.casefold() not in (
                "",
                " ".join(key_result.owner.split()).casefold(),
            ):
                of(finder).baselines.append(key_result)
    return sorted(shares.values(), key=lambda share: not share.owner)


def _page(share: _Share, facts: WorkshopFacts, texts: Texts, options: SheetOptions) -> list[Flowable]:
    name = share.owner or texts("handouts.personal.nobody")
    found: list[Flowable] = [*pieces.head(facts, texts, options), Gap(28)]
    found.append(headline(name, options.page.inner_width))
    found.append(words(texts.plural("handouts.personal.count", len(share.owned)), LEAD))
    if not share.owner:
        found.append(words(texts("handouts.personal.find_one"), LEAD))
    objective_id = None
    for objective, key_result in share.owned:
        if objective.id != objective_id:
            found += _objective(objective, texts)
            objective_id = objective.id
        found += [Gap(12), _key_result(key_result, share, facts, texts), Rule(above=12)]
    if share.baselines:
        found += [Gap(18), *pieces.subheading(texts("handouts.personal.baselines")), Gap(3)]
        found += [_baseline(each, facts, texts) for each in share.baselines]
    return [*found, _foot(facts, texts, options)]


def _objective(objective: ObjectiveView, texts: Texts) -> list[Flowable]:
    label = texts("handouts.minutes.objective", number=objective.number)
    return [
        Gap(20),
        words(label, NOTE.but(weight=MEDIUM)),
        words(phrases.sentence(objective, texts), SUBHEADING, outline=1),
        Rule(above=5),
    ]


def _key_result(key_result: KeyResultView, share: _Share, facts: WorkshopFacts, texts: Texts) -> Stack:
    sentence = phrases.key_result_sentence(key_result, texts)
    said: list[Flowable] = [words(sentence, SENTENCES[1] if len(sentence) <= _LONG else SUBHEADING)]
    if key_result.confidence is not None:
        said.append(words(texts("handouts.confidence", confidence=key_result.confidence), TEXT))
    task = phrases.baseline_task(key_result, facts, texts)
    if task:
        said.append(ticked_line(task, TEXT))
    said += [ticked_line(step.text, TEXT, ticked=step.done) for step in key_result.steps]
    figures: list[Flowable] = [words(phrases.figure(key_result, texts), FIGURE)]
    by = phrases.due(key_result, facts, texts)
    if by:
        figures.append(words(by, NOTE.but(at_end=True)))
    known = Row([Column(said, share=1), Column(figures, points=_FIGURES)])
    asked = ("first_step", "help") if share.owner else ("who",)
    return Stack([known, *(line for name in asked for line in _to_write(name, texts))], kept=True)


def _to_write(name: str, texts: Texts) -> list[Flowable]:
    """A question, and a line to answer it on."""
    label = Column([Gap(11), words(texts(f"handouts.personal.{name}"), NOTE)], points=_ASKED)
    return [Gap(4), Row([label, Column([WritingLine(24)], share=1)], gap=10)]


def _baseline(key_result: KeyResultView, facts: WorkshopFacts, texts: Texts) -> Flowable:
    sentence = phrases.key_result_sentence(key_result, texts)
    if key_result.baseline_due_on:
        day = phrases.day(key_result.baseline_due_on, facts, texts)
        sentence = f"{sentence} ({texts('handouts.due', date=day)})"
    return ticked_line(sentence, TEXT)


def _foot(facts: WorkshopFacts, texts: Texts, options: SheetOptions) -> AtBottom:
    line = Rule(thickness=1.1, below=12, ink=options.accent)
    return AtBottom([Gap(18), line, pieces.follow_up(facts, texts)])
