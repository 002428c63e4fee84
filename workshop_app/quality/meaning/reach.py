"""How far an objective goes: out of reach, far, or a small step."""

from workshop_app.quality.meaning.front import superlative
from workshop_app.quality.meaning.picture import others
from workshop_app.quality.meaning.spark import upkeep
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.reading.quantities import Quantity, Role
from workshop_app.quality.reading.tokens import Token, letters
from workshop_app.quality.reading.verbs import CHANGES, WORK, Doing

_SMALL = 5.0
_TRADING = CHANGES | WORK | {Doing.WIN}


def small_step(subject: Subject) -> bool:
    """Whether the target is a change of at most five per cent."""
    changes = [
        quantity for quantity in subject.quantities if quantity.role is Role.CHANGE and quantity.unit == "%"
    ]
    return bool(changes) and all(quantity.value <= _SMALL for quantity in changes)


def routine_at(subject: Subject) -> int:
    """The token of day-to-day work (newsletter, payroll), or -1; «10 minutes» are none."""
    index = subject.find("a.routine", whole=True)
    return -1 if any(quantity.first <= index <= quantity.last for quantity in subject.quantities) else index


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


def mission_at(subject: Subject) -> int:
    """The token of a whole country or the world as an aim, or -1; «expand into Europe» names a market."""
    index = subject.find("i.mission", whole=True)
    if index < 0 or not subject.tokens[index].capital or index == 0 or subject.doing not in _TRADING:
        return index
    before = subject.tags(index - 1) | subject.tags(index - 2)
    return index if before.isdisjoint({"w.to", "t.in"}) else -1


def _only_verb(token: Token) -> bool:
    return "n" not in letters(token.tags)


def far(subject: Subject) -> bool:
    """Whether it plainly goes far: a place in front, everybody or nobody, at least twice as much."""
    if impossible(subject) or (superlative(subject) >= 0 and not upkeep(subject)):
        return True
    if any("v.keep" in token.tags and _only_verb(token) for token in subject.tokens):
        return False
    return any(
        quantity.role is Role.RATIO
        or (quantity.role is Role.ABSOLUTE and not _all_our_things(subject, quantity))
        for quantity in subject.quantities
    )


def _all_our_things(subject: Subject, quantity: Quantity) -> bool:
    """«Document all processes»: the whole of a task is still a task."""
    return quantity.value > 0.0 and subject.doing in WORK and subject.head.leads and not others(subject)
