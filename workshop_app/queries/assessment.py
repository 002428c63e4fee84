"""What the quality check says about what the room wrote, with what the room chose to keep."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from uuid import UUID

from workshop_app.quality.check import ExtraWords, Report, check, check_set
from workshop_app.quality.meaning.subject import KeyResultFacts
from workshop_app.quality.period import Period
from workshop_app.quality.rule import CRITERIA, Criterion, Finding, Kind, Verdict
from workshop_app.queries.facts import WorkshopFacts
from workshop_app.queries.okrs import KeyResultView, ObjectiveView, WaiverView
from workshop_app.texts import Texts

_REMEMBERED = 1024


@dataclass(frozen=True)
class Lamp:
    """One criterion's verdict (``yes``, ``unsure``, ``no``) in the room's language.

    ``rule`` is what saw it, empty when nothing was; ``span`` is where in the sentence; ``kept`` is the reason
    the room gave for keeping it, with its waiver.
    """

    criterion: str
    verdict: str
    rule: str
    message: str
    question: str
    suggestion: str | None
    span: tuple[int, int] | None
    kept: str | None
    waiver_id: UUID | None


def key_result_lamps(key_result: KeyResultView, facts: WorkshopFacts) -> tuple[Lamp, ...]:
    """The lamps of one key result, in the order they are read aloud; none for an empty sentence."""
    beside = _facts_of(key_result)
    return _lamps(key_result.sentence, Kind.KEY_RESULT, facts, beside, key_result.waivers)


def objective_lamps(objective: ObjectiveView, facts: WorkshopFacts) -> tuple[Lamp, ...]:
    """The lamps of one objective; none for an empty sentence."""
    return _lamps(objective.sentence, Kind.OBJECTIVE, facts, None, objective.waivers)


def set_questions(objective: ObjectiveView, facts: WorkshopFacts) -> tuple[Lamp, ...]:
    """The questions about an OKR as a whole: count, owners, doubles, and whether they suffice."""
    beside = tuple(_facts_of(key_result) for key_result in objective.key_results)
    language, rules = facts.room_language, facts.rules
    found = _set_findings(
        objective.sentence, beside, language, rules.switched_off, rules.extra_words(language)
    )
    return tuple(_lamp(finding.criterion, finding.verdict, finding, ()) for finding in found)


def _facts_of(key_result: KeyResultView) -> KeyResultFacts:
    return KeyResultFacts(
        sentence=key_result.sentence,
        owner=key_result.owner,
        unit=key_result.unit,
        has_baseline=key_result.from_value is not None,
        baseline_unknown=key_result.baseline_unknown,
        due_on=key_result.due_on,
    )


def _lamps(
    sentence: str,
    kind: Kind,
    facts: WorkshopFacts,
    beside: KeyResultFacts | None,
    waivers: Sequence[WaiverView],
) -> tuple[Lamp, ...]:
    if not sentence.strip():
        return ()
    language, rules = facts.room_language, facts.rules
    report = _report(
        sentence, kind, language, _period(facts), beside, rules.switched_off, rules.extra_words(language)
    )
    seen: dict[Criterion, Finding] = {}
    for finding in report.findings:
        seen.setdefault(finding.criterion, finding)
    return tuple(_lamp(name, report.criteria[name], seen.get(name), waivers) for name in CRITERIA[kind])


def _lamp(
    criterion: Criterion, verdict: Verdict, seen: Finding | None, waivers: Sequence[WaiverView]
) -> Lamp:
    kept = next((waiver for waiver in waivers if waiver.criterion == criterion), None)
    return Lamp(
        criterion=criterion.value,
        verdict=verdict.value,
        rule=seen.rule if seen else "",
        message=seen.message if seen else "",
        question=seen.question if seen else "",
        suggestion=seen.suggestion if seen else None,
        span=seen.span if seen else None,
        kept=kept.reason if kept else None,
        waiver_id=kept.id if kept else None,
    )


@lru_cache(maxsize=_REMEMBERED)
def _report(
    sentence: str,
    kind: Kind,
    language: str,
    period: Period,
    beside: KeyResultFacts | None,
    switched_off: frozenset[str],
    extra_words: ExtraWords,
) -> Report:
    return check(
        sentence,
        kind,
        language=language,
        period=period,
        speak=language,
        switched_off=switched_off,
        extra_words=extra_words,
        facts=beside,
    )


@lru_cache(maxsize=_REMEMBERED)
def _set_findings(
    sentence: str,
    key_results: tuple[KeyResultFacts, ...],
    language: str,
    switched_off: frozenset[str],
    extra_words: ExtraWords,
) -> tuple[Finding, ...]:
    return check_set(
        sentence,
        key_results,
        language=language,
        speak=language,
        switched_off=switched_off,
        extra_words=extra_words,
    )


def _period(facts: WorkshopFacts) -> Period:
    return _named(facts.room_language, facts.period_kind.value, facts.starts_on, facts.ends_on)


@lru_cache(maxsize=_REMEMBERED)
def _named(language: str, kind: str, starts_on: date, ends_on: date) -> Period:
    return Period(Texts(language).period(kind, starts_on, ends_on), starts_on, ends_on)
