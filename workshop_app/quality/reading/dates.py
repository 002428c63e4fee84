"""Where a sentence speaks of time, and what it means by it: a deadline, a rhythm, a service level or less."""

from collections.abc import Callable, Sequence

from workshop_app.quality.reading.durations import read_length
from workshop_app.quality.reading.moment import Moment, Time
from workshop_app.quality.reading.scan import LEADING, UNITS, Scan
from workshop_app.quality.reading.seasons import read_maybe_month, read_month, read_season, read_weekday
from workshop_app.quality.reading.tokens import Sort, Token, letters

_CODES = frozenset(
    f"{letter}{number}"
    for letter, most in (("q", 4), ("k", 4), ("t", 3), ("h", 2))
    for number in range(1, most + 1)
)
_WEAK = frozenset({"for", "to", "by", "with", "til", "under"})
_FARTHEST = 3
_WHOLE_PERIODS = ("i kvartalet", "i halvåret", "i semesteret", "i tertialet", "i året")
_LIMITS = frozenset({"t.by", "t.limit_before", "t.end"})
_NEAR_YEARS = (2010, 2060)
_SMALLEST_SHARE = 10
_ANDS = frozenset({"and", "og"})
_FOR_EVER = frozenset(
    {"beyond", "onwards", "onward", "later", "after", "fremover", "framover", "videre", "utover", "etter"}
)
_MOVING = frozenset({"v.up", "v.down", "v.better"})


def scanned(tokens: Sequence[Token]) -> Scan:
    """The times of a sentence."""
    scan = Scan(tokens)
    for index, token in enumerate(tokens):
        if index not in scan.used and index not in scan.names:
            _look(scan, index, token)
    for index, token in enumerate(tokens):
        if index not in scan.used and token.tags & {"t.limit_before", "t.at_event"}:
            _read_event(scan, index)
    return scan


def _look(scan: Scan, index: int, token: Token) -> None:
    if token.sort is Sort.DATE:
        scan.add(Time.DEADLINE, index, index)
    elif token.sort is Sort.CODE:
        _read_code(scan, index)
    elif token.sort is Sort.NUMBER:
        if scan.is_year(index):
            _read_year(scan, index)
        elif _is_slash_date(scan, index):
            scan.add(Time.DEADLINE, index, index + 2)
    elif not token.tags.isdisjoint(_READ):
        for tag, read in _READERS:
            if tag in token.tags:
                read(scan, index)
                return


def _read_code(scan: Scan, index: int) -> None:
    """``Q3``, ``H1``, ``FY26``; after «than» or «vs» it is only compared with."""
    low = scan.low(index)
    if _names_a_measure(scan, index):
        return
    if low in _CODES or _is_financial_year(low):
        before = scan.tags(index - 1)
        compared = (
            "t.last" in before
            or ("w.from" in before and "t.by" not in before)
            or scan.low(index - 1) == "than"
        )
        scan.add(Time.COMPARISON if compared else Time.DEADLINE, index, index)


def _is_financial_year(low: str) -> bool:
    """``FY26``, ``FY2027``, ``FYE2027``."""
    return low.startswith("fy") and low[2:].removeprefix("e").isdigit()


def _names_a_measure(scan: Scan, index: int) -> bool:
    """``H1-verdi``: the code belongs to the word behind its hyphen."""
    step = index + 2
    if step >= len(scan.tokens) or scan.tokens[step].sort is not Sort.WORD:
        return False
    code, hyphen, word = scan.tokens[index : step + 1]
    return hyphen.text in "-‑" and code.end == hyphen.start and hyphen.end == word.start


def _is_slash_date(scan: Scan, index: int) -> bool:
    """``31/12`` after a preposition of time; ``from 3/6 to 4/6`` and ``by 1/3`` are scores and shares."""
    if scan.low(index + 1) != "/" or not scan.is_number(index + 2):
        return False
    if not (scan.low(index) + scan.low(index + 2)).isdigit():
        return False
    if "w.to" in scan.tags(index - 1) and any(scan.low(place) == "/" for place in range(index)):
        return False
    if scan.low(index - 1) == "by" and _is_share(scan, index):
        return False
    day, month = scan.tokens[index].value or 0, scan.tokens[index + 2].value or 0
    early = scan.tags(index - 1) & {"t.by", "t.limit_before"}
    return bool(early) and 1 <= min(day, month) <= 12 and max(day, month) <= 31


