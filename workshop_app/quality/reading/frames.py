"""The goal inside what only announces it: «Målet vårt er å …», «By 2030 we will …», «Vi vil minst …»."""

from collections.abc import Sequence

from workshop_app.quality.reading.dates import scanned
from workshop_app.quality.reading.moment import Time
from workshop_app.quality.reading.scan import Scan
from workshop_app.quality.reading.tokens import Sort, Token, letters

_FARTHEST_AIM = 7
_LONGEST_FRAME = 14
_LONGEST_OPENING = 10
_SHORTEST_ADVERB = 5
_LINKS = frozenset({"å", "at", "to", "that"})
_COPULAS = frozenset({"er", "var", "blir", "is", "was", "are", "om", "=", ",", ":"})
_SAYING = frozenset({"det er", "it is", "vi har", "we have", "er det", "har vi", "jeg har", "i have"})
_TIMES = frozenset({Time.DEADLINE, Time.RHYTHM, Time.SOMEWHEN})
_PLACED = frozenset({"t.in", "t.by", "t.limit_before", "t.this", "t.end", "t.point", "t.each", "t.somewhen"})
_AMOUNTS = frozenset({"w.limit", "w.none", "w.about"})
_DESCRIBING = "wau"
_PEOPLE = frozenset({"vi", "jeg", "man", "en", "we", "i", "det", "it"})
_OWN_DOING = frozenset({"v.finish", "v.activity", "v.open", "v.better", "v.win", "v.hold", "v.multiply"})
_ARTICLES = frozenset({"the", "our"})
_DEFINITE = ("en", "et", "a")
_HOUSES = (
    "foreningen", "klubben", "laget", "forbundet", "kommunen", "skolen", "museet", "teatret", "teateret",
    "koret", "korpset", "orkesteret", "rådet", "styret", "etaten", "selskapet", "bedriften", "senteret",
    "instituttet", "avdelingen", "kirken", "menigheten", "barnehagen", "biblioteket", "hotellet",
    "stiftelsen", "kretsen", "gruppa", "gruppen", "utvalget", "komiteen", "virksomheten", "banken",
    "organisasjonen", "library", "museum", "choir", "club", "council", "school", "hospital", "theatre",
    "orchestra", "church", "board", "committee", "association", "federation", "university", "department",
    "foundation", "bank", "centre", "center", "institute", "charity", "nursery", "band", "college",
)  # fmt: skip
_WANTING = frozenset({"w.will", "w.aiming"})
_PARTICLES = frozenset({"inn", "mot", "på", "etter", "seg", "oss", "å", "at", "om", "for", "to", "that"})
_HELPERS = frozenset({"har", "er", "blir", "kan"})
_ADVERBS = frozenset(
    {
        "også", "derfor", "dermed", "samtidig", "nå", "kun", "bare", "minst", "gjerne", "i tillegg",
        "also", "therefore", "at least", "only", "now", "always", "alltid", "aktivt", "stadig", "videre",
    }
)  # fmt: skip


def unframed(tokens: list[Token]) -> list[Token]:
    """The tokens of the goal itself, as if it stood alone; times that the frame names come last.

    A sentence without a frame is given back as it is.
    """
    goal = _behind_aim(tokens)
    scan = None
    people = _opens_with_people(tokens, 0) or bool(_house(tokens, 0))
    if goal or people or _opens_with_time(tokens, 0):
        scan = scanned(tokens)
    if scan is None:
        return tokens
    start = _behind_opening(tokens, goal, scan)
    if start == 0 or start >= len(tokens):
        return tokens
    timed = _timed(scan)
    kept = [tokens[index] for index in range(start) if index in timed]
    for token in kept:
        token.text = token.low
    return [*tokens[start:], *kept]


def _behind_aim(tokens: Sequence[Token]) -> int:
    """The first token behind «Målet vårt er å», «It is our aim that», «Goal:»; else 0."""
    aim = _aim(tokens)
    if aim < 0:
        return 0
    lead = " ".join(token.low for token in tokens[:aim])
    said = any(words in lead for words in _SAYING)
    for index in range(aim + 1, min(len(tokens) - 1, aim + _LONGEST_FRAME)):
        token, before = tokens[index], tokens[index - 1]
        if token.low in _LINKS and (said or before.low in _COPULAS):
            return index + 1
        follows = tokens[index + 1]
        told = follows.sort is Sort.NUMBER or not follows.tags.isdisjoint(_AMOUNTS)
        if (token.text == ":" and index <= aim + 2) or (token.low in _COPULAS and told):
            return index + 1
        if token.text == ".":
            return 0
    return 0


