"""The numbers of a sentence: which of them is a target, where it starts from, and which is only a name."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from workshop_app.quality.moment import Time
from workshop_app.quality.scan import Scan
from workshop_app.quality.tokens import NO_TAGS, Sort, Token


class Role(StrEnum):
    """What a number is for."""

    BASELINE = "baseline"
    TARGET = "target"
    CHANGE = "change"
    LIMIT = "limit"
    COUNT = "count"
    SERVICE = "service"
    RATIO = "ratio"
    ABSOLUTE = "absolute"
    NAME = "name"


HITS = frozenset({Role.TARGET, Role.CHANGE, Role.LIMIT, Role.COUNT, Role.SERVICE, Role.RATIO, Role.ABSOLUTE})
"""The roles of an amount that can be hit."""

_AMOUNT_WORDS = frozenset({"v.multiply", "w.share", "w.none", "w.all"})
_MOVED = frozenset({"v.up", "v.down", "v.better", "v.erase", "a.more"})
_ENDS = frozenset({Role.TARGET, Role.LIMIT})
_UNITS = frozenset({"u.percent", "u.points", "u.money", "u.scale"})
_BEFORE_NUMBER = frozenset({"w.limit", "u.money"})
_CONNECTORS = frozenset(
    {
        "about",
        "around",
        "approximately",
        "only",
        "just",
        "ca",
        "ca.",
        "cirka",
        "omtrent",
        "rundt",
        "a",
        "an",
        "the",
        "score",
        "of",
    }
)
_SKIPPED_SIGNS = frozenset('(<>≤≥=:~≈+-−–["“«')
_ROLE_TAGS = (
    ("w.from", Role.BASELINE),
    ("w.to", Role.TARGET),
    ("w.by", Role.CHANGE),
    ("w.limit", Role.LIMIT),
)
_NOT_FOLLOWED = frozenset(",.;:!?)")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number or a word of amount: its role, unit (``%``, ``kr``, ``pp``, ``time`` or ``""``) and tokens."""

    role: Role
    unit: str
    value: float
    first: int
    last: int


def quantities(tokens: Sequence[Token], scan: Scan) -> list[Quantity]:
    """Every quantity in order; times, years and parts of names are told apart by ``scan``."""
    found = _timed(tokens, scan)
    index = 0
    while index < len(tokens):
        token = tokens[index]
        quantity = None
        if index not in scan.used:
            if token.sort is Sort.NUMBER:
                quantity = _number(tokens, index, scan)
            elif not token.tags.isdisjoint(_AMOUNT_WORDS):
                quantity = _word(tokens, index)
        if quantity is not None:
            found.append(quantity)
            index = quantity.last
        index += 1
    found.sort(key=_place)
    return _settled(found, tokens, scan)


def _timed(tokens: Sequence[Token], scan: Scan) -> list[Quantity]:
    """Service levels, and a rhythm that is moved («from weekly to daily»)."""
    found: list[Quantity] = []
    moved = False
    for moment in scan.moments:
        if moment.time is Time.SERVICE:
            found.append(Quantity(Role.SERVICE, "time", 0.0, moment.first, moment.last))
        elif moment.time is Time.RHYTHM and moment.first > 0:
            lead = tokens[moment.first].tags | tokens[moment.first - 1].tags
            if "w.from" in lead or (moved and "w.to" in lead):
                role = Role.BASELINE if "w.from" in lead else Role.TARGET
                moved = True
                found.append(Quantity(role, "time", 0.0, moment.first, moment.last))
    return found


def _tags(tokens: Sequence[Token], index: int) -> frozenset[str]:
    return tokens[index].tags if 0 <= index < len(tokens) else NO_TAGS


def _low(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].low if 0 <= index < len(tokens) else ""


def _number(tokens: Sequence[Token], index: int, scan: Scan) -> Quantity:
    last, unit = _unit(tokens, index)
    value = tokens[index].value or 0.0
    if _is_name(tokens, index, last, scan):
        return Quantity(Role.NAME, unit, value, index, last)
    return Quantity(_role(tokens, index, last), unit, value, index, last)


def _unit(tokens: Sequence[Token], index: int) -> tuple[int, str]:
    """The last token of a number with its scale and unit, and the unit's name."""
    unit = "kr" if "u.money" in _tags(tokens, index - 1) else ""
    last = index
    for _ in range(3):
        tags = _tags(tokens, last + 1)
        if tokens[min(last + 1, len(tokens) - 1)].low == "%" and _low(tokens, last + 2) in (
            "poeng",
            "points",
        ):
            return last + 2, "pp"
        if not tags & _UNITS:
            break
        last += 1
        if "u.points" in tags and _low(tokens, last) not in ("points", "poeng"):
            unit = "pp"
        elif "u.percent" in tags:
            unit = "%"
        elif "u.money" in tags:
            unit = "kr"
    if not unit and _tags(tokens, last + 1) & {"t.long", "t.mid", "t.short", "t.clock"}:
        return last + 1, "time"
    return last, unit


def _is_name(tokens: Sequence[Token], index: int, last: int, scan: Scan) -> bool:
    """Whether a number counts nothing: version 2.0, ISO 27001, topp 3, 1. klasse, 16-åringer."""
    if index in scan.names:
        return True
    before, after = _tags(tokens, index - 1), _tags(tokens, last + 1)
    if last == index and (_ordinal(tokens, index) or _hyphened(tokens, index)):
        return True
    if "w.rank" in before and not after & _UNITS and _low(tokens, index - 1) != "position":
        return "n.metric" not in before
    if _age(tokens, index, last):
        return True
    if last > index or "n.metric" in before or after & {"n.party", "n.defect"}:
        return False
    if before & {"w.name"} and not _counted_noun(tokens, last + 1, before):
        return True
    return _after_proper_name(tokens, index)


