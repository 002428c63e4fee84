"""Signs in a sentence of whose doing it is: what is named, counted, given or served."""

from itertools import pairwise
from typing import TYPE_CHECKING

from workshop_app.quality.reading.quantities import Quantity, Role
from workshop_app.quality.reading.tokens import NO_TAGS, Sort, letters
from workshop_app.quality.reading.verbs import CHANGES, Doing

if TYPE_CHECKING:
    from workshop_app.quality.meaning.subject import Subject

OUTCOMES = ("n.metric", "n.performance", "n.defect", "n.party")
CONDITIONS = ("n.metric", "n.performance", "n.defect")
HARD_UNITS = frozenset({"%", "kr", "pp", "x"})
_LEVEL_UNITS = HARD_UNITS | {"time"}
_LEVELS = frozenset({Role.SERVICE, Role.TARGET, Role.CHANGE})
_ABOUT_US = frozenset({Doing.REACH, Doing.NONE, Doing.BETTER})
_BETTER_AT = (" at", " på", " til")
_HOW = frozenset({"how", "hvordan", "måten"})
_SHORT_MEASURE = 2
_NEAR = 4
_NO = 10_000
_WHOLE = 100.0


def outcome(subject: "Subject") -> bool:
    """Whether the main clause names something that happens with others, or how well something runs."""
    return any(
        not tags.isdisjoint(OUTCOMES) and not tags & {"n.between", "n.neutral"} for _, tags in subject.nouns
    )


def first_noun(subject: "Subject", *wanted: str) -> int:
    """The place of the first noun of a kind; behind the sentence when there is none."""
    return next((index for index, tags in subject.nouns if not tags.isdisjoint(wanted)), len(subject.tokens))


def numbers(subject: "Subject") -> list[Quantity]:
    """The amounts without «all» and «none»."""
    return [hit for hit in subject.hits if hit.role is not Role.ABSOLUTE]


def hard(subject: "Subject") -> bool:
    """Whether an amount is a share, money or a ratio."""
    return any(hit.unit in HARD_UNITS for hit in numbers(subject))


def is_level(subject: "Subject") -> bool:
    """Whether an amount is a level, a share or a limit, and not a plain count of what we make."""
    made = first_noun(subject, "n.artefact")
    if one_in_some(subject):
        return True
    limited = made >= len(subject.tokens) or subject.has(*CONDITIONS)
    return any(
        hit.unit in _LEVEL_UNITS
        or hit.role in _LEVELS
        or ((limited or hit.first > made) and hit.role is Role.LIMIT)
        for hit in numbers(subject)
    )


def one_in_some(subject: "Subject") -> bool:
    """«9 av 10 dager», «24 of 40»: two numbers that make a share."""
    hits = numbers(subject)
    return any(
        later.first - earlier.last <= _NEAR and "w.of" in subject.tags(later.first - 1)
        for earlier, later in pairwise(hits)
    )


def told_as_level(subject: "Subject") -> bool:
    """«Tickets reopened: under 5 in 100», «every child is offered a place»: how things are with others."""
    if is_level(subject):
        return True
    if subject.has("a.way") and bool(subject.hits):
        return True
    about_others = first_noun(subject, "n.party") < subject.head.index
    return about_others and any(hit.role is Role.ABSOLUTE for hit in subject.hits)


def moves_a_level(subject: "Subject") -> bool:
    """Whether money, a share or a time is moved to a named level."""
    return any(hit.unit in _LEVEL_UNITS and hit.role in (Role.TARGET, Role.LIMIT) for hit in subject.hits)


def counts_what_is_made(subject: "Subject") -> bool:
    """Whether a number stands right before what is made («three workshops»)."""
    made = first_noun(subject, "n.artefact")
    return any(0 < made - hit.last <= _NEAR for hit in numbers(subject))


def only_all(subject: "Subject") -> bool:
    """«Two-factor login for all users»: everybody gets something, but nothing says that they do anything."""
    told = subject.doing is not Doing.NONE or subject.moving or subject.has("a.quality", *CONDITIONS)
    return (
        not told
        and bool(subject.hits)
        and all(hit.role is Role.ABSOLUTE and hit.value > 0.0 for hit in subject.hits)
    )


def easier_to(subject: "Subject") -> bool:
    """«Make it easier to book»: others notice it."""
    return any(
        "a.quality" in subject.tags(index) and subject.tokens[index + 1].low in ("to", "å")
        for index in range(subject.head.index + 1, subject.main_end - 1)
    )


def counts_others(subject: "Subject") -> bool:
    """Whether a number stands right before those who decide for themselves («has 10,000 listeners»)."""
    ends = {hit.last for hit in numbers(subject)}
    return any(
        "n.party" in tags and not ends.isdisjoint((index - 1, index - 2)) for index, tags in subject.nouns
    )


