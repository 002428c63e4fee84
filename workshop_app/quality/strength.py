"""Strength orders sentences of one kind: the better version of a sentence scores higher than the bad one."""

from collections.abc import Mapping

from workshop_app.quality.meaning.end_state import End
from workshop_app.quality.meaning.ownership import Whose
from workshop_app.quality.meaning.starting_point import has_baseline
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.objective_strength import objective_points
from workshop_app.quality.reading.quantities import Role
from workshop_app.quality.reading.tokens import letters
from workshop_app.quality.rule import Criterion, Kind, Verdict

_KEY_RESULT = {
    Criterion.CONCRETE: 14.0,
    Criterion.MEASURABLE: 18.0,
    Criterion.YES_NO: 9.0,
    Criterion.RESULT: 22.0,
    Criterion.TIME_BOUND: 9.0,
}
_HALF = 0.45
_LEANINGS = {Whose.OUTCOME: 0.65, Whose.OWN: 0.25, Whose.COUNTED: 0.25, Whose.OPEN: 0.25}
_FASTEST_GROWTH = 8.0


def strength(subject: Subject, criteria: Mapping[Criterion, Verdict]) -> int:
    """0 to 100 for one sentence with its verdicts."""
    if not subject.tokens:
        return 0
    objective = subject.kind is Kind.OBJECTIVE
    points = objective_points(subject, criteria) if objective else _key_result(subject, criteria)
    return max(1, min(100, round(points)))


def _weighed(weights: Mapping[Criterion, float], criteria: Mapping[Criterion, Verdict]) -> float:
    shares = {Verdict.YES: 1.0, Verdict.UNSURE: _HALF, Verdict.NO: 0.0}
    return sum(weight * shares[criteria[criterion]] for criterion, weight in weights.items())


def _key_result(subject: Subject, criteria: Mapping[Criterion, Verdict]) -> float:
    points = _weighed(_KEY_RESULT, criteria)
    if criteria[Criterion.RESULT] is Verdict.UNSURE:
        points += _KEY_RESULT[Criterion.RESULT] * (_LEANINGS.get(subject.leaning, _HALF) - _HALF)
    filled = subject.facts is not None and (subject.facts.has_baseline or subject.facts.baseline_unknown)
    if has_baseline(subject) or filled:
        points += 12.0
    points += min(subject.specific, 12) * 0.75
    points += _kind_of_amount(subject)
    points -= _mixed(subject) + _unreal(subject)
    if "n.vanity" in subject.known:
        points -= 4.0
    return points + 3.0


def _kind_of_amount(subject: Subject) -> float:
    """Outcomes and shares say more than bare counts."""
    if subject.end is not End.AMOUNT:
        return 0.0
    named = any(
        token.tags & {"n.metric", "n.performance", "n.defect"} and "n.neutral" not in token.tags
        for token in subject.tokens
    )
    hard = any(hit.unit in ("%", "kr", "pp", "time") for hit in subject.hits)
    return (2.0 if named else 0.0) + (1.5 if hard else 0.0)


def _mixed(subject: Subject) -> float:
    """Several aims in one sentence, or result and work mixed, weigh less than each alone."""
    joints = sum(
        "w.and" in token.tags or "w.also" in token.tags or token.text == "," for token in subject.tokens
    )
    if not joints:
        return 0.0
    verbs = sum(
        "v" in letters(token.tags) and "w.helper" not in token.tags and "n" not in letters(token.tags)
        for token in subject.tokens
    )
    mixed = (
        9.0
        if verbs > 1 and any("w.and" in token.tags or "w.also" in token.tags for token in subject.tokens)
        else 0.0
    )
    return mixed + min(joints - 1, 4) * 1.5


def _unreal(subject: Subject) -> float:
    """A target many times its starting point, soon, is not to be believed."""
    baseline = subject.baseline
    if baseline is None or baseline.value <= 0 or subject.whose is not Whose.OUTCOME:
        return 0.0
    targets = [
        hit.value
        for hit in subject.hits
        if hit.role in (Role.TARGET, Role.LIMIT) and hit.unit == baseline.unit
    ]
    return 25.0 if targets and max(targets) / baseline.value > _FASTEST_GROWTH else 0.0
