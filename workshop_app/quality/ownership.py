"""Whose doing a key result is: something that changes for others, or our own work."""

from enum import StrEnum
from typing import TYPE_CHECKING

from workshop_app.quality.quantities import Role
from workshop_app.quality.verbs import CHANGES, WORK, Doing

if TYPE_CHECKING:
    from workshop_app.quality.subject import Subject


class Whose(StrEnum):
    """What a key result watches."""

    OUTCOME = "outcome"
    OWN = "own"
    COUNTED = "counted"
    OPEN = "open"
    BETWEEN = "between"
    UNCLEAR = "unclear"


_OUTCOMES = ("n.metric", "n.performance", "n.defect", "n.party")
_CONDITIONS = ("n.metric", "n.performance", "n.defect")
_WITH = frozenset({"with", "med", "at", "som gir", "der", "where", "that", "som"})
_HARD_UNITS = frozenset({"%", "kr", "pp", "x"})
_DONE_BY_STAFF = frozenset({Doing.FINISH, Doing.ACTIVITY, Doing.THEIRS})
NEUTRAL = frozenset(
    [
        "antall",
        "antallet",
        "number",
        "share",
        "percentage",
        "proportion",
        "amount",
        "andel",
        "andelen",
        "prosentandel",
        "prosentandelen",
        "mengde",
        "mengden",
        "tall",
        "nivå",
        "average",
        "snitt",
        "snittet",
        "prosent",
        "percent",
        "volume",
        "volum",
        "rate",
        "grad",
        "total",
        "index",
    ]
)
"""Words that measure anything, and so say nothing about whose doing it is."""


def whose(subject: "Subject") -> Whose:
    """Whose doing the key result is."""
    if subject.doing is Doing.OPEN:
        return Whose.OUTCOME if subject.real_change else Whose.OPEN
    if _purpose_is_measured(subject):
        return Whose.OUTCOME
    if subject.doing in WORK:
        return _work(subject)
    if subject.doing in CHANGES or subject.doing is Doing.BETTER:
        return _change(subject)
    if subject.doing is Doing.WIN:
        return Whose.BETWEEN if subject.has("n.between") and not outcome(subject) else Whose.OUTCOME
    return _state(subject)


def outcome(subject: "Subject") -> bool:
    """Whether the main clause names something that happens with others, or how well something runs."""
    for index in range(subject.main_end):
        token = subject.tokens[index]
        if index == subject.head.index or index in subject.scan.used or token.low in NEUTRAL:
            continue
        if not token.tags.isdisjoint(_OUTCOMES) and "n.between" not in token.tags:
            return True
    return False


def _purpose_is_measured(subject: "Subject") -> bool:
    """«… so that churn falls from 5 % to 3 %»."""
    end = subject.main_end
    if end >= len(subject.tokens):
        return False
    later = any(hit.first > end and hit.role is not Role.ABSOLUTE for hit in subject.hits)
    return later and any(token.tags & {"v.up", "v.down", *_CONDITIONS} for token in subject.tokens[end:])


def _work(subject: "Subject") -> Whose:
    served = any(hit.role is Role.SERVICE for hit in subject.hits)
    if _condition(subject) or (served and not subject.head.leads and not subject.has("n.inhouse")):
        return Whose.OUTCOME
    if subject.has("n.between") and not subject.has("n.artefact"):
        return Whose.BETWEEN
    counted = any(hit.role is not Role.ABSOLUTE for hit in subject.hits)
    return Whose.COUNTED if counted else Whose.OWN


def _condition(subject: "Subject") -> bool:
    """A deliverable with a result in it: «a pricing page with 12 % conversion»."""
    for index in range(subject.head.index + 1, subject.main_end):
        if subject.tokens[index].low in _WITH:
            measured = any(
                not subject.tags(later).isdisjoint(_CONDITIONS) and subject.tokens[later].low not in NEUTRAL
                for later in range(index + 1, len(subject.tokens))
            )
            hit = any(
                hit.first > index and (hit.unit in _HARD_UNITS or hit.role is not Role.COUNT)
                for hit in subject.hits
            )
            return measured and hit
    return False


def _change(subject: "Subject") -> Whose:
    if outcome(subject):
        return Whose.OUTCOME
    if subject.has("n.between", "n.artefact", "n.inner", "n.inhouse"):
        return Whose.BETWEEN
    return Whose.OUTCOME


def _state(subject: "Subject") -> Whose:
    """A level, a noun phrase or a statement."""
    staff = subject.has("n.inhouse")
    if (
        subject.doing in _DONE_BY_STAFF
        and staff
        and subject.has("n.artefact")
        and not subject.has(*_CONDITIONS)
    ):
        return Whose.OWN
    if outcome(subject):
        return Whose.OUTCOME if subject.hits or subject.moving or not subject.has("n.artefact") else Whose.OWN
    if subject.doing is Doing.THEIRS:
        return Whose.OUTCOME
    if subject.has("n.between"):
        return Whose.BETWEEN
    if subject.has("n.artefact"):
        return Whose.COUNTED if subject.hits else Whose.OWN
    if any(
        hit.unit in _HARD_UNITS or hit.role in (Role.SERVICE, Role.TARGET, Role.LIMIT, Role.CHANGE)
        for hit in subject.hits
    ):
        return Whose.OUTCOME
    if subject.moving or subject.has("a.quality") or subject.has("n.elsewhere"):
        return Whose.OUTCOME
    if subject.has("n.inner"):
        return Whose.BETWEEN
    return Whose.UNCLEAR
