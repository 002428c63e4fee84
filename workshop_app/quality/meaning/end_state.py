"""What a key result leaves behind when it is reached, as far as its words say."""

from enum import StrEnum
from typing import TYPE_CHECKING

from workshop_app.quality.meaning import signs
from workshop_app.quality.meaning.noun_phrases import (
    got,
    graded,
    is_finished,
    made_to_do,
    making,
    more_of_a_quality,
    one_new_thing,
    one_thing,
    only_ensured,
    praised,
    those_who,
    unknown_first,
    upkeep,
)
from workshop_app.quality.meaning.plurals import bare_plural, plural_done, some_of_many
from workshop_app.quality.meaning.vague_words import as_possible, easily_able, gains
from workshop_app.quality.reading.moment import Time
from workshop_app.quality.reading.quantities import Role
from workshop_app.quality.reading.tokens import Sort
from workshop_app.quality.reading.verbs import WORK, Doing, beginning

if TYPE_CHECKING:
    from workshop_app.quality.meaning.subject import Subject


class End(StrEnum):
    """The end state of a sentence; the first two can be decided by two strangers."""

    AMOUNT = "amount"
    DELIVERABLE = "deliverable"
    ELSEWHERE = "elsewhere"
    NO_INSTRUMENT = "no_instrument"
    INSIDER = "insider"
    DIRECTION = "direction"
    QUALITY = "quality"
    OPEN = "open"
    GENERIC = "generic"
    PLURAL = "plural"
    POSSIBLE = "possible"
    UNKNOWN = "unknown"


_INSTRUMENTED = (
    "n.metric",
    "n.performance",
    "n.defect",
    "n.party",
    "n.artefact",
    "n.between",
    "n.inhouse",
    "n.event",
)
_MEASURED = ("n.metric", "n.performance", "n.defect", "n.party")
_WEIGHTLESS = frozenset({"w.determiner", "w.article", "w.rank", "w.name", "a.more", "a.quality", "a.weight"})
_NEAR = 3
_FELT = frozenset({"v.open", "v.theirs"})
_SETTLING = frozenset({"betale ned", "nedbetale", "tilbakebetale", "pay off", "repay", "pay back"})
_DRIVING = frozenset({"drive", "generate", "generere"})
_PLAIN_AMOUNTS = frozenset({"%", "", "x", "pp"})


def end_state(subject: "Subject") -> End:
    """The end state of a key result."""
    if as_possible(subject):
        return End.POSSIBLE
    if subject.hits or _stands_still(subject):
        return End.NO_INSTRUMENT if _no_instrument(subject) else End.AMOUNT
    if _elsewhere(subject):
        return End.ELSEWHERE
    if subject.baseline is not None:
        return End.DIRECTION
    if subject.has("n.state") or _told(subject):
        return End.DELIVERABLE
    if insider(subject) >= 0:
        return End.INSIDER
    return _without_amount(subject)


def _without_amount(subject: "Subject") -> End:
    """The end state of a sentence that names neither an amount nor a level."""
    if subject.doing is Doing.OPEN:
        return End.OPEN
    if easily_able(subject):
        return End.QUALITY
    if generic(subject) >= 0:
        return End.GENERIC
    if only_ensured(subject):
        return End.QUALITY
    end = _by_verb(subject)
    driven = subject.head.leads and subject.tokens[subject.head.index].low in _DRIVING
    if driven and end in (End.DELIVERABLE, End.UNKNOWN):
        return End.DIRECTION
    if end in (End.DELIVERABLE, End.UNKNOWN) and some_of_many(subject):
        return End.PLURAL
    held = subject.doing in WORK and subject.has("n.artefact", "n.event")
    if end is End.PLURAL and Time.RHYTHM in subject.times and held:
        return End.DELIVERABLE
    return end


def _stands_still(subject: "Subject") -> bool:
    """«Do not increase headcount»: today's level is the limit."""
    return subject.doing is Doing.HOLD and subject.tokens[subject.head.index].low.startswith(
        ("do not", "not exceed", "ikke")
    )


