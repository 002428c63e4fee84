"""Which verb carries a sentence, and what kind of doing it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from workshop_app.quality.tokens import NO_TAGS, Sort, Token


class Doing(StrEnum):
    """What the carrying verb does; ``NONE`` for a sentence without one."""

    OPEN = "open"
    MULTIPLY = "multiply"
    ERASE = "erase"
    UP = "up"
    DOWN = "down"
    BETTER = "better"
    WIN = "win"
    HOLD = "hold"
    FINISH = "finish"
    ACTIVITY = "activity"
    THEIRS = "theirs"
    REACH = "reach"
    NONE = "none"


CHANGES = frozenset({Doing.MULTIPLY, Doing.ERASE, Doing.UP, Doing.DOWN})
WORK = frozenset({Doing.FINISH, Doing.ACTIVITY})

_ORDER = (
    ("v.open", Doing.OPEN),
    ("v.multiply", Doing.MULTIPLY),
    ("v.erase", Doing.ERASE),
    ("v.up", Doing.UP),
    ("v.down", Doing.DOWN),
    ("v.better", Doing.BETTER),
    ("v.win", Doing.WIN),
    ("v.finish", Doing.FINISH),
    ("v.activity", Doing.ACTIVITY),
    ("v.hold", Doing.HOLD),
    ("v.reach", Doing.REACH),
    ("v.theirs", Doing.THEIRS),
)
_FINITE_ORDER = (("v.theirs", Doing.THEIRS), *_ORDER[:-1])
_MEASURED = frozenset({"n.metric", "n.performance", "n.defect", "n.between"})
_NOUN_FOLLOWERS = frozenset({"of", ":", "av", "is", "are", "er", "per", "/", "=", "på", "fra", "til"})
_PARTICIPLES = ("ed", "te", "de")
_BENT_ENDINGS = ("te", "ede", "et", "es", "ende", "ed", "s")
_PEOPLE = frozenset({"n.metric", "n.inhouse", "f.base"})
_LONGEST_LABEL = 6
_BRINGING = frozenset({"v.reach", "v.up", "v.down", "v.better", "v.hold", "v.erase", "v.win", "v.multiply"})
_WAYS = ("down ", "up ", "ned ", "opp ")
_FINISHED = ("t", "d", "a", "n")
_NOUN_ENDINGS = ("ing", "s")
_CHANGING = frozenset({"v.up", "v.down", "v.better", "v.multiply", "v.erase"})
_LEVEL = frozenset({"w.of", "w.to", "w.from", "a.more", "w.limit", "w.by"})
_BEFORE_THINGS = frozenset({"w.article", "w.of", "w.from", "w.giver", "w.also"})
_NO_OPENING = frozenset({"w.article", "n.party"})
_BEFORE_VERBS = frozenset({"w.all", "w.of_whom", "w.with", "w.and"})
_LINKS = frozenset({"w.of_whom", "w.purpose", "w.method"})
_OWN_WORK = frozenset({"v.finish", "v.activity", "v.open", "v.gather"})
_MOVING = frozenset({"v.up", "v.down", "v.multiply", "v.better"})


@dataclass(frozen=True, slots=True)
class Head:
    """The carrying verb: its token, what it does, and whether the sentence begins with it."""

    index: int
    doing: Doing
    leads: bool


NO_HEAD = Head(-1, Doing.NONE, leads=False)


def head(tokens: Sequence[Token], used: set[int]) -> Head:
    """The verb that carries the sentence; an order («Launch …») before a statement («… er lansert»)."""
    start = beginning(tokens)
    if start >= len(tokens):
        return NO_HEAD
    if start not in used and _is_order(tokens, start) and not _is_gerund(tokens, start):
        carrying = _carrying(tokens, start)
        return Head(carrying, _doing(tokens[carrying].tags, _ORDER), leads=True)
    if start not in used and _may_be_order(tokens, start):
        return Head(start, Doing.FINISH, leads=True)
    return _statement(tokens, start, used)


def _carrying(tokens: Sequence[Token], index: int) -> int:
    """The verb behind a helper that begins: «have launched», «har nå redusert», «få laget»."""
    if tokens[index].tags.isdisjoint({"w.helper", "w.having"}) or tokens[index].sort is not Sort.WORD:
        return index
    for step in range(index + 1, min(len(tokens), index + 3)):
        tags = tokens[step].tags
        if _own_verb(tags) or (step == index + 1 and "v.finish" in tags and tags.isdisjoint(_PEOPLE)):
            return step if "f.base" not in tags and tokens[step].low.endswith(_FINISHED) else index
        if tags and not any(tag[0] in "wt" for tag in tags):
            return index
    return index


def beginning(tokens: Sequence[Token]) -> int:
    """The first token that says something: past bullets, «KR1:», «we will», «Målet er å»."""
    index = 0
    for _ in range(len(tokens)):
        token = tokens[index]
        label = token.sort is Sort.CODE and token.low.startswith("kr") and index + 1 < len(tokens)
        number = token.sort is Sort.NUMBER and index + 1 < len(tokens) and tokens[index + 1].text in ".):"
        if token.sort is Sort.SIGN or label or (number and index == 0) or _is_opening(tokens, index):
            index += 1
        else:
            break
        if index >= len(tokens):
            return len(tokens)
    return index


def _is_opening(tokens: Sequence[Token], index: int) -> bool:
    """A subject right before «will», or that «will» itself."""
    tags = tokens[index].tags
    if "w.will" in tags:
        return index == 0 or bool(tokens[index - 1].tags & {"w.subject", "w.will", "n.inhouse"})
    follows = tokens[index + 1].tags if index + 1 < len(tokens) else NO_TAGS
    if "w.subject" in tags and "w.all" not in tags:
        return bool(follows) and (
            "w.will" in follows
            or "n.inhouse" in follows
            or (_own_verb(follows) and tags.isdisjoint(_NO_OPENING))
        )
    if "n.inhouse" in tags and index + 1 < len(tokens):
        return "w.will" in follows
    return "w.will" in follows and "n.aim" in tags


def _own_verb(tags: frozenset[str]) -> bool:
    return any(tag[0] == "v" for tag in tags) and not any(tag[0] == "n" for tag in tags)


def _is_order(tokens: Sequence[Token], index: int) -> bool:
    """Whether the token is a verb here, and not a noun that is written the same."""
    token = tokens[index]
    if not any(tag[0] == "v" for tag in token.tags) or token.sort is not Sort.WORD:
        return False
    if "f.base" not in token.tags and token.low.endswith(_BENT_ENDINGS):
        return False
    if _told_by_way(tokens, index):
        return False
    if not any(tag[0] == "n" for tag in token.tags):
        return not _heads_a_measure(tokens, index)
    if " " not in token.low and token.low.endswith(_NOUN_ENDINGS) and not token.low.endswith("ss"):
        return False
    if index + 1 >= len(tokens):
        return False
    follows = tokens[index + 1]
    if follows.low in _NOUN_FOLLOWERS or follows.tags & {"u.percent", "w.limit", "w.possible"}:
        return False
    if follows.tags & _MOVING and "n.metric" not in follows.tags:
        return False
    return bool(token.tags & _CHANGING) or not _names_a_measure(tokens, index)


def _told_by_way(tokens: Sequence[Token], index: int) -> bool:
    """«Open audit findings down to zero»: what comes down needs no order before it."""
    tags = tokens[index].tags
    if tags.isdisjoint(_OWN_WORK) or not tags.isdisjoint(_BRINGING):
        return False
    return any(
        token.low.startswith(_WAYS) and token.tags & {"w.to", "w.from"}
        for token in tokens[index + 2 : index + 7]
    )


def _is_gerund(tokens: Sequence[Token], index: int) -> bool:
    """«Reading age improves …»: the first word belongs to the subject of a verb that comes later."""
    later = [token for token in tokens[index + 1 :] if token.tags & _MOVING]
    if tokens[index].low.endswith("ing"):
        return any(token.low.endswith("s") or token is tokens[-1] for token in later)
    loose = "v.theirs" in tokens[index].tags and tokens[index].tags.isdisjoint(_OWN_WORK)
    return loose and any("f.base" not in token.tags or token.low == "cut" for token in later)


def _may_be_order(tokens: Sequence[Token], index: int) -> bool:
    """An unknown word before an article or a number is most likely an order («Repaint the hall»)."""
    token = tokens[index]
    if (
        token.tags
        or token.sort is not Sort.WORD
        or index + 1 >= len(tokens)
        or token.low.endswith(_NOUN_ENDINGS)
    ):
        return False
    follows = tokens[index + 1]
    return follows.sort is Sort.NUMBER or bool(follows.tags & {"w.article"})


def _names_a_measure(tokens: Sequence[Token], index: int) -> bool:
    """«Email open rate 35 %», «Call volume down»: nouns up to a measure, then a number or a direction."""
    step = index + 1
    while step < min(len(tokens), index + 4) and _is_plain(tokens[step]):
        step += 1
    if step == index + 1:
        return False
    numbered = step < len(tokens) and tokens[step].sort is Sort.NUMBER
    if tokens[step - 1].tags.isdisjoint(_MEASURED | ({"n.party"} if numbered else NO_TAGS)):
        return False
    return step >= len(tokens) or tokens[step].sort is not Sort.WORD or bool(tokens[step].tags & _LEVEL)


def _heads_a_measure(tokens: Sequence[Token], index: int) -> bool:
    """«Pick accuracy in the warehouse 99.8 %»: no order, though the first word could be one."""
    if index + 2 >= len(tokens) or "v.finish" not in tokens[index].tags or "v.reach" in tokens[index].tags:
        return False
    if tokens[index + 1].tags.isdisjoint({"n.performance", "n.metric"}):
        return False
    levels = any("u.percent" in token.tags or token.sort is Sort.ARROW for token in tokens)
    return levels and not _is_plain(tokens[index + 2])


def _is_plain(token: Token) -> bool:
    return token.sort is Sort.WORD and not any(tag[0] in "wt" or tag == "a.more" for tag in token.tags)


def _doing(tags: frozenset[str], order: Sequence[tuple[str, Doing]]) -> Doing:
    for tag, doing in order:
        if tag in tags:
            return doing
    return Doing.NONE


def _is_adjective(tokens: Sequence[Token], index: int) -> bool:
    """Whether a form stands before a noun after a number or an article («tre åpne avvik»)."""
    if index == 0 or index + 1 >= len(tokens):
        return False
    before = tokens[index - 1].tags
    counted = tokens[index - 1].sort is Sort.NUMBER or bool(before & {"w.all", "w.none", "w.limit"})
    joined = bool(before & {"w.determiner", "w.of"}) and before.isdisjoint({"w.and", "w.helper", "w.subject"})
    bent = "f.base" not in tokens[index].tags and tokens[index].low.endswith(_PARTICIPLES)
    return (counted or (joined and bent)) and any(tag[0] == "n" for tag in tokens[index + 1].tags)


def _is_thing(tokens: Sequence[Token], index: int) -> bool:
    """Whether a base form is a noun here, as a preposition or an article says («the help pages»)."""
    if index == 0 or "f.base" not in tokens[index].tags:
        return False
    before = tokens[index - 1].tags
    return bool(before & _BEFORE_THINGS) and not before & _BEFORE_VERBS


def _behind_label(tokens: Sequence[Token], start: int) -> int:
    """The token behind «National tests:», which only names what the level belongs to; else ``start``."""
    for index in range(start + 1, min(len(tokens) - 1, start + _LONGEST_LABEL)):
        if tokens[index].text == ":":
            return index + 1
    return start


def _is_told(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word that may be a noun is what others do: «600 people register for the webinar»."""
    if index == 0 or index + 1 >= len(tokens) or "v.theirs" not in tokens[index].tags:
        return False
    before, follows = tokens[index - 1], tokens[index + 1].tags
    people = "n.party" in before.tags and before.low.endswith(("s", "people", "men", "re", "er", "ene"))
    return people and bool(follows & {"w.function", "t.each"}) and "w.of" not in follows


