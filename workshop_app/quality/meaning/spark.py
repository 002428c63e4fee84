"""What an objective promises: a place in front, a picture, a task, upkeep or management talk."""

from enum import StrEnum
from functools import lru_cache

from workshop_app.quality.meaning.front import slogan, superlative
from workshop_app.quality.meaning.picture import lived, others, people, pictured, vivid
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.reading.quantities import HITS, Quantity, Role
from workshop_app.quality.reading.tokens import Sort, Token, letters
from workshop_app.quality.reading.verbs import CHANGES, WORK, Doing

_LAST = 2  # several rules ask about one sentence in a row
_FEW = 2
_HOUSE_WORDS = 4
_HOUSE = frozenset({"n.inner", "n.artefact", "n.inhouse"})
_MEASURES = frozenset({"n.metric", "n.performance", "n.defect", "n.elsewhere", "n.aim"})
_OURS = frozenset({"our", "their", "its", "våre", "deres", "sine"})
_MONEY_MARKS = frozenset({"u.money", "w.about"})
_MADE = frozenset({"v.finish", "v.activity"})
_TOWARDS = frozenset({"w.with", "w.to", "w.from", "w.giver", "t.at_event"})
_HOLLOW = frozenset({"a.quality", "a.more", "a.comparative", "n.generic", "n.aim"})


class Tone(StrEnum):
    """How an objective speaks."""

    UPKEEP = "upkeep"
    METRIC = "metric"
    TASK = "task"
    TALK = "talk"
    SPARK = "spark"
    FLAT = "flat"


@lru_cache(maxsize=_LAST)
def amounts(subject: Subject) -> bool:
    """Whether it carries a number to hit; «one» in words, absolutes and «never twice» are none."""
    return any(_amount(subject, quantity) for quantity in subject.quantities)


def amount_at(subject: Subject) -> Quantity:
    """The first number to hit, of an objective that has one."""
    return next(quantity for quantity in subject.quantities if _amount(subject, quantity))


def _amount(subject: Subject, quantity: Quantity) -> bool:
    if quantity.role not in HITS or quantity.role is Role.ABSOLUTE or _first_time(subject, quantity):
        return False
    if "w.negation" in subject.tags(quantity.first - 1) or _ours(subject, quantity):
        return False
    never = any("w.none" in token.tags for token in subject.tokens)
    if never and quantity.role is Role.RATIO:
        return False
    return quantity.value != 1.0 or subject.tokens[quantity.first].text.isdigit()


def _ours(subject: Subject, quantity: Quantity) -> bool:
    """«our 500 members», «our $20k customer base»: those we have, not those to get."""
    index = quantity.first - 1
    while index >= 0 and not subject.tags(index).isdisjoint(_MONEY_MARKS):
        index -= 1
    return quantity.unit != "%" and index >= 0 and subject.tokens[index].low in _OURS


def _first_time(subject: Subject, quantity: Quantity) -> bool:
    """«the same day», «første gang»: a service level without a number."""
    told = subject.tokens[quantity.first : quantity.last + 1]
    return quantity.role is Role.SERVICE and all(token.sort is Sort.WORD for token in told)


def upkeep(subject: Subject) -> bool:
    """Whether it only keeps things as they are."""
    index = subject.head.index
    return subject.head.leads and "v.keep" in subject.tags(index)


def place_held(subject: Subject) -> bool:
    """«Stay number one in the region»: to hold a place in front is more than upkeep."""
    front = superlative(subject)
    return front >= 0 and "a.judge" not in subject.tags(front)


@lru_cache(maxsize=_LAST)
def tone(subject: Subject) -> Tone:
    """How the objective speaks."""
    front = superlative(subject)
    if upkeep(subject):
        return Tone.FLAT if place_held(subject) else Tone.UPKEEP
    if amounts(subject) and front < 0 and not _moved(subject):
        return Tone.METRIC
    if front >= 0:
        return Tone.FLAT if slogan(subject, front) else Tone.SPARK
    if vivid(subject) >= 0:
        return Tone.SPARK
    if _task(subject):
        return Tone.FLAT if lived(subject) else Tone.TASK
    if talk(subject):
        return Tone.FLAT if lived(subject) else Tone.TALK
    return Tone.FLAT


