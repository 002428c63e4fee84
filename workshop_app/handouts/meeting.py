"""What the sheets of the midway meeting and the review share: an agenda, the numbers, and room to write."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from reportlab.platypus import CondPageBreak, Flowable

from workshop_app.handouts import phrases, pieces
from workshop_app.handouts.fonts import MEDIUM, SEMIBOLD
from workshop_app.handouts.layout import Column, Gap, Row, Rule
from workshop_app.handouts.options import SheetOptions
from workshop_app.handouts.room_to_write import PaceBar, WritingLine
from workshop_app.handouts.style import FIGURE, HEADING, INK, LEAD, NOTE, NUMERAL, SUBHEADING, TEXT, TITLE
from workshop_app.handouts.text import labelled, words
from workshop_app.queries import progress
from workshop_app.queries.facts import WorkshopFacts
from workshop_app.queries.minutes import Minutes
from workshop_app.queries.okrs import KeyResultView, ObjectiveView
from workshop_app.texts import Texts

_NUMBER, _FIGURES, _MINUTES = 22.0, 150.0, 52.0
_TREND = 6


def opening(
    title: str, when: str, facts: WorkshopFacts, texts: Texts, options: SheetOptions
) -> list[Flowable]:
    """The head of the sheet, its title, and when the meeting is."""
    found: list[Flowable] = [*pieces.head(facts, texts, options), Gap(22), words(title, TITLE)]
    return [*found, words(when or texts("handouts.follow_up.open"), LEAD)]


def agenda(steps: Sequence[tuple[str, int]], texts: Texts, options: SheetOptions) -> list[Flowable]:
    """What to do in which order, and how many minutes it may take."""
    found = pieces.section(texts("handouts.minutes.agenda"), options.accent)
    for said, minutes in steps:
        taken = words(texts.plural("handouts.minutes.minutes", minutes), TEXT.but(weight=MEDIUM))
        found += [Row([Column([taken], points=_MINUTES), Column([words(said, TEXT.but(ink=INK))], share=1)])]
    return found


def objective_head(
    objective: ObjectiveView, record: Minutes, texts: Texts, options: SheetOptions
) -> list[Flowable]:
    """The objective, and how far it has come as a whole."""
    known = any(progress.of_key_result(each, record.after) is not None for each in objective.key_results)
    share = progress.of_objective(objective, record.after) if known else None
    label = texts("handouts.minutes.objective", number=objective.number)
    found: list[Flowable] = [
        Gap(16), CondPageBreak(150), Rule(thickness=1.1, below=9, ink=options.accent),
        words(label, NOTE.but(weight=MEDIUM)), words(phrases.sentence(objective, texts), HEADING, outline=0),
    ]  # fmt: skip
    committed = texts("handouts.committed" if objective.committed else "handouts.aspirational")
    found.append(words(f"{share_words(share, texts)} · {committed}", NOTE))
    if not objective.key_results:
        found.append(words(texts("handouts.no_key_results"), TEXT))
    return found


def share_words(share: Decimal | None, texts: Texts) -> str:
    """``42 %`` of the way, as it is and not clamped; or that nobody knows."""
    if share is None:
        return texts("handouts.meeting.not_known")
    return texts("handouts.meeting.share", percent=texts.number(round(share * 100)))


def numbers(
    key_result: KeyResultView, record: Minutes, day: date, texts: Texts, options: SheetOptions
) -> list[Flowable]:
    """One key result: where it began, should end and is now, against the even pace on ``day``."""
    facts = record.workshop
    share = progress.of_key_result(key_result, record.after)
    pace = progress.expected(facts.starts_on, key_result.due_on or facts.ends_on, day)
    figures: list[Flowable] = [words(phrases.figure(key_result, texts), FIGURE)]
    by = phrases.due(key_result, facts, texts)
    if by:
        figures.append(words(by, NOTE.but(at_end=True)))
    said: list[Flowable] = [words(phrases.key_result_sentence(key_result, texts), SUBHEADING, outline=1)]
    owner = key_result.owner.strip()
    said.append(words(texts("handouts.owner", owner=owner) if owner else texts("handouts.no_owner"), NOTE))
    number = words(str(key_result.number), NUMERAL.but(ink=options.accent))
    columns = [Column([number], points=_NUMBER), Column(said, share=1), Column(figures, points=_FIGURES)]
    found: list[Flowable] = [Gap(8), Row(columns, gap=14), Gap(3)]
    if share is not None:
        bar = PaceBar(float(progress.clamped(share)), float(pace), options.accent)
        found += [beside([bar]), Gap(2)]
    found.append(beside([words(_now(key_result, record, share, pace, texts), TEXT)]))
    return found


def _now(
    key_result: KeyResultView, record: Minutes, share: Decimal | None, pace: Decimal, texts: Texts
) -> str:
    """The value now, how far that is, how sure people were, and whether it is worth a question."""
    reports, value = record.after.reports.get(key_result.id, ()), record.after.value(key_result.id)
    said = [] if reports else [texts("handouts.weekly.not_reported")]
    if value is not None:
        said.append(texts("handouts.meeting.now", value=phrases.reported(key_result, value, texts)))
    if share is not None:
        said.append(share_words(share, texts))
    confidences = [str(report.confidence) for report in reports if report.confidence is not None]
    if confidences:
        said.append(texts("handouts.meeting.confidence", trend=" → ".join(confidences[-_TREND:])))
    if share is not None and progress.is_behind(share, pace):
        said.append(texts("handouts.meeting.behind", percent=texts.number(round(pace * 100))))
    return " · ".join(said)


def beside(pieces_beside: Sequence[Flowable]) -> Row:
    """Pieces under a key result, in line with its sentence."""
    return Row([Column([Gap(1)], points=_NUMBER), Column(pieces_beside, share=1)], gap=14)


def room(label: str, said: str, lines: int = 2) -> Flowable:
    """What was said, or ``lines`` to write it on."""
    if said.strip():
        return labelled(f"{label}:", said.strip(), TEXT)
    ruled = [WritingLine(17 if number == 0 else 22) for number in range(lines)]
    return Row([Column([words(label, NOTE.but(weight=SEMIBOLD))], points=64), Column(ruled, share=1)], gap=8)


def lines(count: int) -> list[Flowable]:
    """Empty lines to write on."""
    return [WritingLine(24) for _ in range(count)]
