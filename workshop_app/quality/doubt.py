"""Where the words carry an answer too thinly to give it: there the check asks."""

from typing import TYPE_CHECKING

from workshop_app.quality import signs
from workshop_app.quality.ownership import Whose
from workshop_app.quality.quantities import Quantity, Role
from workshop_app.quality.tokens import Sort
from workshop_app.quality.verbs import CHANGES, WORK, Doing, beginning

if TYPE_CHECKING:
    from workshop_app.quality.subject import Subject

_OTHERS_DECIDE = frozenset({Doing.WIN, Doing.THEIRS, Doing.OPEN})
_BENT_OR_PLURAL = ("s", "ing", "ed")
_LEVEL_NAMED = (*signs.CONDITIONS, "n.elsewhere", "n.state", "w.possible")


def in_doubt(subject: "Subject") -> bool:
    """Whether what the sentence leans to rests on no word, number or verb that would decide it."""
    if subject.leaning is Whose.OUTCOME:
        return _thin_outcome(subject)
    if subject.leaning is Whose.COUNTED:
        unled = not subject.head.leads and not subject.has("n.inhouse")
        return unled or any(_ends_a_measure(subject, hit) for hit in signs.numbers(subject))
    return subject.leaning is Whose.OWN and subject.doing is Doing.REACH and subject.has("a.judge")


def _ends_a_measure(subject: "Subject", hit: Quantity) -> bool:
    """«Book sales 4,000», «Report downloads 300 a month»: the number follows what it measures."""
    if "f.base" not in subject.tags(subject.head.index) or not any(
        tag[0] == "n" for tag in subject.tags(subject.head.index)
    ):
        return False
    measured = hit.first - 1 > subject.head.index and subject.scan.is_plain_noun(hit.first - 1)
    ends = hit.last + 1 >= subject.main_end or "t.each" in subject.tags(hit.last + 1)
    return hit.role is Role.COUNT and measured and ends


def _thin_outcome(subject: "Subject") -> bool:
    """A result is thin when others are only named, and nothing is said to move or to be reached."""
    if subject.doing in CHANGES:
        return subject.doing is Doing.UP and _grows_unnamed(subject)
    if subject.doing in _OTHERS_DECIDE or subject.ranked or signs.purpose_is_measured(subject):
        return False
    if signs.numbers(subject):
        loose = _handled(subject) or _unknown_order(subject)
        return loose and not signs.is_level(subject) and not subject.has(*signs.CONDITIONS)
    if subject.hits or subject.has(*_LEVEL_NAMED):
        return False
    if subject.doing in WORK:
        return not (
            signs.done_by_others(subject) or signs.gathers(subject) or subject.moving or _way(subject)
        )
    return _thin_without_number(subject)


def _thin_without_number(subject: "Subject") -> bool:
    """«A school for everyone», «Safe water»: a wish whose noun or verb does not say whose doing it is."""
    others = subject.has("n.party")
    if _way(subject) or (others and subject.has("a.more")):
        return False
    if subject.doing is Doing.REACH:
        return _handled(subject) and not subject.has("a.quality")
    if subject.has("n.abstract", "a.more"):
        return not subject.has("n.abstract")
    return not (others and subject.has("a.quality"))


def _way(subject: "Subject") -> bool:
    return subject.has("a.comparative")


def _handled(subject: "Subject") -> bool:
    """Whether the verb may be something that we simply do («put», «give», «answer»)."""
    return subject.head.leads and "v.handle" in subject.tags(subject.head.index)


def _unknown_order(subject: "Subject") -> bool:
    """«Peer review 30 articles»: a first word that no list knows may well be a verb of work."""
    start = beginning(subject.tokens)
    if subject.doing is not Doing.NONE or start >= subject.main_end:
        return False
    word = subject.tokens[start]
    if word.tags or word.sort is not Sort.WORD or word.text.isupper() or subject.find("w.to") >= 0:
        return False
    if any(token.text == ":" for token in subject.tokens):
        return False
    return word.low.endswith("e") if subject.language == "nb" else not word.low.endswith(_BENT_OR_PLURAL)


def _grows_unnamed(subject: "Subject") -> bool:
    """«Expand into two regions»: more of something that no list knows, by no level."""
    return not (signs.outcome(subject) or signs.is_level(subject) or subject.has("n.abstract", "n.neutral"))
