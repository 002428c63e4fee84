"""Suggestions for a board: cards that say the same, and cards that belong together, each with its reason."""

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import combinations
from uuid import UUID

from workshop_app.likeness.kinship import Kinship
from workshop_app.likeness.words import CardWords, card_words

FEWEST_IN_GROUP = 3
_FEW_CARDS = 8
_LARGEST_SHARE = 0.6


class Kind(Enum):
    """What a suggestion would do with its cards."""

    MERGE = "merge"
    GROUP = "group"


class Reason(Enum):
    """What shows that cards are alike."""

    TEXT = "text"
    WORDS = "words"
    SPELLING = "spelling"


@dataclass(frozen=True)
class Slip:
    """A card as it is compared: its key and what is written on it."""

    id: UUID
    text: str


@dataclass(frozen=True)
class Suggestion:
    """The cards, why, and the ``words`` that show it; ``name`` is what a new group would be called.

    ``about`` says what it is about in a way that stays the same while cards come and go.
    """

    kind: Kind
    cards: tuple[UUID, ...]
    reason: Reason
    words: tuple[str, ...]
    name: str
    about: str


@dataclass(frozen=True, eq=False)
class _Read:
    """A card as read; ``forms`` are all forms on the board of the words it is about."""

    slip: Slip
    words: CardWords
    plain: str
    forms: frozenset[str]

    def shared(self, other: "_Read") -> int:
        """How many words of ``other`` may be words of this one, at most."""
        return len(self.forms.intersection(other.words.about))


def suggestions(
    slips: Sequence[Slip], language: str, dismissed: Collection[str] = ()
) -> tuple[Suggestion, ...]:
    """What is suggested for loose cards, those to merge first; nothing that was dismissed.

    ``language`` (``nb`` or ``en``) is the room's. The same cards give the same suggestions.
    """
    found = _found(tuple(slips), language)
    return tuple(one for one in found if one.about not in dismissed)


@lru_cache(maxsize=4)
def _found(slips: tuple[Slip, ...], language: str) -> tuple[Suggestion, ...]:
    read = [card_words(slip.text, language) for slip in slips]
    kinship = Kinship((word for words in read for word in words.about), language)
    cards = [
        _Read(slip, words, _plain(slip.text), frozenset().union(*map(kinship.same, words.about)))
        for slip, words in zip(slips, read, strict=True)
    ]
    merges = _merges(cards, kinship)
    repeated = {card_id for merge in merges for card_id in merge.cards[1:]}
    return (*merges, *_groups(cards, kinship, repeated))


def _merges(cards: Sequence[_Read], kinship: Kinship) -> list[Suggestion]:
    """Each card with the later ones that say the same as it; a card is in one of them at most."""
    taken: set[UUID] = set()
    found = []
    for place, card in enumerate(cards):
        if card.slip.id in taken:
            continue
        alike = [
            other
            for other in cards[place + 1 :]
            if other.slip.id not in taken and says_the_same(card, other, kinship)
        ]
        if alike:
            taken |= {one.slip.id for one in (card, *alike)}
            found.append(_merge(card, alike, kinship))
    return found


def says_the_same(one: _Read, other: _Read, kinship: Kinship) -> bool:
    """Whether two cards are the same idea: the same words in the same roles, the same way and numbers.

    Two words may change places when both cards are about the same one of them.
    """
    if one.plain and one.plain == other.plain:
        return True
    a, b = one.words, other.words
    if not a.about or len(a.about) != len(b.about) or one.shared(other) < len(b.about):
        return False
    if a.numbers != b.numbers or ("not" in a.ways) != ("not" in b.ways):
        return False
    pairs = _pairs(a.about, b.about, kinship)
    if len(pairs) < len(a.about):
        return False
    if len(pairs) == 1:
        return a.ways == b.ways
    in_order = [b.about.index(pair[1]) for pair in pairs]
    same_roles = in_order == sorted(in_order) or (len(pairs) == 2 and (a.head, b.head) in pairs)
    return (a.ways <= b.ways or b.ways <= a.ways) and same_roles


def _pairs(one: Sequence[str], other: Sequence[str], kinship: Kinship) -> list[tuple[str, str]]:
    """Each word of ``one`` with the word of ``other`` that is the same, every word once."""
    left = list(other)
    found = []
    for word in one:
        forms = kinship.same(word)
        match = next((candidate for candidate in left if candidate in forms), None)
        if match is not None:
            left.remove(match)
            found.append((word, match))
    return found