def _ordinal(tokens: Sequence[Token], index: int) -> bool:
    """``1. klasse``, ``2nd place``: the mark stands right at the number and the sentence goes on."""
    follows = index + 1
    if follows >= len(tokens) or tokens[follows].start != tokens[index].end:
        return False
    if tokens[follows].low in ("st", "nd", "rd", "th"):
        return True
    if tokens[follows].text != "." or follows + 1 >= len(tokens):
        return False
    return tokens[follows + 1].sort is Sort.WORD and not tokens[follows + 1].capital


def _hyphened(tokens: Sequence[Token], index: int) -> bool:
    """``360-degree``, ``100-årsjubileet``, ``under-15``: the number is a part of a word."""
    if index >= 2 and tokens[index - 1].text in "-‑" and tokens[index - 2].sort is Sort.WORD:
        if tokens[index - 2].end == tokens[index - 1].start and tokens[index - 1].end == tokens[index].start:
            return True
    if index + 2 >= len(tokens) or tokens[index + 1].text not in "-‑":
        return False
    joined = tokens[index + 1].start == tokens[index].end and tokens[index + 2].start == tokens[index + 1].end
    return joined and tokens[index + 2].sort is Sort.WORD


def _age(tokens: Sequence[Token], index: int, last: int) -> bool:
    """``16-åringer``, ``mellom 13 og 19 år``, ``aged 12``."""
    follows = last + 1
    if _low(tokens, follows) == "-":
        follows += 1
    if "u.age" in _tags(tokens, follows) and _low(tokens, follows) != "år":
        return True
    if "u.age" in _tags(tokens, index - 1):
        return True
    years = "år" in (_low(tokens, last), _low(tokens, last + 3), _low(tokens, follows))
    between = (
        "mellom" in (_low(tokens, index - 1), _low(tokens, index - 3)) or _low(tokens, index - 3) == "between"
    )
    return between and (years or _low(tokens, last) == "years")


def _counted_noun(tokens: Sequence[Token], index: int, before: frozenset[str]) -> bool:
    """Whether a plain noun is counted right after the number, as in «Stage 4 premieres»."""
    if "v.activity" not in before and "v.finish" not in before and "v.open" not in before:
        return False
    return bool(_tags(tokens, index) & {"n.artefact", "n.party", "n.metric", "n.inhouse"})


def _after_proper_name(tokens: Sequence[Token], index: int) -> bool:
    """``Office 365``, ``Prosjekt 3``: a capital before, and nothing counted behind."""
    if index < 2 or not tokens[index - 1].capital or tokens[index - 1].sort is not Sort.WORD:
        return False
    if tokens[index - 1].text.isupper() or any(tag[0] == "v" for tag in tokens[index - 1].tags):
        return False
    if _tags(tokens, index - 1) & {"w.to", "w.from", "w.by", "w.limit", "w.of", "n.metric", "n.performance"}:
        return False
    follows = tokens[index + 1] if index + 1 < len(tokens) else None
    return follows is None or follows.text in _NOT_FOLLOWED or "w.function" in follows.tags


def _role(tokens: Sequence[Token], index: int, last: int) -> Role:
    """The role by the word before; the one behind (``81 % i fjor``, ``60 today``) may make it the baseline."""
    if "t.now" in _tags(tokens, last + 1):
        return Role.BASELINE
    if last + 1 < len(tokens) and tokens[last + 1].sort is Sort.ARROW:
        return Role.BASELINE
    back = index - 1
    while back >= 0 and (
        tokens[back].text in _SKIPPED_SIGNS
        or tokens[back].low in _CONNECTORS
        or "u.money" in tokens[back].tags
    ):
        if tokens[back].text in "<>≤≥":
            return Role.LIMIT
        back -= 1
    if back >= 0 and tokens[back].sort is Sort.ARROW:
        return Role.TARGET
    tags = _tags(tokens, back)
    if "t.now" in tags:
        return Role.BASELINE
    for tag, role in _ROLE_TAGS:
        if tag in tags:
            return role
    return Role.COUNT


def _word(tokens: Sequence[Token], index: int) -> Quantity | None:
    """An amount in a word: doble, halvparten, zero, alle."""
    tags = tokens[index].tags
    if "v.multiply" in tags or "w.share" in tags:
        return Quantity(Role.RATIO, "x", 2.0, index, index)
    if "w.none" in tags:
        return Quantity(Role.ABSOLUTE, "", 0.0, index, index)
    if "w.all" in tags:
        return Quantity(Role.ABSOLUTE, "%", 100.0, index, index)
    return None


def _settled(found: list[Quantity], tokens: Sequence[Token], scan: Scan) -> list[Quantity]:
    """The roles that need the whole sentence: a lone «from 50 users» is a count when nothing is moved."""
    if scan.known & _MOVED or any(quantity.role in _ENDS for quantity in found):
        return found
    settled: list[Quantity] = []
    earlier = False
    for quantity in found:
        first, last = quantity.first, quantity.last
        arrow = last + 1 < len(tokens) and tokens[last + 1].sort is Sort.ARROW
        if (
            quantity.role is Role.BASELINE
            and "w.from" in _tags(tokens, first - 1)
            and not arrow
            and not earlier
        ):
            settled.append(Quantity(Role.COUNT, quantity.unit, quantity.value, first, last))
        else:
            settled.append(quantity)
        earlier = earlier or quantity.role in HITS
    return settled


def _place(quantity: Quantity) -> int:
    return quantity.first