def _is_share(scan: Scan, index: int) -> bool:
    part, whole = scan.tokens[index].value or 0, scan.tokens[index + 2].value or 0
    return part < whole <= _SMALLEST_SHARE and bool(scan.known & _MOVING)


def _read_year(scan: Scan, index: int) -> None:
    """A year is a deadline after a preposition or on its own, a name after a name (``Strategy 2030``)."""
    moved = any(token.sort is Sort.ARROW for token in scan.tokens[max(0, index - 1) : index + 2])
    if moved or scan.tags(index + 1) & UNITS:
        return
    if scan.low(index + 1) in _ANDS and scan.low(index + 2) in _FOR_EVER:
        scan.names.add(index)
        return
    before = scan.tags(index - 1)
    last = max(scan.with_year(index - 1), index)
    noun = scan.is_plain_noun(index + 1)
    if noun and scan.tokens[index + 1].capital and not before & _LIMITS and index > 1:
        scan.names.add(index)
    elif before & {"t.long", "t.season", "t.feast"}:
        scan.add(Time.DEADLINE, index - 1, last)
    elif before & (LEADING | {"w.to", "w.by", "t.at_event"}) and not (noun and not before & {"t.by", "t.in"}):
        if scan.low(index - 1) == "for" and (
            scan.is_name(index - 2) or "n.elsewhere" in scan.tags(index - 2)
        ):
            scan.names.update(range(index, scan.with_year(index) + 1))
        else:
            scan.add(Time.DEADLINE, index, last)
    elif "n.event" in before and scan.is_name(index - 1):
        scan.add(Time.EVENT, index - 1, index)
    elif scan.is_name(index - 1) or last > index:
        scan.names.update(range(index, last + 1))
    elif not noun:
        scan.add(Time.DEADLINE, index, index)
    elif "w.article" in before and _NEAR_YEARS[0] <= (scan.tokens[index].value or 0) <= _NEAR_YEARS[1]:
        scan.names.add(index)


def _read_point(scan: Scan, index: int) -> None:
    possessive = scan.low(index).endswith(" vår") and scan.is_plain_noun(index + 1)
    if not possessive:
        scan.add(Time.DEADLINE, index, index)


def _read_as(time: Time) -> Callable[[Scan, int], None]:
    def read(scan: Scan, index: int) -> None:
        scan.add(time, index, index)

    return read


def _read_often(scan: Scan, index: int) -> None:
    """A rhythm; but «ingen avvik i kvartalet» is over one whole period."""
    whole = scan.low(index).endswith(_WHOLE_PERIODS) and "w.none" in scan.known
    scan.add(Time.DEADLINE if whole else Time.RHYTHM, index, index)


def _read_event(scan: Scan, index: int) -> None:
    """``before launch``, ``på neste måling``: a limit, but no date."""
    step = index + 1
    while step - index <= _FARTHEST and (
        scan.tags(step) & {"w.determiner", "t.this"}
        or ("n.event" in scan.tags(step + 1) and "n.event" not in scan.tags(step))
    ):
        step += 1
    if step >= len(scan.tokens) or step in scan.used or scan.tokens[step].sort is not Sort.WORD:
        return
    target = scan.tags(step)
    limited = (
        "t.limit_before" in scan.tags(index)
        and not target & {"w.subject", "w.will"}
        and not _only_verb(target)
    )
    happening = "n.event" in target and (scan.low(index) not in _WEAK or "t.this" in scan.tags(index + 1))
    clause = _only_verb(scan.tags(step + 1))
    plural = scan.low(step).endswith(("ene", "er", "s"))
    if not clause and (limited or (happening and not plural)):
        scan.moments.append(Moment(Time.EVENT, index, step))


def _only_verb(tags: frozenset[str]) -> bool:
    return "v" in letters(tags) and "n" not in letters(tags)


_READERS: tuple[tuple[str, Callable[[Scan, int], None]], ...] = (
    ("t.point", _read_point),
    ("t.somewhen", _read_as(Time.SOMEWHEN)),
    ("t.comparison", _read_as(Time.COMPARISON)),
    ("t.service", _read_as(Time.SERVICE)),
    ("t.often", _read_often),
    ("t.month", read_month),
    ("t.maybe_month", read_maybe_month),
    ("t.feast", read_season),
    ("t.season", read_season),
    ("t.weekday", read_weekday),
    *((tag, read_length) for tag in ("t.long", "t.mid", "t.short", "t.clock")),
)
_READ = frozenset(tag for tag, _ in _READERS)
