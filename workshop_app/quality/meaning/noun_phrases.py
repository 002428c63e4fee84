"""What a noun phrase stands for: one thing that is there or not, a grade by its name, or only praise."""

from typing import TYPE_CHECKING

from workshop_app.quality.reading.tokens import Sort, letters
from workshop_app.quality.reading.verbs import Doing, beginning

if TYPE_CHECKING:
    from workshop_app.quality.meaning.subject import Subject

_MEASURED = ("n.metric", "n.performance", "n.defect", "n.party")
_GRADES = frozenset(
    {
        "rating",
        "status",
        "grade",
        "level",
        "mark",
        "marks",
        "karakter",
        "karakteren",
        "nivå",
        "score",
    }
)
_TOP_GRADES = ("toppkarakter", "toppscore", "full score", "toppskår", "full pott", "top marks", "full marks")
_BEST = frozenset({"best", "beste", "highest", "top", "høyeste", "outstanding", "excellent"})
_ENSURING = ("sikre", "sørge for", "ensure", "make sure")
_NEW = frozenset({"new", "ny", "nytt", "egen", "eget", "updated", "revised", "shared", "common", "own"})
_STAYING = frozenset({"be", "become", "være", "bli", "ensure", "see", "se", "make sure", "enable", "allow"})
_STEADY = frozenset({"ongoing", "regular", "continuous", "jevnlig", "løpende", "kontinuerlig", "regelmessig"})
_BRIEF = frozenset({"short", "long", "kort", "korte", "kortere", "lang", "lange", "active", "aktive", "open"})
_DEFINITE = ("en", "et", "a", "ene")
_PLURAL = ("er", "ere", "s")


def praised(subject: "Subject") -> bool:
    """«High data quality», «clear roles»: an adjective without an amount carries what is said."""
    named = subject.doing is Doing.NONE
    start = beginning(subject.tokens) if named or not subject.head.leads else subject.head.index + 1
    if subject.doing not in (Doing.NONE, Doing.REACH, Doing.HOLD) or start >= subject.main_end - named:
        return False
    if subject.head.index >= 0 and not subject.head.leads and not named:
        return False
    word = subject.tokens[start]
    if named and word.low in _STEADY:
        return True
    if word.tags.isdisjoint({"a.level", "a.quality"} if named else {"a.level"}) or subject.tags(start + 1) & {
        "w.from"
    }:
        return False
    made = any("n.artefact" in tags and "n.inner" not in tags for _, tags in subject.nouns[:1])
    return not (made and word.low in _BRIEF)


def graded(subject: "Subject") -> bool:
    """«Achieve Gold Partner status», «få toppkarakter»: a grade that somebody gives by its name."""
    if subject.doing not in (Doing.REACH, Doing.WIN):
        return False
    behind = subject.tokens[subject.head.index + 1 : subject.main_end]
    for place, token in enumerate(behind):
        if token.low.startswith(_TOP_GRADES):
            return True
        if place and token.low in _GRADES:
            return any(before.capital or before.low in _BEST for before in behind[:place])
    return False


def upkeep(subject: "Subject") -> bool:
    """«Maintain the register», «ivareta relasjoner»: keeping up has no end; a certificate is kept or not."""
    if subject.doing is not Doing.HOLD or "v.keep" not in subject.tags(subject.head.index):
        return False
    return not subject.has("n.between", "n.elsewhere", *_MEASURED)


def making(subject: "Subject") -> int:
    """The place of the object of «etablering av ungdomsråd», «installation of a pump»; else -1."""
    start = beginning(subject.tokens)
    if subject.doing is not Doing.NONE or "n.making" not in subject.tags(start):
        return -1
    return start + 2 if subject.scan.low(start + 1) in ("av", "of") and start + 2 < subject.main_end else -1


def is_finished(subject: "Subject", place: int) -> bool:
    """Whether what is made is something that stands there at the end, and not people or a quality."""
    last = place
    while last + 1 < subject.main_end and not subject.scan.is_plain_noun(last):
        last += 1
    while last + 1 < subject.main_end and subject.scan.is_plain_noun(last + 1):
        last += 1
    tags = subject.tags(last)
    soft = bool(tags & {"n.abstract", "n.inhouse", "n.party", "n.generic"}) and "n.artefact" not in tags
    return not soft or "w.article" in subject.tags(place)


def got(subject: "Subject") -> bool:
    """«Get the permit», «produce a photo book»: one thing that we have at the end or not."""
    index = subject.head.index
    verb = subject.tags(index)
    if not subject.head.leads or subject.doing is not Doing.REACH or verb & {"v.handle", "w.having"}:
        return False
    named = "w.article" in subject.tags(index + 1) and subject.scan.is_plain_noun(index + 2)
    several = subject.scan.low(index + 1) == "nye"
    return named and not several and subject.tokens[index].low not in _STAYING


