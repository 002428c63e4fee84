"""What of an objective a reader sees or feels: others who do something, praise, closeness."""

from functools import lru_cache

from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.reading.tokens import Sort, Token, letters
from workshop_app.quality.reading.verbs import CHANGES, Doing, beginning

_LAST = 2  # several rules ask about one sentence in a row
_FEW = 2
_NEAR = 4
_HOUSE_WORDS = 4
_CLAUSES = frozenset({"w.of_whom", "w.compared"})
_AIMS = frozenset({"w.of_whom", "w.compared", "w.purpose"})
_OTHERS = frozenset({"n.party"})
_EVERYBODY = frozenset({"w.all", "w.none"})
_PEOPLE = frozenset({"n.party", "n.inhouse", "w.all", "w.none"})
_BOOKED = frozenset({"n.metric", "n.performance", "n.defect", "a.flat"})
_DULL = frozenset({Doing.OPEN, Doing.BETTER})
_AGENTS = {"en": ("ers", "ists"), "nb": ("erne", "istene")}
_SHORTEST_AGENT = 6
_LONGEST_CLAUSE = 9
_HELPING = frozenset({"w.will", "w.able", "w.helper", "w.negation"})


@lru_cache(maxsize=_LAST)
def vivid(subject: Subject) -> int:
    """The token that a reader sees or feels, or -1."""
    first = beginning(subject.tokens)
    moved = subject.head.leads and (subject.doing in CHANGES or subject.doing in _DULL)
    met = people(subject)
    touched = others(subject) or any(not token.tags.isdisjoint(_EVERYBODY) for token in subject.tokens)
    for index, token in enumerate(subject.tokens):
        if "v.vivid" in token.tags and (met if index > first else _met_after(subject, first)):
            return index
        if "a.praise" in token.tags and _praises(subject, index):
            return index
        if "a.warm" in token.tags and touched and not moved:
            return index
    return _promise(subject)


@lru_cache(maxsize=_LAST)
def people(subject: Subject) -> bool:
    """Whether anybody is named: customers, pupils, our own staff, everybody, nobody."""
    return any(not token.tags.isdisjoint(_PEOPLE) or _agent(subject, token) for token in subject.tokens)


@lru_cache(maxsize=_LAST)
def others(subject: Subject) -> bool:
    """Whether others than ourselves are named, whom it is for."""
    return any(_somebody(token.tags) or _agent(subject, token) for token in subject.tokens)


@lru_cache(maxsize=_LAST)
def pictured(subject: Subject) -> bool:
    """Whether it tells what others do or meet, or what a thing is like («a theatre that draws …»)."""
    first = next((token for token in subject.tokens if token.sort is Sort.WORD), None)
    if first is None or subject.doing in CHANGES or subject.doing in _DULL:
        return False
    everyone = not first.tags.isdisjoint(_EVERYBODY)
    party = subject.find("n.party")
    told = subject.head.index > party >= 0 and party <= _FEW and not subject.head.leads
    return told or (everyone and subject.words > _HOUSE_WORDS) or clause(subject, _CLAUSES)


def clause(subject: Subject, marks: frozenset[str] = _AIMS) -> bool:
    """A clause of at least three words that says what it is like, what it is for, or what it comes before."""
    return any(
        index > 1
        and index not in subject.scan.used
        and index + _FEW + 1 < len(subject.tokens)
        and not token.tags.isdisjoint(marks)
        for index, token in enumerate(subject.tokens)
    )


@lru_cache(maxsize=_LAST)
def lived(subject: Subject) -> bool:
    """A clause with people in it: «so that nurses reach their patients», «before customers notice»."""
    for index, token in enumerate(subject.tokens):
        if index > 1 and index not in subject.scan.used and not token.tags.isdisjoint(_AIMS):
            behind = subject.tokens[index + 1 : index + 1 + _LONGEST_CLAUSE]
            if len(behind) > _FEW and any(
                not part.tags.isdisjoint(_PEOPLE | {"w.subject"}) or _agent(subject, part) for part in behind
            ):
                return True
    return _told_of_people(subject)


def _told_of_people(subject: Subject) -> bool:
    """«the app runners cannot do without», «a product our rivals wish they had»: people and their verb."""
    for index in range(max(subject.head.index, 1) + 2, len(subject.tokens) - 1):
        token = subject.tokens[index]
        if token.tags.isdisjoint(_OTHERS) and not _agent(subject, token):
            continue
        follows = subject.tags(index + 1)
        if follows & _HELPING or ("v" in letters(follows) and "n" not in letters(follows)):
            return True
    return False


def _met_after(subject: Subject, index: int) -> bool:
    """«Delight our customers»: a verb that begins moves somebody only when somebody follows."""
    return any(
        not token.tags.isdisjoint(_PEOPLE | {"a.warm", "a.praise"}) or _agent(subject, token)
        for token in subject.tokens[index + 1 :]
    )


def _praises(subject: Subject, index: int) -> bool:
    """«exceptional care»; not «outstanding invoices» or «exceptional results»."""
    behind = range(index + 1, min(index + 1 + _NEAR, len(subject.tokens)))
    if any(_somebody(subject.tags(place)) for place in behind):
        return True
    named = next((place for place in behind if "n" in letters(subject.tags(place))), -1)
    if named < 0 or subject.tags(named).isdisjoint(_BOOKED):
        return True
    return named + 1 < len(subject.tokens) and "w" not in letters(subject.tags(named + 1))


def _somebody(tags: frozenset[str]) -> bool:
    """Whether a word is for people, not for their acts (a sale, an order, support)."""
    acts = "v" in letters(tags) or not tags.isdisjoint(_BOOKED)
    return not acts and not tags.isdisjoint(_OTHERS)


def _promise(subject: Subject) -> int:
    """The token of «never» or «none» in a promise of what others live with («Guests never queue»), or -1."""
    first = subject.nouns[0] if subject.nouns else None
    if first is None or "n.party" not in first[1] or first[0] > _FEW or subject.head.leads:
        return -1
    return next((index for index, token in enumerate(subject.tokens) if "w.none" in token.tags), -1)


def _agent(subject: Subject, token: Token) -> bool:
    """An unknown word that by its ending is people: climbers, florists, klatrerne."""
    if token.tags or token.sort is not Sort.WORD or len(token.low) < _SHORTEST_AGENT:
        return False
    return token.low.endswith(_AGENTS[subject.language])
