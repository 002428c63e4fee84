"""Which verb carries a sentence, and what kind of doing it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from workshop_app.quality.reading.not_verbs import is_no_verb
from workshop_app.quality.reading.orders import (
    is_gerund,
    is_left_done,
    is_order,
    is_reduced,
    may_be_order,
)
from workshop_app.quality.reading.tokens import NO_TAGS, Sort, Token, letters


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
_PEOPLE = frozenset({"n.metric", "n.inhouse", "f.base"})
_LONGEST_LABEL = 6
_WORKING = frozenset({"v.finish", "v.activity"})
_NOT_OURS = frozenset({"n.party", "n.metric", "n.performance", "n.defect", "w.all", "w.none", "w.of_whom"})
_THAN = frozenset({"than", "enn"})
_FINISHED = ("t", "d", "a", "n")
_NO_OPENING = frozenset({"w.article", "n.party"})
_LINKS = frozenset({"w.of_whom", "w.purpose", "w.method"})
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
    if _labels_a_number(tokens, start):
        return _statement(tokens, start, used)
    if start not in used and is_order(tokens, start) and not is_gerund(tokens, start):
        carrying = _carrying(tokens, start)
        return Head(carrying, _doing(tokens[carrying].tags, _ORDER), leads=True)
    if start not in used and may_be_order(tokens, start):
        return Head(start, Doing.FINISH, leads=True)
    return _statement(tokens, start, used)


def _carrying(tokens: Sequence[Token], index: int) -> int:
    """The verb behind a helper that begins: «have launched», «har nå redusert», «få laget»."""
    if tokens[index].tags.isdisjoint({"w.helper", "w.having"}) or tokens[index].sort is not Sort.WORD:
        return index + 2 if _ends_in_work(tokens, index) else index
    for step in range(index + 1, min(len(tokens), index + 3)):
        tags = tokens[step].tags
        if "a.leading" in tags:
            return index
        if _own_verb(tags) or (step == index + 1 and "v.finish" in tags and tags.isdisjoint(_PEOPLE)):
            return step if "f.base" not in tags and tokens[step].low.endswith(_FINISHED) else index
        if tags and letters(tags).isdisjoint("wt"):
            return index
    return index


def _ends_in_work(tokens: Sequence[Token], index: int) -> bool:
    """«Explore and document», «vurdere og velge»: open work that ends in something finished."""
    if index + 3 >= len(tokens) or "w.and" not in tokens[index + 1].tags:
        return False
    tags = tokens[index + 2].tags
    first = _doing(tokens[index].tags, _ORDER)
    if first is Doing.UP and tokens[index + 3].sort is Sort.NUMBER:
        return "f.base" in tags and not tags.isdisjoint(_WORKING)
    if first not in (Doing.OPEN, Doing.ACTIVITY) or "f.base" not in tags:
        return False
    return _doing(tags, _ORDER) is Doing.FINISH


def beginning(tokens: Sequence[Token]) -> int:
    """The first token that says something: past bullets, «KR1:», «we will», «Målet er å»."""
    index = _behind_our_will(tokens)
    for _ in range(len(tokens) - index):
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


def _behind_our_will(tokens: Sequence[Token]) -> int:
    """Behind «Computer Services will», when work follows and the subject is nobody else; else 0."""
    for index in range(min(len(tokens) - 1, _LONGEST_LABEL)):
        token = tokens[index]
        if index and "w.will" in token.tags and "w.able" not in token.tags:
            follows = tokens[index + 1].tags
            return index + 1 if "f.base" in follows and not follows.isdisjoint(_WORKING) else 0
        thing = "n.artefact" in token.tags and "n.abstract" not in token.tags
        if token.sort is not Sort.WORD or _own_verb(token.tags) or thing or token.tags & _NOT_OURS:
            return 0
    return 0


def _is_opening(tokens: Sequence[Token], index: int) -> bool:
    """A subject right before «will», or that «will» itself."""
    tags = tokens[index].tags
    if _is_adverb(tokens, index) and index + 1 < len(tokens):
        told = not tokens[index + 1].tags.isdisjoint(_WORKING)
        return told and "w.subject" in tokens[index - 1].tags
    if "w.will" in tags:
        return index == 0 or bool(tokens[index - 1].tags & {"w.subject", "w.will", "n.inhouse"})
    follows = tokens[index + 1].tags if index + 1 < len(tokens) else NO_TAGS
    if "w.subject" in tags and "w.all" not in tags:
        if "w.article" not in tags and _is_adverb(tokens, index + 1):
            return index + 2 < len(tokens) and not tokens[index + 2].tags.isdisjoint(_WORKING)
        return bool(follows) and (
            "w.will" in follows
            or "n.inhouse" in follows
            or (_own_verb(follows) and tags.isdisjoint(_NO_OPENING))
        )
    if "n.inhouse" in tags and index + 1 < len(tokens):
        return "w.will" in follows
    return "w.will" in follows and "n.aim" in tags


def _is_adverb(tokens: Sequence[Token], index: int) -> bool:
    """«We [personally] call»: an unknown word in -ly."""
    token = tokens[index] if 0 < index < len(tokens) else None
    return token is not None and not token.tags and token.low.endswith("ly")


def _own_verb(tags: frozenset[str]) -> bool:
    return "v" in letters(tags) and "n" not in letters(tags)


def _doing(tags: frozenset[str], order: Sequence[tuple[str, Doing]]) -> Doing:
    for tag, doing in order:
        if tag in tags:
            return doing
    return Doing.NONE


def _behind_label(tokens: Sequence[Token], start: int) -> int:
    """The token behind «National tests:», which only names what the level belongs to; else ``start``."""
    for index in range(start + 1, min(len(tokens) - 1, start + _LONGEST_LABEL)):
        if tokens[index].text == ":":
            return index + 1
    return start


def _labels_a_number(tokens: Sequence[Token], start: int) -> bool:
    """«Trial signups: 800»: what stands before the number names a measure, also when it could be an order."""
    behind = _behind_label(tokens, start)
    if behind == start:
        return False
    return tokens[behind].sort is Sort.NUMBER or "w.limit" in tokens[behind].tags


def _is_told(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word that may be a noun is what others do: «600 people register for the webinar»."""
    if index == 0 or index + 1 >= len(tokens) or "v.theirs" not in tokens[index].tags:
        return False
    before, follows = tokens[index - 1], tokens[index + 1].tags
    people = "n.party" in before.tags and before.low.endswith(("s", "people", "men", "re", "er", "ene"))
    return people and bool(follows & {"w.function", "t.each"}) and "w.of" not in follows


