"""The midway sheet: which key results to keep, change or drop, and why."""

from collections.abc import Iterator

from reportlab.platypus import Flowable

from workshop_app.handouts import meeting, phrases, pieces
from workshop_app.handouts.handout import Handout, Moment, PrintedFile
from workshop_app.handouts.layout import Column, Gap, Row, Rule, Stack
from workshop_app.handouts.marks import ticked_line
from workshop_app.handouts.options import SheetOptions
from workshop_app.handouts.sheet import Sheet, printed
from workshop_app.handouts.style import INK, LEAD, TEXT
from workshop_app.handouts.text import words
from workshop_app.model.words import Decision
from workshop_app.queries.minutes import Minutes
from workshop_app.queries.weeks_after import Decided
from workshop_app.texts import Texts

_AGENDA = (("look", 10), ("decide", 30), ("obstacles", 10), ("next", 10))
_CHOICE = 86.0


def build(record: Minutes, texts: Texts, options: SheetOptions) -> Iterator[PrintedFile]:
    """The one file ``midway.pdf``."""
    facts = record.workshop
    title = texts("handouts.midway.title")
    when = texts.moment(facts.midway_at) if facts.midway_at else ""
    story = meeting.opening(title, when, facts, texts, options)
    steps = [(texts(f"handouts.midway.agenda.{name}"), minutes) for name, minutes in _AGENDA]
    story += [*meeting.agenda(steps, texts, options), *_objectives(record, texts, options)]
    story += [*pieces.section(texts("handouts.midway.tasks"), options.accent), *meeting.lines(5)]
    named = " · ".join(part for part in (title, phrases.author(facts)) if part)
    sheet = Sheet(named, phrases.author(facts), named, texts, options)
    yield PrintedFile("midway.pdf", printed(sheet, story))


MIDWAY = Handout("midway", Moment.LATER, build)


def _objectives(record: Minutes, texts: Texts, options: SheetOptions) -> list[Flowable]:
    facts = record.workshop
    day = (
        facts.midway_at.date() if facts.midway_at else facts.starts_on + (facts.ends_on - facts.starts_on) / 2
    )
    if not record.objectives:
        return [Gap(14), words(texts("handouts.none.text"), LEAD)]
    found: list[Flowable] = []
    for objective in record.objectives:
        found += meeting.objective_head(objective, record, texts, options)
        for key_result in objective.key_results:
            numbers = meeting.numbers(key_result, record, day, texts, options)
            found.append(
                Stack(
                    [
                        *numbers,
                        Gap(6),
                        meeting.beside(_decision(record.after.decisions.get(key_result.id), texts)),
                    ],
                    kept=True,
                )
            )
            found.append(Rule(above=10))
    return found


def _decision(taken: Decided | None, texts: Texts) -> list[Flowable]:
    """Three boxes, one ticked when it is decided, and the reason."""
    decision = taken.decision if taken else None
    boxes = [
        Column(
            [ticked_line(texts(f"handouts.midway.{each.value}"), TEXT.but(ink=INK), ticked=each is decision)],
            points=_CHOICE,
        )
        for each in Decision
    ]
    why = texts("handouts.meeting.why")
    return [Row(boxes, gap=8), Gap(3), meeting.room(why, taken.reason if taken else "")]
