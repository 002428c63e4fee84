"""How the wall words dates, amounts and what a key result goes from and to."""

import calendar
from datetime import date
from decimal import Decimal

from workshop_app.model.words import KeyResultKind
from workshop_app.queries.scenes import PublicFacts, PublicKeyResult
from workshop_app.texts import Texts


def until(texts: Texts, day: date) -> str:
    """``utgangen av mars`` for the last day of a month, else ``15. mars``."""
    if day.day == calendar.monthrange(day.year, day.month)[1]:
        month = str(texts.locale.months["format"]["wide"][day.month])
        return texts("projector.by_end_of_month", month=month)
    return texts.day_month(day)


def who(texts: Texts, facts: PublicFacts) -> str:
    """The team, and its organisation when it is known."""
    if not facts.organisation:
        return facts.team
    return texts("projector.team_and_organisation", team=facts.team, organisation=facts.organisation)


def amount(texts: Texts, value: Decimal | None, unit: str) -> str:
    """``40 mnok``, ``2,75 %``; a question mark for what is not known."""
    number = "?" if value is None else texts.number(value)
    if unit == "%":
        return texts("projector.key_results.percent", number=number)
    return texts("projector.key_results.amount", number=number, unit=unit).strip()


def goal(texts: Texts, key_result: PublicKeyResult) -> str:
    """What a key result goes from and to, in one line: ``30 → 40 mnok``."""
    kr = key_result
    if kr.kind == KeyResultKind.YES_NO:
        return texts("projector.key_results.yes_no")
    if kr.kind == KeyResultKind.MILESTONE:
        return texts.plural("projector.key_results.steps", len(kr.steps))
    if kr.kind == KeyResultKind.HOLD:
        low, high = amount(texts, kr.low, ""), amount(texts, kr.high, kr.unit)
        return texts("projector.key_results.hold", low=low, high=high)
    start, end = amount(texts, kr.from_value, ""), amount(texts, kr.to_value, kr.unit)
    return texts("projector.key_results.from_to", start=start, end=end)


def baseline_task(texts: Texts, key_result: PublicKeyResult) -> str:
    """Who finds the number of today, and by when, where it is unknown."""
    kr = key_result
    if not kr.baseline_owner:
        return texts("projector.key_results.baseline_task_open")
    owner = kr.baseline_owner[:1].upper() + kr.baseline_owner[1:]
    if kr.baseline_due_on is None:
        return texts("projector.key_results.baseline_task_owner", owner=owner)
    by = texts.day_month(kr.baseline_due_on)
    return texts("projector.key_results.baseline_task", owner=owner, by=by)


def details(texts: Texts, key_result: PublicKeyResult) -> str:
    """The goal, the date and the owner, as far as they are known, in one line."""
    kr = key_result
    has_goal = kr.kind != KeyResultKind.NUMBER or kr.to_value is not None
    parts = [goal(texts, kr)] if has_goal else []
    if kr.due_on is not None:
        parts.append(texts("projector.key_results.by_date", by=texts.day_month(kr.due_on)))
    if kr.owner:
        parts.append(kr.owner)
    return " · ".join(parts)
