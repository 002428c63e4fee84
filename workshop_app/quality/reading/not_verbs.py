"""Words that are written like verbs and are none where they stand: nouns, adjectives, what is easy to do."""

from collections.abc import Sequence

from workshop_app.quality.reading.orders import describes, is_easy_to, is_infinitive
from workshop_app.quality.reading.tokens import NO_TAGS, Sort, Token, letters

_BEFORE_THINGS = frozenset({"w.article", "w.of", "w.from", "w.giver", "w.also"})
_BEFORE_VERBS = frozenset({"w.all", "w.of_whom", "w.with", "w.and"})
_BEFORE_BASE = frozenset(
    {
        "w.subject",
        "w.will",
        "w.helper",
        "w.and",
        "w.of_whom",
        "w.able",
        "w.to",
        "n.inhouse",
        "w.negation",
        "w.purpose",
        "w.method",
        "w.function",
        "t.often",
    }
)
_NEW = frozenset({"new", "ny", "nytt"})
_PARTICIPLES = ("ed", "te", "de")
_MOVING = frozenset({"v.up", "v.down", "v.multiply", "v.better"})


def is_no_verb(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word of the verb lists is no verb here."""
    return any(is_other(tokens, index) for is_other in _NO_VERBS)


def _is_adjective(tokens: Sequence[Token], index: int) -> bool:
    """Whether a form stands before a noun after a number or an article («tre åpne avvik»)."""
    if index == 0 or index + 1 >= len(tokens):
        return False
    before = tokens[index - 1].tags
    if "w.having" in before and tokens[index].low.endswith("e") and "v.down" in tokens[index].tags:
        return True
    counted = tokens[index - 1].sort is Sort.NUMBER or bool(before & {"w.all", "w.none", "w.limit"})
    joined = bool(before & {"w.determiner", "w.of"}) and before.isdisjoint({"w.and", "w.helper", "w.subject"})
    bent = "f.base" not in tokens[index].tags and tokens[index].low.endswith(_PARTICIPLES)
    if "w.article" in before and tokens[index].low.endswith("ing") and not tokens[index + 1].tags:
        return tokens[index + 1].sort is Sort.WORD
    return (counted or (joined and bent)) and "n" in letters(tokens[index + 1].tags)


def _is_thing(tokens: Sequence[Token], index: int) -> bool:
    """Whether a base form is a noun here, as a preposition or an article says («the help pages»)."""
    if index == 0 or "f.base" not in tokens[index].tags:
        return False
    if tokens[index - 1].low in _NEW:
        return True
    before = tokens[index - 1].tags
    return bool(before & _BEFORE_THINGS) and not before & _BEFORE_VERBS


def _is_described(tokens: Sequence[Token], index: int) -> bool:
    """«skal ha korte møter»: an adjective that is written like a verb stands behind a helper or a comma."""
    tags = tokens[index].tags
    if index == 0 or "a" not in letters(tags) or index + 1 >= len(tokens):
        return False
    before = tokens[index - 1]
    if "a.quality" in before.tags and "w.of" in tokens[index + 1].tags:
        return True
    helped = not before.tags.isdisjoint({"w.helper", "w.having", "v.reach"}) or before.low == "skal ha"
    return helped or (before.sort is Sort.WORD and "a" in letters(before.tags))


def _is_kind_of(tokens: Sequence[Token], index: int) -> bool:
    """«a new self-service help area»: an English base form without a subject in the plural is a noun."""
    token, before = tokens[index], tokens[index - 1]
    if index == 0 or "f.base" not in token.tags or " " in token.low or not token.low.isascii():
        return False
    if token.tags & _MOVING or token.low.endswith(("e", "ig")) or before.sort is not Sort.WORD:
        return False
    verb = "v" in letters(before.tags) and index > 1 and tokens[index - 2].tags != NO_TAGS
    if before.tags & _BEFORE_BASE or verb:
        return False
    return not before.low.endswith(("s", "people", "men", "children", "n't", "ly", "staff", "team"))


def _is_work_for(tokens: Sequence[Token], index: int) -> bool:
    """«A routine for follow-up of new staff»: work without an end is only what something is for."""
    named = "v.open" in tokens[index].tags and tokens[index].low.endswith((" av", " of"))
    return named and index > 0 and tokens[index - 1].low in ("for", "om", "til", "på", "av", "of", "on")


_NO_VERBS = (
    is_infinitive,
    describes,
    _is_work_for,
    _is_adjective,
    _is_thing,
    is_easy_to,
    _is_described,
    _is_kind_of,
)