def _no_instrument(subject: "Subject") -> bool:
    if not subject.has("n.abstract") or subject.has(*_INSTRUMENTED) or _counted(subject):
        return False
    return all(
        quantity.role is not Role.SERVICE and quantity.unit in _PLAIN_AMOUNTS for quantity in subject.hits
    )


def _told(subject: "Subject") -> bool:
    """A place on a list, or what others will be able to do."""
    if subject.ranked and subject.doing is not Doing.OPEN:
        return True
    if _felt(subject):
        return False
    return subject.capability and not easily_able(subject) and not subject.has("a.quality", "a.comparative")


def _felt(subject: "Subject") -> bool:
    """«Everyone understands the strategy»: nobody sees whether others understand, feel or trust."""
    told = not subject.head.leads and subject.doing in (Doing.THEIRS, Doing.OPEN)
    return told and "v.open" in subject.tags(subject.head.index)


def _counted(subject: "Subject") -> bool:
    """«Migrate 12 services», «transfers of care from 12 to 4»: a plural or another word is counted."""
    index = subject.find("n.abstract")
    if "w.of" in subject.tags(index - 1):
        return True
    return any(not hit.unit and 0 < index - hit.last <= 2 for hit in subject.hits)


def _elsewhere(subject: "Subject") -> bool:
    """Under budget, at least as good as last year: a level that others have written down."""
    if subject.doing in WORK or subject.doing in (Doing.OPEN, Doing.BETTER) or _approved(subject):
        return False
    if subject.has("n.elsewhere"):
        return subject.doing is not Doing.NONE or not praised(subject)
    compared = subject.moment(Time.COMPARISON)
    return compared is not None and subject.tokens[compared.first].low.startswith(("as ", "som "))


def _approved(subject: "Subject") -> bool:
    """Whether what names a level is itself made («the budget is adopted»)."""
    return any(not subject.tags(index).isdisjoint({"v.finish"}) for index in range(subject.main_end))


def insider(subject: "Subject") -> int:
    """The token of a name that only insiders know («Phase 2», «tool Q»), or -1."""
    for index in range(subject.main_end - 1):
        if index == subject.head.index or "w.insider" not in subject.tags(index):
            continue
        follows = subject.tokens[index + 1]
        single = len(follows.text) == 1 and follows.text.isupper()
        if (follows.sort in (Sort.NUMBER, Sort.CODE) and index + 1 not in subject.scan.used) or single:
            return index
    return -1


def generic(subject: "Subject") -> int:
    """The token of an object so general that it names nothing («new features»), or -1."""
    index = subject.find("n.generic")
    if index < 0 or 0 <= subject.find(*_MEASURED) < index:
        return -1
    if any("n.artefact" in tags and place < index for place, tags in subject.nouns):
        return -1
    before = subject.tokens[subject.head.index + 1 : index]
    plain = all(token.tags & _WEIGHTLESS or token.sort is not Sort.WORD for token in before)
    follows = subject.tags(index + 1)
    specified = bool(follows & {"w.to", "w.of", "w.of_whom", "t.in"})
    return index if plain and not specified and not subject.scan.is_plain_noun(index + 1) else -1


def _by_verb(subject: "Subject") -> End:
    doing = subject.doing
    if doing is Doing.BETTER:
        return End.DIRECTION if countable(subject) else End.QUALITY
    if subject.head.leads and subject.tokens[subject.head.index].low in _SETTLING and one_thing(subject):
        return End.DELIVERABLE
    if subject.moving:
        if more_of_a_quality(subject):
            return End.QUALITY
        felt = subject.has("n.abstract") and not subject.has(*_MEASURED)
        return End.QUALITY if felt and doing is not Doing.NONE else End.DIRECTION
    if doing in WORK:
        return _by_work(subject)
    if doing is Doing.WIN:
        return End.DELIVERABLE if one_thing(subject) and not gains(subject) else End.DIRECTION
    return _by_noun(subject)


