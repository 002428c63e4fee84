"""The inflected forms of words, so that the word lists hold base forms alone.

Too many forms do no harm (nobody writes them); too few do. Irregular words bring their forms themselves.
"""

from collections.abc import Callable

_VOWELS = "aeiouyæøå"
_SOFT = "vgdiy"
_INITIALS = 2


def norwegian_verb(word: str) -> list[str]:
    """Infinitive, present, past, participles, passive and imperative of a regular Norwegian verb."""
    if not word.endswith("e"):
        return [word, word + "r", word + "s", word + "dde", word + "dd", word + "tt"]
    stem = word[:-1]
    forms = [word, stem + "er", stem + "es", stem + "et", stem + "ede", stem + "te", stem + "t", stem + "a"]
    forms.append(stem + "ende")
    if stem[-1:] in _SOFT:
        forms += [stem + "de", stem + "d"]
    if stem[-1:] == stem[-2:-1]:
        forms += [stem[:-1] + "te", stem[:-1] + "t"]
        stem = stem.removesuffix("m")
    if len(stem) > 2:
        forms.append(stem)
    return forms


def norwegian_noun(word: str) -> list[str]:
    """Indefinite and definite, singular and plural of a regular Norwegian noun; without genitives."""
    if len(word) <= _INITIALS:
        return [word]
    if word.endswith("e"):
        return [word, word + "n", word + "t", word + "r", word + "ne", word[:-1] + "a", word[:-1] + "ene"]
    forms = [word, word + "en", word + "et", word + "a", word + "er", word + "ene"]
    if word.endswith("er"):
        forms += [word + "e", word + "ne", word[:-2] + "rer", word[:-2] + "rene"]
    elif word.endswith("el"):
        forms += [word[:-2] + "ler", word[:-2] + "lene", word[:-2] + "let"]
        if word[-3:-2] == word[-4:-3]:
            forms += [word[:-3] + "ler", word[:-3] + "lene"]
    elif word.endswith("m"):
        forms += [word + "men", word + "met", word + "mer", word + "mene"]
        if word.endswith("um"):
            forms += [word[:-2] + "et", word[:-2] + "er", word[:-2] + "ene"]
    return forms


def norwegian_adjective(word: str) -> list[str]:
    """Common, neuter and plural of a regular Norwegian adjective."""
    if word.endswith(("el", "en", "er")):
        return [word, word + "t", word + "e", word[:-2] + word[-1] + "e"]
    return [word, word + "t", word + "e"]


def english_verb(word: str) -> list[str]:
    """Base form, third person, past and participles of a regular English verb."""
    if word.endswith("e"):
        return [word, word + "s", word + "d", word[:-1] + "ing"]
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return [word, word[:-1] + "ies", word[:-1] + "ied", word + "ing"]
    third = word + ("es" if word.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
    forms = [word, third, word + "ed", word + "ing"]
    if word[-1] not in _VOWELS + "wx" and word[-2:-1] in _VOWELS:
        forms += [word + word[-1] + "ed", word + word[-1] + "ing"]
    return forms


def english_noun(word: str) -> list[str]:
    """Singular and plural of a regular English noun."""
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return [word, word[:-1] + "ies"]
    return [word, word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s")]


def as_written(word: str) -> list[str]:
    """The word alone: for words that are not inflected."""
    return [word]


Inflect = Callable[[str], list[str]]

INFLECTIONS: dict[str, dict[str, Inflect]] = {
    "nb": {"verbs": norwegian_verb, "nouns": norwegian_noun, "adjectives": norwegian_adjective},
    "en": {"verbs": english_verb, "nouns": english_noun, "adjectives": as_written},
}
"""For each language, how a section of its word list is inflected; other sections are taken as written."""
