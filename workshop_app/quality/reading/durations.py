"""What a unit of time means where it stands: a period, a rhythm, a service level or a measured length."""

from workshop_app.quality.reading.moment import Time
from workshop_app.quality.reading.scan import Scan
from workshop_app.quality.reading.tokens import letters

_HIGHEST_WEEK = 53
_FINISHING = frozenset({"v.finish", "v.activity"})
_CHANGING = frozenset({"v.up", "v.down", "v.better", "v.multiply"})
_ENDS = frozenset({"w.to", "w.by", "w.limit", "u.money"})
_BEGINNING, _NEAR, _FROM = 3, 4, 12
_OTHERS = frozenset({"n.party", "n.defect"})
_WITHIN = frozenset({"within", "innen"})
_PLURALS = ("s", "er")
_REPEATED = frozenset({"t.often", "t.each", "w.all"})


def read_length(scan: Scan, index: int) -> None:
    """Adds to ``scan`` what the unit of time at ``index`` means, unless it is only measured."""
    if "t.ordinal" in scan.tags(index) and scan.is_plain_noun(index + 1):
        return
    before = scan.tags(index - 1)
    if "t.each" in before and "t.point" not in before:
        scan.add(Time.RHYTHM, index - 1, index)
    elif scan.is_number(index - 1):
        _counted(scan, index, index - 1)
    elif _hyphened(scan, index) or _ordinal(scan, index):
        return
    elif scan.is_number(index + 1) and (scan.tokens[index + 1].value or 0) <= _HIGHEST_WEEK:
        if scan.low(index) in ("year", "år"):
            scan.names.add(index + 1)
        elif scan.tags(index) & {"t.long", "t.mid"} and not scan.tags(index + 2) & {"u.percent", "u.scale"}:
            scan.add(Time.DEADLINE, index, index + 1)
    else:
        _uncounted(scan, index, before)


def _counted(scan: Scan, index: int, number: int) -> None:
    """``within 24 hours``, ``på to måneder``, ``the next 3 years``, ``every 2 weeks``, ``first 30 days``."""
    lead = number - 1
    while (
        lead > 0
        and ("w.article" in scan.tags(lead) or scan.tags(lead) >= {"w.limit"})
        and (scan.tags(lead - 1) & {"t.in", "t.by", "t.this"})
    ):
        lead -= 1
    tags = scan.tags(lead)
    if _measured(scan, index, lead):
        return
    if "t.each" in tags and "w.article" in tags:
        scan.add(Time.RHYTHM, lead, index)
    elif "t.this" in tags:
        scan.add(Time.DEADLINE, lead, index)
    elif "t.first" in tags or "t.last" in tags:
        scan.used.update(range(lead, index + 1))
    elif lead >= 0 and "t.within" in scan.tags(lead):
        scan.add(_within(scan, index, lead), lead, index)


def _measured(scan: Scan, index: int, lead: int) -> bool:
    """``runway of 12 months``, ``alle over 80 år``: the length is what is measured, or an age."""
    before = scan.tags(lead - 1)
    aged = scan.low(lead) in ("over", "under") and scan.low(index) in ("år", "years")
    if aged and before & {"w.all", "n.party", "n.inhouse"}:
        scan.used.add(lead + 1)
        return True
    return scan.low(lead) in ("på", "of", "at") and bool(before & {"n.metric", "n.performance"})


def _within(scan: Scan, index: int, lead: int) -> Time:
    """A deadline for months and years, a service level for hours; for days and weeks the work decides."""
    if "t.afterwards" in scan.tags(index + 1) or "t.clock" in scan.tags(index):
        return Time.SERVICE
    if "t.long" in scan.tags(index) or _moved_before(scan, lead):
        return Time.DEADLINE
    if "u.percent" in scan.known:
        return Time.SERVICE
    if scan.known & _REPEATED and "n.inhouse" not in scan.known:
        return Time.SERVICE
    days = "t.short" in scan.tags(index)
    if days and _done_again(scan, lead):
        return Time.SERVICE
    for place, token in enumerate(scan.tokens[: min(lead, _BEGINNING)]):
        if token.tags & _OTHERS and "v" not in letters(token.tags):
            return Time.SERVICE
        if _finishes(token.tags, days=days) and (place == 0 or "n" not in letters(token.tags)):
            served = scan.tags(place + 1) & _OTHERS and lead == place + 2
            return Time.SERVICE if served else Time.DEADLINE
    return Time.SERVICE


