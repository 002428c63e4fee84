"""The minutes as Markdown, in the words of the printed ones."""

from collections.abc import Iterable, Iterator

from workshop_app.exchange.format import Format, Leaving
from workshop_app.exchange.markdown import in_cell, objective_lines
from workshop_app.handouts import phrases
from workshop_app.queries.board import Board, Card
from workshop_app.queries.minutes import HeldItem, VoteRecord
from workshop_app.queries.okrs import ObjectiveView
from workshop_app.texts import Texts


def _write(leaving: Leaving, texts: Texts) -> bytes:
    return "\n".join(_lines(leaving, texts)).encode("utf-8")


def _lines(leaving: Leaving, texts: Texts) -> Iterator[str]:
    record, facts = leaving.record, leaving.record.workshop
    about = (phrases.author(facts), phrases.period(facts, texts))
    yield from (f"# {in_cell(facts.name)}", "", in_cell(" · ".join(filter(None, about))), "")
    if facts.purpose.strip():
        yield from (f"**{texts('handouts.minutes.purpose')}** {in_cell(facts.purpose)}", "")
    for objective in record.objectives:
        yield from objective_lines(objective, leaving, texts, level=2)
        yield from _listed("", _agreed(objective, texts))
    yield from _section("agenda", (_held(item, texts) for item in record.agenda), texts)
    yield from _section("ideas", _cards(record.ideas, texts), texts)
    for vote in record.votes:
        yield from _section("votes", _vote(vote, texts), texts)
    for objective, measures in zip(record.objectives, record.measures, strict=True):
        heading = f"{texts('handouts.minutes.measures')} {phrases.sentence(objective, texts)}"
        yield from _listed(in_cell(heading), _cards(measures, texts))
    yield from _section("exceptions", _kept(leaving, texts), texts)
    learnt = (in_cell(one.text) for one in record.after.learnings)
    yield from _listed(texts("exchange.minutes.learnings"), learnt)
    yield from _section("parked", (in_cell(one.text) for one in record.parked), texts)
    dates = (f"{name}: {when}" for name, when in phrases.follow_up(facts, texts))
    yield from _section("follow_up", dates, texts)


def _section(name: str, points: Iterable[str], texts: Texts) -> list[str]:
    return _listed(texts(f"handouts.minutes.{name}"), points)


def _listed(heading: str, points: Iterable[str]) -> list[str]:
    """A heading and its points; nothing when there are none."""
    found = [point if point.startswith(" ") else f"- {point}" for point in points]
    return [*([f"## {heading}", ""] if heading else []), *found, ""] if found else []


def _cards(board: Board, texts: Texts) -> Iterator[str]:
    for group in board.groups:
        yield f"**{in_cell(group.name) or texts('handouts.minutes.unnamed_group')}**"
        yield from (f"  - {_card(card, texts)}" for card in group.cards)
    yield from (_card(card, texts) for card in board.loose)


def _card(card: Card, texts: Texts) -> str:
    if not card.merged:
        return in_cell(card.text)
    others = "; ".join(in_cell(one.text) for one in card.merged)
    return f"{in_cell(card.text)} ({texts('handouts.minutes.said_too')} {others})"


def _vote(vote: VoteRecord, texts: Texts) -> Iterator[str]:
    for line in vote.lines:
        became = line.objective_number
        said = f" ({texts('handouts.minutes.became', number=became)})" if became else ""
        yield f"{in_cell(line.label)}: {texts.plural('handouts.minutes.dots', line.dots)}{said}"


def _agreed(objective: ObjectiveView, texts: Texts) -> Iterator[str]:
    yield in_cell(phrases.agreement(objective.fist, texts))
    for one in objective.dissents:
        said = texts("handouts.minutes.dissent_by", who=one.who, text=one.text) if one.who else one.text
        yield f"{texts('handouts.minutes.dissent')}: {in_cell(said)}"


def _held(item: HeldItem, texts: Texts) -> str:
    name, planned = texts(f"stages.{item.stage}.name"), _minutes(item.planned_minutes, texts)
    if item.skipped:
        return f"{name}: {texts('handouts.minutes.skipped')}"
    held = texts("handouts.minutes.not_held")
    if item.started_at is not None:
        held = texts("handouts.minutes.begun")
    if item.held_minutes is not None:
        held = f"{texts('handouts.minutes.held')} {_minutes(item.held_minutes, texts)}"
    return f"{name}: {texts('handouts.minutes.planned')} {planned}, {held}"


def _minutes(count: int, texts: Texts) -> str:
    return texts.plural("handouts.minutes.minutes", count)


def _kept(leaving: Leaving, texts: Texts) -> Iterator[str]:
    for one in leaving.record.exceptions:
        asked = texts(f"widgets.lamp.{one.criterion}")
        name = asked if asked.endswith("?") else f"{asked}:"
        yield f"{in_cell(one.sentence)} – {name} {in_cell(one.reason)}"


MINUTES = Format("minutes_markdown", ".minutes.md", _write)
