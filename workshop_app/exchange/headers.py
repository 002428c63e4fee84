"""Which of our columns the headers of a table mean: our own names, Norwegian ones, and those of other tools.

The headers of others are the public ones: Viva Goals (Ally), Peoplebox, PeopleCues, Betterworks, Culture Amp
and BurningOKR, each as its help or its export shows them.
"""

import re
from collections.abc import Sequence

_ALIASES = {
    "row_id": "rowid id rad radnr",
    "parent_row_id": "parentrowid parentrowids parent parentid overordnet",
    "type": "type goaltype kind",
    "level": "level scope entity nivå",
    "owner": "owner ownername eier ansvarlig",
    "owner_email": "owneremail owneremails owneremailid email epost",
    "team": "team gruppe avdeling",
    "period": "period timeperiod goalcycle cycle periode",
    "start_date": "startdate startson startdato",
    "end_date": "enddate duedate dueat dueon deadline frist sluttdato",
    "title": "title goaltitle name tittel navn",
    "objective": "objective objectivetitle mål",
    "key_result": "keyresult keyresulttitle metricname nøkkelresultat",
    "why": "why whynow hvorfor hvorfornå",
    "note": "note notes merknad kommentar",
    "description": "description beskrivelse",
    "supports": "corporateobjective supports støtter",
    "kr_kind": "krkind metrictype",
    "unit": "unit units enhet",
    "start_value": "startvalue startingvalue metricstartvalue start from fra baseline",
    "target_value": "targetvalue metrictargetvalue target end to til",
    "current_value": "currentvalue actual actualvalue now nå",
    "confidence": "confidence tillit tiltro",
    "status": "status",
    "score": "score poeng",
    "committed": "committed forpliktet",
}
_MEANING = {alias: ours for ours, aliases in _ALIASES.items() for alias in aliases.split()}
_WIDE = re.compile(r"keyresult(\d{1,3})(title|targetvalue|startvalue|currentvalue|unit|owner|dueat)")
_WIDE_PARTS = {
    "title": "title",
    "targetvalue": "target_value",
    "startvalue": "start_value",
    "currentvalue": "current_value",
    "unit": "unit",
    "owner": "owner",
    "dueat": "end_date",
}
_MARKS = re.compile(r"[\W_]+")


def meaning(header: str) -> str:
    """Our name for a header, ``1.title`` for the title of the first of several key results, or nothing.

    >>> meaning("Owner Email"), meaning("key_result_2_title"), meaning("Goal ID")
    ('owner_email', '2.title', '')
    """
    plain = _MARKS.sub("", header).casefold()
    wide = _WIDE.fullmatch(plain)
    return f"{int(wide[1])}.{_WIDE_PARTS[wide[2]]}" if wide else _MEANING.get(plain, "")


def meanings(headers: Sequence[str]) -> tuple[str, ...]:
    """What each header means; of two that mean the same the first one does."""
    found: list[str] = []
    for header in headers:
        ours = meaning(header)
        found.append("" if ours in found else ours)
    return tuple(found)
