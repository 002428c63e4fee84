"""A sentence as the rules see it: its words, numbers, times and verb, worked out once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from workshop_app.quality.dates import scanned
from workshop_app.quality.end_state import End, end_state
from workshop_app.quality.moment import Moment, Time
from workshop_app.quality.ownership import Whose, whose
from workshop_app.quality.period import Period
from workshop_app.quality.quantities import HITS, Quantity, Role, quantities
from workshop_app.quality.rule import Kind
from workshop_app.quality.tokens import NO_TAGS, Sort, Token
from workshop_app.quality.verbs import CHANGES, WORK, Doing, Head, head

_CLAUSE_MARKS = frozenset({"w.purpose", "w.method"})
_MEASURED = ("n.metric", "n.performance", "n.defect", "n.party")
_VAGUE = frozenset({Doing.OPEN, Doing.BETTER, Doing.UP, Doing.DOWN})


@dataclass(frozen=True)
class KeyResultFacts:
    """What is filled in beside a key result's sentence; ``due_on`` and the baseline count as if they stood in it."""

    sentence: str
    owner: str = ""
    unit: str = ""
    has_baseline: bool = False
    baseline_unknown: bool = False
    due_on: date | None = None


class Subject:
    """One sentence, its language and kind, with everything that the rules ask about."""

    def __init__(
        self,
        text: str,
        kind: Kind,
        language: str,
        tokens: Sequence[Token],
        period: Period | None = None,
        facts: KeyResultFacts | None = None,
    ) -> None:
        self.text = text
        self.kind = kind
        self.language = language
        self.tokens = tokens
        self.period = period
        self.facts = facts
        self.scan = scanned(tokens)
        self.quantities = quantities(tokens, self.scan)
        self.head: Head = head(tokens, self.scan.used)
        self.known: frozenset[str] = self.scan.known

    @cached_property
    def doing(self) -> Doing:
        """What the carrying verb does; to hold a course is an activity, to hold a level is not."""
        doing = self.head.doing
        first = self.nouns[0][1] if self.nouns else NO_TAGS
        if doing is Doing.HOLD and "n.artefact" in first and first.isdisjoint((*_MEASURED, "n.elsewhere")):
            return Doing.ACTIVITY
        if (
            doing is Doing.ACTIVITY
            and "v.hold" in self.tags(self.head.index)
            and not first.isdisjoint(_MEASURED)
        ):
            return Doing.HOLD
        return doing

    @property
    def whole(self) -> tuple[int, int]:
        """The span of the sentence without white space around it."""
        if not self.tokens:
            return 0, 0
        return self.tokens[0].start, self.tokens[-1].end

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The span from one token to another."""
        return self.tokens[first].start, self.tokens[last].end

    def at(self, index: int) -> tuple[int, int]:
        """The span of a token; the whole sentence for -1."""
        return self.span(index, index) if index >= 0 else self.whole

    def tags(self, index: int) -> frozenset[str]:
        """The tags of a token; none outside the sentence."""
        return self.tokens[index].tags if 0 <= index < len(self.tokens) else NO_TAGS

    @cached_property
    def main_end(self) -> int:
        """Where the main clause ends: the first token that begins a purpose or a method."""
        for index, token in enumerate(self.tokens):
            if index and token.tags & _CLAUSE_MARKS and index not in self.scan.used:
                return index
        return len(self.tokens)

    def find(self, *tags: str, whole: bool = False) -> int:
        """The first token of the main clause (or the whole sentence) with one of the tags, outside times; or -1."""
        wanted = frozenset(tags)
        if not wanted & self.known:
            return -1
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
            if index == self.head.index or index in self.scan.used or not any(tag[0] == "n" for tag in tags):
                continue
            if not self._modifies(index):
                found.append((index, tags))
        return tuple(found)

    def _modifies(self, index: int) -> bool:
        """Whether a noun only says what kind of thing the next noun is."""
        for step in (index + 1, index + 2):
            if step >= self.main_end or step in self.scan.used or self.tokens[step].sort is not Sort.WORD:
                return False
            tags = self.tokens[step].tags
            if any(tag[0] == "n" for tag in tags) and not any(tag[0] in "wt" for tag in tags):
                if "n.neutral" in tags:
                    return False
                return self.language == "en" or index + 1 == step
            if tags or self.language != "en":
                return False
        return False

    @property
    def less_of(self) -> bool:
        """Whether it is a direction on something measured, whatever the verb: «spend less time in meetings»."""
        behind = self.head.index + 1
        return "a.more" in self.tags(behind) and not self.tags(behind + 1).isdisjoint(_MEASURED[:-1])

    @property
    def ranked(self) -> bool:
        """Whether it claims a place on somebody's list («top 3 in the survey»)."""
        return (
            self.doing not in _WORKING
            and any(
                quantity.role is Role.NAME and "w.rank" in self.tags(quantity.first - 1)
                for quantity in self.quantities
            )
            and not self.has("n.generic")
        )

    @cached_property
    def titled(self) -> bool:
        """Whether It Is Written Like This, so that capitals name nothing."""
        words = [token for token in self.tokens if token.sort is Sort.WORD and len(token.text) > 3]
        return len(words) > 2 and sum(token.capital for token in words) * 2 > len(words)

    @cached_property
    def hits(self) -> tuple[Quantity, ...]:
        """The amounts that can be hit; a number without a word hits nothing."""
        if not any(token.sort is Sort.WORD for token in self.tokens):
            return ()
        return tuple(
            quantity for quantity in self.quantities if quantity.role in HITS and self._counts(quantity)
        )

    def _counts(self, quantity: Quantity) -> bool:
        """«alle» is a target only for something that is either done or not."""
        if quantity.role is Role.SERVICE:
            return True
        if quantity.role is not Role.ABSOLUTE:
            return True
        if self.doing is Doing.OPEN and not self.real_change:
            return False
        if quantity.value == 0.0:
            return True
        if self.doing in _VAGUE or "w.across" in self.tags(quantity.first - 1):
            return False
        if (
            "w.across" in self.tags(quantity.first)
            and self.doing not in WORK
            and self.doing is not Doing.NONE
        ):
            return False
        return not (self.doing is Doing.REACH and self.has("a.quality", "n.abstract"))

    @cached_property
    def real_change(self) -> bool:
        """Whether a later verb moves something by an amount («help reduce churn from 5 to 3 %»)."""
        return any(
            token.tags & {"v.up", "v.down", "v.multiply"} for token in self.tokens[self.head.index + 1 :]
        ) and any(quantity.role in (Role.TARGET, Role.CHANGE, Role.RATIO) for quantity in self.quantities)

    @property
    def baseline(self) -> Quantity | None:
        """The number it starts from."""
        return next((quantity for quantity in self.quantities if quantity.role is Role.BASELINE), None)

    @cached_property
    def times(self) -> frozenset[Time]:
        """The kinds of time it speaks of."""
        return frozenset(moment.time for moment in self.scan.moments)

    def moment(self, *times: Time) -> Moment | None:
        """The first expression of one of these kinds."""
        return next((moment for moment in self.scan.moments if moment.time in times), None)

    @cached_property
    def moving(self) -> bool:
        """Whether it has a direction: a verb of change, or more, fewer, faster."""
        if self.doing in CHANGES:
            return True
        if self.doing in _WORKING:
            return False
        return self.has("a.more", "a.comparative") or (self.has("a.way") and self.has(*_MEASURED))

    @cached_property
    def end(self) -> End:
        """What is there when the key result is reached."""
        return end_state(self)

    @cached_property
    def whose(self) -> Whose:
        """Whose doing the key result is."""
        return whose(self)

    @cached_property
    def words(self) -> int:
        """How many words it has; signs alone do not count."""
        return sum(any(mark.isalnum() for mark in part) for part in self.text.split())

    @cached_property
    def specific(self) -> int:
        """How many of its words say something particular."""
        return sum(
            token.sort in (Sort.WORD, Sort.CODE)
            and len(token.text) > 2
            and not any(tag[0] in "w" for tag in token.tags)
            for token in self.tokens
        )


_WORKING = frozenset({Doing.FINISH, Doing.ACTIVITY, Doing.OPEN})