def those_who(subject: "Subject") -> bool:
    """«Services that work for everyone»: a plural told by what it does is no end state that two can see."""
    start = beginning(subject.tokens)
    while start < subject.main_end and not subject.scan.is_plain_noun(start):
        start += 1
    while subject.scan.is_plain_noun(start + 1):
        start += 1
    return "w.of_whom" in subject.tags(start + 1) and subject.scan.low(start).endswith(_PLURAL)


def one_new_thing(subject: "Subject") -> bool:
    """«New visitor centre», «contract with the hospital»: one thing that is there or not."""
    if subject.doing is not Doing.NONE:
        return False
    start = beginning(subject.tokens)
    index = start
    while index < subject.main_end and not subject.scan.is_plain_noun(index):
        index += 1
    fresh = any(token.low in _NEW for token in subject.tokens[start:index])
    last = index
    while last + 1 < subject.main_end and subject.scan.is_plain_noun(last + 1):
        last += 1
    if last >= subject.main_end or not _one_noun(subject, last):
        return False
    if fresh:
        return index <= start + 2 and not subject.has("n.abstract", "a.more", "n.generic")
    given = subject.tags(last + 1) & {"w.with", "w.giver"}
    return bool(given) and "n.party" in subject.tags(last) and last == start


def one_thing(subject: "Subject") -> bool:
    """Whether the object is one particular thing: an article, a definite form or a proper name."""
    last = -1
    for index in range(subject.head.index + 1, subject.main_end):
        token = subject.tokens[index]
        if token.low == "nye":
            if not subject.scan.is_plain_noun(index + 1):
                return False
            continue
        if token.tags & {"w.article"} and "w.all" not in token.tags and last < 0:
            return True
        if token.sort is Sort.WORD and token.text[:2].istitle() and not subject.titled:
            return True
        if "w.name" in token.tags and subject.scan.is_number(index + 1):
            return True
        if subject.scan.is_plain_noun(index):
            near = index == subject.head.index + 1
            last = index if near or _may_be_noun(token.tags) else last
        elif last >= 0:
            break
    return last < 0 or _one_noun(subject, last)


def _may_be_noun(tags: frozenset[str]) -> bool:
    return not tags or "n" in letters(tags)


def _one_noun(subject: "Subject", index: int) -> bool:
    """Whether a noun without an article is one thing: a definite form or a singular that can be counted."""
    token = subject.tokens[index]
    if subject.language == "nb" and token.low.endswith(_DEFINITE) and not token.low.endswith(_PLURAL):
        return True
    plural = token.low.endswith("s") if subject.language == "en" else token.low.endswith(_PLURAL)
    plural = plural and not token.low.endswith("ss")
    return not plural and ("n.artefact" in token.tags or not token.tags & {"n.between", "n.abstract"})


def made_to_do(subject: "Subject") -> bool:
    """«Få appen til å virke»: what it is made to do counts, and may be anything."""
    return any(
        token.low == "å" and subject.scan.low(i) == "til" for i, token in enumerate(subject.tokens[1:])
    )


def unknown_first(subject: "Subject") -> bool:
    """«Call list for emergencies»: the lists may know what it is for, but not what it is."""
    start = beginning(subject.tokens)
    while start < subject.main_end and "w.article" in subject.tags(start):
        start += 1
    behind = subject.scan.low(start + 1)
    return (
        start < subject.main_end and not subject.tags(start) and behind in ("for", "to", "til", "om", "mot")
    )


def only_ensured(subject: "Subject") -> bool:
    """«Sikre at elevene får tilpasset opplæring», «ensure recruitment»: how well is not said."""
    index = subject.head.index
    if not subject.head.leads or not subject.tokens[index].low.startswith(_ENSURING):
        return False
    if subject.capability or not subject.nouns:
        return False
    told = any(subject.scan.low(step) in ("at", "that") for step in (index, index + 1))
    return (told and "n.party" in subject.nouns[0][1]) or "n.making" in subject.tags(index + 1)


def more_of_a_quality(subject: "Subject") -> bool:
    """«Increase customer trust», «more visible leaders»: more of what nobody can count."""
    if subject.nouns and subject.head.leads and "n.abstract" in subject.nouns[0][1]:
        return subject.nouns[0][1].isdisjoint(_MEASURED) and not subject.has(*_MEASURED[:-1])
    return any(
        "a.more" in subject.tags(index)
        and not subject.tags(index + 1).isdisjoint({"a.quality", "a.level", "a.leading"})
        for index in range(subject.main_end - 1)
    )
