"""The numbers of a sentence: which of them is a target, where it starts from, and which is only a name."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from workshop_app.quality.reading.moment import Time
from workshop_app.quality.reading.number_names import is_name, low_at, tags_at
from workshop_app.quality.reading.scan import UNITS, Scan
from workshop_app.quality.reading.tokens import Sort, Token, letters


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
_BEFORE_NUMBER = frozenset({"w.limit", "u.money"})
_ONES = frozenset({"a", "an", "one", "en", "et", "ei"})
_HALF = frozenset({"halv", "half"})
_SHORTEST_SCALE = len("tusen")
_NORWEGIAN_MILLIONS = ("mill", "mrd", "mio")
_SKIPPED_SIGNS = frozenset('(<>≤≥=:~≈+-−–["“«')
_ROLE_TAGS = (
    ("w.from", Role.BASELINE),
    ("w.to", Role.TARGET),
    ("w.by", Role.CHANGE),
    ("w.limit", Role.LIMIT),
)


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
            elif _is_one(tokens, index):
                quantity = _one(tokens, index)
        if quantity is not None:
            found.append(quantity)
            index = quantity.last
        index += 1
    found.sort(key=_place)
    return _settled(found, tokens, scan)


def _timed(tokens: Sequence[Token], scan: Scan) -> list[Quantity]:
    """Service levels, and a rhythm that is moved («from weekly to daily», «weekly → daily»)."""
    found: list[Quantity] = []
    moved = False
    for moment in scan.moments:
        if moment.time is Time.SERVICE:
            found.append(Quantity(Role.SERVICE, "time", 0.0, moment.first, moment.last))
        elif moment.time is Time.RHYTHM and moment.first > 0:
            lead = tokens[moment.first].tags | tokens[moment.first - 1].tags
            leaves = "w.from" in lead or _is_arrow(tokens, moment.last + 1)
            if leaves or (moved and ("w.to" in lead or _is_arrow(tokens, moment.first - 1))):
                role = Role.BASELINE if leaves else Role.TARGET
                moved = True
                found.append(Quantity(role, "time", 0.0, moment.first, moment.last))
    return found


def _is_arrow(tokens: Sequence[Token], index: int) -> bool:
    return 0 <= index < len(tokens) and tokens[index].sort is Sort.ARROW


def _number(tokens: Sequence[Token], index: int, scan: Scan) -> Quantity:
    value = tokens[index].value or 0.0
    if _is_score(tokens, index):
        return Quantity(_role(tokens, index, index + 2), "", value, index, index + 2)
    last, unit = _unit(tokens, index)
    if is_name(tokens, index, last, scan):
        return Quantity(Role.NAME, unit, value, index, last)
    return Quantity(_role(tokens, index, last), unit, value, index, last)


def _is_score(tokens: Sequence[Token], index: int) -> bool:
    """``8.5/10``: so much of the most, with a stroke and no space between; ``24/7`` is no score."""
    if index + 2 >= len(tokens) or tokens[index + 2].sort is not Sort.NUMBER:
        return False
    score, stroke, most = tokens[index : index + 3]
    joined = stroke.text == "/" and score.end == stroke.start and stroke.end == most.start
    first = index == 0 or tokens[index - 1].text != "/"
    return joined and first and (score.value or 0.0) <= (most.value or 0.0)


def _unit(tokens: Sequence[Token], index: int) -> tuple[int, str]:
    """The last token of a number with its scale and unit, and the unit's name."""
    unit = "kr" if "u.money" in tags_at(tokens, index - 1) else ""
    last = index
    for _ in range(3):
        tags = tags_at(tokens, last + 1)
        if tokens[min(last + 1, len(tokens) - 1)].low == "%" and low_at(tokens, last + 2) in (
            "poeng",
            "points",
        ):
            return last + 2, "pp"
        if not tags & UNITS:
            break
        last += 1
        if "u.points" in tags and low_at(tokens, last) not in ("points", "poeng"):
            unit = "pp"
        elif "u.percent" in tags:
            unit = "%"
        elif "u.money" in tags:
            unit = "kr"
    if not unit and last > index and tokens[last].low.startswith(_NORWEGIAN_MILLIONS):
        follows = tokens[last + 1] if last + 1 < len(tokens) else None
        if follows is None or follows.sort is not Sort.WORD or not letters(follows.tags).isdisjoint("wt"):
            return last, "kr"
    behind = last + 2 if low_at(tokens, last + 1) == "+" else last + 1
    if not unit and tags_at(tokens, behind) & {"t.long", "t.mid", "t.short", "t.clock"}:
        return behind, "time"
    return last, unit


def _role(tokens: Sequence[Token], index: int, last: int) -> Role:
    """The role by the word before; the one behind (``81 % i fjor``) may make it the baseline."""
    if "t.now" in tags_at(tokens, last + 1):
        return Role.BASELINE
    if last + 1 < len(tokens) and tokens[last + 1].sort is Sort.ARROW:
        return Role.BASELINE
    back = index - 1
    while back >= 0 and (
        tokens[back].text in _SKIPPED_SIGNS
        or "w.about" in tokens[back].tags
        or "u.money" in tokens[back].tags
    ):
        if tokens[back].text in "<>≤≥":
            return Role.LIMIT
        back -= 1
    if back >= 0 and tokens[back].sort is Sort.ARROW:
        return Role.TARGET
    tags = tags_at(tokens, back)
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


def _is_one(tokens: Sequence[Token], index: int) -> bool:
    """«down by a ton», «ned med et kilo», «spare en million»: an article that counts one of a measure."""
    if "w.article" not in tokens[index].tags or low_at(tokens, index) not in _ONES:
        return False
    counted = tags_at(tokens, index + 1)
    if low_at(tokens, index + 1) in _HALF and "u.scale" in tags_at(tokens, index + 2):
        return True
    if "u.scale" in counted and len(low_at(tokens, index + 1)) >= _SHORTEST_SCALE:
        return True
    return "u.measure" in counted and bool(tags_at(tokens, index - 1) & {"w.by", "a.way"})


def _one(tokens: Sequence[Token], index: int) -> Quantity:
    if low_at(tokens, index + 1) in _HALF:
        last, unit = _unit(tokens, index + 1)
        return Quantity(_role(tokens, index, last), unit, 0.5, index, last)
    if "u.scale" in tags_at(tokens, index + 1):
        last, unit = _unit(tokens, index)
        return Quantity(_role(tokens, index, last), unit, 1.0, index, last)
    return Quantity(Role.CHANGE, "", 1.0, index, index + 1)


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
            and "w.from" in tags_at(tokens, first - 1)
            and not arrow
            and not earlier
        ):
            settled.append(Quantity(Role.COUNT, quantity.unit, quantity.value, first, last))
        elif quantity.role is Role.CHANGE and not quantity.unit:
            settled.append(Quantity(Role.COUNT, "", quantity.value, first, last))
        else:
            settled.append(quantity)
        earlier = earlier or quantity.role in HITS
    return settled


def _place(quantity: Quantity) -> int:
    return quantity.first
