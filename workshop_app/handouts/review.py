"""The review sheet: the score of each key result, whether it was reached, and what was learnt."""

from collections.abc import Iterator
from decimal import Decimal

from reportlab.platypus import Flowable

from workshop_app.handouts import meeting, phrases, pieces
from workshop_app.handouts.handout import Handout, Moment, PrintedFile
from workshop_app.handouts.layout import Column, Gap, Row, Rule, Stack
from workshop_app.handouts.marks import ticked_line
from workshop_app.handouts.options import SheetOptions
from workshop_app.handouts.sheet import Sheet, printed
from workshop_app.handouts.style import INK, LEAD, NOTE, TEXT
from workshop_app.handouts.text import words
from workshop_app.model.words import Answer
from workshop_app.queries.minutes import Minutes
from workshop_app.queries.okrs import KeyResultView
from workshop_app.queries.progress import of_key_result, suggested_score
from workshop_app.queries.weeks_after import Scored, WeeksAfter
from workshop_app.texts import Texts

_AGENDA = (("look", 10), ("score", 30), ("learn", 15), ("share", 5))
_ANSWERS = ((Answer.YES, "yes"), (Answer.NO, "no"))
_BOX, _SCORE = 52.0, 170.0


def build(record: Minutes, texts: Texts, options: SheetOptions) -> Iterator[PrintedFile]:
    """The one file ``review.pdf``."""
    facts = record.workshop
    title = texts("handouts.review.title")
    when = texts.moment(facts.review_at) if facts.review_at else ""
    story = meeting.opening(title, when, facts, texts, options)
    steps = [(texts(f"handouts.review.agenda.{name}"), minutes) for name, minutes in _AGENDA]
    story += [*meeting.agenda(steps, texts, options), *_objectives(record, texts, options)]
    story += _learnings(record, texts, options)
    named = " · ".join(part for part in (title, phrases.author(facts)) if part)
    sheet = Sheet(named, phrases.author(facts), named, texts, options)
    yield PrintedFile("review.pdf", printed(sheet, story))


REVIEW = Handout("review", Moment.LATER, build)


def _objectives(record: Minutes, texts: Texts, options: SheetOptions) -> list[Flowable]:
    facts = record.workshop
    day = facts.review_at.date() if facts.review_at else facts.ends_on
    if not record.objectives:
        return [Gap(14), words(texts("handouts.none.text"), LEAD)]
    found: list[Flowable] = []
    for objective in record.objectives:
        found += meeting.objective_head(objective, record, texts, options)
        for key_result in objective.key_results:
            numbers = meeting.numbers(key_result, record, day, texts, options)
            scored = meeting.beside(_score(key_result, record.after, texts))
            found += [Stack([*numbers, Gap(6), scored], kept=True), Rule(above=10)]
    return found


def _score(key_result: KeyResultView, after: WeeksAfter, texts: Texts) -> list[Flowable]:
    """Reached or not, the score that was given or that the numbers suggest, and the reason."""
    given = after.scores.get(key_result.id)
    answer = given.reached if given else None
    boxes = [
        Column(
            [ticked_line(texts(f"handouts.reached.{name}"), TEXT, ticked=each is answer)],
            points=_BOX,
        )
        for each, name in _ANSWERS
    ]
    asked = Column([words(texts("handouts.reached.question"), TEXT.but(ink=INK))], points=_BOX)
    row = Row(
        [
            asked,
            *boxes,
            Column([words(_score_words(given, of_key_result(key_result, after), texts), TEXT)], share=1),
        ],
        gap=8,
    )
    return [row, Gap(3), meeting.room(texts("handouts.meeting.why"), given.reason if given else "")]


def _score_words(given: Scored | None, share: Decimal | None, texts: Texts) -> str:
    if given is not None:
        return texts("handouts.review.score", score=texts.number(given.score))
    if share is None:
        return texts("handouts.review.score_open")
    return texts("handouts.review.score_suggested", score=texts.number(suggested_score(share)))


def _learnings(record: Minutes, texts: Texts, options: SheetOptions) -> list[Flowable]:
    """What was learnt, room for more, and room for what to tell others."""
    found = pieces.section(texts("handouts.review.learnings"), options.accent)
    shared = texts("handouts.review.shared")
    for each in record.after.learnings:
        said = f"{each.text} ({shared})" if each.share else each.text
        columns = [Column([words("–", TEXT)], points=8), Column([words(said, TEXT)], share=1)]
        found.append(Row(columns, gap=6))
    found += meeting.lines(4)
    found += [Gap(14), *pieces.subheading(texts("handouts.review.share"), room=110)]
    found.append(words(texts("handouts.review.share_how"), NOTE))
    return found + meeting.lines(3)
