"""Whose doing a key result is: something that changes for others, or our own work."""

from enum import StrEnum
from typing import TYPE_CHECKING

from workshop_app.quality.meaning import effects, habits, objects, others, signs
from workshop_app.quality.meaning.end_state import End, insider
from workshop_app.quality.reading.quantities import Role
from workshop_app.quality.reading.verbs import CHANGES, WORK, Doing

if TYPE_CHECKING:
    from workshop_app.quality.meaning.subject import Subject


class Whose(StrEnum):
    """What a key result watches."""

    OUTCOME = "outcome"
    OWN = "own"
    COUNTED = "counted"
    OPEN = "open"
    BETWEEN = "between"
    UNCLEAR = "unclear"


_VAGUE = frozenset({End.QUALITY, End.POSSIBLE})
_COUNTING = frozenset({Doing.UP, Doing.REACH, Doing.HOLD})
_DONE_BY_STAFF = frozenset({Doing.FINISH, Doing.ACTIVITY, Doing.THEIRS})


def leaning(subject: "Subject") -> Whose:
    """Whose doing the key result seems to be; ``doubt`` says where that is not enough to answer."""
    if habits.helped_to(subject):
        return Whose.OUTCOME
    if subject.doing is Doing.OPEN:
        return _open(subject)
    if (
        habits.habitual(subject)
        or habits.asks_others(subject)
        or habits.gathered(subject)
        or habits.spends_time(subject)
    ):
        return Whose.COUNTED
    if _told_outright(subject):
        return Whose.OUTCOME
    hired = subject.doing is Doing.NONE and objects.counts(subject, "n.inhouse")
    if hired or others.handed_out(subject):
        return Whose.OWN if subject.has("n.inhouse") and not hired else Whose.UNCLEAR
    ours = objects.ensured_work(subject) or others.widens_our_own(subject)
    if objects.bare_thing(subject) or _kept_by_work(subject) or ours:
        return Whose.OWN
    counting = subject.doing in _COUNTING or objects.listed(subject) or objects.labelled(subject)
    if counting and objects.deeds(subject):
        if "v.arrive" in subject.tags(subject.head.index):
            return Whose.UNCLEAR
        return Whose.COUNTED if signs.numbers(subject) else Whose.OWN
    return _by_doing(subject)


def _told_outright(subject: "Subject") -> bool:
    """A state, a place on a list, a measured purpose, a share on time, a held or reached level."""
    return (
        (subject.has("n.state") and not _made_so(subject))
        or subject.ranked
        or effects.purpose_is_measured(subject)
        or signs.on_time_share(subject)
        or (
            not (subject.doing in WORK and subject.has("n.deed"))
            and bool(subject.tags(subject.head.index) & {"v.hold", "v.arrive"})
            and subject.has("n.elsewhere")
        )
        or objects.more_of_something(subject)
        or _arrived(subject)
        or others.leads_the_field(subject)
        or others.moves_others(subject)
        or others.plays_at_level(subject)
        or others.races(subject)
    )


def _made_so(subject: "Subject") -> bool:
    """«Buy two emission-free cars»: a state of what we make, and not of how it goes."""
    return subject.doing in WORK and "v.reach" not in subject.tags(subject.head.index)


def _kept_by_work(subject: "Subject") -> bool:
    """«Keep customers informed»: what is held is what we do again and again."""
    index = subject.head.index
    if subject.doing is not Doing.HOLD or subject.hits or not subject.head.leads:
        return False
    return any(
        token.tags & {"v.activity", "v.finish"} and "f.base" not in token.tags
        for token in subject.tokens[index + 2 : subject.main_end]
    )


def _by_doing(subject: "Subject") -> Whose:
    if subject.doing in WORK:
        return _state(subject) if signs.arrives(subject) else _work(subject)
    if subject.doing in CHANGES or subject.doing is Doing.BETTER:
        return _moved(subject)
    if subject.capability or signs.about_ourselves(subject):
        return Whose.BETWEEN
    if subject.doing is Doing.REACH and not subject.hits and signs.easier_to(subject):
        return Whose.OUTCOME
    if subject.doing is Doing.WIN:
        return Whose.BETWEEN if subject.has("n.between") and not signs.outcome(subject) else Whose.OUTCOME
    return _state(subject)


