"""The word lists of the check: read once from ``resources/quality/<language>.toml``, inflected, looked up by form.

A tag is the section's letter and the list's name: ``v.up`` for the verbs in ``[verbs] up``, ``n.metric``, ``t.month``.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from workshop_app import paths
from workshop_app.quality import word_lists
from workshop_app.quality.extra_words import NO_WORDS, ExtraWords
from workshop_app.quality.inflection import INFLECTIONS, as_written
from workshop_app.quality.tokens import NO_TAGS, Sort, Token

LANGUAGES = ("nb", "en")
_FOLDED = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "é": "e"})
_FINISHING = frozenset({"v.finish"})
_SHORTEST_HEAD = 4
_SHORT_HEADS = frozenset({"tid", "feil", "lag", "app", "råd"})
_MOST_REMEMBERED = 50_000

Phrase = tuple[tuple[str, ...], frozenset[str]]


class Vocabulary:
    """The words of one language, with the other language's behind them for mixed sentences."""

    def __init__(self, language: str, lists: word_lists.Lists, behind: "Vocabulary | None" = None) -> None:
        self.language = language
        self.numbers = lists.numbers
        self._behind = behind
        self._compounds = language == "nb"
        collected: dict[str, set[str]] = {}
        bent: list[tuple[str, str]] = []
        for tag, form, base in _forms(language, lists):
            if form == base or tag[0] in "twui":
                collected.setdefault(form, set()).add(tag)
                if tag[0] == "v":
                    collected[form].add("f.base")
            else:
                bent.append((tag, form))
        small = {
            form
            for form, tags in collected.items()
            if any(tag[0] in "tw" and tag != "w.function" for tag in tags)
        }
        for tag, form in bent:
            if form not in small or form in lists.bent:
                collected.setdefault(form, set()).add(tag)
        self.words: dict[str, frozenset[str]] = {}
        self.phrases: dict[str, list[Phrase]] = {}
        self._index(collected)
        self._folded = {fold(word): tags for word, tags in self.words.items() if not word.isascii()}
        self._remembered: dict[str, frozenset[str]] = {}

    def _index(self, collected: Mapping[str, set[str]]) -> None:
        shared: dict[frozenset[str], frozenset[str]] = {}
        for form, loose in collected.items():
            tags = frozenset(loose)
            tags = shared.setdefault(tags, tags)
            if " " in form:
                first, *rest = form.split(" ")
                self.phrases.setdefault(first, []).append((tuple(rest), tags))
            else:
                self.words[form] = tags
        if self._behind is not None:
            for first, phrases in self._behind.phrases.items():
                self.phrases.setdefault(first, []).extend(phrases)
        for phrases in self.phrases.values():
            phrases.sort(key=_length, reverse=True)

    def tags(self, word: str) -> frozenset[str]:
        """The tags of a form in lower case; empty for an unknown word."""
        known = self.words.get(word)
        if known is not None:
            return known
        known = self._remembered.get(word)
        if known is None:
            if len(self._remembered) >= _MOST_REMEMBERED:
                self._remembered.clear()
            known = self._remembered[word] = self._found(word)
        return known

    def _found(self, word: str) -> frozenset[str]:
        """An unknown form: without diacritics, by the head of its compound, or in the other language."""
        if word in self._folded:
            return self._folded[word]
        if "-" in word:
            tags = self.tags(word.rpartition("-")[2])
            return frozenset(tag for tag in tags if tag[0] in "na")
        if (
            self.language == "en"
            and word.startswith("re")
            and "v.finish" in self.words.get(word[2:], NO_TAGS)
        ):
            return _FINISHING
        if self._compounds and (tags := self.head_of(word, _SHORTEST_HEAD)):
            return tags
        if self._behind is not None:
            return self._behind.words.get(word) or self._behind.head_of(word, 6) or NO_TAGS
        return NO_TAGS

    def head_of(self, word: str, shortest: int) -> frozenset[str]:
        """The noun tags of the last part of a Norwegian compound (``kundetilfredshet``), or none."""
        if not self._compounds:
            return NO_TAGS
        for start in range(2, len(word) - 2):
            head = word[start:]
            if len(head) < shortest and head not in _SHORT_HEADS:
                return NO_TAGS
            tags = self.words.get(head)
            if tags:
                nouns = frozenset(tag for tag in tags if tag[0] == "n")
                if nouns:
                    return nouns
        return NO_TAGS

    def read(self, tokens: list[Token]) -> list[Token]:
        """The same tokens with their tags and values; tokens of a known phrase are joined to one."""
        read: list[Token] = []
        position = 0
        while position < len(tokens):
            token = tokens[position]
            taken = 1
            phrases = self.phrases.get(token.low)
            if phrases is not None:
                taken = self._join(tokens, position, phrases)
            if taken == 1:
                self._name(token)
            read.append(token)
            position += taken
        return read

    def _join(self, tokens: list[Token], position: int, phrases: Iterable[Phrase]) -> int:
        """Lets the first token of the longest phrase stand for it; how many tokens the phrase has."""
        for rest, tags in phrases:
            end = position + len(rest)
            if end < len(tokens) and all(
                tokens[position + 1 + step].low == word for step, word in enumerate(rest)
            ):
                token = tokens[position]
                token.low = " ".join((token.low, *rest))
                token.end = tokens[end].end
                token.tags = tags
                token.sort = Sort.WORD
                return len(rest) + 1
        return 1

    def _name(self, token: Token) -> None:
        token.tags = self.tags(token.low)
        if token.sort is Sort.WORD and token.low in self.numbers:
            token.sort = Sort.NUMBER
            token.value = self.numbers[token.low]


def _length(phrase: Phrase) -> int:
    return len(phrase[0])


def fold(word: str) -> str:
    """The word as people write it without Norwegian letters."""
    return word.translate(_FOLDED)


def _forms(language: str, lists: word_lists.Lists) -> Iterator[tuple[str, str, str]]:
    inflections = INFLECTIONS[language]
    for section, groups in lists.sections.items():
        inflect = inflections.get(section, as_written)
        for group, words in groups.items():
            tag = f"{section[0]}.{group}"
            for word in words:
                for form in word_lists.inflected(word, section, inflect, lists.irregular):
                    yield tag, form, word


@lru_cache(maxsize=16)
def vocabulary(language: str, extra: ExtraWords = NO_WORDS) -> Vocabulary:
    """The vocabulary of ``nb`` or ``en``, with a room's own words added; read once, never changed."""
    return Vocabulary(language, _lists(language).extended(extra), _behind("en" if language == "nb" else "nb"))


@lru_cache(maxsize=2)
def _behind(language: str) -> Vocabulary:
    return Vocabulary(language, _lists(language))


@lru_cache(maxsize=2)
def _lists(language: str) -> word_lists.Lists:
    return word_lists.read(paths.resource(f"quality/{language}.toml"))
