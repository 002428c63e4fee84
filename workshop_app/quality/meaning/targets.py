"""Which numbers of a sentence are its target, and not only how or with whom it is done."""

from typing import TYPE_CHECKING

from workshop_app.quality.meaning.noun_phrases import praised
from workshop_app.quality.reading.quantities import HITS, Quantity, Role
from workshop_app.quality.reading.verbs import WORK, Doing

if TYPE_CHECKING:
    from workshop_app.quality.meaning.subject import Subject

_LOOSE = frozenset({Role.COUNT, Role.LIMIT, Role.CHANGE, Role.RATIO})
_LOOSE_OR_ALL = _LOOSE | {Role.ABSOLUTE}
_TELLING = frozenset({"w.with", "w.of_whom"})
_OR_MORE = ("+", "or", "eller")
_LEADING_ON = frozenset({"w.limit", "a.more", "w.article"})
_AHEAD = 6
"""How many words from a number its noun, or what leads to the number, is looked for."""
_LIVING = frozenset({"oppleve", "opplever", "føle", "føler", "kjenne", "experience", "feel"})
_VAGUE = frozenset({Doing.OPEN, Doing.BETTER, Doing.UP, Doing.DOWN})


def counts(subject: "Subject", quantity: Quantity) -> bool:
    """Whether a number can be hit, and is what the key result is about."""
    if quantity.role not in HITS:
        return False
    if quantity.role in _LOOSE_OR_ALL and _counts_the_method(subject, quantity):
        return False
    if quantity.role in _LOOSE and _says_which(subject, quantity):
        return False
    return quantity.role is not Role.ABSOLUTE or _counts_all(subject, quantity)


def _counts_all(subject: "Subject", quantity: Quantity) -> bool:
    """«alle» is a target only for something that is either done or not."""
    if subject.doing is Doing.OPEN and not subject.real_change:
        return False
    if quantity.value == 0.0:
        return True
    good = subject.has("a.quality") or "a.quality" in subject.tags(subject.head.index)
    if subject.doing is Doing.NONE and (good or praised(subject)):
        return False
    for_all = "w.across" in subject.tags(quantity.first) or subject.tokens[quantity.first - 1].low == "for"
    if for_all and quantity.first and quantity.last + 1 >= subject.main_end:
        return False
    people = subject.tags(quantity.last + 1) & {"n.inhouse", "n.party", "w.subject"}
    if "w.group" in subject.tags(quantity.first) and people and subject.doing in WORK:
        return False
    if subject.doing in _VAGUE or "w.across" in subject.tags(quantity.first - 1):
        return False
    if (
        "w.across" in subject.tags(quantity.first)
        and subject.doing not in WORK
        and subject.doing is not Doing.NONE
    ):
        return False
    if subject.doing is Doing.THEIRS and subject.scan.low(subject.head.index) in _LIVING:
        return not subject.has("a.quality", "a.level", "n.abstract")
    return subject.doing is not Doing.REACH or not (
        subject.understood or subject.has("a.quality", "a.level", "n.abstract")
    )


def _counts_the_method(subject: "Subject", quantity: Quantity) -> bool:
    """«Grow revenue by opening three shops»: what we count is how we do it, not how far we get."""
    counted = quantity.role is Role.COUNT or _of_something(subject, quantity)
    named = quantity.role is Role.ABSOLUTE or (not quantity.unit and counted)
    vague = subject.doing in _VAGUE and named
    marked = subject.main_end < quantity.first and "w.purpose" not in subject.tags(subject.main_end)
    return vague and marked


def _of_something(subject: "Subject", quantity: Quantity) -> bool:
    """Whether a noun follows a number; «øke antall medlemmer med 200» moves the members themselves."""
    if quantity.role is Role.RATIO:
        return True
    begins = quantity.last + 1
    noun = next((step for step in range(begins, begins + _AHEAD) if not _leads_on(subject, step)), begins)
    return subject.scan.is_plain_noun(noun)


def _leads_on(subject: "Subject", step: int) -> bool:
    """«or more of the»: the noun is still to come."""
    return not subject.tags(step).isdisjoint(_LEADING_ON) or subject.scan.low(step) in _OR_MORE


def _says_which(subject: "Subject", quantity: Quantity) -> bool:
    """«More customers with three or more products»: the number says which of them are meant."""
    if subject.doing not in _VAGUE or quantity.unit in ("%", "kr") or not _of_something(subject, quantity):
        return False
    lead = max(0, quantity.first - 1)
    while lead > quantity.first - _AHEAD and not subject.tags(lead).isdisjoint({"w.limit", "w.about"}):
        lead -= 1
    if subject.doing is Doing.BETTER and subject.scan.low(lead).endswith((" with", " med")):
        return True
    if subject.tags(lead).isdisjoint(_TELLING):
        lead -= 1
        if "w.of_whom" not in subject.tags(lead):
            return False
    if subject.doing in (Doing.UP, Doing.DOWN) and quantity.role is Role.CHANGE:
        people = {"n.party"} if subject.language == "nb" else {"n.party", "n.inhouse", "n.defect"}
        return bool(subject.tags(lead - 1) & people)
    meant = {"n.party", "n.inhouse", "n.defect", "n.artefact"}
    if subject.doing in (Doing.BETTER, Doing.OPEN):
        meant |= {"n.abstract", "n.inner"}
    return bool(subject.tags(lead - 1) & meant)
