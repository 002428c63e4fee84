"""What a key result is about: the noun that moves or is reached, and whether it is our own doing."""

from typing import TYPE_CHECKING

from workshop_app.quality.meaning import signs
from workshop_app.quality.reading.quantities import Role
from workshop_app.quality.reading.tokens import Sort, letters
from workshop_app.quality.reading.verbs import CHANGES, WORK, Doing

if TYPE_CHECKING:
    from workshop_app.quality.meaning.subject import Subject

_LONGEST_LEAD = 2
_TOLD = ("a.quality", "a.more", "a.comparative", "a.way", "n.abstract")
_ENSURING = ("ensure", "make sure", "sikre", "sørge for")
_NEW = frozenset({"new", "ny", "nye", "nytt"})
_MEANT_FOR = frozenset({"for", "til"})
_DONE = ("ed", "t", "te", "de", "en")
_MOVING = frozenset({*CHANGES, Doing.BETTER})
_PROCESSES = {
    "en": ("ing", "tion", "ment"),
    "nb": ("ing", "ingen", "inga", "sjon", "sjonen", "sjoner", "ingene"),
}
_OWN = frozenset({"n.inner", "n.artefact", "n.between", "n.inhouse", "n.deed", "n.generic"})


def topic_at(subject: "Subject") -> int:
    """The token that it is about, or -1.

    That is the last of the first words that stand together behind the verb, or before it in a statement
    («increase [patient throughput] at the clinic», «[variance] in standard hours reduced»).
    """
    before = stands_before(subject)
    first, end = (0, subject.head.index) if before else (subject.head.index + 1, subject.main_end)
    found = -1
    for index in range(first, end):
        token = subject.tokens[index]
        if index in subject.scan.used or token.sort is not Sort.WORD or _is_small(token.tags):
            if found >= 0 and not ("n.neutral" in subject.tags(found) and "w.of" in token.tags):
                break
        elif found >= 0 and _has_happened(token.tags):
            break
        elif not _describes(token.tags):
            found = index
    return found


def stands_before(subject: "Subject") -> bool:
    """«Variance [reduced] by 3 %»: nothing follows the verb that could be moved."""
    index = subject.head.index
    if index <= 0 or subject.head.leads or subject.doing not in _MOVING:
        return False
    alone = index + 1 >= subject.main_end or subject.tokens[index + 1].sort is not Sort.WORD
    return alone or _is_small(subject.tags(index + 1) - {"w.article"})


def unnamed(subject: "Subject") -> bool:
    """Whether it is about something that no list knows."""
    index = topic_at(subject)
    if index < 0 or "v.open" in subject.tags(subject.head.index + 1):
        return False
    return "n" not in letters(subject.tags(index))


def straight_behind(subject: "Subject") -> bool:
    """Whether a number counts what it is about («500 tools»), and is no level in it («500 in tools»)."""
    about = topic_at(subject)
    last = max((hit.last for hit in subject.hits if hit.last < about), default=about)
    return not any(_is_small(subject.tags(step)) for step in range(last + 1, about))


def is_process(subject: "Subject") -> bool:
    """Whether what it is about is something done, by its ending («tagging», «prissettingen»)."""
    index = topic_at(subject)
    return index >= 0 and subject.tokens[index].low.endswith(_PROCESSES[subject.language])


def _is_small(tags: frozenset[str]) -> bool:
    return not letters(tags).isdisjoint("wt") and "n" not in letters(tags)


def _has_happened(tags: frozenset[str]) -> bool:
    """«the number of workshops [held]»: a bent verb behind its noun."""
    return "v" in letters(tags) and "f.base" not in tags and "n" not in letters(tags)


def _describes(tags: frozenset[str]) -> bool:
    return "a" in letters(tags) and "n" not in letters(tags)


def of_our_own(subject: "Subject") -> bool:
    """Whether what it is about is ours: our house, what we make, what we do."""
    return not subject.tags(topic_at(subject)).isdisjoint(_OWN)


