"""The word lists of the check: read once from ``resources/quality/``, inflected, looked up by form.

A tag is the section's letter and the list's name: ``v.up`` for the verbs in ``[verbs] up``, ``n.metric``.
"""

from functools import lru_cache

from workshop_app import paths
from workshop_app.quality.extra_words import NO_WORDS, ExtraWords
from workshop_app.quality.reading import word_lists
from workshop_app.quality.reading.inflection import INFLECTIONS, as_written
from workshop_app.quality.reading.tokens import NO_TAGS, Sort, Token, letters

LANGUAGES = ("nb", "en")
_SMALL = frozenset({"words", "time"})
_INFLECTED = frozenset({"verbs", "nouns", "adjectives"})
_FOLDED = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "é": "e"})
_ERASING = frozenset({"v.erase", "i.phrases"})
_REMOVING = frozenset({"v.erase", "f.base"})
_LIMITING = frozenset({"t.by", "t.limit_before"})
_ABSOLUTES = frozenset({"w.none", "w.all"})
_FINISHING = frozenset({"v.finish"})
_BASE = frozenset({"f.base"})
_ENDINGS = frozenset({"en", "et", "a", "er", "ene", "ar"})
_MONTHS = frozenset({"t.month", "t.maybe_month"})
_SURE_MONTH = frozenset({"t.month"})
_SHORTEST_HEAD, _SHORTEST_FOREIGN_HEAD = 4, 6
_WORKING = frozenset({"v.finish", "v.activity"})
_SHORTEST_PREFIX, _SHORTEST_VERB = 3, 5
_SHORT_HEADS = frozenset({"tid", "feil", "lag", "app", "råd"})
_MOST_REMEMBERED = 50_000

Phrases = dict[str, dict[str, list[tuple[tuple[str, ...], frozenset[str]]]]]


class Forms:
    """Every form of one language's words with its tags, and the phrases by their first two words."""

    def __init__(self, language: str, lists: word_lists.Lists) -> None:
        self.language = language
        self.numbers = lists.numbers
        self.words: dict[str, frozenset[str]] = {}
        self.phrases: Phrases = {}
        for form, tags in _collected(language, lists).items():
            if " " in form:
                first, second, *rest = form.split(" ")
                self.phrases.setdefault(first, {}).setdefault(second, []).append((tuple(rest), tags))
            else:
                self.words[form] = tags
        for seconds in self.phrases.values():
            for phrases in seconds.values():
                phrases.sort(key=_length, reverse=True)
        self.folded = {fold(word): tags for word, tags in self.words.items() if not word.isascii()}

    def head_of(self, word: str, shortest: int) -> frozenset[str]:
        """The noun tags of the last part of a Norwegian compound (``kundetilfredshet``), or none."""
        if self.language != "nb":
            return NO_TAGS
        for start in range(2, len(word) - 2):
            head = word[start:]
            if len(head) < shortest and head not in _SHORT_HEADS:
                return NO_TAGS
            nouns = frozenset(
                tag for tag in self.words.get(head, NO_TAGS) if tag[0] == "n" and tag != "n.generic"
            )
            if nouns:
                return self._counted(word[:start], nouns) if "n.neutral" in nouns else nouns
        return NO_TAGS

    def verb_of(self, word: str) -> frozenset[str]:
        """The tags of the verb of work at the end of a Norwegian compound (``prøvespille``), or none."""
        if self.language != "nb" or not word.endswith("e"):
            return NO_TAGS
        for start in range(_SHORTEST_PREFIX, len(word) - _SHORTEST_VERB + 1):
            verbs = self.words.get(word[start:], NO_TAGS)
            if "f.base" in verbs and verbs & _WORKING:
                return verbs & (_WORKING | {"f.base"})
        return NO_TAGS

    def _counted(self, what: str, nouns: frozenset[str]) -> frozenset[str]:
        """The tags of ``publikumstall``: a number of visitors says whose doing it is."""
        counted = self.words.get(what) or self.words.get(what[:-1], NO_TAGS)
        return nouns - {"n.neutral"} | ({"n.party"} if "n.party" in counted else NO_TAGS)


