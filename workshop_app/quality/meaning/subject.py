"""A sentence as the rules see it: what moves, what can be hit, what is there at the end, whose it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from workshop_app.quality.meaning import others, signs
from workshop_app.quality.meaning.doubt import in_doubt
from workshop_app.quality.meaning.end_state import End, end_state
from workshop_app.quality.meaning.ownership import Whose, leaning
from workshop_app.quality.meaning.targets import counts
from workshop_app.quality.period import Period
from workshop_app.quality.reading.moment import Moment, Time
from workshop_app.quality.reading.quantities import HITS, Quantity, Role
from workshop_app.quality.reading.sentence import Sentence
from workshop_app.quality.reading.tokens import NO_TAGS, Sort, Token
from workshop_app.quality.reading.verbs import CHANGES, WORK, Doing
from workshop_app.quality.rule import Kind

_MEASURED = ("n.metric", "n.performance", "n.defect", "n.party")
_NEAR_ABLE = 6
_WORKING = frozenset({Doing.FINISH, Doing.ACTIVITY, Doing.OPEN})


@dataclass(frozen=True)
class KeyResultFacts:
    """What is filled in beside a key result; ``due_on`` and the baseline count as if written in it."""

    sentence: str
    owner: str = ""
    unit: str = ""
    has_baseline: bool = False
    baseline_unknown: bool = False
    due_on: date | None = None


class Subject(Sentence):
    """One sentence of a kind, with everything that the rules ask about."""

    def __init__(
        self,
        text: str,
        kind: Kind,
        language: str,
        tokens: Sequence[Token],
        period: Period | None = None,
        facts: KeyResultFacts | None = None,
    ) -> None:
        super().__init__(text, language, tokens)
        self.kind = kind
        self.period = period
        self.facts = facts

    @cached_property
    def doing(self) -> Doing:
        """What the carrying verb does; to hold a course is an activity, to hold a level is not."""
        doing = self.head.doing
        if self.asks:
            return Doing.OPEN
        ours = {"n.inhouse", "w.subject"} <= self.tags(self.head.index - 1)
        if doing is Doing.THEIRS and (self.head.leads or ours):
            return Doing.ACTIVITY
        index = self.head.index
        if told := _by_who_and_where(self):
            return told
        filled = {"v.win", "v.finish"} <= self.tags(index)
        if filled and self.nouns and self.nouns[0][1] & {"n.defect", "n.inner"} and self.head.leads:
            return Doing.FINISH
        if doing in WORK and "a.more" in self.tags(index + 1) and index + 2 >= self.main_end:
            return Doing.OPEN
        first = self.nouns[0][1] if self.nouns else NO_TAGS
        share = any(q.unit == "%" and q.role is not Role.ABSOLUTE for q in self.quantities)
        near = self.nouns and not any(
            "t.in" in self.tags(step) for step in range(index + 1, self.nouns[0][0])
        )
        made = (
            near
            and not first.isdisjoint({"n.artefact", "n.deed"})
            and first.isdisjoint((*_MEASURED, "n.elsewhere"))
        )
        if doing is Doing.HOLD and made and not _kept(self) and not share and not self.has("a.quality"):
            return Doing.ACTIVITY
        if (
            doing is Doing.ACTIVITY
            and "v.hold" in self.tags(self.head.index)
            and not first.isdisjoint(_MEASURED)
            and not (self.nouns and signs.names_a_kind(self, self.nouns[0][0]))
        ):
            return Doing.HOLD
        return doing

    @property
    def asks(self) -> bool:
        """Whether it is a question without an amount («How do we welcome new members?»)."""
        plain = self.kind is Kind.KEY_RESULT and len(self.tokens) > 1 and self.tokens[-1].text == "?"
        return plain and not any(quantity.role in HITS for quantity in self.quantities)

    @property
    def capability(self) -> bool:
        """Whether it tells what others can do («Users can pay with Apple Pay»)."""
        return any(
            "n.party" in tags
            and not self.hits
            and any("w.able" in self.tags(step) for step in range(index + 1, index + _NEAR_ABLE))
            for index, tags in self.nouns
        )

    @property
    def ranked(self) -> bool:
        """Whether it claims a place on somebody's list («top 3 in the survey»)."""
        return (
            self.doing not in _WORKING
            and any(
                quantity.role is Role.NAME
                and (
                    "w.rank" in self.tags(quantity.first - 1)
                    or "a.leading" in self.tags(quantity.last + 1)
                    or ("w.rank" in self.tags(quantity.first - 2) and self.doing is Doing.REACH)
                )
                for quantity in self.quantities
            )
            and not self.has("n.generic")
        )

    @cached_property
    def hits(self) -> tuple[Quantity, ...]:
        """The amounts that can be hit; a number without a word hits nothing."""
        if not any(token.sort is Sort.WORD for token in self.tokens):
            return ()
        return tuple(quantity for quantity in self.quantities if counts(self, quantity))

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

    @property
    def moves(self) -> bool:
        """Whether something goes up or down or gets better, or is told without a verb."""
        return self.doing in CHANGES or self.doing in (Doing.BETTER, Doing.NONE) or self.moving

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
        """Whose doing the key result is; unclear where the words do not carry what it leans to."""
        return Whose.UNCLEAR if in_doubt(self) else self.leaning

    @cached_property
    def leaning(self) -> Whose:
        """Whose doing the key result seems to be."""
        return leaning(self) if self.tokens else Whose.UNCLEAR


def _kept(subject: Subject) -> bool:
    """Whether the verb only keeps something up; to hold a course gets it done."""
    index = subject.head.index
    return "v.keep" in subject.tags(index) and not subject.tokens[index].low.startswith("hold")


def _by_who_and_where(subject: Subject) -> Doing | None:
    """What a verb does when its people or its event say so: «develop our staff», «delta i NM»."""
    if others.grows_people(subject):
        return Doing.OPEN
    if others.enters_an_event(subject):
        return Doing.ACTIVITY
    if not others.takes_part(subject):
        return None
    return Doing.THEIRS if subject.tags(0) & {"a.more"} or subject.has("n.party") else Doing.ACTIVITY
