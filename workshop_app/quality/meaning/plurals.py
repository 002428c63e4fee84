"""Objects in the plural that nobody has counted: some of them, and which ones is not said."""

from typing import TYPE_CHECKING

from workshop_app.quality.reading.tokens import Sort, Token
from workshop_app.quality.reading.verbs import WORK, Doing

if TYPE_CHECKING:
    from workshop_app.quality.meaning.subject import Subject

_NEAR = 3
_SOME = frozenset(
    {"some", "several", "various", "different", "noen", "ulike", "diverse", "forskjellige", "enkelte"}
)
_NEW_ONES = frozenset({"new", "nye", "more", "better", "own", "egne", "gode", "felles"})
_SAME_IN_PLURAL = frozenset({"tiltak", "initiativ", "grep", "tema", "element", "forhold", "mål"})


def some_of_many(subject: "Subject") -> bool:
    """«Get a few testimonials», «measures against noise»: some of them, and nobody knows how many."""
    index = subject.head.index + 1
    if subject.doing not in (*WORK, Doing.WIN, Doing.REACH) or index >= subject.main_end:
        return False
    first = subject.tokens[index].low
    if first in _SOME or (first in ("a", "noen") and subject.scan.low(index + 1) in ("few", "få")):
        return True
    return subject.head.leads and _generic_plural(subject, index)


def _generic_plural(subject: "Subject", index: int) -> bool:
    """Whether an object is a general word in the plural («energy-saving measures for schools»)."""
    for place in range(index, min(subject.main_end, index + _NEAR)):
        token = subject.tokens[place]
        if token.sort is not Sort.WORD or ("w.article" in token.tags and token.low not in _NEW_ONES):
            return False
        if "n.generic" in token.tags and not subject.scan.is_plain_noun(place + 1):
            plural = token.low.endswith(("s", "er")) or token.low in _SAME_IN_PLURAL
            return plural and token.tags.isdisjoint(("n.party", "n.metric"))
        if "w.function" in token.tags and token.low not in _NEW_ONES:
            return False
    return False


def bare_plural(subject: "Subject") -> bool:
    """«Update routines»: a plural with nothing before or behind it could be any of them."""
    index = subject.head.index + 1
    while index < subject.main_end - 1 and _says_nothing(subject.tokens[index]):
        index += 1
    if index != subject.main_end - 1 or subject.head.doing is not Doing.FINISH:
        return False
    token = subject.tokens[index]
    plural = token.low.endswith("s") if subject.language == "en" else token.low.endswith(("er", "r"))
    unknown = not token.tags and subject.language == "en"
    named = unknown or not token.tags.isdisjoint(("n.artefact", "n.inhouse", "n.party"))
    return plural and named and not token.capital and not _definite(token.low)


def _says_nothing(token: Token) -> bool:
    """Whether a word before a noun does not say which ones are meant («key learnings»)."""
    return "a.weight" in token.tags or token.low in _NEW_ONES or token.low in _SOME


def _definite(word: str) -> bool:
    return word.endswith(("ene", "ne"))


def plural_done(subject: "Subject") -> bool:
    """«Beredskapsøvelser gjennomført», «interviews completed»: a plural before what was done with it."""
    index = subject.head.index
    if index != 1 or subject.head.leads or subject.hits or "f.base" in subject.tags(index):
        return False
    first = subject.tokens[0]
    plural = first.low.endswith("s") if subject.language == "en" else first.low.endswith("er")
    return plural and "n.deed" in first.tags
