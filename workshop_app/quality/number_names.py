"""Numbers that count nothing: versions, standards, ranks, ages, ordinals and parts of names."""

from collections.abc import Sequence

from workshop_app.quality.scan import UNITS, Scan
from workshop_app.quality.tokens import NO_TAGS, Sort, Token

_NOT_FOLLOWED = frozenset(",.;:!?)")
_KNOWN = frozenset({"the", "our", "these", "de", "våre", "disse"})
_FEW = 12


def tags_at(tokens: Sequence[Token], index: int) -> frozenset[str]:
    """The tags of a token; none outside the sentence."""
    return tokens[index].tags if 0 <= index < len(tokens) else NO_TAGS


def low_at(tokens: Sequence[Token], index: int) -> str:
    """A token in lower case; empty outside the sentence."""
    return tokens[index].low if 0 <= index < len(tokens) else ""


def is_name(tokens: Sequence[Token], index: int, last: int, scan: Scan) -> bool:
    """Whether a number counts nothing: version 2.0, ISO 27001, topp 3, 1. klasse, 16-åringer."""
    if index in scan.names:
        return True
    before, after = tags_at(tokens, index - 1), tags_at(tokens, last + 1)
    if last == index and (_ordinal(tokens, index) or _hyphened(tokens, index)):
        return True
    if "w.rank" in before and not after & UNITS and low_at(tokens, index - 1) != "position":
        return "n.metric" not in before
    if _age(tokens, index, last) or _known_few(tokens, index, last):
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
    return known and "t.long" not in tags_at(tokens, index + 1)


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
        return True
    return index + 2 < len(tokens) and _joined(tokens, index) and tokens[index + 2].sort is Sort.WORD


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


def _counted_noun(tokens: Sequence[Token], index: int, before: frozenset[str]) -> bool:
    """Whether a plain noun is counted right after the number, as in «Stage 4 premieres»."""
    if "v.activity" not in before and "v.finish" not in before and "v.open" not in before:
        return False
    if "w.determiner" in tags_at(tokens, index):
        index += 1
    return bool(tags_at(tokens, index) & {"n.artefact", "n.party", "n.metric", "n.inhouse", "n.generic"})


def _after_proper_name(tokens: Sequence[Token], index: int) -> bool:
    """``Office 365``, ``Prosjekt 3``: a capital before, and nothing counted behind."""
    if index < 2 or not tokens[index - 1].capital or tokens[index - 1].sort is not Sort.WORD:
        return False
    if tokens[index - 1].text.isupper() or any(tag[0] == "v" for tag in tokens[index - 1].tags):
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
