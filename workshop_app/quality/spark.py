"""What an objective promises: a place in front, a picture, a task, upkeep or management talk."""

from enum import StrEnum

from workshop_app.quality.quantities import HITS, Quantity, Role
from workshop_app.quality.subject import Subject
from workshop_app.quality.tokens import Sort, Token
from workshop_app.quality.verbs import CHANGES, WORK, Doing

_SHORTEST_SUPERLATIVE = 6
_SUPERLATIVES = ("est", "este", "igste", "somste")
_SMALL = 5.0
_FEW = 2
_HOUSE_WORDS = 4
_HOUSE = frozenset({"n.inner", "n.artefact", "n.inhouse"})
_MEASURES = frozenset({"n.metric", "n.performance", "n.defect", "n.elsewhere", "n.aim"})
_CLAUSES = frozenset({"w.of_whom", "w.compared"})


class Tone(StrEnum):
    """How an objective speaks."""

    UPKEEP = "upkeep"
    METRIC = "metric"
    TASK = "task"
    TALK = "talk"
    SPARK = "spark"
    FLAT = "flat"


def superlative(subject: Subject) -> int:
    """The token that claims a place in front (best, førstevalget, triveligste), or -1."""
    for index, token in enumerate(subject.tokens):
        if token.tags & {"a.leading", "v.transform"} or _is_superlative(token):
            return index
    return rank_among(subject)


def _is_superlative(token: Token) -> bool:
    """An ending that makes a superlative, on a word that is not known for something else."""
    if token.sort is not Sort.WORD or len(token.low) < _SHORTEST_SUPERLATIVE or "a.not_leading" in token.tags:
        return False
    return token.low.endswith(_SUPERLATIVES) and not any(tag[0] in "nvwt" for tag in token.tags)


def rank_among(subject: Subject) -> int:
    """The token of «top 5», or -1."""
    for quantity in subject.quantities:
        if quantity.role is Role.NAME and "w.rank" in subject.tags(quantity.first - 1):
            return quantity.first - 1
    return -1


def vivid(subject: Subject) -> int:
    """The token that a reader sees or feels, or -1."""
    for index, token in enumerate(subject.tokens):
        if token.tags & {"v.vivid", "a.warm"}:
            return index
    return _promise(subject)


def _promise(subject: Subject) -> int:
    """The token of «never» or «none» in a promise of what others live with («Guests never queue»), or -1."""
    first = subject.nouns[0] if subject.nouns else None
    if first is None or "n.party" not in first[1] or first[0] > _FEW or subject.head.leads:
        return -1
    return next((index for index, token in enumerate(subject.tokens) if "w.none" in token.tags), -1)


def amounts(subject: Subject) -> bool:
    """Whether it carries a number to hit; «one» in words, absolutes and «never twice» are none."""
    never = any("w.none" in token.tags for token in subject.tokens)
    return any(
        quantity.role in HITS
        and quantity.role is not Role.ABSOLUTE
        and not _first_time(subject, quantity)
        and "w.negation" not in subject.tags(quantity.first - 1)
        and not (never and quantity.role is Role.RATIO)
        and not (quantity.value == 1.0 and not subject.tokens[quantity.first].text.isdigit())
        for quantity in subject.quantities
    )


def _first_time(subject: Subject, quantity: Quantity) -> bool:
    """«the same day», «første gang»: a service level without a number."""
    told = subject.tokens[quantity.first : quantity.last + 1]
    return quantity.role is Role.SERVICE and all(token.sort is Sort.WORD for token in told)


def small_step(subject: Subject) -> bool:
    """Whether the target is a change of at most five per cent."""
    changes = [
        quantity for quantity in subject.quantities if quantity.role is Role.CHANGE and quantity.unit == "%"
    ]
    return bool(changes) and all(quantity.value <= _SMALL for quantity in changes)


def upkeep(subject: Subject) -> bool:
    """Whether it only keeps things as they are."""
    index = subject.head.index
    return subject.head.leads and "v.keep" in subject.tags(index)