def _moved(subject: Subject) -> bool:
    """Whether a number stands beside what others feel («Our first million customers adore us»)."""
    return any("v.vivid" in token.tags for token in subject.tokens) and people(subject)


def _task(subject: Subject) -> bool:
    """Something that is made or done; «show that …» and an unknown verb say too little."""
    index = subject.head.index
    told = subject.head.leads or "w.helper" in subject.tags(index - 1)
    if subject.doing not in WORK or not told or subject.tags(index).isdisjoint(_MADE):
        return False
    if (
        "w.of_whom" in subject.tags(index + 1)
        or subject.tokens[min(index + 1, len(subject.tokens) - 1)].low == "at"
    ):
        return False
    if _gathers(subject):
        return False
    felt = bool(subject.nouns) and subject.nouns[0][1] & {"n.abstract", "n.inner", "n.artefact"} == {
        "n.abstract"
    }
    return not felt


def talk(subject: Subject) -> bool:
    """General talk: a direction, a quality of our own house, a measure alone, or nothing that is named."""
    bare = (
        subject.doing is Doing.NONE
        and subject.words <= _FEW
        and subject.has("n.abstract", "n.inner", whole=True)
    )
    moved = subject.doing in CHANGES or subject.doing in (Doing.BETTER, Doing.OPEN)
    if bare or moved or _house(subject) or _hollow(subject) or _more_of(subject):
        return True
    known = subject.head.index < 0 or bool(subject.tags(subject.head.index))
    return known and not _given(subject) and (subject.has("a.flat", whole=True) or _money(subject))


def _given(subject: Subject) -> bool:
    """«Give caseworkers systems that …»: what people get, also from our own house."""
    first = subject.nouns[0] if subject.nouns else None
    near = first is not None and first[0] - subject.head.index <= _FEW
    return (
        near
        and "v.handle" in subject.tags(subject.head.index)
        and first is not None
        and not first[1].isdisjoint({"n.party", "n.inhouse"})
    )


def _gathers(subject: Subject) -> bool:
    """«Build a loyal audience», not «Integrate with the bank»: the people are what comes of it."""
    index = subject.head.index
    first = subject.nouns[0] if subject.nouns else (-1, frozenset[str]())
    described = first[0] - index >= _FEW
    if not described or "n.party" not in first[1] or "v.activity" in subject.tags(index):
        return False
    return all(subject.tags(step).isdisjoint(_TOWARDS) for step in range(index + 1, first[0]))


def _more_of(subject: Subject) -> bool:
    """«Get more followers»; to get more of them to do something is another thing."""
    index = subject.head.index
    if not subject.head.leads or subject.doing not in (Doing.REACH, Doing.WIN):
        return False
    behind = subject.tokens[index + 2 :]
    return "a.more" in subject.tags(index + 1) and not any("w.to" in token.tags for token in behind)


def _money(subject: Subject) -> bool:
    """«Make $$»: money without an amount."""
    return "u.money" in subject.known and not subject.quantities


def _house(subject: Subject) -> bool:
    """«More efficient meetings», «Hit the budget»: a few words on our own house or on a measure alone."""
    if not subject.nouns or pictured(subject):
        return False
    reached = subject.doing is Doing.REACH and subject.head.leads
    short = subject.words <= _HOUSE_WORDS
    if reached and (short or "v.handle" not in subject.tags(subject.head.index)):
        measured = not subject.nouns[0][1].isdisjoint(_MEASURES) and not others(subject)
        return measured and all(not tags.isdisjoint(_MEASURES | _HOUSE) for _, tags in subject.nouns)
    way = subject.doing is Doing.NONE and subject.has("a.quality", "a.comparative", "a.more")
    return (
        subject.words <= _HOUSE_WORDS
        and way
        and all(not tags.isdisjoint(_HOUSE) for _, tags in subject.nouns)
    )


def _hollow(subject: Subject) -> bool:
    """«Have a good year», «Do better things»: every word is small, a quality or a general word."""
    content = [
        token
        for index, token in enumerate(subject.tokens)
        if token.sort is Sort.WORD and index != subject.head.index and not _small(token)
    ]
    return subject.head.leads and all(not token.tags.isdisjoint(_HOLLOW) for token in content)


def _small(token: Token) -> bool:
    return not letters(token.tags).isdisjoint("wtu") and "n.party" not in token.tags
