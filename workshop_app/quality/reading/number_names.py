"""Numbers that count nothing: versions, standards, ranks, ages, ordinals and parts of names."""

from collections.abc import Sequence

from workshop_app.quality.reading.scan import UNITS, Scan
from workshop_app.quality.reading.tokens import NO_TAGS, Sort, Token, letters

_NOT_FOLLOWED = frozenset(",.;:!?)")
_KNOWN = frozenset({"the", "our", "these", "de", "våre", "disse"})
_FEW = 12
_MANY = 10
_SUPERLATIVE = ("est", "ste", "most", "mest")
_VERSIONS = frozenset({"version", "release", "versjon", "versjonen", "utgave", "utgaven"})
_COUNTABLE = frozenset({"n.party", "n.defect", "n.artefact", "n.inhouse"})
_RANKED = frozenset(
    {"among", "in", "into", "of", "a", "to", "blant", "i", "inn", "på", "en", "et", "til", "av"}
)
_ONES = frozenset({"one", "ett", "én", "et", "en"})
_SHARED = frozenset({"shared", "common", "single", "felles", "samlet"})
_LONGEST_OBJECT = 3
_BETWEEN_COUNTED = frozenset({"w.determiner", "a.more"})
_PLURALS = ("s", "er")
_LENGTHS = frozenset({"t.short", "t.mid", "t.long", "t.clock"})
_ONE_LENGTH = frozenset({"day", "week", "month", "year", "hour"})
_OLDER = frozenset({"older", "eldre"})
_BUCKETS = frozenset({30.0, 45.0, 60.0, 90.0, 120.0, 180.0})
_INTO = frozenset({"in", "into", "for", "aged"})
_OLD = frozenset({"overdue", "past", "late", "old", "gamle", "gammel", "forfalt", "forfalte", "forsinket"})
_DESCRIBING = frozenset({"w.article", "w.determiner", "a.quality", "a.weight", "a.judge"})
_NAMING = frozenset({"G", "D"})
_HYPHENS = frozenset({"-", "‑"})
_RANGES = frozenset({"-", "–", "to", "til", "and", "og"})
_OF_AGE = ("alder", "aged", "ages", "age", "aldersgruppe")
_GENERATIONS = (
    "barn",
    "ung",
    "jente",
    "gutt",
    "child",
    "young",
    "youth",
    "girl",
    "boy",
    "teen",
    "elev",
    "pupil",
)
_YEARS = frozenset({"år", "years", "year", "yrs", "åringer"})
_SIZES = frozenset(
    {"m", "meter", "metre", "metres", "meters", "cm", "mm", "px", "pixels", "piksler", "feet", "ft"}
)


def tags_at(tokens: Sequence[Token], index: int) -> frozenset[str]:
    """The tags of a token; none outside the sentence."""
    return tokens[index].tags if 0 <= index < len(tokens) else NO_TAGS


def low_at(tokens: Sequence[Token], index: int) -> str:
    """A token in lower case; empty outside the sentence."""
    return tokens[index].low if 0 <= index < len(tokens) else ""


def is_name(tokens: Sequence[Token], index: int, last: int, scan: Scan) -> bool:
    """Whether a number counts nothing: version 2.0, ISO 27001, topp 3, 1. klasse, 16-åringer."""
    if index in scan.names or any(names(tokens, index) for names in _NAMED_OUTRIGHT):
        return True
    before, after = tags_at(tokens, index - 1), tags_at(tokens, last + 1)
    if last == index and (_ordinal(tokens, index) or _hyphened(tokens, index) or _lettered(tokens, index)):
        return True
    if "w.rank" in before and not after & UNITS and low_at(tokens, index - 1) != "position":
        return "n.metric" not in before and not _top_of_some(tokens, index)
    if _age(tokens, index, last) or _known_few(tokens, index, last) or _overdue(tokens, index):
        return True
    if _stands_for_a_noun(tokens, index) or low_at(tokens, index + 1) in _VERSIONS:
        return True
    if "w.name" in before and tokens[index - 1].capital and index > 1 and after & {"n.party"}:
        return True
    if last > index or "n.metric" in before or after & {"n.party", "n.defect"}:
        return False
    if before & {"w.name"} and not _counted_noun(tokens, last + 1, before):
        return True
    return _after_proper_name(tokens, index)


def _known_few(tokens: Sequence[Token], index: int, last: int) -> bool:
    """``the two departments``, ``våre tre butikker``: the reader knows them already."""
    written = tokens[index].sort is Sort.NUMBER and tokens[index].text.isalpha()
    if not written or (tokens[index].value or 0) > _FEW or last > index:
        return False
    known = low_at(tokens, index - 1).rpartition(" ")[2] in _KNOWN
    chosen = low_at(tokens, index + 1).endswith(_SUPERLATIVE)
    return known and not chosen and "t.long" not in tags_at(tokens, index + 1)