class _Collected(dict[str, frozenset[str]]):
    """The tags of every form; forms with the same tags share one set, as there are many thousand forms."""

    def __init__(self) -> None:
        self._joined: dict[tuple[frozenset[str], frozenset[str]], frozenset[str]] = {}

    def add(self, form: str, tags: frozenset[str]) -> None:
        """Gives a form more tags."""
        known = self.get(form)
        if known is None:
            self[form] = tags
            return
        both = self._joined.get((known, tags))
        if both is None:
            both = self._joined[known, tags] = known | tags
        self[form] = both


def _collected(language: str, lists: word_lists.Lists) -> _Collected:
    """The tags of every form; a small word (``over``) keeps its own meaning against a verb's odd form."""
    collected = _Collected()
    small: set[str] = set()
    for section in ("words", "time", "units", "impossible", "verbs", "nouns", "adjectives"):
        inflect = INFLECTIONS[language].get(section, as_written)
        for group, words in lists.sections[section].items():
            bent = frozenset({f"{section[0]}.{group}"})
            base = bent | _BASE if section == "verbs" else bent
            for word in words:
                collected.add(word, base)
                if section in _INFLECTED:
                    for form in word_lists.inflected(word, section, inflect, lists.irregular):
                        if form != word and (form not in small or form in lists.bent):
                            collected.add(form, bent)
            if section in _SMALL and group != "function":
                small.update(words)
    return collected


