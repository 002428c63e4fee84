"""The first half of the minutes: the agenda as it was held, and the ideas with their groups."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from reportlab.platypus import Flowable

from workshop_app.handouts import pieces
from workshop_app.handouts.fonts import MEDIUM
from workshop_app.handouts.layout import Column, Gap, Row, Rule, Table
from workshop_app.handouts.style import INK, MUTED, NOTE, SMALL, TEXT
from workshop_app.handouts.text import labelled, words
from workshop_app.queries.board import Board, Card
from workshop_app.queries.minutes import HeldItem, Minutes
from workshop_app.texts import Texts

_CLOCK, _SIDE = 110.0, 112.0


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
    added = not item.planned_minutes and not item.skipped
    planned = texts.plural("handouts.minutes.minutes", item.planned_minutes)
    return _three(
        words(texts(f"stages.{item.stage}.name"), TEXT.but(ink=INK, weight=MEDIUM)),
        words(texts("handouts.minutes.added") if added else _at(clock, planned, texts), TEXT),
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
