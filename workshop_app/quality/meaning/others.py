"""Signs that others act, get something or are brought to do it, and that a level of theirs is moved."""

from typing import TYPE_CHECKING

from workshop_app.quality.meaning import signs
from workshop_app.quality.reading.quantities import Role
from workshop_app.quality.reading.tokens import letters
from workshop_app.quality.reading.verbs import WORK, Doing

if TYPE_CHECKING:
    from workshop_app.quality.meaning.subject import Subject

_NEAR = 4
_TOWARD = frozenset({"for", "to", "with", "in", "on", "til", "med", "i", "på"})
_ATTENDING = ("delta", "attend", "participat", "take part", "takes part")
_HOW_OFTEN = frozenset({"oftere", "sjeldnere", "more often", "less often"})
_DEVELOPING = frozenset({"utvikle", "develop"})
_PLAYING = ("spill", "play")
_LEAGUES = (
    "nivå",
    "divisjon",
    "eliteserie",
    "toppserie",
    "serien",
    "liga",
    "league",
    "division",
    "level",
    "tier",
)
_WIDENING = ("utvid", "expand", "extend", "broaden", "widen")
_RACING = ("løp", "svøm", "sykl", "ro ", "jogg", "run", "swim", "cycl", "row", "bike", "finish")
_APPLYING = ("candidate", "applicant", "kandidat", "søker")
_BEING = frozenset({"be", "become", "make", "bli", "være", "gjøre"})


def earned(subject: "Subject") -> bool:
    """«Increase the units sold», «øke antall solgte enheter»: others have acted on what is counted."""
    return any(
        "v.win" in token.tags and "f.base" not in token.tags
        for token in subject.tokens[subject.head.index + 1 : subject.main_end]
    )


def leads_the_field(subject: "Subject") -> bool:
    """«Become the most visited museum», «være best på service»: a place that others give."""
    if subject.doing is not Doing.REACH or subject.tokens[subject.head.index].low not in _BEING:
        return False
    index = subject.find("a.leading")
    return (
        index >= 0
        and not subject.has("n.artefact", "n.generic")
        and subject.tags(index + 1).isdisjoint({"w.rank"})
    )


def moves_others(subject: "Subject") -> bool:
    """«Få kommunen til å bygge», «get the council to build»: what somebody else is brought to do."""
    index = subject.head.index
    if not subject.head.leads or subject.tokens[index].low not in ("få", "get"):
        return False
    if any("n.inhouse" in tags and place > index for place, tags in subject.nouns):
        return False
    links = (step for step in range(index + 2, min(index + 5, subject.main_end - 1)))
    return any(_to_do(subject, step) for step in links)


def _to_do(subject: "Subject", step: int) -> bool:
    follows = subject.tokens[step + 1]
    if subject.language == "nb":
        together = subject.tokens[step].low == "med" and "a.more" in subject.tags(step - 1)
        return together or (subject.tokens[step].low == "til" and follows.low == "å")
    verb = "f.base" in follows.tags and letters(follows.tags).isdisjoint("nw")
    return subject.tokens[step].low == "to" and verb and subject.scan.is_plain_noun(step - 1)


def sum_moved(subject: "Subject") -> bool:
    """«Raise $40,000», «save 30 hours»: money or time stands right behind the verb."""
    if not subject.head.leads or not subject.hits:
        return False
    hit = subject.hits[0]
    return hit.unit in ("kr", "time") and 0 < hit.first - subject.head.index <= 2


def done_faster(subject: "Subject") -> bool:
    """«Resolve issues faster»: how the work runs; not «shorter forms» or «call more often», what we do."""
    if subject.hits:
        return False
    return any(
        "a.comparative" in subject.tags(index)
        and subject.tokens[index].low not in _HOW_OFTEN
        and not subject.scan.is_plain_noun(index + 1)
        for index in range(subject.main_end)
    )


def handed_out(subject: "Subject") -> bool:
    """«All pupils have received a laptop»: everybody gets what we hand out."""
    index = subject.head.index
    given = subject.doing in (Doing.WIN, Doing.REACH) and not subject.head.leads
    if not given or not subject.hits or signs.first_noun(subject, "n.party", "n.inhouse") > index:
        return False
    only = all(hit.role is Role.ABSOLUTE and hit.value > 0.0 for hit in subject.hits)
    things = (step for step in range(index + 1, subject.main_end) if subject.scan.is_plain_noun(step))
    return only and any("n.artefact" in subject.tags(step) or not subject.tags(step) for step in things)


def gathers(subject: "Subject") -> bool:
    """«Recruit 12 foster families»: those who are gathered decide for themselves."""
    others = signs.first_noun(subject, "n.party")
    measure = signs.first_noun(subject, "n.metric")
    if subject.language == "en" and measure < others and "n.neutral" not in subject.tags(measure):
        others = measure
    index = subject.head.index
    applying = "v.activity" in subject.tags(index) and others < len(subject.tokens)
    if applying and subject.tokens[others].low.startswith(_APPLYING):
        return False
    everybody = subject.hits and all(hit.role is Role.ABSOLUTE for hit in subject.hits)
    if signs.names_a_kind(subject, others) or everybody:
        return False
    if "v.gather" not in subject.tags(subject.head.index) or (
        others > subject.head.index + _NEAR and not _numbered(subject, others)
    ):
        return False
    meant = any(subject.tokens[step].low in _TOWARD for step in range(subject.head.index + 1, others))
    return not meant and others < signs.first_noun(subject, "n.inhouse", "n.artefact")


