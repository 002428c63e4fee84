"""How far a key result has come: one formula for screen, paper and files.

``p = (now − from) / (to − from)``, whichever way it goes; below 0 and above 1 are kept in text and cut in
bars. Held between a low and a high: the share of reports inside. Milestones: done steps of all steps. Yes or
no: 0 or 1. An objective is the unweighted mean of its key results; one without any is not set, never 0.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal

from workshop_app.model.words import Answer, Direction, KeyResultKind
from workshop_app.queries.okrs import KeyResultView, ObjectiveView
from workshop_app.queries.weeks_after import WeeksAfter

BEHIND = Decimal("0.25")
"""So far behind the expected pace that it is worth a question."""


def way(begin: Decimal, end: Decimal, now: Decimal) -> Decimal | None:
    """The part of the way from ``begin`` to ``end`` that ``now`` has come; None when there is no way to go.

    >>> way(Decimal(5), Decimal(3), Decimal(4))
    Decimal('0.5')
    """
    return None if begin == end else (now - begin) / (end - begin)


def share_inside(values: Sequence[Decimal], low: Decimal | None, high: Decimal | None) -> Decimal | None:
    """The share of ``values`` between ``low`` and ``high``, ends included; None without values.

    >>> share_inside([Decimal(4), Decimal(6)], Decimal(3), Decimal(5))
    Decimal('0.5')
    """
    if not values:
        return None
    inside = sum((low is None or low <= one) and (high is None or one <= high) for one in values)
    return Decimal(inside) / len(values)


def of_key_result(key_result: KeyResultView, after: WeeksAfter) -> Decimal | None:
    """How far a key result has come; None when nothing says so yet."""
    return _BY_KIND[key_result.kind](key_result, after)


def of_objective(objective: ObjectiveView, after: WeeksAfter) -> Decimal | None:
    """The mean of its key results, what nobody has reported on counting 0; None without key results."""
    found = [of_key_result(one, after) or Decimal(0) for one in objective.key_results]
    return sum((clamped(one) for one in found), Decimal(0)) / len(found) if found else None


def clamped(part: Decimal) -> Decimal:
    """A part as a bar shows it: between 0 and 1."""
    return max(Decimal(0), min(Decimal(1), part))


def expected(starts_on: date, ends_on: date, today: date) -> Decimal:
    """The part of the period, both days in it, that has gone by when ``today`` is over."""
    days = (ends_on - starts_on).days + 1
    return clamped(Decimal((today - starts_on).days + 1) / days)


def suggested_score(part: Decimal) -> Decimal:
    """The score from 0.0 to 1.0 that the numbers suggest, in tenths; the people decide.

    >>> suggested_score(Decimal("1.2"))
    Decimal('1.0')
    """
    return clamped(part).quantize(Decimal("0.1"))


def is_behind(part: Decimal | None, pace: Decimal) -> bool:
    """Whether a key result is so far behind that it is worth a question."""
    return pace - (part or Decimal(0)) > BEHIND


def _values(key_result: KeyResultView, after: WeeksAfter) -> list[Decimal]:
    reported: Iterable[Decimal | None] = (one.value for one in after.reports.get(key_result.id, ()))
    return [value for value in reported if value is not None]


def _number(key_result: KeyResultView, after: WeeksAfter) -> Decimal | None:
    begin, end, now = key_result.from_value, key_result.to_value, after.value(key_result.id)
    if end is None or now is None:
        return None
    if begin == end:
        low = None if key_result.direction is Direction.DOWN else end
        high = None if key_result.direction is Direction.UP else end
        return share_inside(_values(key_result, after), low, high)
    return None if begin is None else way(begin, end, now)


def _hold(key_result: KeyResultView, after: WeeksAfter) -> Decimal | None:
    return share_inside(_values(key_result, after), key_result.low, key_result.high)


def _milestone(key_result: KeyResultView, after: WeeksAfter) -> Decimal | None:
    if not key_result.steps:
        return _yes_no(key_result, after)
    return Decimal(sum(step.done for step in key_result.steps)) / len(key_result.steps)


def _yes_no(key_result: KeyResultView, after: WeeksAfter) -> Decimal | None:
    scored, value = after.scores.get(key_result.id), after.value(key_result.id)
    if scored is not None:
        return Decimal(int(scored.reached is Answer.YES))
    return None if value is None else Decimal(int(value >= 1))


_BY_KIND: dict[KeyResultKind, Callable[[KeyResultView, WeeksAfter], Decimal | None]] = {
    KeyResultKind.NUMBER: _number,
    KeyResultKind.HOLD: _hold,
    KeyResultKind.MILESTONE: _milestone,
    KeyResultKind.YES_NO: _yes_no,
}
