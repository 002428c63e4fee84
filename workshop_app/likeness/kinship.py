"""Which words of a board are the same word: inflected, a part of a compound, or misspelt."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

from workshop_app.likeness.words import bases
from workshop_app.quality.reading.vocabulary import vocabulary

_SHORTEST_PART, _SHORTEST_REST = 4, 4
_SHORTEST_MISSPELT = 6
_LINKS = ("", "s", "e")


class Kinship:
    """Knows, for the words of one board, which belong together; every word is in lower case."""

    def __init__(self, words: Iterable[str], language: str) -> None:
        self._language = language
        self._words = sorted(set(words))
        self._by_base: defaultdict[str, set[str]] = defaultdict(set)
        for word in self._words:
            for base in bases(word, language):
                self._by_base[base].add(word)
        self._misspelt = self._misspellings()
        self._same: dict[str, frozenset[str]] = {}

    def same(self, word: str) -> frozenset[str]:
        """The forms of ``word`` on the board, itself and its misspellings among them."""
        found = self._same.get(word)
        if found is None:
            forms = {form for base in bases(word, self._language) for form in self._by_base[base]}
            found = self._same[word] = frozenset(forms | self._misspelt.get(word, set()))
        return found

    def root(self, word: str) -> str:
        """The shortest base that ``word`` may be a form of, which its other forms have too."""
        return min(bases(word, self._language), key=_short)

    def misspelt(self, one: str, other: str) -> bool:
        """Whether one of two words is the other with a slip of the pen."""
        return other in self._misspelt.get(one, ())

    def compounds(self, word: str) -> frozenset[str]:
        """The Norwegian compounds on the board that begin with ``word``, as ``kundeservice`` does."""
        if self._language != "nb":
            return frozenset()
        parts = {base for base in bases(word, "nb") if len(base) >= _SHORTEST_PART}
        whole = {part for part in parts if part == word or len(part) > _SHORTEST_PART}
        return frozenset(
            other
            for other in self._words
            if other[:_SHORTEST_PART] == word[:_SHORTEST_PART] and any(_begins(other, part) for part in whole)
        )

    def _misspellings(self) -> dict[str, set[str]]:
        """Words of six letters and more that are one slip apart, when only one of the two is a known word."""
        near: defaultdict[str, set[str]] = defaultdict(set)
        for word in self._words:
            if len(word) >= _SHORTEST_MISSPELT:
                for place in range(1, len(word)):
                    near[word[:place] + word[place + 1 :]].add(word)
                near[word].add(word)
        found: defaultdict[str, set[str]] = defaultdict(set)
        pairs = {pair for words in near.values() for pair in combinations(sorted(words), 2)}
        for one, other in pairs:
            if one_slip(one, other) and self._known(one) != self._known(other):
                found[one].add(other)
                found[other].add(one)
        return dict(found)

    def _known(self, word: str) -> bool:
        """Whether the language has this word, or other cards bend it too."""
        others = {form for base in bases(word, self._language) for form in self._by_base[base]} - {word}
        return bool(others or vocabulary(self._language).tags(word))


def one_slip(one: str, other: str) -> bool:
    """Whether two words differ by one letter too many, one other letter, or two that changed places.

    The first letter is never the slip, and neither is the ending: that would be another form.

    >>> one_slip("kundesrevice", "kundeservice"), one_slip("leder", "lever"), one_slip("kunden", "kunder")
    (True, True, False)
    """
    if one == other or abs(len(one) - len(other)) > 1 or one[:1] != other[:1]:
        return False
    start = next(
        (place for place, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]),
        min(len(one), len(other)),
    )
    rests = one[start:], other[start:]
    if len(one) != len(other):
        longer, shorter = sorted(rests, key=len, reverse=True)
        return longer[1:] == shorter and len(shorter) > 1
    swapped = rests[0][:2] == rests[1][1::-1] and rests[0][2:] == rests[1][2:]
    return swapped or (rests[0][1:] == rests[1][1:] and len(rests[0]) > 1)


def _begins(compound: str, part: str) -> bool:
    """Whether ``compound`` is ``part``, a linking letter or none, and at least four letters more."""
    if not compound.startswith(part):
        return False
    rest = compound[len(part) :]
    return any(
        rest.startswith(link) and len(rest) - len(link) >= _SHORTEST_REST and _speaks(rest[len(link) :])
        for link in _LINKS
    )


def _speaks(rest: str) -> bool:
    """Whether a rest can be a word: it has a vowel among its first three letters and is no mere ending."""
    return any(letter in "aeiouyæøå" for letter in rest[:3]) and rest not in _ENDINGS


_ENDINGS = frozenset(
    {"ende", "ene", "enes", "eren", "erne", "else", "elsen", "elser", "elsene", "heten", "heter"}
)


def _short(word: str) -> tuple[int, str]:
    return len(word), word
