"""Whether a sentence begins with an order («Launch …») or with a noun that is written the same."""

from collections.abc import Sequence

from workshop_app.quality.reading.tokens import NO_TAGS, Sort, Token, letters

_MEASURED = frozenset({"n.metric", "n.performance", "n.defect", "n.between"})
_NOUN_FOLLOWERS = frozenset({"of", ":", "av", "is", "are", "er", "per", "/", "=", "på", "fra", "til"})
_BENT_ENDINGS = ("te", "ede", "et", "es", "ende", "ed", "vd", "gd", "s")
_SHORT_ORDERS = ("es", "is", "ås", "øs")
_LONGEST_SHORT = 4
_BRINGING = frozenset({"v.reach", "v.up", "v.down", "v.better", "v.hold", "v.erase", "v.win", "v.multiply"})
_WAYS = ("down ", "up ", "ned ", "opp ")
_NOUN_ENDINGS = ("ing", "s")
_CHANGING = frozenset({"v.up", "v.down", "v.better", "v.multiply", "v.erase"})
_LEVEL = frozenset({"w.of", "w.to", "w.from", "a.more", "w.limit", "w.by"})
_OWN_WORK = frozenset({"v.finish", "v.activity", "v.open", "v.gather"})
_WISHES = frozenset({"v.vivid", "v.transform", "v.keep"})
_MOVING = frozenset({"v.up", "v.down", "v.multiply", "v.better"})


def is_order(tokens: Sequence[Token], index: int) -> bool:
    """Whether the token is a verb here, and not a noun that is written the same."""
    token = tokens[index]
    if "v" not in letters(token.tags) or token.sort is not Sort.WORD:
        return False
    bent = "f.base" not in token.tags and token.low.endswith(_BENT_ENDINGS)
    short = index == 0 and len(token.low) <= _LONGEST_SHORT and token.low.endswith(_SHORT_ORDERS)
    if (bent and not short) or (index + 1 < len(tokens) and tokens[index + 1].text == "#"):
        return False
    if _told_by_way(tokens, index) or describes(tokens, index) or _only_describes(token.tags):
        return False
    if "n" not in letters(token.tags):
        return not _heads_a_measure(tokens, index)
    if " " not in token.low and token.low.endswith(_NOUN_ENDINGS) and not token.low.endswith("ss"):
        return False
    if index + 1 >= len(tokens):
        return False
    follows = tokens[index + 1]
    if follows.low in _NOUN_FOLLOWERS or follows.tags & {"u.percent", "w.possible"}:
        return False
    limited = "w.limit" in follows.tags and not _counts_things(tokens, index)
    if limited or (follows.tags & _MOVING and "n.metric" not in follows.tags):
        return False
    return bool(token.tags & _CHANGING) or not _names_a_measure(tokens, index)


def _counts_things(tokens: Sequence[Token], index: int) -> bool:
    """«Interview at least 15 candidates»: work, a limit, a number and what it counts."""
    if index + 3 >= len(tokens) or tokens[index].tags.isdisjoint(_OWN_WORK):
        return False
    number, counted = tokens[index + 2], tokens[index + 3]
    if number.sort is not Sort.NUMBER or counted.sort is not Sort.WORD:
        return False
    return "u" not in letters(counted.tags)


def describes(tokens: Sequence[Token], index: int) -> bool:
    """«Clear roles», «clean handovers»: an adjective before what our house is like inside."""
    if index + 1 >= len(tokens) or "a.level" not in tokens[index].tags:
        return False
    return bool(tokens[index + 1].tags & {"n.inner", "n.abstract"})


def _only_describes(tags: frozenset[str]) -> bool:
    """«Trygge gater»: an adjective that is a verb only for the wishes in an objective."""
    return "a.quality" in tags and all(tag[0] != "v" or tag in _WISHES for tag in tags)


def _told_by_way(tokens: Sequence[Token], index: int) -> bool:
    """«Open audit findings down to zero»: what comes down needs no order before it."""
    tags = tokens[index].tags
    if tags.isdisjoint(_OWN_WORK) or not tags.isdisjoint(_BRINGING):
        return False
    return any(
        token.low.startswith(_WAYS) and token.tags & {"w.to", "w.from"}
        for token in tokens[index + 2 : index + 7]
    )


def is_gerund(tokens: Sequence[Token], index: int) -> bool:
    """«Reading age improves …»: the first word belongs to the subject of a verb that comes later."""
    later = [token for token in tokens[index + 1 :] if token.tags & _MOVING]
    if tokens[index].low.endswith("ing"):
        return any(token.low.endswith("s") or token is tokens[-1] for token in later)
    loose = "v.theirs" in tokens[index].tags and tokens[index].tags.isdisjoint(_OWN_WORK)
    return loose and any("f.base" not in token.tags or token.low == "cut" for token in later)


def may_be_order(tokens: Sequence[Token], index: int) -> bool:
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
    if tokens[index + 1].tags & {"n.neutral", "n.performance"} and _leads_to_a_number(tokens, index + 2):
        return True
    levels = any("u.percent" in token.tags or token.sort is Sort.ARROW for token in tokens)
    return levels and not _is_plain(tokens[index + 2])


def _leads_to_a_number(tokens: Sequence[Token], index: int) -> bool:
    """«(pick rate) of 120», «(load time) under 2 s»."""
    if tokens[index].sort is Sort.NUMBER:
        return True
    linked = tokens[index].tags & {"w.of", "w.limit"}
    return bool(linked) and index + 1 < len(tokens) and tokens[index + 1].sort is Sort.NUMBER


def _is_plain(token: Token) -> bool:
    return token.sort is Sort.WORD and not any(tag[0] in "wt" or tag == "a.more" for tag in token.tags)


def is_reduced(tokens: Sequence[Token], index: int) -> bool:
    """«accidents involving children», «code signing»: a form in -ing that no helper makes a verb."""
    return index > 0 and tokens[index].low.endswith("ing") and "w.helper" not in tokens[index - 1].tags


def is_infinitive(tokens: Sequence[Token], index: int) -> bool:
    """«Flere barn lærer å svømme»: another verb carries the sentence."""
    if index <= 1 or tokens[index].tags & _MOVING:
        return False
    return tokens[index - 1].low == "å" and "w.will" not in tokens[index - 2].tags


def is_easy_to(tokens: Sequence[Token], index: int) -> bool:
    """Whether a verb only says what is easy («easy to report a fault», «enkelt å melde feil»)."""
    return index > 1 and tokens[index - 1].low in ("to", "å") and "a.quality" in tokens[index - 2].tags


def is_left_done(tokens: Sequence[Token], index: int) -> bool:
    """«New lab opened»: something that others could do was done to a thing, and nobody is named."""
    if not tokens[index].low.endswith("ed") or "v.finish" not in tokens[index].tags:
        return False
    ends = index + 1 >= len(tokens) or tokens[index + 1].sort is not Sort.WORD
    return ends and not any(token.tags & {"n.party", "w.helper"} for token in tokens[:index])