def part_of_others(subject: "Subject") -> bool:
    """«rent out 95 % of the plots»: a share that we may not decide alone; of our own people we do."""
    part = any(hit.unit == "%" and hit.value < _WHOLE for hit in numbers(subject))
    first = subject.nouns[0][1] if subject.nouns else NO_TAGS
    made = subject.head.leads and "n.artefact" in first and first.isdisjoint(OUTCOMES)
    return part and not made and not subject.has("n.inhouse")


def served(subject: "Subject") -> bool:
    """Whether a time to answer or deliver within is named; of 20 calls in a day the calls are counted."""
    if counted_first(subject):
        return False
    return any(
        hit.role is Role.SERVICE or (hit.unit == "time" and hit.role is Role.LIMIT) for hit in subject.hits
    )


def counted_first(subject: "Subject") -> bool:
    """«Run two races less than eight weeks apart»: so many are done, and the time only says how."""
    if not subject.head.leads or subject.doing is not Doing.ACTIVITY or not subject.hits:
        return False
    hit = subject.hits[0]
    counted = hit.role in (Role.COUNT, Role.LIMIT) and not hit.unit and hit.first - subject.head.index <= 2
    thing = subject.scan.is_plain_noun(hit.last + 1) or subject.scan.is_plain_noun(hit.last + 2)
    far = subject.tags(hit.last + 1) & {"n.stride", "u.measure"}
    short = len(subject.scan.low(hit.last + 1)) <= _SHORT_MEASURE
    return counted and thing and not far and not short and len(subject.hits) > 1


def about_ourselves(subject: "Subject") -> bool:
    """«Better collaboration with customers», «tettere på kundene»: how we are; others are only company."""
    if subject.hits:
        return False
    if better_at(subject):
        return True
    others = first_noun(subject, *OUTCOMES)
    us = next(
        (index for index, tags in subject.nouns if "n.inhouse" in tags and "w.function" not in tags), _NO
    )
    if us < others and us < subject.head.index and subject.doing in CHANGES and not subject.has(*CONDITIONS):
        return True
    if us < others and others == len(subject.tokens) and subject.doing in _ABOUT_US:
        return True
    if subject.doing is Doing.BETTER or subject.has("a.quality"):
        ours = first_noun(subject, "n.inner", "n.artefact")
        if ours < others and not subject.has(*CONDITIONS):
            return True
    return any("a.toward" in subject.tags(index) for index in range(subject.main_end))


def better_at(subject: "Subject") -> bool:
    """«Bli flinkere til …», «improve how we …»: how good we are at something."""
    index = subject.head.index
    if subject.doing is not Doing.BETTER:
        return False
    how = index + 1 < len(subject.tokens) and subject.tokens[index + 1].low in _HOW
    return how or subject.tokens[index].low.endswith(_BETTER_AT)


def on_time_share(subject: "Subject") -> bool:
    """«85 % delivered on time»: how well a process runs."""
    share = any(hit.unit == "%" for hit in subject.hits) or one_in_some(subject)
    told = any(
        "t.on_time" in token.tags and subject.scan.low(index + 1) != "/"
        for index, token in enumerate(subject.tokens)
    )
    return told and share


def arrives(subject: "Subject") -> bool:
    """Whether a verb of work may only mean arriving at a level («deliver a margin of 20 %»)."""
    if "v.reach" not in subject.tags(subject.head.index) or subject.has("n.artefact"):
        return False
    share = any(hit.unit == "%" and hit.value < _WHOLE for hit in numbers(subject))
    return outcome(subject) and (share or subject.has(*CONDITIONS))


def names_a_kind(subject: "Subject", index: int) -> bool:
    """«a sales playbook»: an English noun right before a word that no list knows only says its kind."""
    follows = subject.tokens[index + 1] if index + 1 < subject.main_end else None
    if subject.language != "en" or follows is None or follows.sort is not Sort.WORD:
        return False
    plural = follows.low.endswith("s") and letters(follows.tags).isdisjoint("nwt")
    return plural or not follows.tags


def less_of(subject: "Subject") -> bool:
    """Whether it is a direction on something measured, whatever the verb: «spend less time»."""
    behind = subject.head.index + 1
    measured = OUTCOMES[:2] if subject.doing is Doing.ACTIVITY else CONDITIONS
    return "a.more" in subject.tags(behind) and not subject.tags(behind + 1).isdisjoint(measured)


def booked(subject: "Subject") -> bool:
    """Meetings, demos, certificates: the object is work and result at once."""
    between = first_noun(subject, "n.between")
    article = "w.article" in subject.tags(between - 1) and "w.all" not in subject.tags(between - 1)
    if subject.head.leads and subject.doing is Doing.FINISH and article:
        return False
    return between <= subject.head.index + _NEAR and between < first_noun(subject, "n.artefact", "n.inhouse")


def given(subject: "Subject") -> bool:
    """«six articles from regional newspapers», «approved by the council»: others give it."""
    return any(
        "n.party" in tags and any("w.giver" in subject.tags(step) for step in range(index - 3, index))
        for index, tags in subject.nouns
    )
