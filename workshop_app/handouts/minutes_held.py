"""The first half of the minutes: the agenda as it was held, the ideas with their groups, and the votes."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from reportlab.platypus import Flowable

from workshop_app.handouts import pieces
from workshop_app.handouts.fonts import MEDIUM, SEMIBOLD
from workshop_app.handouts.layout import Column, Gap, Row, Rule, Table
from workshop_app.handouts.marks import Bar
from workshop_app.handouts.style import INK, MUTED, NOTE, SMALL, TEXT
from workshop_app.handouts.text import labelled, words
from workshop_app.queries.board import Board, Card
from workshop_app.queries.minutes import HeldItem, Minutes, VoteLine, VoteRecord
from workshop_app.texts import Texts

_CLOCK, _SIDE, _DOTS = 110.0, 112.0, 62.0


def agenda(record: Minutes, texts: Texts) -> list[Flowable]:
    """Each timebox with its planned and its real clock time and minutes; nothing when there was no agenda."""
    if not record.agenda:
        return []
    style = SMALL.but(weight=MEDIUM)
    names = [words(texts(f"handouts.minutes.{name}"), style) for name in ("stage", "planned", "held")]
    rows: list[Flowable] = []
    for item, clock in zip(record.agenda, _planned_clocks(record), strict=True):
        rows += [_agenda_row(item, clock, texts), Rule(above=3, below=3)]
    heading = [_three(names[0], names[1], names[2]), Rule(above=2, below=3)]
    return [*pieces.section(texts("handouts.minutes.agenda")), Table(heading, rows)]


def _planned_clocks(record: Minutes) -> Iterator[datetime | None]:
    clock = record.workshop.starts_at
    for item in record.agenda:
        yield clock
        clock = clock + timedelta(minutes=item.planned_minutes) if clock else None


def _agenda_row(item: HeldItem, clock: datetime | None, texts: Texts) -> Row:
    planned = texts.plural("handouts.minutes.minutes", item.planned_minutes)
    return _three(
        words(texts(f"stages.{item.stage}.name"), TEXT.but(ink=INK, weight=MEDIUM)),
        words(_at(clock, planned, texts), TEXT),
        words(_held(item, texts), TEXT),
    )


def _held(item: HeldItem, texts: Texts) -> str:
    if item.skipped:
        return texts("handouts.minutes.skipped")
    if item.started_at is None:
        return texts("handouts.minutes.not_held")
    if item.held_minutes is None:
        return _at(item.started_at, texts("handouts.minutes.begun"), texts)
    return _at(item.started_at, texts.plural("handouts.minutes.minutes", item.held_minutes), texts)


def _at(clock: datetime | None, said: str, texts: Texts) -> str:
    return f"{texts.clock(clock)} · {said}" if clock else said


def _three(first: Flowable, second: Flowable, third: Flowable) -> Row:
    return Row([Column([first], share=1), Column([second], points=_CLOCK), Column([third], points=_CLOCK)])


def ideas(board: Board, texts: Texts) -> list[Flowable]:
    """Every idea in its group, with how many proposed it and what the merged cards said."""
    found = pieces.section(texts("handouts.minutes.ideas"))
    if not board.groups and not board.loose:
        return [*found, words(texts("handouts.minutes.no_ideas"), TEXT)]
    return found + cards(board, texts)


def cards(board: Board, texts: Texts) -> list[Flowable]:
    """The cards of a board by group, then those in no group."""
    found: list[Flowable] = []
    groups = [group for group in board.groups if group.cards or group.name.strip()]
    for group in groups:
        name = group.name.strip() or texts("handouts.minutes.unnamed_group")
        found += [*pieces.subheading(name), *(_card(card, texts) for card in group.cards), Gap(8)]
    if board.loose and groups:
        found += pieces.subheading(texts("handouts.minutes.loose"))
    return found + [_card(card, texts) for card in board.loose]


def _card(card: Card, texts: Texts) -> Row:
    said: list[Flowable] = [words(card.text, TEXT)]
    if card.merged:
        others = " · ".join(merged.text for merged in card.merged)
        said.append(labelled(texts("handouts.minutes.said_too"), others, NOTE))
    columns = [Column([words("–", TEXT.but(ink=MUTED))], points=8), Column(said, share=1)]
    if card.proposed_by > 1:
        by = texts.plural("handouts.minutes.proposed_by", card.proposed_by)
        columns.append(Column([words(by, NOTE.but(at_end=True))], points=_SIDE))
    return Row(columns, gap=6)


def votes(records: Sequence[VoteRecord], texts: Texts) -> list[Flowable]:
    """Each revealed vote as bars, most dots first, with what became an objective."""
    found = pieces.section(texts("handouts.minutes.votes"))
    if not records:
        return [*found, words(texts("handouts.minutes.no_votes"), TEXT)]
    for record in records:
        if record.round > 1:
            title = texts("handouts.minutes.run_off", number=record.round - 1)
            found += [Gap(8), *pieces.subheading(title)]
        dots = texts.plural("handouts.minutes.dots", record.dots_each)
        said = texts("handouts.minutes.ballot", voted=record.voted, here=record.here, dots=dots)
        found += [words(said, NOTE.but(after=4))]
        most = max((line.dots for line in record.lines), default=0)
        found += [_vote(line, most, texts) for line in record.lines]
    return found


def _vote(line: VoteLine, most: int, texts: Texts) -> Row:
    chosen = line.objective_number is not None
    said: list[Flowable] = [words(line.label, TEXT.but(ink=INK, weight=SEMIBOLD if chosen else None))]
    if chosen:
        said.append(words(texts("handouts.minutes.became", number=line.objective_number), NOTE))
    dots = words(texts.plural("handouts.minutes.votes_for", line.dots), TEXT.but(at_end=True))
    return Row([
        Column(said, share=1.1),
        Column([Bar(line.dots / most if most else 0)], share=1),
        Column([dots], points=_DOTS),
    ], gap=12)  # fmt: skip
