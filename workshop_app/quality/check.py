"""The check of one sentence: every criterion with its verdict, and what the rules found."""

from collections.abc import Sequence
from dataclasses import dataclass

from workshop_app.quality.extra_words import NO_WORDS, ExtraWords
from workshop_app.quality.meaning.subject import KeyResultFacts, Subject
from workshop_app.quality.okr_set import OkrSet
from workshop_app.quality.period import Period
from workshop_app.quality.reading.frames import unframed
from workshop_app.quality.reading.language import detect
from workshop_app.quality.reading.tokens import tokens
from workshop_app.quality.reading.vocabulary import vocabulary
from workshop_app.quality.rule import CRITERIA, Criterion, Finding, Kind, Rule, Sighting, Verdict
from workshop_app.quality.rules import RULES
from workshop_app.quality.set_rules import SET_RULES
from workshop_app.quality.strength import strength
from workshop_app.quality.wording import wording

__all__ = ["ExtraWords", "KeyResultFacts", "Period", "Report", "analysed", "check", "check_set"]

_BY_CRITERION: dict[Kind, tuple[tuple[Criterion, tuple[Rule, ...]], ...]] = {
    kind: tuple(
        (criterion, tuple(rule for rule in RULES if rule.criterion is criterion and kind in rule.kinds))
        for criterion in criteria
    )
    for kind, criteria in CRITERIA.items()
}


@dataclass(frozen=True)
class Report:
    """What the check says about one sentence; ``strength`` is 0 to 100 and orders sentences of one kind."""

    kind: Kind
    text: str
    language: str
    strength: int
    criteria: dict[Criterion, Verdict]
    findings: tuple[Finding, ...]

    def questions(self, limit: int = 3) -> tuple[str, ...]:
        """The questions worth reading aloud, the plainest gaps first, at most ``limit`` and none twice."""
        ranked = sorted(self.findings, key=_urgency)
        asked = dict.fromkeys(finding.question for finding in ranked if finding.verdict is not Verdict.YES)
        return tuple(asked)[:limit]


def _urgency(finding: Finding) -> int:
    return 0 if finding.verdict is Verdict.NO else 1


def check(
    text: str,
    kind: Kind,
    *,
    language: str | None = None,
    period: Period | None = None,
    speak: str | None = None,
    switched_off: frozenset[str] = frozenset(),
    extra_words: ExtraWords = NO_WORDS,
    facts: KeyResultFacts | None = None,
) -> Report:
    """The report on one sentence.

    ``language`` (``nb`` or ``en``) is detected when None; ``speak`` is the language of the messages, by
    default the sentence's. ``period`` and ``facts`` give what the room has already filled in elsewhere.
    Rules whose id is in ``switched_off`` are not asked. Any text is accepted; time is linear in its length.
    """
    subject = analysed(text, kind, language=language, period=period, extra_words=extra_words, facts=facts)
    seen = _seen(subject, switched_off)
    words = wording(speak or subject.language)
    criteria = dict.fromkeys(CRITERIA[kind], Verdict.YES)
    findings = []
    for rule, sighting in seen:
        criteria[rule.criterion] = sighting.verdict
        findings.append(words.finding(rule, sighting))
    return Report(kind, text, subject.language, strength(subject, criteria), criteria, tuple(findings))


def _seen(subject: Subject, switched_off: frozenset[str]) -> list[tuple[Rule, Sighting]]:
    """For each criterion the first rule that sees something, and what it saw."""
    seen = []
    for _, rules in _BY_CRITERION[subject.kind]:
        for rule in rules:
            if rule.id in switched_off:
                continue
            sighting = rule.look(subject)
            if sighting is not None:
                seen.append((rule, sighting))
                break
    return seen


def analysed(
    text: str,
    kind: Kind,
    *,
    language: str | None = None,
    period: Period | None = None,
    extra_words: ExtraWords = NO_WORDS,
    facts: KeyResultFacts | None = None,
) -> Subject:
    """The sentence as the rules see it; of a very long text only the first 4,000 characters are read."""
    language = language or _language(text, extra_words)
    read = unframed(vocabulary(language, extra_words).read(tokens(text)))
    return Subject(text, kind, language, read, period, facts)


def _language(text: str, extra_words: ExtraWords) -> str:
    return detect(tokens(text), vocabulary("nb", extra_words), vocabulary("en", extra_words))


def check_set(
    objective: str,
    key_results: Sequence[KeyResultFacts],
    *,
    language: str | None = None,
    period: Period | None = None,
    speak: str | None = None,
    switched_off: frozenset[str] = frozenset(),
    extra_words: ExtraWords = NO_WORDS,
) -> tuple[Finding, ...]:
    """What to ask about an objective and its key results together; nothing here is ever a ``no``."""
    together = " ".join((objective, *(facts.sentence for facts in key_results)))
    language = language or _language(together, extra_words)
    aim = analysed(objective, Kind.OBJECTIVE, language=language, period=period, extra_words=extra_words)
    subjects = tuple(
        analysed(
            facts.sentence,
            Kind.KEY_RESULT,
            language=language,
            period=period,
            extra_words=extra_words,
            facts=facts,
        )
        for facts in key_results
    )
    okr = OkrSet(aim, tuple(key_results), subjects)
    words = wording(speak or language)
    return tuple(
        words.set_finding(rule, sighting)
        for rule in SET_RULES
        if rule.id not in switched_off
        for sighting in rule.look(okr)
    )