def _numbered(subject: "Subject", index: int) -> bool:
    """«a pipeline of 40 candidates»: a number stands right before."""
    return any(0 < index - hit.last <= 2 for hit in signs.numbers(subject))


def done_by_others(subject: "Subject") -> bool:
    """«60 % of users open the module»: the subject is not us, and nothing is done to it."""
    index = subject.head.index
    word = subject.tokens[index]
    thing = " " in word.low and {"v.finish", "f.base"} <= word.tags
    if index < 0 or subject.head.leads or thing or word.low.endswith("es"):
        return False
    helper = subject.tags(index - 1)
    noun = not subject.tokens[index - 1].low.endswith("s") and subject.language == "en"
    if noun and word.low.partition(" ")[0].endswith("ing") and "w.helper" not in helper:
        return False
    if _passive(subject, index):
        return False
    if "w.helper" in helper and "w.having" not in helper:
        return False
    before = frozenset[str]().union(*(tags for place, tags in subject.nouns if place < index))
    return "n.party" in before and "n.inhouse" not in before


def _passive(subject: "Subject", index: int) -> bool:
    """«Tender submitted to the ministry»: a bent form without a helper before it or an object behind it."""
    word = subject.tokens[index]
    if "f.base" in word.tags or not word.low.endswith(("ed", "t")) or "w.helper" in subject.tags(index - 1):
        return False
    follows = subject.tags(index + 1)
    return index + 1 >= subject.main_end or ("w.function" in follows and "w.article" not in follows)


def takes_part(subject: "Subject") -> bool:
    """«Alle med rolle X skal delta i opplæring»: who takes part is told before the verb."""
    index = subject.head.index
    if subject.head.leads or not subject.scan.low(index).startswith(_ATTENDING):
        return False
    numbered = any(quantity.last < index for quantity in subject.quantities)
    return numbered or "a.more" in subject.tags(0)


def plays_at_level(subject: "Subject") -> bool:
    """«Spille i toppserien», «play in the top league»: the place is won from others."""
    index = subject.head.index
    if not subject.head.leads or not subject.tokens[index].low.startswith(_PLAYING):
        return False
    behind = subject.tokens[index + 1 : subject.main_end]
    return any(token.low.endswith(_LEAGUES) or token.low.startswith(_LEAGUES[1:]) for token in behind)


def widens_our_own(subject: "Subject") -> bool:
    """«Utvide tilbudet», «extend the opening programme»: more of what we make ourselves."""
    index = subject.head.index
    if not subject.head.leads or not subject.tokens[index].low.startswith(_WIDENING) or subject.hits:
        return False
    first = subject.nouns[0][1] if subject.nouns else frozenset[str]()
    return "n.artefact" in first and first.isdisjoint({"n.metric", "n.performance"})


def races(subject: "Subject") -> bool:
    """«Løpe mila på under 50 minutter», «run 5 km under 25»: how well it goes, not how often."""
    index = subject.head.index
    racing = subject.head.leads and subject.tokens[index].low.startswith(_RACING)
    if not racing or signs.counted_first(subject):
        return False
    return any(hit.role is Role.LIMIT and hit.first - index > 1 for hit in subject.hits) and (
        "w.limit" in subject.known
    )


def done_to(subject: "Subject") -> bool:
    """«Det skal plantes 2 000 trær», «six meetings will be held»: a passive that counts what is done."""
    index = subject.head.index
    if subject.head.leads or subject.doing not in WORK or subject.has("n.party", *signs.CONDITIONS):
        return False
    word = subject.tokens[index]
    counted = all(hit.role is Role.COUNT and not hit.unit for hit in signs.numbers(subject))
    helped = any(not subject.tags(step).isdisjoint({"w.will"}) for step in range(max(0, index - 3), index))
    passive = (
        word.low.partition(" ")[0].endswith("es")
        if subject.language == "nb"
        else (subject.tokens[index - 1].low in ("be", "will be"))
    )
    return counted and passive and (helped or subject.tokens[index - 1].low == "will be" or index == 0)


def enters_an_event(subject: "Subject") -> bool:
    """«Delta i NM», «take part in the relay»: being there is done or not, in a network it goes on."""
    index = subject.head.index
    if not subject.head.leads or not subject.tokens[index].low.startswith(_ATTENDING):
        return False
    return any(
        "n.event" in subject.tags(step) and subject.tags(step).isdisjoint({"n.deed", "n.abstract"})
        for step in range(index + 1, subject.main_end)
    )


def grows_people(subject: "Subject") -> bool:
    """«Utvikle våre ansatte», «utvikle opplæringen»: people and what goes on already are never finished."""
    index = subject.head.index
    behind = [noun for noun in subject.nouns if noun[0] > index]
    if not subject.head.leads or subject.tokens[index].low not in _DEVELOPING or not behind:
        return False
    place, tags = behind[0]
    if "n.inhouse" in tags:
        whole = not subject.tokens[place].capital and not subject.scan.is_plain_noun(place + 1)
        return whole and "w.name" not in tags and not subject.hits
    definite = subject.language == "nb" and subject.tokens[place].low.endswith(("en", "et", "a", "ene"))
    return definite and not subject.hits and not tags.isdisjoint({"n.deed", "n.abstract", "n.inner"})
