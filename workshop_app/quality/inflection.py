"""The inflected forms of words, so that the word lists hold base forms alone.

Too many forms do no harm (nobody writes them); too few do. Irregular words bring their forms themselves.
"""

from collections.abc import Callable, Iterator

_VOWELS = "aeiouyæøå"


def norwegian_verb(word: str) -> Iterator[str]:
    """Infinitive, present, past, participles, passive and imperative of a regular Norwegian verb."""
    yield word
    if not word.endswith("e"):
        yield from (word + ending for ending in ("r", "s", "dde", "dd", "tt"))
        return
    stem = word[:-1]
    yield from (stem + ending for ending in ("er", "es", "et", "ede", "te", "t", "a", "ende"))
    if stem[-1:] in "vgdiy":
        yield from (stem + "de", stem + "d")
    double = stem[-1:] == stem[-2:-1]
    if double:
        yield from (stem[:-1] + ending for ending in ("te", "t"))
    imperative = stem[:-1] if double and stem.endswith("m") else stem
    if len(imperative) > 2:
        yield imperative


def norwegian_noun(word: str) -> Iterator[str]:
    """Indefinite and definite, singular, plural and genitive of a regular Norwegian noun."""
    forms = [word]
    if word.endswith("e"):
        forms += [word + "n", word + "t", word + "r", word + "ne", word[:-1] + "a", word[:-1] + "ene"]
    else:
        forms += [word + ending for ending in ("en", "et", "a", "er", "ene")]
    if word.endswith("er"):
        forms += [word + "e", word + "ne", word[:-2] + "rer", word[:-2] + "rene"]
    if word.endswith("el"):
        forms += [word[:-2] + "ler", word[:-2] + "lene", word[:-2] + "let"]
    if word.endswith("m"):
        forms += [word + "men", word + "met", word + "mer", word + "mene"]
    if word.endswith("um"):
        forms += [word[:-2] + ending for ending in ("et", "er", "ene")]
    for form in forms:
        yield form
        yield form + "s"


def norwegian_adjective(word: str) -> Iterator[str]:
    """Common, neuter, plural, comparative and superlative of a regular Norwegian adjective."""
    yield from (word, word + "t", word + "e")
    if word.endswith(("el", "en", "er")):
        yield word[:-2] + word[-1] + "e"


def english_verb(word: str) -> Iterator[str]:
    """Base form, third person, past, participles of a regular English verb."""
    yield word
    if word.endswith("e"):
        yield from (word + "s", word + "d", word[:-1] + "ing")
    elif word.endswith("y") and word[-2:-1] not in _VOWELS:
        yield from (word[:-1] + "ies", word[:-1] + "ied", word + "ing")
    else:
        yield word + ("es" if word.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
        yield from (word + "ed", word + "ing")
        if word[-1] not in _VOWELS + "wx" and word[-2:-1] in _VOWELS:
            yield from (word + word[-1] + "ed", word + word[-1] + "ing")


def english_noun(word: str) -> Iterator[str]:
    """Singular, plural and genitive of a regular English noun."""
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        plural = word[:-1] + "ies"
    else:
        plural = word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s")
    yield from (word, plural, word + "'s", plural + "'")


def as_written(word: str) -> Iterator[str]:
    """The word alone: for words that are not inflected."""
    yield word


Inflect = Callable[[str], Iterator[str]]

INFLECTIONS: dict[str, dict[str, Inflect]] = {
    "nb": {"verbs": norwegian_verb, "nouns": norwegian_noun, "adjectives": norwegian_adjective},
    "en": {"verbs": english_verb, "nouns": english_noun, "adjectives": as_written},
}
"""For each language, how a section of its word list is inflected; other sections are taken as written."""