def _is_easy_to(tokens: Sequence[Token], index: int) -> bool:
    """Whether a verb only says what is easy («easy to report a fault», «enkelt å melde feil»)."""
    return index > 1 and tokens[index - 1].low in ("to", "å") and "a.quality" in tokens[index - 2].tags


def _statement(tokens: Sequence[Token], start: int, used: set[int]) -> Head:
    """The verb inside a statement: a moving one first, then the first outside relative clauses."""
    candidates = []
    inside = False
    for index in range(_behind_label(tokens, start), len(tokens)):
        tags = tokens[index].tags
        if index in used or not tags:
            continue
        if tags & _LINKS:
            if "w.of_whom" not in tags:
                break
            inside = True
        elif _own_verb(tags) or _is_told(tokens, index):
            if _is_adjective(tokens, index) or _is_thing(tokens, index) or _is_easy_to(tokens, index):
                continue
            candidates.append((index, inside))
            if not tags & {"w.helper"}:
                inside = False
    for index, _ in candidates:
        if tokens[index].tags & _MOVING:
            return Head(index, _doing(tokens[index].tags, _ORDER), leads=False)
    real = [(index, inside) for index, inside in candidates if "w.helper" not in tokens[index].tags]
    outside = [index for index, inside in real if not inside] or [index for index, _ in real]
    if outside:
        return Head(outside[0], _doing(tokens[outside[0]].tags, _FINITE_ORDER), leads=False)
    if candidates:
        return Head(candidates[0][0], Doing.REACH, leads=False)
    return NO_HEAD
