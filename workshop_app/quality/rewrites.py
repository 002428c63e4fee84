"""Rewrites that keep the writer's words and leave blanks where something is missing."""

from dataclasses import dataclass
from datetime import date

from workshop_app.quality.meaning.end_state import End
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.reading.moment import Time
from workshop_app.quality.reading.quantities import Quantity, Role
from workshop_app.quality.rule import Kind

_LONGEST = 300
_ENDLESS = frozenset({End.QUALITY, End.OPEN, End.POSSIBLE})
_MOVED = frozenset({Role.CHANGE, Role.TARGET, Role.LIMIT, Role.COUNT})
_BEFORE_TARGET = frozenset({"w.limit", "w.about", "u.money"})
_TO = frozenset({"to", "up to", "down to", "til", "opp til", "ned til"})
_CLOSING = " .!?;,…\t\n"


@dataclass(frozen=True, slots=True)
class Rewrite:
    """The writer's words around a piece of text with blanks; ``on`` fills in a date where one is known."""

    before: str
    piece: str
    after: str = ""
    on: date | None = None


def from_to(subject: Subject) -> Rewrite | None:
    """The sentence with room for its starting point, everything written kept.

    A change gets «, from ___ to ___» behind it, a «to 45» gets «from ___» before it, a bare direction gets
    «from ___ to ___», and any other level «(today ___)» at the end.
    """
    if not subject.tokens or len(subject.text) > _LONGEST:
        return None
    hit = next((hit for hit in subject.hits if hit.role in _MOVED), None)
    if hit is None:
        return None if subject.hits else _inserted(subject, "from_to", _tail(subject))
    if hit.role is Role.CHANGE:
        return _behind_change(subject, hit, points=False)
    place = _lead(subject, hit)
    if place is not None:
        return _inserted(subject, "from", place)
    return _inserted(subject, "today", len(subject.text.rstrip(_CLOSING)))


def in_points(subject: Subject, change: Quantity) -> Rewrite | None:
    """The sentence with its percentage as percentage points, from ___ to ___."""
    if len(subject.text) > _LONGEST:
        return None
    return _behind_change(subject, change, points=True)


def _behind_change(subject: Subject, hit: Quantity, *, points: bool) -> Rewrite:
    """Blanks behind the amount with what is counted in it and its rhythm («by 20 hours a month»)."""
    last = hit.last if points else _with_rhythm(subject, hit)
    after = subject.text[subject.tokens[last].end :]
    comma = "," if after[:1].isspace() and after.strip(_CLOSING) else ""
    kept = subject.tokens[last - 1 if points else last].end
    return Rewrite(subject.text[:kept], "points" if points else "change", comma + after)


def _with_rhythm(subject: Subject, hit: Quantity) -> int:
    """The last token of an amount with the noun it counts and how often."""
    last = hit.last
    while not hit.unit and subject.scan.is_plain_noun(last + 1) and last + 1 not in subject.scan.used:
        last += 1
    for moment in subject.scan.moments:
        if moment.first == last + 1 and moment.time is Time.RHYTHM:
            return moment.last
    return last


def _lead(subject: Subject, hit: Quantity) -> int | None:
    """Where the «to» of a target stands («to 45», «to under four hours»); None when it leads nowhere."""
    step = hit.first - 1
    while step > 0 and (subject.tags(step) & _BEFORE_TARGET or subject.tokens[step].text in "<≤~≈"):
        step -= 1
    if step < 1 or subject.tokens[step].low not in _TO or not subject.moves:
        return None
    return subject.tokens[step].start


def _inserted(subject: Subject, piece: str, place: int) -> Rewrite:
    before, after = subject.text[:place].rstrip(), subject.text[place:].strip()
    return Rewrite(
        before + " " if before else "",
        piece,
        (" " + after if after[:1] not in _CLOSING else after) if after else "",
    )


def _tail(subject: Subject) -> int:
    """Where the main clause ends: before a deadline or a purpose at its end, and before the full stop."""
    place = len(subject.text.rstrip(_CLOSING))
    last = subject.moment(Time.DEADLINE)
    if last is not None and subject.tokens[last.last].end >= place:
        place = subject.tokens[last.first].start
    if subject.main_end < len(subject.tokens):
        place = min(place, subject.tokens[subject.main_end].start)
    return place


def with_target(subject: Subject) -> Rewrite | None:
    """The sentence with «to ___» after its starting point."""
    baseline = subject.baseline
    if baseline is None or len(subject.text) > _LONGEST:
        return None
    return _inserted(subject, "to", subject.tokens[baseline.last].end)


def so_that(subject: Subject) -> Rewrite | None:
    """The sentence with «so that ___ goes from ___ to ___» behind it, or with blanks in its own purpose."""
    if not subject.tokens or len(subject.text) > _LONGEST:
        return None
    if "w.purpose" in subject.tags(subject.main_end):
        told = any(hit.first > subject.main_end for hit in subject.hits)
        return None if told else _inserted(subject, "from_to", len(subject.text.rstrip(_CLOSING)))
    return Rewrite(subject.text.rstrip(_CLOSING), "so_that")


def with_date(subject: Subject) -> Rewrite | None:
    """The sentence with a deadline; the last day of the period when one is known. Endless work gets none."""
    endless = subject.kind is Kind.KEY_RESULT and subject.end in _ENDLESS
    if not subject.tokens or len(subject.text) > _LONGEST or endless:
        return None
    ends_on = subject.period.ends_on if subject.period else None
    return Rewrite(subject.text.rstrip(_CLOSING) + " ", "by_date" if ends_on else "by", on=ends_on)