def _by_work(subject: "Subject") -> End:
    """The end state of something that is made or done."""
    if "a.quality" in subject.tags(subject.head.index + 1) or _only_quality(subject) or _only_good(subject):
        return End.QUALITY
    if (
        subject.has("a.comparative")
        or signs.less_of(subject)
        or "a.more" in subject.tags(subject.head.index + 1)
    ):
        return End.DIRECTION
    if subject.doing is Doing.ACTIVITY and subject.head.leads and _nothing_done(subject):
        return End.OPEN
    if subject.doing is Doing.ACTIVITY or "v.gather" in subject.tags(subject.head.index):
        return End.DELIVERABLE if one_thing(subject) else End.PLURAL
    return End.PLURAL if bare_plural(subject) or plural_done(subject) else End.DELIVERABLE


def _only_good(subject: "Subject") -> bool:
    """«Build a strong pipeline»: what is good is not made, and how good is not said."""
    index = subject.head.index
    ours = subject.has("n.inhouse")
    if ours and subject.has("a.judge"):
        return True
    good = "w.article" in subject.tags(index + 1) and "a.quality" in subject.tags(index + 2)
    return good and (ours or subject.has("n.abstract", "n.metric", "n.performance"))


def _nothing_done(subject: "Subject") -> bool:
    """«Talk to each other»: an activity that no word says the object of."""
    behind = range(subject.head.index + 1, subject.main_end)
    return not any(
        index in subject.scan.used
        or subject.tokens[index].sort is not Sort.WORD
        or (subject.scan.is_plain_noun(index) and "a.warm" not in subject.tags(index))
        for index in behind
    )


def _by_noun(subject: "Subject") -> End:
    """The end state of a sentence whose verb says little: the nouns decide."""
    place = making(subject)
    if place >= 0 and is_finished(subject, place):
        return End.DELIVERABLE
    if praised(subject) or upkeep(subject):
        counted = bool(subject.nouns) and not subject.nouns[0][1].isdisjoint(_MEASURED[:-1])
        return End.DIRECTION if counted and "n.abstract" not in subject.nouns[0][1] else End.QUALITY
    if any(token.tags >= _FELT for token in subject.tokens[: subject.main_end]):
        return End.QUALITY
    if subject.doing is Doing.THEIRS and subject.scan.low(subject.head.index).startswith("føle"):
        return End.QUALITY
    if graded(subject):
        return End.DELIVERABLE
    if subject.doing is Doing.NONE and "a.weight" in subject.tags(beginning(subject.tokens)):
        return End.PLURAL
    return _by_first_noun(subject)


def _by_first_noun(subject: "Subject") -> End:
    if subject.nouns and not subject.nouns[0][1].isdisjoint(_MEASURED[:-1]) and not subject.has("a.quality"):
        return End.QUALITY if "n.abstract" in subject.nouns[0][1] else End.DIRECTION
    first = subject.nouns[0][1] if subject.nouns else frozenset[str]()
    felt = "n.abstract" in first and "n.artefact" not in first
    if subject.doing is Doing.NONE and not subject.has("a.quality") and unknown_first(subject):
        return End.DELIVERABLE if one_new_thing(subject) else End.UNKNOWN
    if subject.has("a.quality") or felt or (subject.has("n.abstract") and not subject.has("n.artefact")):
        return End.QUALITY
    if subject.has("n.artefact", "n.between"):
        told = those_who(subject) if not subject.head.leads else made_to_do(subject)
        return End.UNKNOWN if told else End.DELIVERABLE
    if subject.has("n.abstract"):
        return End.QUALITY
    if subject.has("n.metric", "n.performance", "n.defect"):
        return End.DIRECTION
    return End.DELIVERABLE if one_new_thing(subject) or got(subject) else End.UNKNOWN


def countable(subject: "Subject") -> bool:
    """Whether what is to become better can be counted or clocked; satisfaction cannot without its survey."""
    index = subject.find("n.metric", "n.performance", "n.defect")
    return index >= 0 and not subject.tags(index) & {"n.felt", "a.quality"}


def _only_quality(subject: "Subject") -> bool:
    """«Create a culture of learning»: a finishing verb on something that is never finished."""
    index = next((place for place, tags in subject.nouns if "n.abstract" in tags), -1)
    if index < 0 or subject.has("n.artefact", "n.between", *_MEASURED[:-1]):
        return False
    if any(subject.head.index < place < index for place, _ in subject.nouns):
        return False
    return index - subject.head.index <= _NEAR or subject.has("a.quality")
