"""The times found so far in a row of tokens, and which tokens belong to them."""

from collections.abc import Sequence

from workshop_app.quality.reading.moment import Moment, Time
from workshop_app.quality.reading.tokens import NO_TAGS, Sort, Token, letters

LEADING = frozenset({"t.in", "t.by", "t.limit_before", "t.this", "t.end"})
UNITS = frozenset({"u.percent", "u.money", "u.scale", "u.points"})
_NAMING = frozenset({"w.name", "w.insider"})
_FIRST_YEAR, _LAST_YEAR = 1980, 2100


class Scan:
    """What is known of the times in ``tokens``: ``moments``, ``used`` tokens, ``names`` that hold a year."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.moments: list[Moment] = []
        self.used: set[int] = set()
        self.names: set[int] = set()
        self.known: frozenset[str] = NO_TAGS.union(*(token.tags for token in tokens))

    def tags(self, index: int) -> frozenset[str]:
        """The tags of a token; none outside the sentence."""
        return self.tokens[index].tags if 0 <= index < len(self.tokens) else NO_TAGS

    def low(self, index: int) -> str:
        """A token in lower case; empty outside the sentence."""
        return self.tokens[index].low if 0 <= index < len(self.tokens) else ""

    def add(self, time: Time, first: int, last: int) -> None:
        """Keeps an expression; prepositions right before it and a year right behind it belong to it."""
        while first > 0 and self.tags(first - 1) & LEADING and first - 1 not in self.used:
            first -= 1
        last = self.with_year(last)
        self.moments.append(Moment(time, first, last))
        self.used.update(range(first, last + 1))

    def is_number(self, index: int) -> bool:
        """Whether a token is a number."""
        return 0 <= index < len(self.tokens) and self.tokens[index].sort is Sort.NUMBER

    def is_year(self, index: int) -> bool:
        """Whether a token is a number that can be a year, written as one; «2000 hours» are no year."""
        if not self.is_number(index):
            return False
        token = self.tokens[index]
        written = len(token.text) == len("2027") and token.text.isdigit()
        return (
            written
            and "t.clock" not in self.tags(index + 1)
            and _FIRST_YEAR <= (token.value or 0) <= _LAST_YEAR
        )

    def with_year(self, last: int) -> int:
        """The last token of an expression with a following year (``2026``, ``2026/27``) taken in."""
        step = last + 1
        if self.low(step) in ("-", ",", ".", "–"):
            step += 1
        if not self.is_year(step) or self.tags(step + 1) & UNITS:
            return last
        return step + 2 if self.low(step + 1) in ("-", "/", "–") and self.is_number(step + 2) else step

    def is_plain_noun(self, index: int) -> bool:
        """Whether a token is a word that is neither a small word nor a word of time."""
        if not 0 <= index < len(self.tokens) or self.tokens[index].sort is not Sort.WORD:
            return False
        tags = self.tokens[index].tags
        if "w.name" in tags and "n" in letters(tags):
            tags -= _NAMING
        return letters(tags).isdisjoint("wt")

    def is_name(self, index: int) -> bool:
        """Whether a year right behind this token is a part of its name (``Strategy 2030``)."""
        if not 0 <= index < len(self.tokens) or self.tokens[index].sort is not Sort.WORD:
            return False
        tags = self.tokens[index].tags
        if tags & {"w.name", "n.artefact", "n.event"}:
            return True
        if index == 0 or not self.tokens[index].capital or tags & {"n.metric", "t.month"}:
            return False
        return self.tokens[0].text[1:].islower() or not self.tokens[0].capital