def deeds(subject: "Subject") -> bool:
    """Whether what is counted or raised are our own acts («the number of sales calls»)."""
    if signs.served(subject) or signs.given(subject) or (subject.doing is Doing.UP and unnamed(subject)):
        return False
    others = signs.first_noun(subject, "n.party", *signs.CONDITIONS)
    told = not subject.head.leads and any(hit.last < subject.head.index for hit in subject.hits)
    for index, tags in () if told else subject.nouns:
        if index < subject.head.index:
            continue
        if "n.deed" in tags:
            taken = any(
                token.tags & {"v.theirs", "v.win"} and "f.base" not in token.tags
                for token in subject.tokens[index + 1 : subject.main_end]
            )
            return not taken and not signs.names_a_kind(subject, index)
        if (index >= others or "n.abstract" in tags) and "n.neutral" not in tags:
            return False
    return False


def listed(subject: "Subject") -> bool:
    """«Two new case studies», «12 fagkvelder»: a count of what is made or done, and nothing else."""
    told = subject.doing in WORK and _told_done(subject)
    if not (told or subject.doing is Doing.NONE) or not subject.hits:
        return False
    if subject.has(*signs.CONDITIONS) or (told and subject.has("n.party")):
        return False
    hit = subject.hits[0]
    if hit.role is not Role.COUNT or hit.unit or hit.first > _LONGEST_LEAD or "t.each" in subject.known:
        return False
    return counts(subject, "n.deed", "n.artefact") and not subject.has("w.giver")


def _told_done(subject: "Subject") -> bool:
    verb = subject.tokens[subject.head.index]
    return "f.base" not in verb.tags and verb.low.endswith(_DONE)


def counts(subject: "Subject", *wanted: str) -> bool:
    """Whether the first number counts the first noun of a kind («eight new hires», not «3 of our …»)."""
    if not subject.hits:
        return False
    last = subject.hits[0].last
    first = signs.first_noun(subject, *wanted)
    if first >= subject.main_end:
        return False
    return 0 < first - last <= _LONGEST_LEAD + 1 and not any(
        subject.tags(step) & {"w.of", "v.theirs", "v.win"} for step in range(last + 1, first)
    )


def bare_thing(subject: "Subject") -> bool:
    """«Opplæring av nye ledere», «prisliste for butikker»: a deed or a thing, and nothing about it."""
    if subject.doing is not Doing.NONE or subject.hits or subject.has(*_TOLD):
        return False
    index = topic_at(subject)
    if index < 0 or subject.has(*signs.CONDITIONS):
        return False
    tags = subject.tags(index)
    follows = subject.tokens[min(index + 1, subject.main_end - 1)].low
    plan = "n.artefact" in tags and "n.inner" not in tags and follows in _MEANT_FOR
    if "n.deed" in tags or plan:
        return True
    if not tags and subject.tokens[0].low in _NEW:
        return True
    happens = subject.language == "nb" and not any(tag[0] == "n" and tag != "n.event" for tag in tags)
    return happens and (follows == "av" or (not tags and follows in _MEANT_FOR))


def labelled(subject: "Subject") -> bool:
    """«Supplier audits: 12»: the number behind the colon counts what is done."""
    if subject.doing is not Doing.NONE or not subject.hits:
        return False
    hit = subject.hits[0]
    alone = not subject.scan.is_plain_noun(hit.last + 1)
    return alone and subject.tokens[hit.first - 1].text == ":" and deeds(subject)


def more_of_something(subject: "Subject") -> bool:
    """«Flere treff på nettsidene», «more wild bees»: more or less of what no list knows."""
    if subject.doing is not Doing.NONE or subject.hits or not subject.tokens:
        return False
    return "a.more" in subject.tags(0) and topic_at(subject) == 1 and unnamed(subject)


def ensured_work(subject: "Subject") -> bool:
    """«Make sure we have a good plan», «sikre at søknaden er sendt»: what is ensured is a thing of ours."""
    if not subject.head.leads or signs.numbers(subject):
        return False
    if not subject.tokens[subject.head.index].low.startswith(_ENSURING):
        return False
    nouns = [tags for index, tags in subject.nouns if index > subject.head.index and "w.function" not in tags]
    if not nouns or "n.artefact" not in nouns[0] or not nouns[0].isdisjoint(signs.OUTCOMES):
        return False
    return any(
        "w.having" in subject.tags(index)
        or (subject.tags(index) & {"v.finish", "v.activity"} and "w.helper" in subject.tags(index - 1))
        for index in range(subject.head.index + 1, subject.main_end)
    )
