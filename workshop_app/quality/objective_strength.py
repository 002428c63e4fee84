"""What makes one objective stronger than another: what it promises, to whom, and how plainly it is told."""

from collections.abc import Mapping

from workshop_app.quality.meaning.front import rank_among, superlative
from workshop_app.quality.meaning.picture import clause, lived, others, people, pictured, vivid
from workshop_app.quality.meaning.spark import Tone, amounts, tone
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.reading.moment import Time
from workshop_app.quality.reading.tokens import Sort
from workshop_app.quality.rule import Criterion, Verdict

_SHARES = {
    Criterion.INSPIRING: {Verdict.YES: 34.0, Verdict.UNSURE: 14.0, Verdict.NO: 0.0},
    Criterion.AMBITIOUS: {Verdict.YES: 8.0, Verdict.UNSURE: 3.0, Verdict.NO: 2.0},
    Criterion.ACHIEVABLE: {Verdict.YES: 12.0, Verdict.UNSURE: 9.0, Verdict.NO: 0.0},
    Criterion.QUALITATIVE: {Verdict.YES: 10.0, Verdict.UNSURE: 5.0, Verdict.NO: 0.0},
}
_TONES = {
    Tone.SPARK: 12.0,
    Tone.FLAT: 6.0,
    Tone.TALK: 2.0,
    Tone.METRIC: 2.0,
    Tone.TASK: 1.0,
    Tone.UPKEEP: -2.0,
}
_EMPTY = frozenset({Tone.TALK, Tone.METRIC, Tone.TASK})
_MISPLACED = 11.0
_LONGEST = 14
_BARE = 3
_SHORTEST_PLAIN = 4
_MOST_NAMED = 8


def objective_points(subject: Subject, criteria: Mapping[Criterion, Verdict]) -> float:
    """The points of an objective, about 0 to 100.

    A number belongs in a key result and costs an objective that moves people; in one that says nothing
    else it at least says what is meant, so that there it costs nothing.
    """
    points = sum(shares[criteria[criterion]] for criterion, shares in _SHARES.items())
    spoken = tone(subject)
    points += _TONES[spoken]
    points += _MISPLACED if spoken is Tone.METRIC else -3.0 * amounts(subject)
    return points + _promised(subject, spoken) + _told(subject, spoken) + 8.0


def _promised(subject: Subject, spoken: Tone) -> float:
    """A place in front, a picture, and for whom; in talk, tasks and bare numbers a name weighs half."""
    whom = 4.0 if others(subject) else 2.0 if people(subject) and spoken not in _EMPTY else 0.0
    points = 3.0 if superlative(subject) >= 0 and rank_among(subject) < 0 else 0.0
    points += 3.0 if vivid(subject) >= 0 else 0.0
    points += whom / 2 if spoken in _EMPTY else whom
    if pictured(subject) or lived(subject):
        return points + 5.0
    return points + (2.5 if clause(subject) else 0.0)


def _told(subject: Subject, spoken: Tone) -> float:
    """Something particular in few words, one aim, by a date."""
    points = min(subject.specific, _MOST_NAMED) * 0.8
    points += 1.0 if _named(subject) else 0.0
    points -= max(0, subject.words - _LONGEST) * 1.2
    points -= _joints(subject) * 2.5
    points += 2.0 if Time.DEADLINE in subject.times else 0.0
    points -= 4.0 if Time.SOMEWHEN in subject.times else 0.0
    bare = spoken is Tone.FLAT and subject.words <= _BARE and not others(subject)
    return points - (18.0 if bare else 0.0)


def _named(subject: Subject) -> bool:
    """Whether a place or a market has its name in it («in Southern Europe», «studentboliger i Bodø»)."""
    plain = any(token.text.islower() and len(token.text) > _SHORTEST_PLAIN for token in subject.tokens)
    return plain and any(
        token.text.istitle() and len(token.text) > _BARE - 1 and index > 0 and index not in subject.scan.used
        for index, token in enumerate(subject.tokens)
        if token.sort is Sort.WORD
    )


def _joints(subject: Subject) -> int:
    """How many aims are joined; a comma before a date or a purpose joins nothing."""
    return sum(
        "w.and" in token.tags
        or (
            token.text == ","
            and index + 1 not in subject.scan.used
            and subject.tags(index + 1).isdisjoint({"w.purpose", "w.method"})
        )
        for index, token in enumerate(subject.tokens)
    )