def _done_again(scan: Scan, lead: int) -> bool:
    """«Process building permits in 20 days»: an activity on all of a kind, with no number or article."""
    verb = scan.tags(0)
    if not {"v.activity", "f.base"} <= verb or lead < _NEAR - 2 or not scan.low(lead - 1).endswith(_PLURALS):
        return False
    return all(scan.is_plain_noun(place) for place in range(1, lead))


def _moved_before(scan: Scan, lead: int) -> bool:
    """``from 35% to 15% in 60 days``: a verb of change begins, its amount stands before the time."""
    begins = any(token.tags & _CHANGING for token in scan.tokens[: min(lead, _BEGINNING)])
    moved = any("w.from" in token.tags for token in scan.tokens[max(0, lead - _FROM) : lead])
    if not begins and not moved:
        return False
    near = range(lead - 1, max(0, lead - _NEAR - 1), -1)
    number = next((place for place in near if scan.is_number(place)), 0)
    if not number or not scan.tags(number - 1) & _ENDS:
        return False
    return not any(
        scan.tokens[place].tags & _FINISHING and "n" not in letters(scan.tags(place))
        for place in range(number + 1, lead)
    )


def _finishes(tags: frozenset[str], *, days: bool) -> bool:
    """Whether a verb gets something done once; «returns handled in two days» happens again and again."""
    return bool(tags & _FINISHING) and ("f.base" in tags or not days)


def _hyphened(scan: Scan, index: int) -> bool:
    """``6-month retention``, ``24-timers svar``: the number belongs to a name."""
    joined = index >= 2 and scan.tokens[index - 1].text in "-‑" and scan.is_number(index - 2)
    if joined:
        scan.used.update(range(index - 2, index + 1))
    return joined


def _ordinal(scan: Scan, index: int) -> bool:
    """``3. kvartal``, ``2nd half``, ``første halvår``."""
    if "t.part" not in scan.tags(index) or index == 0:
        return False
    word = scan.tokens[index - 1]
    if "t.ordinal" in word.tags:
        first = index - 1
    elif "u.ordinal" in word.tags and scan.is_number(index - 2):
        first = index - 2
    else:
        return False
    time = (
        Time.COMPARISON
        if "w.from" in scan.tags(first - 1) and "t.by" not in scan.tags(first - 1)
        else Time.DEADLINE
    )
    scan.add(time, first, index)
    return True


def _uncounted(scan: Scan, index: int, before: frozenset[str]) -> None:
    """``this quarter``, ``last year``, ``end of the month``, ``during the year``, ``a week``."""
    if "t.last" in before:
        scan.add(Time.COMPARISON, index - 1, index)
    elif before & {"t.this", "t.end"}:
        if "t.clock" not in scan.tags(index):
            scan.add(Time.DEADLINE, index - 1, index)
    elif "w.about" in before and "w.article" in before:
        within = index > 1 and "t.within" in scan.tags(index - 2) and "t.long" in scan.tags(index)
        served = scan.low(index - 2) in _WITHIN and "t.long" not in scan.tags(index)
        time = Time.SERVICE if served else Time.RHYTHM
        scan.add(Time.DEADLINE if within else time, index - 1, index)
    else:
        article = index > 0 and "w.article" in scan.tags(index - 1)
        lead = index - 2 if article else index - 1
        during = "t.during" in scan.tags(lead) or (scan.low(index - 1) == "the" and scan.low(lead) == "in")
        leading = lead >= 0 and (during or "t.end" in scan.tags(lead))
        share = article and any("u.percent" in token.tags for token in scan.tokens)
        if leading and scan.tags(index) & ({"t.long"} if share else {"t.long", "t.mid"}):
            scan.add(Time.DEADLINE, lead, index)
