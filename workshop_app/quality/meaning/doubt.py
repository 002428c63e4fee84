"""Where the words carry an answer too thinly to give it: there the check asks."""

from typing import TYPE_CHECKING

from workshop_app.quality.meaning import effects, habits, objects, others, signs
from workshop_app.quality.meaning.ownership import Whose
from workshop_app.quality.reading.quantities import Quantity, Role
from workshop_app.quality.reading.tokens import Sort
from workshop_app.quality.reading.verbs import CHANGES, WORK, Doing, beginning

if TYPE_CHECKING:
    from workshop_app.quality.meaning.subject import Subject

_OTHERS_DECIDE = frozenset({Doing.WIN, Doing.THEIRS, Doing.OPEN})
_BENT_OR_PLURAL = ("s", "ing", "ed")
_BECOMING = frozenset({"be", "become", "bli"})
_GRANTED = frozenset({"approved", "accepted", "granted", "endorsed", "godkjent", "akseptert", "innvilget"})
_SEEING_TO = frozenset({"ensure", "make sure", "guarantee", "sikre", "sørge for"})
_LESS = frozenset({"less", "fewer", "mindre", "færre"})
_LEVELS = frozenset({"%", "kr"})
_PLAIN = frozenset({"", "time"})
_LEVEL_NAMED = (*signs.CONDITIONS, "n.elsewhere", "n.state", "w.possible")


def in_doubt(subject: "Subject") -> bool:
    """Whether what the sentence leans to rests on no word, number or verb that would decide it."""
    if {"v.win", "v.handle"} <= subject.tags(subject.head.index) and subject.head.leads:
        return True
    if subject.leaning is Whose.OUTCOME:
        return _thin_outcome(subject)
    if subject.leaning is Whose.COUNTED:
        return _thin_count(subject)
    return subject.leaning is Whose.OWN and _thin_work(subject)


def _thin_count(subject: "Subject") -> bool:
    """A count is thin when nobody is told to do it, or when the number may be a level of what is measured."""
    if habits.habitual(subject) or habits.asks_others(subject):
        return False
    if not subject.head.leads and not subject.has("n.inhouse"):
        return not (objects.listed(subject) or objects.labelled(subject) or others.done_to(subject))
    if subject.doing is Doing.UP:
        return False
    named = subject.has(*signs.CONDITIONS) or not subject.has("n.artefact", "n.inhouse")
    level = (
        subject.doing is Doing.FINISH and named and any(hit.unit in _LEVELS for hit in signs.numbers(subject))
    )
    return level or any(_ends_a_measure(subject, hit) for hit in signs.numbers(subject))


def _thin_work(subject: "Subject") -> bool:
    """Work is thin when nobody knows whose: «the papers write about it», «be shown on the front page»."""
    index = subject.head.index
    if not subject.head.leads and "t.on_time" in subject.known:
        return True
    if "v.gather" in subject.tags(index) and "a.quality" in subject.tags(index + 1):
        return True
    if subject.doing is Doing.REACH:
        return subject.has("a.judge")
    if subject.doing not in WORK:
        return False
    if not subject.head.leads:
        granted = subject.tokens[index].low in _GRANTED and not subject.has("n.artefact", "n.elsewhere")
        return not subject.has("n.inhouse") and (granted or _tells(subject, index))
    passive = index > 0 and subject.tokens[index - 1].low in _BECOMING
    return passive or (index + 1 < subject.main_end and subject.tokens[index + 1].low in _LESS)


def _tells(subject: "Subject", index: int) -> bool:
    """Whether a verb inside a statement is active: somebody does it."""
    word = subject.tokens[index]
    if index == 0 or "w.helper" in subject.tags(index - 1) or not subject.scan.is_plain_noun(index - 1):
        return False
    if subject.language == "nb":
        return word.low.partition(" ")[0].endswith("er")
    return "f.base" in word.tags and " " not in word.low and subject.tokens[index - 1].low.endswith("s")


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
        return subject.doing is Doing.UP and _handled(subject) and _grows_unnamed(subject)
    better = subject.doing is Doing.BETTER and objects.unnamed(subject)
    if better or objects.more_of_something(subject):
        return False
    if subject.doing in _OTHERS_DECIDE or subject.ranked or effects.purpose_is_measured(subject):
        return False
    if signs.numbers(subject):
        return not subject.has(*signs.CONDITIONS) and _thin_number(subject)
    if subject.has(*_LEVEL_NAMED):
        return False
    if subject.hits:
        return _handled(subject) or (subject.head.leads and "v.activity" in subject.tags(subject.head.index))
    if subject.doing in WORK:
        return not (
            others.done_by_others(subject) or others.gathers(subject) or subject.moving or _way(subject)
        )
    return _thin_without_number(subject)


def _thin_number(subject: "Subject") -> bool:
    """«Put 20 …», «Peer review 30 …», «Ensure each talk covers at least one …»: who does it is not said."""
    if subject.tokens[subject.head.index].low in _SEEING_TO and not subject.has("n.party"):
        return not signs.hard(subject)
    plain = all(hit.role is Role.COUNT and hit.unit in _PLAIN for hit in signs.numbers(subject))
    handled = _handled(subject) and not signs.is_level(subject)
    return handled or (plain and _unknown_order(subject))


def _thin_without_number(subject: "Subject") -> bool:
    """«A school for everyone», «Safe water»: a wish whose noun or verb does not say whose doing it is."""
    others = subject.has("n.party")
    if _way(subject) or (others and subject.has("a.more")):
        return False
    if _unknown_order(subject):
        return True
    if subject.doing is Doing.REACH:
        return _handled(subject) and not subject.has("a.quality") and not (others and _felt(subject))
    if subject.has("a.quality") and objects.unnamed(subject):
        return False
    felt = any("n.abstract" in tags and "n.inner" not in tags for _, tags in subject.nouns)
    if felt or subject.has("a.more"):
        return not felt and subject.tokens[subject.find("a.more")].low not in _LESS
    return not (others and subject.has("a.quality", "a.bound"))


def _felt(subject: "Subject") -> bool:
    """«Make customers feel welcome»: a later verb is theirs."""
    return any(
        "v.theirs" in token.tags for token in subject.tokens[subject.head.index + 2 : subject.main_end]
    )


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
    """«Expand into two regions»: more of something that no list knows."""
    return not (signs.outcome(subject) or subject.has("n.abstract", "n.neutral"))
