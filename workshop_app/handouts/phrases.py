"""A key result and a workshop in words, as every sheet says them."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from workshop_app.model.words import KeyResultKind
from workshop_app.queries.facts import WorkshopFacts
from workshop_app.queries.fists import FistView
from workshop_app.queries.okrs import KeyResultView, ObjectiveView
from workshop_app.texts import Texts

UNKNOWN = "?"


def figure(key_result: KeyResultView, texts: Texts) -> str:
    """What is to be reached: ``30 → 40 mnok``, ``mellom 4 og 5 %``, ``3 steg``, ``ja eller nei``."""
    return _FIGURES[key_result.kind](key_result, texts)


def _number(key_result: KeyResultView, texts: Texts) -> str:
    if key_result.from_value is None and key_result.to_value is None:
        return texts("handouts.figure.none")
    ends = {
        "from_value": _value(key_result.from_value, texts),
        "to_value": _value(key_result.to_value, texts),
    }
    return _with_unit(texts("handouts.figure.range", **ends), key_result.unit, texts)


def _hold(key_result: KeyResultView, texts: Texts) -> str:
    low, high = key_result.low, key_result.high
    if low is None and high is None:
        return texts("handouts.figure.none")
    key = "between" if low is not None and high is not None else "at_least" if low is not None else "at_most"
    band = texts(f"handouts.figure.{key}", low=_value(low, texts), high=_value(high, texts))
    return _with_unit(band, key_result.unit, texts)


def _milestone(key_result: KeyResultView, texts: Texts) -> str:
    if not key_result.steps:
        return texts("handouts.figure.yes_no")
    return texts.plural("handouts.figure.steps", len(key_result.steps))


def _yes_no(key_result: KeyResultView, texts: Texts) -> str:
    return texts("handouts.figure.yes_no")


_FIGURES: dict[KeyResultKind, Callable[[KeyResultView, Texts], str]] = {
    KeyResultKind.NUMBER: _number,
    KeyResultKind.HOLD: _hold,
    KeyResultKind.MILESTONE: _milestone,
    KeyResultKind.YES_NO: _yes_no,
}


def reported(key_result: KeyResultView, value: Decimal, texts: Texts) -> str:
    """A value that was reported, with its unit; yes or no where that is what was asked."""
    if key_result.kind is KeyResultKind.YES_NO or (
        key_result.kind is KeyResultKind.MILESTONE and not key_result.steps
    ):
        return texts("handouts.reached.yes" if value >= 1 else "handouts.reached.no")
    return _with_unit(texts.number(value), key_result.unit, texts)


def _value(value: Decimal | None, texts: Texts) -> str:
    return UNKNOWN if value is None else texts.number(value)


def _with_unit(words: str, unit: str, texts: Texts) -> str:
    return texts("handouts.figure.unit", figure=words, unit=unit) if unit.strip() else words


def day(value: date, facts: WorkshopFacts, texts: Texts) -> str:
    """A day as short as it is clear: without the year when the period has one year and it is that one."""
    same_year = facts.starts_on.year == facts.ends_on.year == value.year
    return texts.day_month(value) if same_year else texts.long_date(value)


def due(key_result: KeyResultView, facts: WorkshopFacts, texts: Texts) -> str:
    """``innen 31. desember``, or nothing when no day is set."""
    return texts("handouts.due", date=day(key_result.due_on, facts, texts)) if key_result.due_on else ""


def ownership(key_result: KeyResultView, texts: Texts) -> str:
    """``Eier: salgsleder · Tillit 6 av 10``."""
    owner = key_result.owner.strip()
    said = texts("handouts.owner", owner=owner) if owner else texts("handouts.no_owner")
    if key_result.confidence is None:
        return said
    return f"{said} · {texts('handouts.confidence', confidence=key_result.confidence)}"


def baseline_task(key_result: KeyResultView, facts: WorkshopFacts, texts: Texts) -> str:
    """The task that an unknown baseline becomes, with owner and day; nothing when it is known."""
    if not key_result.baseline_unknown:
        return ""
    task = texts("handouts.baseline.task")
    if key_result.baseline_owner.strip():
        task = texts("handouts.baseline.owner", task=task, owner=key_result.baseline_owner)
    if key_result.baseline_due_on:
        task = texts("handouts.baseline.due", task=task, date=day(key_result.baseline_due_on, facts, texts))
    return task


def period(facts: WorkshopFacts, texts: Texts) -> str:
    """The period's name."""
    return texts.period(facts.period_kind, facts.starts_on, facts.ends_on)


def author(facts: WorkshopFacts) -> str:
    """Team and organisation, as far as they are known."""
    return " · ".join(part for part in (facts.team.strip(), facts.organisation.strip()) if part)


def sentence(objective: ObjectiveView, texts: Texts) -> str:
    """The objective, or that it is not worded yet."""
    return objective.sentence.strip() or texts("handouts.objective.unnamed", number=objective.number)


def key_result_sentence(key_result: KeyResultView, texts: Texts) -> str:
    """The key result, or that it is not worded yet."""
    return key_result.sentence.strip() or texts("handouts.key_result.unnamed", number=key_result.number)


def agreement(fist: FistView | None, texts: Texts) -> str:
    """What the hands said, when they have been shown to everybody."""
    if fist is None or not fist.revealed or not fist.shown:
        return texts("handouts.agreed.open")
    key = "handouts.agreed.passes" if fist.passes else "handouts.agreed.short"
    return texts(key, high=sum(fist.counts[3:]), shown=fist.shown)


def follow_up(facts: WorkshopFacts, texts: Texts) -> tuple[tuple[str, str], ...]:
    """The three dates to come, each with its name: weekly report, midway meeting, review."""
    weekly = None
    if facts.weekly_day is not None:
        weekly = texts("handouts.follow_up.every", weekday=texts.weekday(facts.weekly_day))
    midway = texts.moment(facts.midway_at) if facts.midway_at else None
    review = texts.moment(facts.review_at) if facts.review_at else None
    named = (("weekly", weekly), ("midway", midway), ("review", review))
    return tuple(
        (texts(f"handouts.follow_up.{name}"), said or texts("handouts.follow_up.open"))
        for name, said in named
    )
