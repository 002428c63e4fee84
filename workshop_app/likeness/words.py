"""The words of a card: what it is about, which way it wants, and what numbers it names."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from workshop_app import paths
from workshop_app.quality.reading.inflection import INFLECTIONS

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_SHORTEST_BASE = 3
_LONGEST_ENDING = 4
_OTHER = {"nb": "en", "en": "nb"}


@dataclass(frozen=True)
class CardWords:
    """``about`` are the words that carry a card, in lower case and in their order, each once.

    ``ways`` are the families of direction it names (``up``, ``down``, ``not`` …), ``numbers`` its numbers.
    ``head`` is the one of ``about`` that the others say more about: in "happy customers" the last word, in
    "customers who are happy" the first. It is empty without words.
    """

    about: tuple[str, ...]
    ways: frozenset[str]
    numbers: tuple[str, ...]
    head: str


@dataclass(frozen=True)
class _Lists:
    small: frozenset[str]
    ways: dict[str, str]
    bent: dict[str, str]


def card_words(text: str, language: str) -> CardWords:
    """The words of ``text``; small words of both languages are left out, because rooms mix them."""
    own, other = _lists(language), _lists(_OTHER[language])
    about: dict[str, None] = {}
    ways: set[str] = set()
    head, last, is_joined = "", "", True
    for found in _WORD.findall(text):
        word = found.lower().partition("'")[0]
        way = own.ways.get(word) or ("" if word in own.small else other.ways.get(word))
        if way:
            ways.add(way)
            is_joined = False
        elif word not in own.small and word not in other.small and len(word) >= _SHORTEST_BASE:
            head = head or (last if not is_joined else "")
            about[word] = None
            last, is_joined = word, True
        else:
            is_joined = False
    return CardWords(tuple(about), frozenset(ways), tuple(sorted(_NUMBER.findall(text))), head or last)


@lru_cache(maxsize=20_000)
def bases(word: str, language: str) -> frozenset[str]:
    """Every base form that ``word`` may be a form of, itself among them; two forms of one word share one.

    >>> bases("kundene", "nb") & bases("kunder", "nb") >= {"kunde"}
    True
    """
    bent = _lists(language).bent.get(word)
    if bent:
        return frozenset({bent})
    found = {word}
    for written in _without_genitive(word, language):
        found |= {base for base in _candidates(written) if written in _forms(base, language)}
    return frozenset(found)


def _without_genitive(word: str, language: str) -> Iterator[str]:
    yield word
    if language == "nb" and word.endswith("s") and not word.endswith("ss") and len(word) > 4:
        yield word[:-1]


def _candidates(word: str) -> Iterator[str]:
    for length in range(max(_SHORTEST_BASE, len(word) - _LONGEST_ENDING), len(word) + 1):
        yield word[:length]
        yield word[:length] + "e"
        yield word[:length] + "y"


@lru_cache(maxsize=20_000)
def _forms(base: str, language: str) -> frozenset[str]:
    return frozenset(form for inflect in INFLECTIONS[language].values() for form in inflect(base))


@cache
def _lists(language: str) -> _Lists:
    with paths.resource(f"likeness/{language}.toml").open("rb") as file:
        data = tomllib.load(file)
    ways = {word: family for family, words in data["families"].items() for word in words.split()}
    return _Lists(frozenset(data["small"].split()), ways, dict(data["bent"]))