def _arrived(subject: "Subject") -> bool:
    """«Reach 1,000 active workspaces»: a number is arrived at, and it is no number of our own things."""
    arriving = "v.arrive" in subject.tags(subject.head.index) and subject.doing is Doing.REACH
    if not arriving or not signs.numbers(subject) or objects.deeds(subject):
        return False
    ours = objects.of_our_own(subject) and objects.straight_behind(subject)
    return not ours and not subject.has("n.between")


def _moved(subject: "Subject") -> Whose:
    """Something goes up, down or gets better: a result, also when no list knows what it is."""
    first = subject.head.leads or not subject.head.index
    first = first or (objects.stands_before(subject) and "w.to" not in subject.tags(subject.head.index - 1))
    plain = first and subject.doing is not Doing.ERASE and not signs.better_at(subject)
    if subject.doing in CHANGES and (others.earned(subject) or others.sum_moved(subject)):
        return Whose.OUTCOME
    if plain and objects.unnamed(subject) and "v.remodel" not in subject.tags(subject.head.index):
        done = subject.doing is Doing.BETTER and objects.is_process(subject)
        return Whose.UNCLEAR if done else Whose.OUTCOME
    return Whose.BETWEEN if signs.about_ourselves(subject) else _change(subject)


def _open(subject: "Subject") -> Whose:
    """Open-ended work is ours, unless an amount or the subject says that others change."""
    ensured = signs.served(subject) and subject.has("n.party")
    if subject.real_change or others.done_by_others(subject) or effects.condition(subject) or ensured:
        return Whose.OUTCOME
    return Whose.OPEN


def _work(subject: "Subject") -> Whose:
    """Something is made or done: by us, unless the words say that others do it or feel it."""
    if (
        effects.condition(subject)
        or others.done_by_others(subject)
        or others.gathers(subject)
        or signs.less_of(subject)
        or others.done_faster(subject)
    ):
        return Whose.OUTCOME
    if signs.served(subject):
        timed = "n.deed" in subject.tags(subject.head.index) or subject.has("n.inhouse", "n.between")
        return Whose.BETWEEN if timed else Whose.OUTCOME
    if signs.booked(subject):
        return Whose.BETWEEN
    nothing = any(hit.role is Role.ABSOLUTE and hit.value == 0.0 for hit in subject.hits)
    if not subject.head.leads and (nothing or signs.given(subject)):
        return Whose.OUTCOME
    if signs.part_of_others(subject):
        told = not subject.head.leads and not subject.has("n.artefact", "n.inner")
        told = told or subject.has(*signs.CONDITIONS)
        return Whose.OUTCOME if told else Whose.UNCLEAR
    if not subject.head.leads and not subject.has("n.inhouse") and signs.told_as_level(subject):
        return Whose.UNCLEAR if subject.has("n.artefact") else Whose.OUTCOME
    if subject.end in _VAGUE and subject.has("n.abstract") and not subject.has("n.inner", "n.artefact"):
        return Whose.OUTCOME
    return _counted(subject)


def _counted(subject: "Subject") -> Whose:
    """Work with a number on it is counted work when we are the ones who do it."""
    if not signs.numbers(subject):
        return Whose.OWN
    felt = "v.theirs" in subject.tags(subject.head.index) and "v.activity" not in subject.tags(
        subject.head.index
    )
    if felt and any(hit.role is Role.LIMIT for hit in subject.hits):
        return Whose.UNCLEAR
    ours = subject.head.leads or subject.has("n.inhouse") or signs.counts_what_is_made(subject)
    ours = ours or others.done_to(subject)
    return Whose.COUNTED if ours else Whose.UNCLEAR


def _change(subject: "Subject") -> Whose:
    """Something moves: a result, unless only our own house is named."""
    if signs.outcome(subject):
        others = subject.doing is Doing.BETTER and not subject.hits and not subject.head.index
        named = subject.has("n.abstract", *signs.CONDITIONS)
        return Whose.OUTCOME if named or not others else Whose.UNCLEAR
    if signs.moves_a_level(subject) and not subject.has("n.between"):
        return Whose.OUTCOME
    if subject.doing is Doing.UP and "n.inhouse" in subject.tags(objects.topic_at(subject)):
        return Whose.BETWEEN
    own = signs.first_noun(subject, "n.between", "n.artefact", "n.inner")
    felt = signs.first_noun(subject, "n.abstract")
    if subject.doing is Doing.BETTER and not subject.hits and felt < own:
        return Whose.OUTCOME
    if own < len(subject.tokens):
        return Whose.BETWEEN
    unsaid = (
        subject.doing is Doing.BETTER and not subject.hits and not subject.has("n.abstract", "a.comparative")
    )
    return Whose.UNCLEAR if unsaid else Whose.OUTCOME


