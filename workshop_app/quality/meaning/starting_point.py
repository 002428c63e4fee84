"""Whether a key result says where it starts, and whether it has to."""

from workshop_app.quality.meaning.end_state import End
from workshop_app.quality.meaning.ownership import Whose
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.reading.quantities import Role
from workshop_app.quality.reading.verbs import CHANGES, WORK, Doing

_MOVED = frozenset({Role.TARGET, Role.CHANGE, Role.LIMIT, Role.COUNT})
_LEVELS = ("n.metric", "n.performance", "n.defect")


def has_baseline(subject: Subject) -> bool:
    """Whether the sentence names its starting point."""
    return subject.baseline is not None


def _from_nothing(subject: Subject) -> bool:
    """«Raise £40k», «Close 40 deals»: something that is counted up from nothing."""
    gained = subject.doing is Doing.WIN or subject.doing in WORK
    return gained and all(hit.role is Role.COUNT and hit.unit in ("", "kr") for hit in subject.hits)


def needs_baseline(subject: Subject) -> bool:
    """Whether the start matters: for a level or a change it does, for a count from nothing it does not."""
    if subject.end is End.DIRECTION:
        return True
    if subject.end is not End.AMOUNT or subject.whose in (Whose.OWN, Whose.COUNTED, Whose.OPEN):
        return False
    if not any(hit.role in _MOVED for hit in subject.hits) or _from_nothing(subject):
        return False
    if subject.doing in CHANGES or subject.doing is Doing.BETTER or subject.moving:
        return True
    level = any(hit.unit in ("%", "pp", "time") or hit.role is Role.TARGET for hit in subject.hits)
    return level or subject.has(*_LEVELS)
