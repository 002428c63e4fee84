"""Rewrites that keep the writer's words and leave blanks where something is missing."""

from dataclasses import dataclass
from datetime import date

from workshop_app.quality.moment import Time
from workshop_app.quality.quantities import Quantity, Role
from workshop_app.quality.subject import Subject

_LONGEST = 300
_CLOSING = " .!?;,…\t\n"


@dataclass(frozen=True, slots=True)
class Rewrite:
    """The writer's words around a piece of text with blanks; ``on`` fills in a date where one is known."""

    before: str
    piece: str
    after: str = ""
    on: date | None = None


def from_to(subject: Subject) -> Rewrite | None:
    """The sentence with «from ___ to ___»: at its target, its change or before its deadline."""
    if len(subject.text) > _LONGEST:
        return None
    hit = next(
        (hit for hit in subject.hits if hit.role in (Role.CHANGE, Role.TARGET, Role.LIMIT, Role.COUNT)), None
    )
    if hit is None:
        return _inserted(subject, "from_to", _tail(subject))
    if hit.role is Role.CHANGE:
        return _instead(subject, hit)
    first = hit.first
    led = first > 0 and "w.to" in subject.tags(first - 1)
    place = subject.tokens[first - 1 if led else first].start
    return _inserted(subject, "from" if led else "from_up_to", place)


def _instead(subject: Subject, hit: Quantity) -> Rewrite:
    led = hit.first > 0 and "w.by" in subject.tags(hit.first - 1)
    first = subject.tokens[hit.first - 1 if led else hit.first].start
    return Rewrite(subject.text[:first], "from_to", subject.text[subject.tokens[hit.last].end :])


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
    """The sentence with «so that ___ goes from ___ to ___» behind it."""
    if not subject.tokens or len(subject.text) > _LONGEST:
        return None
    return Rewrite(subject.text.rstrip(_CLOSING), "so_that")


def with_date(subject: Subject) -> Rewrite | None:
    """The sentence with a deadline; the last day of the period when one is known."""
    if not subject.tokens or len(subject.text) > _LONGEST:
        return None
    ends_on = subject.period.ends_on if subject.period else None
    return Rewrite(subject.text.rstrip(_CLOSING) + " ", "by_date" if ends_on else "by", on=ends_on)