def tone(subject: Subject) -> Tone:
    """How the objective speaks."""
    bright = superlative(subject) >= 0 or vivid(subject) >= 0
    if upkeep(subject) and superlative(subject) < 0:
        return Tone.UPKEEP
    if amounts(subject) and not bright:
        return Tone.METRIC
    if bright:
        return Tone.SPARK
    told = subject.head.leads or "w.helper" in subject.tags(subject.head.index - 1)
    felt = bool(subject.nouns) and subject.nouns[0][1] & {"n.abstract", "n.inner", "n.artefact"} == {
        "n.abstract"
    }
    if subject.doing in WORK and told and not felt:
        return Tone.TASK
    bare = (
        subject.doing is Doing.NONE
        and subject.words <= _FEW
        and subject.has("n.abstract", "n.inner", whole=True)
    )
    talk = bare or subject.doing in CHANGES or subject.doing in (Doing.BETTER, Doing.OPEN) or _house(subject)
    if talk or subject.has("a.flat", whole=True):
        return Tone.TALK
    return Tone.FLAT


def _house(subject: Subject) -> bool:
    """«More efficient meetings», «Hit the budget»: a few words on our own house or on a measure alone."""
    if subject.words > _HOUSE_WORDS or not subject.nouns or pictured(subject):
        return False
    reached = subject.doing is Doing.REACH and subject.head.leads
    way = subject.doing is Doing.NONE and subject.has("a.quality", "a.comparative", "a.more")
    named = _MEASURES if reached else _HOUSE
    return (reached or way) and all(not tags.isdisjoint(named) for _, tags in subject.nouns)


def pictured(subject: Subject) -> bool:
    """Whether it tells what others do or meet, or what a thing is like («a theatre that draws …»)."""
    first = next((token for token in subject.tokens if token.sort is Sort.WORD), None)
    if first is None or subject.doing in CHANGES or subject.doing in (Doing.OPEN, Doing.BETTER):
        return False
    everyone = not first.tags.isdisjoint({"w.all", "w.none"})
    others = subject.find("n.party")
    told = subject.head.index > others >= 0 and others <= _FEW and not subject.head.leads
    return told or (everyone and subject.words > _HOUSE_WORDS) or _clause(subject)


def _clause(subject: Subject) -> bool:
    """A clause of at least three words that says what it is like, or what it is compared to."""
    return any(
        index > 1 and index + _FEW + 1 < len(subject.tokens) and not token.tags.isdisjoint(_CLAUSES)
        for index, token in enumerate(subject.tokens)
    )


def impossible_at(subject: Subject) -> int:
    """The token of something that nobody can reach as it is said, or -1."""
    for index, token in enumerate(subject.tokens):
        if "i.phrases" in token.tags:
            return index
    never = any("w.none" in token.tags for token in subject.tokens)
    again = next((index for index, token in enumerate(subject.tokens) if "w.again" in token.tags), -1)
    if never and again >= 0:
        return again
    always = next((index for index, token in enumerate(subject.tokens) if "w.always" in token.tags), -1)
    everyone = any(quantity.role is Role.ABSOLUTE and quantity.value > 0.0 for quantity in subject.quantities)
    return always if everyone else -1


def impossible(subject: Subject) -> bool:
    """Whether nobody can reach it as it is said."""
    return impossible_at(subject) >= 0


def _only_verb(token: Token) -> bool:
    return not any(tag[0] == "n" for tag in token.tags)


def far(subject: Subject) -> bool:
    """Whether it plainly goes far: a place in front, everybody or nobody, at least twice as much."""
    if superlative(subject) >= 0 or impossible(subject):
        return True
    if any("v.keep" in token.tags and _only_verb(token) for token in subject.tokens):
        return False
    return any(quantity.role in (Role.ABSOLUTE, Role.RATIO) for quantity in subject.quantities)