def _top_of_some(tokens: Sequence[Token], index: int) -> bool:
    """«visit the top 20 accounts»: so many are visited; «among the top 20 companies» is a rank."""
    at = index - 2 if low_at(tokens, index - 1) in _HYPHENS else index - 1
    if not low_at(tokens, at).startswith("top"):
        return False
    behind = [tags_at(tokens, step) for step in range(index + 1, index + 1 + _LONGEST_OBJECT)]
    place = next((step for step, tags in enumerate(behind) if not tags.isdisjoint(_COUNTABLE)), -1)
    if place < 0 and (tokens[index].value or 0) >= _MANY:
        place = next((step for step in range(len(behind)) if _is_several(tokens, index + 1 + step)), -1)
    if place < 0 or any("n.generic" in tags or "w.function" in tags for tags in behind[: place + 1]):
        return False
    lead = at - 1
    if low_at(tokens, lead) in _KNOWN:
        lead -= 1
    return low_at(tokens, lead) not in _RANKED and "v.reach" not in tags_at(tokens, lead)


def _is_several(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word that no list knows is a plural by its ending."""
    token = tokens[index] if index < len(tokens) else None
    return token is not None and token.sort is Sort.WORD and not token.tags and token.low.endswith(_PLURALS)


def _overdue(tokens: Sequence[Token], index: int) -> bool:
    """``60+ days past due``, ``older than 90 days``, ``the 60+ day bucket``: which ones, not how many."""
    step = index + 1
    plus = low_at(tokens, step) == "+"
    step += plus
    if low_at(tokens, index - 1) in _OLDER or low_at(tokens, index - 2) in _OLDER:
        return bool(tags_at(tokens, step) & _LENGTHS)
    if plus and low_at(tokens, index - 1) in _INTO:
        alone = step >= len(tokens) or tokens[step].sort is not Sort.WORD
        return alone or (tokens[index].value or 0) in _BUCKETS
    if not tags_at(tokens, step) & _LENGTHS:
        return False
    behind = low_at(tokens, step + 1)
    if low_at(tokens, step + 2).startswith("forfall"):
        return True
    kind = plus and low_at(tokens, step) in _ONE_LENGTH and bool(behind)
    return kind or behind.partition(" ")[0] in _OLD


def _stands_for_a_noun(tokens: Sequence[Token], index: int) -> bool:
    """«… if a relevant one pops up», «one shared login»: the word stands for a noun or an article."""
    if low_at(tokens, index) in _ONES and low_at(tokens, index + 1) in _SHARED:
        return True
    if low_at(tokens, index) != "one":
        return False
    known = not tags_at(tokens, index - 1).isdisjoint(_DESCRIBING)
    if not known and (tags_at(tokens, index - 1) or "w.article" not in tags_at(tokens, index - 2)):
        return False
    behind = tags_at(tokens, index + 1)
    return "n" not in letters(behind) and "w.of" not in behind


def _ordinal(tokens: Sequence[Token], index: int) -> bool:
    """``1. klasse``, ``2nd place``: the mark stands right at the number and the sentence goes on."""
    follows = index + 1
    if follows >= len(tokens) or tokens[follows].start != tokens[index].end:
        return False
    if "u.ordinal" in tokens[follows].tags and tokens[follows].text != ".":
        return True
    if tokens[follows].text != "." or follows + 1 >= len(tokens):
        return False
    return tokens[follows + 1].sort is Sort.WORD and not tokens[follows + 1].capital


def _hyphened(tokens: Sequence[Token], index: int) -> bool:
    """``360-degree``, ``100-årsjubileet``, ``under-15``: the number is a part of a word."""
    if index >= 2 and _joined(tokens, index - 2) and tokens[index - 2].sort is Sort.WORD:
        return not _top_of_some(tokens, index)
    return index + 2 < len(tokens) and _joined(tokens, index) and tokens[index + 2].sort is Sort.WORD


def _lettered(tokens: Sequence[Token], index: int) -> bool:
    """``5G``, ``3D-kart``, ``the 8080's``: a letter or an owner's mark stands right at the number."""
    behind = tokens[index + 1 : index + 3]
    if not behind or behind[0].start != tokens[index].end:
        return False
    if behind[0].text.partition("-")[0] in _NAMING:
        return True
    return behind[0].text in "'’" and behind[-1].low == "s"


def _of_a_version(tokens: Sequence[Token], index: int) -> bool:
    """The ``1`` of ``v2.1`` and of ``R4.1``."""
    if index < 2 or tokens[index - 1].text != "." or tokens[index - 2].sort is not Sort.CODE:
        return False
    return tokens[index - 2].end == tokens[index - 1].start and tokens[index - 1].end == tokens[index].start


def _around_the_clock(tokens: Sequence[Token], index: int) -> bool:
    """``24/7``, ``24/7/365``: always, not an amount."""
    whole = [token.text for token in tokens[max(0, index - 4) : index + 5]]
    place = min(index, 4)
    return any(
        whole[start : start + 3] == ["24", "/", "7"] and start <= place <= start + 4
        for start in range(len(whole) - 2)
    )


def _joined(tokens: Sequence[Token], index: int) -> bool:
    """Whether a token, a hyphen and the next token stand without space between them."""
    first, hyphen, last = tokens[index : index + 3]
    return hyphen.text in "-‑" and first.end == hyphen.start and hyphen.end == last.start


def _age(tokens: Sequence[Token], index: int, last: int) -> bool:
    """``16-åringer``, ``mellom 13 og 19 år``, ``aged 12``."""
    follows = last + 1
    if low_at(tokens, follows) == "-":
        follows += 1
    if "u.age" in tags_at(tokens, follows) and low_at(tokens, follows) != "år":
        return True
    if "u.age" in tags_at(tokens, index - 1):
        return True
    years = "år" in (low_at(tokens, last), low_at(tokens, last + 3), low_at(tokens, follows))
    between = (
        "mellom" in (low_at(tokens, index - 1), low_at(tokens, index - 3))
        or low_at(tokens, index - 3) == "between"
    )
    return between and (years or low_at(tokens, last) == "years")


def _ages_of_a_group(tokens: Sequence[Token], index: int) -> bool:
    """``barn 6-9 år``, ``i alderen 13–19``, ``youths aged 16 to 25``: who is meant, not how many."""
    first = next(
        (
            start
            for start in (index, index - 2)
            if start > 0
            and start + 2 < len(tokens)
            and tokens[start].sort is tokens[start + 2].sort is Sort.NUMBER
            and low_at(tokens, start + 1) in _RANGES
        ),
        0,
    )
    if not first or (tokens[first].value or 0) >= (tokens[first + 2].value or 0):
        return False
    before = low_at(tokens, first - 1)
    if before.startswith(_OF_AGE):
        return True
    grouped = before.startswith(_GENERATIONS) or not tags_at(tokens, first - 1).isdisjoint({"n.party"})
    return grouped and low_at(tokens, first + 3) in _YEARS


def _dimension(tokens: Sequence[Token], index: int) -> bool:
    """``12 x 20 meter``: how large one thing is."""
    for first in (index, index - 2):
        sizes = first >= 0 and first + 3 < len(tokens) and low_at(tokens, first + 1) in ("x", "×")
        if sizes and low_at(tokens, first + 3) in _SIZES:
            return True
    return False


def _counted_noun(tokens: Sequence[Token], index: int, before: frozenset[str]) -> bool:
    """Whether a plain noun is counted right after the number, as in «Stage 4 premieres»."""
    if "v.activity" not in before and "v.finish" not in before and "v.open" not in before:
        return False
    while not tags_at(tokens, index).isdisjoint(_BETWEEN_COUNTED):
        index += 1
    if "w.name" in before and _plural_near(tokens, index):
        return True
    return bool(tags_at(tokens, index) & {"n.artefact", "n.party", "n.metric", "n.inhouse", "n.generic"})


def _plural_near(tokens: Sequence[Token], index: int) -> bool:
    """«Plan 3 [targeted training events]»: several of something stand behind the number."""
    behind = tokens[index : index + _LONGEST_OBJECT]
    return any(
        token.sort is Sort.WORD and token.low.endswith(_PLURALS) and "n" in letters(token.tags)
        for token in behind
    )


def _after_proper_name(tokens: Sequence[Token], index: int) -> bool:
    """``Office 365``, ``Prosjekt 3``: a capital before, and nothing counted behind."""
    if index and _mixed(tokens[index - 1].text):
        return True
    if index < 2 or not tokens[index - 1].capital or tokens[index - 1].sort is not Sort.WORD:
        return False
    if tokens[index - 1].text.isupper() or "v" in letters(tokens[index - 1].tags):
        return False
    if tags_at(tokens, index - 1) & {
        "w.to",
        "w.from",
        "w.by",
        "w.limit",
        "w.of",
        "n.metric",
        "n.performance",
    }:
        return False
    follows = tokens[index + 1] if index + 1 < len(tokens) else None
    return follows is None or follows.text in _NOT_FOLLOWED or "w.function" in follows.tags


def _mixed(text: str) -> bool:
    """Whether capitals stand inside a word, as in iOS or PostgreSQL."""
    return text.isalpha() and not text.isupper() and not text[1:].islower() and len(text) > 1


_NAMED_OUTRIGHT = (_around_the_clock, _of_a_version, _dimension, _ages_of_a_group)
