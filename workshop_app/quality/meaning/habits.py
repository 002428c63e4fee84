"""What we do ourselves, told by the hours, the rhythm or the distance of it and not by a verb of work."""

from typing import TYPE_CHECKING

from workshop_app.quality.meaning import objects, signs
from workshop_app.quality.reading.moment import Time
from workshop_app.quality.reading.quantities import Role
from workshop_app.quality.reading.tokens import letters
from workshop_app.quality.reading.verbs import Doing

if TYPE_CHECKING:
    from workshop_app.quality.meaning.subject import Subject
    from workshop_app.quality.reading.quantities import Quantity

_FIRST, _NEAR, _FAR = 2, 2, 6
_SPENT = frozenset({"w.of", "t.in", "t.each", "w.with"})
_KEPT = frozenset({Doing.NONE, Doing.REACH, Doing.HOLD})
_ASKING = (
    *("request", "inquir", "enquir", "application", "invitation", "letter"),
    *("forespørs", "henvendelse", "søknad", "invitasjon"),
)
_TOWARD = frozenset({"to", "towards", "toward", "til", "mot"})
_OURS = frozenset({"our", "my", "the", "us", "vår", "vårt", "våre", "oss", "min", "mitt"})
_SPENDING = frozenset({"spend", "dedicate", "devote", "reserve", "set aside", "bruke", "sette av", "avsette"})
_TIME = frozenset(
    {"time", "hours", "working hours", "tiden", "tida", "arbeidstiden", "arbeidstida", "uken", "uka", "week"}
)
_ABLE = frozenset({"enable", "get", "allow", "få", "sette"})


def habitual(subject: "Subject") -> bool:
    """«Ten hours in the studio», «10,000 steps a day», «20 pushups each day»: our own doing, counted."""
    amounts = signs.numbers(subject)
    if not amounts or subject.has("n.party", *signs.CONDITIONS):
        return False
    if not subject.head.leads and _own_hours(subject, amounts[0]):
        return True
    if subject.doing not in _KEPT:
        return False
    if Time.RHYTHM not in subject.times and subject.known.isdisjoint({"t.each", "t.often"}):
        return False
    kinds = {"n.stride", "n.deed"} if subject.doing is Doing.NONE else {"n.stride"}
    return any(
        not subject.tags(step).isdisjoint(kinds)
        for hit in amounts
        for step in range(hit.last, hit.last + _NEAR + 1)
    )


def _own_hours(subject: "Subject", hit: "Quantity") -> bool:
    """«Five hours of practice per week»: a time that begins, and what it is spent on."""
    if hit.unit != "time" or "t.clock" not in subject.tags(hit.last) or hit.first > _FIRST:
        return False
    return bool(subject.tags(hit.last + 1) & _SPENT)


def spends_time(subject: "Subject") -> bool:
    """«Spend 10% of work time on learning»: how our own time is used; «spend less time» is saved time."""
    index = subject.head.index
    if not subject.head.leads or subject.tokens[index].low not in _SPENDING:
        return False
    hit = next((hit for hit in signs.numbers(subject) if 0 < hit.first - index <= _NEAR), None)
    if hit is None or hit.role is Role.CHANGE or subject.has("a.more"):
        return False
    near = subject.tokens[hit.last + 1 : hit.last + 1 + _FAR]
    return hit.unit == "time" or any(token.low in _TIME for token in near)


def gathered(subject: "Subject") -> bool:
    """«Increase the question bank to 400 questions»: there is more of what we gather ourselves."""
    kept = "n.holding" in subject.tags(objects.topic_at(subject))
    return kept and subject.doing is Doing.UP and bool(signs.numbers(subject)) and not signs.hard(subject)


def asks_others(subject: "Subject") -> bool:
    """«20 inquiries to possible sponsors»: we ask; «applications to our course» come from others."""
    for hit in signs.numbers(subject)[:1]:
        for step in range(hit.last + 1, min(hit.last + 1 + _NEAR, subject.main_end - 1)):
            if not subject.tokens[step].low.startswith(_ASKING):
                continue
            sent = subject.tokens[step + 1].low in ("sent", "sendt")
            toward = subject.tokens[step + 1 + sent].low if step + 1 + sent < subject.main_end else ""
            return sent or (toward in _TOWARD and subject.scan.low(step + 2) not in _OURS)
    return False


def helped_to(subject: "Subject") -> bool:
    """«Help 50 families move into a flat»: so many others do something in the end."""
    index = subject.head.index
    able = subject.scan.low(index) in _ABLE
    if not subject.head.leads or not (able or subject.doing is Doing.OPEN):
        return False
    hit = next((hit for hit in signs.numbers(subject) if 0 < hit.first - index <= _NEAR), None)
    if hit is None or "n.inhouse" in subject.tags(hit.last + 1):
        return False
    return any(_does(subject, step) for step in range(hit.last + 2, min(hit.last + _FAR, subject.main_end)))


def _does(subject: "Subject", step: int) -> bool:
    """Whether a verb stands right behind people, or behind «to» or «å»."""
    tags = subject.tags(step)
    behind = subject.tags(step + 1)
    noun = "n" in letters(tags) and "w.function" not in behind
    verb = {"f.base"} <= tags and not noun
    before = subject.tokens[step - 1].low
    return verb and "v.open" not in tags and (before in ("to", "å") or before.endswith(("s", "people")))
