"""Signs that what is made carries an effect with it: a measured purpose, a result in the deliverable."""

from typing import TYPE_CHECKING

from workshop_app.quality.meaning import signs
from workshop_app.quality.reading.quantities import Role
from workshop_app.quality.reading.tokens import NO_TAGS
from workshop_app.quality.reading.verbs import Doing

if TYPE_CHECKING:
    from workshop_app.quality.meaning.subject import Subject

_ACCOMPANIED = frozenset({"with", "med"})
_EACH = frozenset({"each", "apiece", "hver", "hvert"})
_NEAR = 4


def purpose_is_measured(subject: "Subject") -> bool:
    """«… so that churn falls from 5 % to 3 %»."""
    end = subject.main_end
    if end >= len(subject.tokens):
        return False
    later = any(hit.first > end for hit in signs.numbers(subject))
    return later and any(token.tags & {"v.up", "v.down", *signs.CONDITIONS} for token in subject.tokens[end:])


def condition(subject: "Subject") -> bool:
    """A deliverable with a result in it: «a pricing page with 12 % conversion»."""
    joint = next(
        (
            index
            for index in range(subject.head.index + 1, subject.main_end)
            if "w.with" in subject.tags(index) or _brings(subject, index)
        ),
        -1,
    )
    if joint < 0:
        return False
    if subject.doing is Doing.FINISH and _bound(subject, joint):
        return True
    behind = frozenset[str]().union(
        NO_TAGS, *(token.tags for token in subject.tokens[joint + 1 :] if "n.neutral" not in token.tags)
    )
    nothing = any(
        hit.first > joint and hit.role is Role.ABSOLUTE and hit.value == 0.0 for hit in subject.hits
    )
    if nothing and subject.tokens[joint].low in _ACCOMPANIED:
        return True
    counts = (_brings(subject, joint) or _apiece(subject)) and "n.party" in behind
    hit = any(
        hit.first > joint and (hit.unit in signs.HARD_UNITS or hit.role is not Role.COUNT or counts)
        for hit in subject.hits
    )
    return hit and (counts or not behind.isdisjoint(signs.CONDITIONS))


def _apiece(subject: "Subject") -> bool:
    """«Create 10 videos with more than 1,000 views each»: what each of them brings."""
    return subject.tokens[subject.main_end - 1].low in _EACH


def _brings(subject: "Subject", index: int) -> bool:
    """«microsites generating 500 views», «a portal that deflects …»: what is made has an effect."""
    tags = subject.tags(index)
    return "v.arrive" in tags and "f.base" not in tags


def _bound(subject: "Subject", joint: int) -> bool:
    """«Launch in Germany with 10 paying customers»: a number of others who have done more than be there."""
    counted = any(0 < hit.first - joint <= _NEAR for hit in signs.numbers(subject))
    return counted and any("a.bound" in token.tags for token in subject.tokens[joint : subject.main_end])