def _state(subject: "Subject") -> Whose:
    """A level, a noun phrase or a statement."""
    staff = subject.has("n.inhouse") and not (
        subject.has(*signs.CONDITIONS) or others.done_by_others(subject)
    )
    if staff and subject.has("n.artefact") and subject.doing in _DONE_BY_STAFF:
        done = "v.finish" in subject.tags(subject.head.index)
        return Whose.BETWEEN if subject.doing is Doing.THEIRS and not done else Whose.OWN
    if signs.outcome(subject):
        way = not subject.hits and (subject.has("a.quality") or not subject.moving)
        first = signs.first_noun(subject, "n.inner") < signs.first_noun(subject, *signs.OUTCOMES)
        return Whose.BETWEEN if way and first else _state_of_others(subject)
    nothing = any(hit.role is Role.ABSOLUTE and hit.value == 0.0 for hit in subject.hits)
    if nothing or signs.served(subject) or subject.has("a.comparative"):
        return Whose.OUTCOME
    if subject.doing is Doing.THEIRS:
        ours = subject.has("n.artefact", "n.between") and not (
            signs.hard(subject) or others.done_by_others(subject)
        )
        return Whose.UNCLEAR if ours else Whose.OUTCOME
    if subject.has("a.quality") and subject.has("n.inner", "n.artefact") and not subject.hits:
        return Whose.BETWEEN
    if subject.doing is Doing.REACH and subject.has("a.quality"):
        return Whose.OUTCOME
    if subject.has("n.between"):
        return Whose.BETWEEN
    if subject.has("n.artefact") and not signs.is_level(subject):
        return _made(subject)
    return _state_by_amount(subject)


def _state_of_others(subject: "Subject") -> Whose:
    """Others are named: the result is theirs, unless what we made comes first («3 customer stories»)."""
    own = signs.first_noun(subject, "n.artefact")
    if signs.only_all(subject):
        return Whose.UNCLEAR
    if signs.counts_others(subject) and not subject.head.leads:
        return Whose.OUTCOME
    if own >= len(subject.tokens) or subject.moving or signs.hard(subject) or signs.given(subject):
        return Whose.OUTCOME
    if own > signs.first_noun(subject, *signs.OUTCOMES):
        helped = subject.doing is Doing.NONE or "w.having" in subject.tags(subject.head.index)
        handed = helped and any(hit.role is Role.ABSOLUTE and hit.value > 0.0 for hit in subject.hits)
        theirs = (subject.hits and not handed) or subject.head.leads or subject.has("a.quality")
        return Whose.OUTCOME if theirs else Whose.UNCLEAR
    return _made(subject)


def _made(subject: "Subject") -> Whose:
    """Something made is named without a verb: ours, unless the number belongs to something else."""
    if subject.has("a.more") and not subject.hits:
        return Whose.UNCLEAR
    if not signs.numbers(subject):
        return Whose.OWN
    there = subject.tokens[subject.head.index].low == "having"
    return Whose.COUNTED if signs.counts_what_is_made(subject) and not there else Whose.UNCLEAR


def _state_by_amount(subject: "Subject") -> Whose:
    if signs.is_level(subject) or subject.moving or subject.has("a.quality", "n.elsewhere"):
        return Whose.OUTCOME
    if subject.has("n.inner"):
        return Whose.BETWEEN
    if insider(subject) >= 0:
        return Whose.OWN
    felt = subject.doing is Doing.NONE and bool(subject.nouns) and "n.abstract" in subject.nouns[0][1]
    if subject.doing is Doing.NONE and not felt and not subject.hits and objects.is_process(subject):
        return Whose.UNCLEAR if subject.has("a.more", "a.quality", "a.comparative") else Whose.OWN
    return (
        Whose.OUTCOME if felt or (subject.has("n.abstract") and subject.has("w.possible")) else Whose.UNCLEAR
    )
