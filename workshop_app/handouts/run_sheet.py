"""The facilitator's run sheet: the agenda by the clock, with what to say and what to watch for."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from reportlab.platypus import Flowable

from workshop_app.handouts import phrases, pieces
from workshop_app.handouts.fonts import SEMIBOLD
from workshop_app.handouts.handout import Handout, Moment, PrintedFile
from workshop_app.handouts.layout import Column, Gap, Row, Rule, Stack
from workshop_app.handouts.marked import marked
from workshop_app.handouts.options import SheetOptions
from workshop_app.handouts.sheet import Sheet, printed
from workshop_app.handouts.style import HEADING, INK, LEAD, MUTED, NOTE, TEXT, TITLE
from workshop_app.handouts.text import labelled, words
from workshop_app.queries.minutes import HeldItem, Minutes
from workshop_app.queries.notes import stage_notes
from workshop_app.texts import Texts

_CLOCK, _LABEL = 52.0, 72.0


def build(record: Minutes, texts: Texts, options: SheetOptions) -> Iterator[PrintedFile]:
    """The one file ``run_sheet.pdf``."""
    facts = record.workshop
    story: list[Flowable] = [*pieces.head(facts, texts, options), Gap(22)]
    story += [words(texts("handouts.run_sheet.title"), TITLE), *_when(record, texts)]
    story += [Gap(10), *_agenda(record, texts, options)]
    named = (texts("handouts.run_sheet.title"), facts.name.strip())
    title = " · ".join(part for part in named if part)
    sheet = Sheet(title, phrases.author(facts), title, texts, options)
    yield PrintedFile("run_sheet.pdf", printed(sheet, story))


RUN_SHEET = Handout("run_sheet", Moment.BEFORE, build)


def _when(record: Minutes, texts: Texts) -> list[Flowable]:
    facts = record.workshop
    minutes = sum(item.planned_minutes for item in record.agenda if not item.skipped)
    said = [texts.moment(facts.starts_at)] if facts.starts_at else []
    if minutes:
        said.append(texts.plural("handouts.minutes.minutes", minutes))
    if record.people:
        said.append(texts.plural("handouts.minutes.people", record.people))
    found: list[Flowable] = [words(facts.name.strip(), LEAD)] if facts.name.strip() else []
    if said:
        found.append(words(" · ".join(said), TEXT))
    if facts.purpose.strip():
        found += [Gap(4), labelled(texts("handouts.minutes.purpose"), facts.purpose.strip(), TEXT)]
    return found


def _agenda(record: Minutes, texts: Texts, options: SheetOptions) -> list[Flowable]:
    """Every stage at a glance, then stage by stage with its notes."""
    if not record.agenda:
        return [words(texts("handouts.run_sheet.no_agenda"), LEAD)]
    clocks = list(_clocks(record, texts))
    held = [(item, clock) for item, clock in zip(record.agenda, clocks, strict=False) if not item.skipped]
    rows = [_glance(clock, texts(f"stages.{item.stage}.name"), _minutes(item, texts)) for item, clock in held]
    rows.append(_glance(clocks[-1], texts("handouts.run_sheet.end"), ""))
    found: list[Flowable] = [Stack(rows, kept=True), Gap(12)]
    for item, clock in zip(record.agenda, clocks, strict=False):
        found += [Rule(above=8, below=8), _stage(item, clock, texts, options)]
    end = _beside(clocks[-1], [words(texts("handouts.run_sheet.end"), HEADING)])
    return [*found, Rule(above=8, below=8), end]


def _glance(clock: str, name: str, minutes: str) -> Row:
    columns = [
        Column([words(clock, TEXT.but(weight=SEMIBOLD, ink=INK))], points=_CLOCK),
        Column([words(name, TEXT.but(ink=INK))], points=150),
        Column([words(minutes, TEXT)], share=1),
    ]
    return Row(columns, gap=10)


def _minutes(item: HeldItem, texts: Texts) -> str:
    return texts.plural("handouts.minutes.minutes", item.planned_minutes)


def _clocks(record: Minutes, texts: Texts) -> Iterator[str]:
    """When each stage begins, and at last when everything ends."""
    after = 0
    for item in record.agenda:
        yield _clock(record.workshop.starts_at, after, texts)
        after += 0 if item.skipped else item.planned_minutes
    yield _clock(record.workshop.starts_at, after, texts)


def _clock(starts_at: datetime | None, after: int, texts: Texts) -> str:
    """The clock time, or the minutes since the start while nobody has said when that is."""
    if starts_at is None:
        return texts("handouts.run_sheet.after", minutes=after)
    return texts.clock(starts_at + timedelta(minutes=after))


def _stage(item: HeldItem, clock: str, texts: Texts, options: SheetOptions) -> Flowable:
    name = texts(f"stages.{item.stage}.name")
    if item.skipped:
        said = f"{name} · {texts('handouts.minutes.skipped')}"
        return _beside("", [words(said, TEXT.but(ink=MUTED))])
    minutes = words(_minutes(item, texts), TEXT.but(at_end=True))
    heading = Row(
        [
            Column([words(name, HEADING.but(ink=options.accent), outline=0)], share=1),
            Column([Gap(3.5), minutes], points=60),
        ]
    )
    found: list[Flowable] = [_beside(clock, [heading]), Gap(4)]
    for part in stage_notes(texts.language, item.stage):
        label = Column([words(part.heading, NOTE.but(weight=SEMIBOLD, ink=INK))], points=_LABEL)
        row = Row([label, Column(marked(part.markdown, TEXT), share=1)], gap=10)
        found += [_beside("", [row]), Gap(5)]
    return Stack(found, kept=True)


def _beside(clock: str, pieces_beside: list[Flowable]) -> Row:
    """A clock time in the margin and what happens then beside it."""
    return Row([Column([words(clock, HEADING)], points=_CLOCK), Column(pieces_beside, share=1)], gap=10)