def _aim(tokens: Sequence[Token]) -> int:
    """The token that says «goal», with nothing but small and describing words before it; or -1."""
    for index, token in enumerate(tokens[:_FARTHEST_AIM]):
        if "n.aim" in token.tags:
            return index
        if token.sort is Sort.WORD and any(tag[0] not in _DESCRIBING for tag in token.tags):
            helping = token.low in ("er", "har", "is", "have")
            if not helping:
                return -1
    return -1


def _opens_with_time(tokens: Sequence[Token], index: int) -> bool:
    return bool(tokens) and not tokens[index].tags.isdisjoint(_PLACED)


def _opens_with_people(tokens: Sequence[Token], index: int) -> bool:
    return bool(tokens) and tokens[index].low in _PEOPLE


def _timed(scan: Scan) -> set[int]:
    """The tokens of the times that may stand anywhere in a sentence."""
    return {
        index
        for moment in scan.moments
        if moment.time in _TIMES
        for index in range(moment.first, moment.last + 1)
    }


def _behind_opening(tokens: Sequence[Token], start: int, scan: Scan) -> int:
    """The first token of the goal behind times, «vi», «skal» and adverbs; ``start`` when there are none."""
    timed = _timed(scan)
    index, moved, people, willing, aimed, house = start, False, False, False, False, 0
    while index < min(len(tokens) - 1, start + _LONGEST_OPENING):
        token = tokens[index]
        if "w.able" in token.tags:
            return start
        if index in timed:
            moved = True
        elif not token.tags.isdisjoint(_WANTING):
            willing = True
            aimed = aimed or "w.aiming" in token.tags
        elif aimed and token.low in _PARTICLES:
            pass
        elif token.low in _PEOPLE and (willing or not people):
            people = True
        elif not people and (house := _house(tokens, index)):
            people = True
            index += house - 1
        elif _is_adverb(tokens, index):
            moved = True
        elif token.text != ",":
            break
        index += 1
    if (people and not willing) or (not willing and tokens[index].low in _HELPERS):
        return start
    if house and not _is_own_doing(tokens[index]):
        return start
    return index if moved or aimed or house else start


def _house(tokens: Sequence[Token], index: int) -> int:
    """How many tokens name our own house («museet», «the choir») right at «skal», «will»; else 0."""
    if index and "w.will" in tokens[index - 1].tags and tokens[index].capital:
        return _name(tokens, index)
    long = 2 if tokens and tokens[index].low in _ARTICLES else 1
    if index + long >= len(tokens):
        return 0
    name, beside = tokens[index + long - 1], (tokens[index + long], tokens[index - 1])
    if name.sort is not Sort.WORD or not (index == 0 or "w.will" in beside[1].tags):
        return 0
    if index == 0 and "w.will" not in beside[0].tags:
        return 0
    known = "w.subject" in name.tags and name.low.endswith(_DEFINITE)
    named = name.low.endswith(_HOUSES) or known
    unknown = letters(name.tags).isdisjoint("nvwta")
    definite = long > 1 or name.low.endswith(_DEFINITE) or name.text.isupper()
    return long if named or (unknown and definite) else 0


def _name(tokens: Sequence[Token], index: int) -> int:
    """How many tokens a proper name has («skal Røde Kors besøke …»)."""
    long = 0
    while index + long < len(tokens) and tokens[index + long].capital:
        long += 1
    return long


def _is_own_doing(token: Token) -> bool:
    return _is_verb(token) and not token.tags.isdisjoint(_OWN_DOING)


def _is_adverb(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word only says how, right before a verb: «minst halvere», «actively seek»."""
    token = tokens[index]
    if token.low in _ADVERBS:
        return index + 1 < len(tokens) and _is_verb(tokens[index + 1])
    manner = token.low.endswith(("ly", "lig", "vis")) and len(token.low) >= _SHORTEST_ADVERB
    return manner and index + 1 < len(tokens) and index > 0 and _is_verb(tokens[index + 1])


def _is_verb(token: Token) -> bool:
    return "f.base" in token.tags and "v" in letters(token.tags)
