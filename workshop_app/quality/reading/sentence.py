"""A sentence with its words, numbers, times and verb, and the ways to find something in it."""

from collections.abc import Sequence
from functools import cached_property

from workshop_app.quality.reading.dates import scanned
from workshop_app.quality.reading.quantities import quantities
from workshop_app.quality.reading.tokens import NO_TAGS, Sort, Token, letters
from workshop_app.quality.reading.verbs import Head, head

_OWNING = frozenset({"'", "’"})
_CLAUSE_MARKS = frozenset({"w.purpose", "w.method"})
_FELT = frozenset({"v.open", "v.theirs"})
_NAMING = frozenset({"w.name", "w.insider", "w.subject"})


class Sentence:
    """A read sentence; ``scan`` has its times, ``quantities`` its numbers, ``head`` its carrying verb."""

    def __init__(self, text: str, language: str, tokens: Sequence[Token]) -> None:
        self.text = text
        self.language = language
        self.tokens = tokens
        self.scan = scanned(tokens)
        self.quantities = quantities(tokens, self.scan)
        self.head: Head = head(tokens, self.scan.used)
        self.known: frozenset[str] = self.scan.known
        self._found: dict[tuple[frozenset[str], bool], int] = {}

    @property
    def whole(self) -> tuple[int, int]:
        """The span of the sentence without white space around it."""
        if not self.tokens:
            return 0, 0
        return min(token.start for token in self.tokens), max(token.end for token in self.tokens)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The span from one token to another."""
        start, end = self.tokens[first].start, self.tokens[last].end
        return (start, end) if start < end else self.whole

    def at(self, index: int) -> tuple[int, int]:
        """The span of a token; the whole sentence for -1."""
        return self.span(index, index) if index >= 0 else self.whole

    def tags(self, index: int) -> frozenset[str]:
        """The tags of a token; none outside the sentence."""
        return self.tokens[index].tags if 0 <= index < len(self.tokens) else NO_TAGS

    @cached_property
    def main_end(self) -> int:
        """Where the main clause ends: the first token that begins a purpose or a method."""
        for index in range(1, len(self.tokens)):
            if index not in self.scan.used and _begins_clause(self.tokens, index):
                return index
        return len(self.tokens)

    def find(self, *tags: str, whole: bool = False) -> int:
        """The first token of the main clause (or the whole) with one of the tags, outside times; or -1."""
        wanted = frozenset(tags)
        if not wanted & self.known:
            return -1
        if (wanted, whole) not in self._found:
            self._found[wanted, whole] = self._find(wanted, whole=whole)
        return self._found[wanted, whole]

    def _find(self, wanted: frozenset[str], *, whole: bool) -> int:
        for index in range(len(self.tokens) if whole else self.main_end):
            if self.tokens[index].tags & wanted and index != self.head.index and index not in self.scan.used:
                return index
        return -1

    def has(self, *tags: str, whole: bool = False) -> bool:
        """Whether the main clause has a word with one of the tags, beside the verb and outside times."""
        return self.find(*tags, whole=whole) >= 0

    @cached_property
    def nouns(self) -> tuple[tuple[int, frozenset[str]], ...]:
        """The nouns of the main clause with their tags; of «customer success stories» only the last."""
        found = []
        for index in range(self.main_end):
            tags = self.tokens[index].tags
            if index == self.head.index or index in self.scan.used or "n" not in letters(tags):
                continue
            clocked = "t.clock" in tags and bool(self.tags(index - 1) & {"w.none", "t.each"})
            if not clocked and not self._modifies(index):
                found.append((index, tags))
        return tuple(found)

    def _modifies(self, index: int) -> bool:
        """Whether a noun only says what kind of thing the next noun is."""
        if self.language != "en":
            return False
        if (
            self.tokens[index].low.endswith("'s")
            or self.tokens[min(index + 1, len(self.tokens) - 1)].low in _OWNING
        ):
            return index + 1 < self.main_end
        for step in (index + 1, index + 2):
            if step >= self.main_end or step in self.scan.used or self.tokens[step].sort is not Sort.WORD:
                return False
            tags = self.tokens[step].tags
            if "n" in letters(tags) and letters(tags - _NAMING).isdisjoint("wt"):
                return "n.neutral" not in tags
            if tags:
                return False
        return False

    @cached_property
    def understood(self) -> bool:
        """Whether something is only understood or felt: a verb of that kind stands in the main clause."""
        return any(token.tags >= _FELT for token in self.tokens[: self.main_end])

    @cached_property
    def titled(self) -> bool:
        """Whether It Is Written Like This, so that capitals name nothing."""
        words = [token for token in self.tokens if token.sort is Sort.WORD and len(token.text) > 3]
        return len(words) > 2 and sum(token.capital for token in words) * 2 > len(words)

    @cached_property
    def words(self) -> int:
        """How many words it has; signs alone do not count."""
        return sum(any(mark.isalnum() for mark in part) for part in self.text.split())

    @cached_property
    def specific(self) -> int:
        """How many of its words say something particular."""
        return sum(
            token.sort in (Sort.WORD, Sort.CODE) and len(token.text) > 2 and "w" not in letters(token.tags)
            for token in self.tokens
        )


def _begins_clause(tokens: Sequence[Token], index: int) -> bool:
    """Whether a token begins a purpose or a method, as «by calling them» does too."""
    token = tokens[index]
    if token.tags & _CLAUSE_MARKS:
        return True
    if token.low != "by" or index + 1 >= len(tokens):
        return False
    follows = tokens[index + 1]
    return follows.low.endswith("ing") and "t" not in letters(follows.tags)
