"""The second half of the minutes: objectives with key results, measures, hands and dissent; exceptions."""

from collections.abc import Sequence

from reportlab.platypus import CondPageBreak, Flowable

from workshop_app.handouts import phrases, pieces
from workshop_app.handouts.fonts import MEDIUM, SEMIBOLD
from workshop_app.handouts.layout import Column, Gap, Row, Rule
from workshop_app.handouts.marks import ticked_line
from workshop_app.handouts.minutes_held import cards
from workshop_app.handouts.style import HEADING, INK, MUTED, NOTE, SMALL, TEXT
from workshop_app.handouts.text import labelled, words
from workshop_app.queries.board import Board
from workshop_app.queries.facts import WorkshopFacts
from workshop_app.queries.fists import FistView
from workshop_app.queries.minutes import AcceptedException
from workshop_app.queries.okrs import KeyResultView, ObjectiveView
from workshop_app.texts import Texts

_FIGURES = 150.0
_COUNT = TEXT.but(weight=SEMIBOLD, ink=INK)


def objective(
    each: ObjectiveView, measures: Board | None, facts: WorkshopFacts, texts: Texts
) -> list[Flowable]:
    """Everything that was said and agreed about one objective."""
    found: list[Flowable] = [
        Gap(4), CondPageBreak(90),
        words(texts("handouts.minutes.objective", number=each.number), NOTE.but(weight=MEDIUM)),
        words(phrases.sentence(each, texts), HEADING, outline=1),
    ]  # fmt: skip
    for key, said in (("why_now", each.why_now), ("supports", each.supports)):
        if said.strip():
            found.append(labelled(texts(f"handouts.{key}"), said.strip(), TEXT))
    found += [words(texts("handouts.committed" if each.committed else "handouts.aspirational"), NOTE), Gap(6)]
    found += _key_results(each, facts, texts)
    found += _measures(measures, texts)
    found += _fist(each.fist, texts)
    return [*found, *_dissent(each, texts), Gap(12)]


def _key_results(each: ObjectiveView, facts: WorkshopFacts, texts: Texts) -> list[Flowable]:
    found = pieces.subheading(texts("handouts.minutes.key_results"))
    if not each.key_results:
        found.append(words(texts("handouts.no_key_results"), TEXT))
    for key_result in each.key_results:
        found += [Rule(above=3, below=4), _key_result(key_result, facts, texts)]
    return [*found, Gap(8)]


def _key_result(key_result: KeyResultView, facts: WorkshopFacts, texts: Texts) -> Row:
    said: list[Flowable] = [
        words(phrases.key_result_sentence(key_result, texts), _COUNT),
        words(phrases.ownership(key_result, texts), NOTE),
    ]
    if key_result.rehearsal:
        said.append(words(texts(f"handouts.minutes.rehearsal.{key_result.rehearsal.value}"), NOTE))
    task = phrases.baseline_task(key_result, facts, texts)
    if task:
        said.append(ticked_line(task, NOTE))
    said += [ticked_line(step.text, NOTE, ticked=step.done) for step in key_result.steps]
    figures: list[Flowable] = [words(phrases.figure(key_result, texts), _COUNT.but(at_end=True))]
    by = phrases.due(key_result, facts, texts)
    if by:
        figures.append(words(by, NOTE.but(at_end=True)))
    number = Column([words(str(key_result.number), _COUNT)], points=12)
    return Row([number, Column(said, share=1), Column(figures, points=_FIGURES)], gap=10)


def _measures(board: Board | None, texts: Texts) -> list[Flowable]:
    if board is None or not (board.groups or board.loose):
        return []
    return [*pieces.subheading(texts("handouts.minutes.measures")), *cards(board, texts), Gap(8)]


def _fist(fist: FistView | None, texts: Texts) -> list[Flowable]:
    """How many hands showed how many fingers, once they were revealed."""
    if fist is None or not fist.revealed:
        heading = pieces.subheading(texts("handouts.minutes.fists"))
        return [*heading, words(texts("handouts.minutes.no_fists"), TEXT)]
    title = texts("handouts.minutes.fists_round", number=fist.number)
    hands = [Column(_hands(fingers, count, texts), share=1) for fingers, count in enumerate(fist.counts)]
    return [
        *pieces.subheading(title if fist.number > 1 else texts("handouts.minutes.fists"), room=75),
        Row(hands, gap=6),
        Gap(4),
        words(phrases.agreement(fist, texts), NOTE),
    ]


def _hands(fingers: int, count: int, texts: Texts) -> list[Flowable]:
    said = texts.plural("handouts.minutes.hands", count) if count else "–"
    return [
        words(said, _COUNT if count else TEXT.but(ink=MUTED)),
        words(texts.plural("handouts.minutes.fingers", fingers), SMALL),
    ]


def _dissent(each: ObjectiveView, texts: Texts) -> list[Flowable]:
    if not each.dissents:
        return []
    found: list[Flowable] = [Gap(8), *pieces.subheading(texts("handouts.minutes.dissent"))]
    for dissent in each.dissents:
        who = dissent.who.strip()
        said = texts("handouts.minutes.dissent_by", who=who, text=dissent.text) if who else dissent.text
        found.append(words(said, TEXT))
    return found


def exceptions(kept: Sequence[AcceptedException], texts: Texts) -> list[Flowable]:
    """Each sentence that was kept although one criterion asked, with the reason."""
    if not kept:
        return []
    found = pieces.section(texts("handouts.minutes.exceptions"))
    for each in kept:
        found += [words(each.sentence.strip() or "–", _COUNT)]
        name = pieces.criterion(each.criterion, texts)
        found += [labelled(name if name.endswith("?") else f"{name}:", each.reason, TEXT), Gap(6)]
    return found
