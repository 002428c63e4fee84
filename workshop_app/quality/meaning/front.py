"""Claims of a place in front: best, first choice, the friendliest, top five, a turn of a whole field."""

from functools import lru_cache

from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.reading.quantities import Role
from workshop_app.quality.reading.tokens import Sort, Token, letters
from workshop_app.quality.reading.verbs import Doing

_SHORTEST_SUPERLATIVE = 6
_LAST = 2  # several rules ask about one sentence in a row
_SUPERLATIVES = ("est", "este", "igste", "somste")
_FAVOURITES = ("favoritt", "yndlings")
_OWNED = ("s", "'s", "s'")
_NEAR = 3
_STANDING = frozenset({Doing.HOLD, Doing.REACH, Doing.FINISH, Doing.ACTIVITY, Doing.THEIRS, Doing.NONE})
_OURS = frozenset({"our", "their", "its", "your", "våre", "deres", "sine"})
_ARTICLES = frozenset({"the", "de"})
_GROUPS = frozenset({"n.party", "n.inhouse", "n.defect"})
_OTHER_LETTERS = "nvwt"


@lru_cache(maxsize=_LAST)
def superlative(subject: Subject) -> int:
    """The token that claims a place in front (best, førstevalget, triveligste), or -1."""
    for index, token in enumerate(subject.tokens):
        claims = not token.tags.isdisjoint({"a.leading", "v.transform"}) or _is_superlative(subject, index)
        if claims and not (_of_a_level(subject, index) or _of_a_group(subject, index)):
            return index
    return _rank(subject, from_place=1.0)


def turns(subject: Subject, index: int) -> bool:
    """Whether a claim is only to turn something («revolutionise care»), without a place to stand in."""
    tags = subject.tags(index)
    return "v.transform" in tags and "a.leading" not in tags


def slogan(subject: Subject, index: int) -> bool:
    """«Be the best», «Transform the industry»: a claim that names nothing of one's own."""
    if turns(subject, index):
        return _wide(subject) and not _told_more(subject)
    rest = (token for token in subject.tokens[index + 1 :] if token.sort is Sort.WORD)
    before = subject.tokens[max(subject.head.index, 0) + 1 : index]
    named = any(token.sort in (Sort.WORD, Sort.CODE) and not _small(token) for token in before)
    claim = subject.tokens[index]
    bare = "a.judge" in claim.tags or len(claim.low) < _SHORTEST_SUPERLATIVE
    return bare and not named and all(_small(token) for token in rest)


def rank_among(subject: Subject) -> int:
    """The token of «top 5», or -1; number one is no place among others."""
    return _rank(subject, from_place=2.0)


def _rank(subject: Subject, from_place: float) -> int:
    """The word before a place on a list; «a second one» is none."""
    for quantity in subject.quantities:
        before = subject.tags(quantity.first - 1)
        ranked = "w.rank" in before and "t.ordinal" not in before
        if quantity.role is Role.NAME and ranked and quantity.value >= from_place:
            return quantity.first - 1
    return -1


def _is_superlative(subject: Subject, index: int) -> bool:
    """An ending that makes a superlative, on a word that is not known for something else and is no name."""
    token = subject.tokens[index]
    if token.low.startswith(_FAVOURITES):
        return True
    if token.sort is not Sort.WORD or len(token.low) < _SHORTEST_SUPERLATIVE or "a.not_leading" in token.tags:
        return False
    if token.capital and index > 0 and not subject.titled:
        return False
    known = any(tag[0] in _OTHER_LETTERS or tag == "a.weight" for tag in token.tags)
    return token.low.endswith(_SUPERLATIVES) and not known


def _of_a_level(subject: Subject, index: int) -> bool:
    """«the highest standards», «de høyeste krav»: a degree of something, compared to nobody."""
    if "a.degree" not in subject.tags(index):
        return False
    owned = (
        index > 0 and subject.tokens[index - 1].low.endswith(_OWNED) and not _small(subject.tokens[index - 1])
    )
    return not owned and not any("i.mission" in token.tags for token in subject.tokens[index + 1 :])


def _of_a_group(subject: Subject, index: int) -> bool:
    """«Help our smallest customers», «the biggest bugs», «for the youngest»: it says which are meant."""
    before = subject.tokens[index - 1].low if index > 0 else ""
    if "v.transform" in subject.tags(index) or (before.endswith(_OWNED) and before not in _OURS):
        return False
    if index + 1 == len(subject.tokens) and before in _ARTICLES:
        return index > 1 and subject.tokens[index - 2].low == "for"
    follows = next(((place, tags) for place, tags in subject.nouns if place > index), None)
    near = follows is not None and follows[0] - index < _NEAR
    if near and follows is not None and "n.defect" in follows[1]:
        return True
    if subject.doing not in _STANDING:
        return not any("v.reach" in token.tags for token in subject.tokens[subject.head.index + 1 : index])
    return before in _OURS and near and follows is not None and not follows[1].isdisjoint(_GROUPS)


def _wide(subject: Subject) -> bool:
    return any("i.mission" in token.tags for token in subject.tokens)


def _told_more(subject: Subject) -> bool:
    """Whether it says for whom or how beside what is turned."""
    return subject.specific > _NEAR + 1 or any("w.purpose" in token.tags for token in subject.tokens)


def _small(token: Token) -> bool:
    return not letters(token.tags).isdisjoint("wt")