def _merge(card: _Read, alike: Sequence[_Read], kinship: Kinship) -> Suggestion:
    pairs = [pair for other in alike for pair in _pairs(card.words.about, other.words.about, kinship)]
    misspelt = next((pair for pair in pairs if kinship.misspelt(*pair)), None)
    same_text = all(card.plain == other.plain for other in alike)
    reason = Reason.TEXT if same_text else Reason.SPELLING if misspelt else Reason.WORDS
    words = misspelt or tuple(
        min((word, *(other for mine, other in pairs if mine == word)), key=_short)
        for word in card.words.about
    )
    ids = (card.slip.id, *(other.slip.id for other in alike))
    about = " ".join(sorted(map(kinship.root, card.words.about))) or card.plain
    return Suggestion(Kind.MERGE, ids, reason, words, "", f"{Kind.MERGE.value} {about}")


def _groups(cards: Sequence[_Read], kinship: Kinship, repeated: Collection[UUID]) -> list[Suggestion]:
    """The largest group first; then what is left, again and again."""
    left = {place for place, card in enumerate(cards) if card.words.about}
    counted = {place for place in left if cards[place].slip.id not in repeated}
    most = len(cards) * _LARGEST_SHARE if len(cards) > _FEW_CARDS else len(cards)
    families = _families(cards, kinship)
    found: list[Suggestion] = []
    while True:
        sizes = {word: places & left for word, (_, places) in families.items()}
        fitting = [
            (len(places), family_size, word)
            for word, places in sizes.items()
            if len(places & counted) >= FEWEST_IN_GROUP and len(places) <= most
            for family_size in (_is_base(word, families[word][0]),)
        ]
        if not fitting:
            return found + _pairs_of_cards([cards[place] for place in sorted(left & counted)], kinship)
        word = max(fitting)[2]
        holding = [cards[place] for place in sorted(sizes[word])]
        found.append(_group(holding, [kinship.same(word)], kinship))
        left -= sizes[word]


def _families(cards: Sequence[_Read], kinship: Kinship) -> dict[str, tuple[frozenset[str], set[int]]]:
    """For each word its forms and compounds, and the places of the cards that have one of them."""
    having: defaultdict[str, set[int]] = defaultdict(set)
    for place, card in enumerate(cards):
        for word in card.words.about:
            having[word].add(place)
    families = {word: kinship.same(word) | kinship.compounds(word) for word in having}
    return {
        word: (family, {place for form in family for place in having.get(form, ())})
        for word, family in families.items()
    }


def _is_base(word: str, family: frozenset[str]) -> int:
    """The more words begin with it, and the shorter it is, the more it is what they have in common."""
    return sum(other.startswith(word) for other in family) * 100 - len(word)


def _pairs_of_cards(cards: Sequence[_Read], kinship: Kinship) -> list[Suggestion]:
    """Two cards alone belong together when at least two of their words are the same."""
    taken: set[UUID] = set()
    found: list[Suggestion] = []
    for one, other in combinations(cards, 2):
        ids = {one.slip.id, other.slip.id}
        if one.shared(other) < 2 or ids & taken or says_the_same(one, other, kinship):
            continue
        pairs = _pairs(one.words.about, other.words.about, kinship)
        if len(pairs) >= 2:
            found.append(_group([one, other], [kinship.same(pair[0]) for pair in pairs], kinship))
            taken |= ids
    return found


def _group(cards: Sequence[_Read], shared: Sequence[frozenset[str]], kinship: Kinship) -> Suggestion:
    written = Counter(word for card in cards for word in card.words.about)
    words = tuple(min((word for word in forms if word in written), key=_short) for forms in shared)
    names = [
        max((word for word in forms if word in written), key=lambda word: (written[word], word))
        for forms in shared
    ]
    more = {word for card in cards for word in card.words.about} if len(shared) == 1 else set()
    in_all = tuple(
        word
        for word in sorted(more - shared[0], key=_short)
        if all(kinship.same(word) & set(card.words.about) for card in cards)
    )[:1]
    ids = tuple(card.slip.id for card in cards)
    about = " ".join((Kind.GROUP.value, *map(kinship.root, words)))
    return Suggestion(Kind.GROUP, ids, Reason.WORDS, words + in_all, ", ".join(names).capitalize(), about)


def _plain(text: str) -> str:
    return " ".join("".join(letter if letter.isalnum() else " " for letter in text.casefold()).split())


def _short(word: str) -> tuple[int, str]:
    return len(word), word