class Vocabulary:
    """The words of one language, with the other language's behind them for mixed sentences."""

    def __init__(self, own: Forms, behind: Forms) -> None:
        self.language = own.language
        self.words = own.words
        self._own = own
        self._behind = behind
        self._remembered: dict[str, frozenset[str]] = {}

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
        if word in self._own.folded:
            return self._own.folded[word]
        if word.endswith("s") and (owner := self.words.get(word[:-1].rstrip("'"))):
            return frozenset(tag for tag in owner if tag[0] in "na")
        if "-" in word:
            if "t.end" in self.tags(word.partition("-")[0]) and self.tags(word.rpartition("-")[2]) & _MONTHS:
                return _SURE_MONTH
            if self.language == "nb" and word.rpartition("-")[2] in _ENDINGS:
                return self.tags(word.rpartition("-")[0])
            return frozenset(tag for tag in self.tags(word.rpartition("-")[2]) if tag[0] in "na")
        if (
            self.language == "en"
            and word.startswith("re")
            and "v.finish" in self.words.get(word[2:], NO_TAGS)
        ):
            return _FINISHING
        return (
            self._own.head_of(word, _SHORTEST_HEAD)
            or self._own.verb_of(word)
            or self._behind.words.get(word)
            or self._behind.head_of(word, _SHORTEST_FOREIGN_HEAD)
        )

    def read(self, tokens: list[Token]) -> list[Token]:
        """The same tokens with their tags and values; tokens of a known phrase are joined to one."""
        read: list[Token] = []
        position = 0
        while position < len(tokens):
            token = tokens[position]
            if token.sort is Sort.DATE and self._ends_a_sentence(tokens, position, read):
                token.end_with_number()
            taken = self._join(tokens, position, self._own.phrases)
            if not taken and "w.function" not in self.words.get(token.low, NO_TAGS):
                taken = self._join(tokens, position, self._behind.phrases)
            if not taken:
                self._name(token)
                if self._is_proper_name(tokens, position):
                    token.tags = NO_TAGS
                taken = 1
            read.append(token)
            position += taken
        return read

    def _join(self, tokens: list[Token], position: int, phrases: Phrases) -> int:
        """Lets the first token of the longest phrase stand for it; how many tokens it has, 0 for none."""
        seconds = phrases.get(tokens[position].low)
        if seconds is None or position + 1 >= len(tokens):
            return 0
        for rest, tags in seconds.get(tokens[position + 1].low, ()):
            end = position + 2 + len(rest)
            if [token.low for token in tokens[position + 2 : end]] == list(rest) and not (
                self._is_noun_here(tokens, position, tags)
            ):
                token = tokens[position]
                absolute = NO_TAGS if "w.nothing" in tags else self.tags(token.low) & _ABSOLUTES
                token.tags = tags | absolute
                if not tags.isdisjoint(_ERASING):
                    token.tags |= self.tags(tokens[end - 1].low) & _ABSOLUTES
                    token.tags |= self.tags(token.low) & _REMOVING
                token.low = " ".join(part.low for part in tokens[position:end])
                token.end = tokens[end - 1].end
                token.sort = Sort.WORD
                return end - position
        return 0

    def _ends_a_sentence(self, tokens: list[Token], position: int, read: list[Token]) -> bool:
        """Whether the last point of ``4.7.`` is a full stop and no part of a date."""
        if not tokens[position].text.endswith("."):
            return False
        behind = tokens[position + 1] if position + 1 < len(tokens) else None
        if behind is not None and not (behind.sort is Sort.WORD and behind.capital):
            return self.language == "en"
        before = read[-1] if read else None
        if before is None or self.language == "en":
            return True
        return before.low != "den" and (before.tags.isdisjoint(_LIMITING) or "w.to" in before.tags)

    def _is_noun_here(self, tokens: list[Token], position: int, tags: frozenset[str]) -> bool:
        """Whether a verb with its particle («samarbeid med», «a deal with») is a noun and a preposition."""
        word = tokens[position].low
        if any(tag[0] not in "vf" for tag in tags) or word.endswith("er"):
            return False
        if "f.base" in tags and (position == 0 or not self._before_a_noun(tokens[position - 1].low)):
            return False
        return "n" in letters(self.tags(word))

    def _before_a_noun(self, word: str) -> bool:
        """Whether an article or an unknown word, most likely an adjective, stands before."""
        tags = self.tags(word)
        return word.isalpha() and (not tags or "w.article" in tags)

    def _is_proper_name(self, tokens: list[Token], position: int) -> bool:
        """«Slå Brann hjemme»: a Norwegian word alone with a capital inside a sentence is a name."""
        token = tokens[position]
        if self.language != "nb" or not token.capital or position == 0 or "n.defect" not in token.tags:
            return False
        before = tokens[position - 1]
        behind = tokens[position + 1] if position + 1 < len(tokens) else None
        alone = behind is None or (behind.sort is Sort.WORD and not behind.capital)
        return alone and before.sort is Sort.WORD and (position == 1 or not before.capital)

    def _name(self, token: Token) -> None:
        token.tags = self.tags(token.low)
        written = token.low if token.low in self._own.numbers else self._lower_end(token.low)
        if token.sort is Sort.WORD and written:
            token.sort = Sort.NUMBER
            token.tags = frozenset(tag for tag in token.tags if tag[0] in "wtu")
            token.value = self._own.numbers[written]

    def _lower_end(self, word: str) -> str:
        """The first number of ``to-tre``; empty for anything else."""
        low, hyphen, high = word.partition("-")
        return low if hyphen and low in self._own.numbers and high in self._own.numbers else ""


def _length(phrase: tuple[tuple[str, ...], frozenset[str]]) -> int:
    return len(phrase[0])


def fold(word: str) -> str:
    """The word as people write it without Norwegian letters."""
    return word.translate(_FOLDED)


@lru_cache(maxsize=16)
def vocabulary(language: str, extra: ExtraWords = NO_WORDS) -> Vocabulary:
    """The vocabulary of ``nb`` or ``en``, with a room's own words added; read once, never changed."""
    return Vocabulary(_extended(language, extra), _extended("en" if language == "nb" else "nb", NO_WORDS))


@lru_cache(maxsize=16)
def _extended(language: str, extra: ExtraWords) -> Forms:
    return Forms(language, _lists(language).extended(extra))


@lru_cache(maxsize=2)
def _lists(language: str) -> word_lists.Lists:
    return word_lists.read(paths.resource(f"quality/{language}.toml"))
