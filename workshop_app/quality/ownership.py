"""Whose doing a key result is: something that changes for others, or our own work."""

from enum import StrEnum
from typing import TYPE_CHECKING

from workshop_app.quality.end_state import insider
from workshop_app.quality.quantities import Quantity, Role
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
_HAVING = frozenset({"have", "has", "had", "har", "hadde", "ha"})
_GIVEN_BY = frozenset({"from", "by", "fra", "av"})
_NEAR = 4
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
    if _purpose_is_measured(subject) or _on_time_share(subject) or subject.has("n.state") or subject.ranked:
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
    return any(
        not tags.isdisjoint(_OUTCOMES)
        and "n.between" not in tags
        and subject.tokens[index].low not in NEUTRAL
        for index, tags in subject.nouns
    )


def _first(subject: "Subject", *wanted: str) -> int:
    """The place of the first noun of a kind; behind the sentence when there is none."""
    return next((index for index, tags in subject.nouns if not tags.isdisjoint(wanted)), len(subject.tokens))


def _purpose_is_measured(subject: "Subject") -> bool:
    """«… so that churn falls from 5 % to 3 %»."""
    end = subject.main_end
    if end >= len(subject.tokens):
        return False
    later = any(hit.first > end and hit.role is not Role.ABSOLUTE for hit in subject.hits)
    return later and any(token.tags & {"v.up", "v.down", *_CONDITIONS} for token in subject.tokens[end:])


def _on_time_share(subject: "Subject") -> bool:
    """«85 % delivered on time»: how well a process runs."""
    return "t.on_time" in subject.known and any(hit.unit == "%" for hit in subject.hits)


def _work(subject: "Subject") -> Whose:
    if _condition(subject) or _done_by_others(subject) or (subject.has("a.comparative") and not subject.hits):
        return Whose.OUTCOME
    if any(
        hit.role is Role.SERVICE or (hit.unit == "time" and hit.role is Role.LIMIT) for hit in subject.hits
    ):
        return Whose.BETWEEN if subject.head.leads or subject.has("n.inhouse") else Whose.OUTCOME
    if _booked(subject):
        return Whose.BETWEEN
    if subject.has("n.abstract") and not subject.has("n.inner", "n.artefact") and not subject.hits:
        return Whose.OUTCOME
    counted = any(hit.role is not Role.ABSOLUTE for hit in subject.hits)
    return Whose.COUNTED if counted else Whose.OWN


def _done_by_others(subject: "Subject") -> bool:
    """«60 % of users open the module»: the subject is not us, and nothing is done to it."""
    if subject.head.leads:
        return False
    helper = subject.tokens[subject.head.index - 1] if subject.head.index > 0 else None
    passive = helper is not None and "w.helper" in helper.tags and helper.low not in _HAVING
    if passive or subject.tokens[subject.head.index].low.endswith("es"):
        return False
    before = [tags for index, tags in subject.nouns if index < subject.head.index]
    return any("n.party" in tags for tags in before) and not any("n.inhouse" in tags for tags in before)


def _booked(subject: "Subject") -> bool:
    """Meetings, demos, certificates: the object is work and result at once."""
    near = subject.head.index + _NEAR
    return _first(subject, "n.between") <= near and _first(subject, "n.between") < _first(
        subject, "n.artefact", "n.inhouse"
    )


def _condition(subject: "Subject") -> bool:
    """A deliverable with a result in it: «a pricing page with 12 % conversion»."""
    for index in range(subject.head.index + 1, subject.main_end):
        if subject.tokens[index].low in _WITH:
            measured = any(
                not subject.tags(later).isdisjoint(_CONDITIONS) and subject.tokens[later].low not in NEUTRAL
                for later in range(index + 1, len(subject.tokens))
            )
            return measured and any(
                hit.first > index and (hit.unit in _HARD_UNITS or hit.role is not Role.COUNT)
                for hit in subject.hits
            )
    return False


def _change(subject: "Subject") -> Whose:
    if outcome(subject):
        return Whose.OUTCOME
    return Whose.BETWEEN if subject.has("n.between", "n.artefact", "n.inner") else Whose.OUTCOME


def _state(subject: "Subject") -> Whose:
    """A level, a noun phrase or a statement."""
    staff = subject.has("n.inhouse") and not subject.has(*_CONDITIONS)
    if staff and subject.has("n.artefact") and subject.doing in _DONE_BY_STAFF:
        return Whose.OWN
    if _first(subject, *_OUTCOMES) < len(subject.tokens) and outcome(subject):
        return _state_of_others(subject)
    if subject.doing is Doing.THEIRS or subject.has("a.comparative"):
        return Whose.OUTCOME
    if subject.has("n.between"):
        return Whose.BETWEEN
    if subject.has("n.artefact"):
        return Whose.COUNTED if any(hit.role is not Role.ABSOLUTE for hit in subject.hits) else Whose.OWN
    return _state_by_amount(subject)


def _state_of_others(subject: "Subject") -> Whose:
    """Others are named: the result is theirs, unless what we made comes first («3 customer stories published»)."""
    own = _first(subject, "n.artefact")
    if (
        own >= len(subject.tokens)
        or subject.moving
        or any(hit.unit in _HARD_UNITS for hit in _numbers(subject))
    ):
        return Whose.OUTCOME
    if own > _first(subject, *_OUTCOMES):
        return Whose.OUTCOME if subject.hits else Whose.OWN
    given = any(
        "n.party" in tags
        and any(token.low in _GIVEN_BY for token in subject.tokens[max(index - 3, 0) : index])
        for index, tags in subject.nouns
    )
    return Whose.OUTCOME if given else Whose.COUNTED if _numbers(subject) else Whose.OWN


def _numbers(subject: "Subject") -> list[Quantity]:
    return [hit for hit in subject.hits if hit.role is not Role.ABSOLUTE]


def _state_by_amount(subject: "Subject") -> Whose:
    hard = any(
        hit.unit in _HARD_UNITS or hit.role in (Role.SERVICE, Role.TARGET, Role.LIMIT, Role.CHANGE)
        for hit in _numbers(subject)
    )
    if hard or subject.moving or subject.has("a.quality", "n.elsewhere"):
        return Whose.OUTCOME
    if subject.has("n.inner"):
        return Whose.BETWEEN
    if insider(subject) >= 0:
        return Whose.OWN
    if subject.has("n.abstract") and subject.has("w.possible"):
        return Whose.OUTCOME
    return Whose.UNCLEAR