def _statement(tokens: Sequence[Token], start: int, used: set[int]) -> Head:
    """The verb inside a statement: a moving one first, then the first outside relative clauses."""
    candidates = _candidates(tokens, start, used)
    for index, _ in candidates:
        if tokens[index].tags & _MOVING:
            return Head(index, _doing(tokens[index].tags, _ORDER), leads=False)
    real = [(index, inside) for index, inside in candidates if "w.helper" not in tokens[index].tags]
    outside = [index for index, inside in real if not inside]
    outside = outside or [index for index, _ in real if "v.open" not in tokens[index].tags]
    if outside:
        order = _ORDER if is_left_done(tokens, outside[0]) else _FINITE_ORDER
        return Head(outside[0], _doing(tokens[outside[0]].tags, order), leads=False)
    if candidates:
        return Head(candidates[0][0], Doing.REACH, leads=False)
    return NO_HEAD


def _candidates(tokens: Sequence[Token], start: int, used: set[int]) -> list[tuple[int, bool]]:
    """The tokens that may carry a statement, and whether each stands inside a relative clause."""
    candidates: list[tuple[int, bool]] = []
    inside = False
    aside = _in_brackets(tokens)
    for index in range(_behind_label(tokens, start), len(tokens)):
        tags = tokens[index].tags
        if tokens[index].low in _THAN and candidates:
            break
        numbered = index + 1 < len(tokens) and tokens[index + 1].text == "#"
        if index in used or not tags or index in aside or numbered:
            continue
        if tags & _LINKS and (index > start or "w.of_whom" in tags):
            if "w.of_whom" not in tags:
                break
            inside = True
        elif (_own_verb(tags) or _is_told(tokens, index)) and not _is_no_verb_here(tokens, index):
            reduced = is_reduced(tokens, index)
            if ((inside or reduced) and "v.open" in tags) or (reduced and index + 1 == len(tokens)):
                continue
            candidates.append((index, inside or reduced))
            if not tags & {"w.helper"}:
                inside = False
    return candidates


def _in_brackets(tokens: Sequence[Token]) -> set[int]:
    """The tokens between «(» and «)»: what stands there carries no sentence."""
    aside: set[int] = set()
    opened = -1
    for index, token in enumerate(tokens):
        if token.text == "(":
            opened = index
        elif token.text == ")" and opened >= 0:
            aside.update(range(opened, index))
            opened = -1
    return aside


def _is_no_verb_here(tokens: Sequence[Token], index: int) -> bool:
    return is_no_verb(tokens, index)
