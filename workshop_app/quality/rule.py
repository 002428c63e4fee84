"""What a rule of the quality check is, and what it finds."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workshop_app.quality.meaning.subject import Subject
    from workshop_app.quality.rewrites import Rewrite


class Criterion(StrEnum):
    """What a sentence is judged by; ``SET`` is for rules about a whole OKR."""

    CONCRETE = "concrete"
    MEASURABLE = "measurable"
    YES_NO = "yes_no"
    RESULT = "result"
    TIME_BOUND = "time_bound"
    BASELINE = "baseline"
    SHORT = "short"
    INSPIRING = "inspiring"
    AMBITIOUS = "ambitious"
    ACHIEVABLE = "achievable"
    QUALITATIVE = "qualitative"
    SET = "set"


class Verdict(StrEnum):
    """The answer for one criterion; ``UNSURE`` is an honest answer, not a mild no."""

    YES = "yes"
    UNSURE = "unsure"
    NO = "no"


class Kind(StrEnum):
    """Which sort of sentence it is."""

    KEY_RESULT = "key_result"
    OBJECTIVE = "objective"


CRITERIA: Mapping[Kind, tuple[Criterion, ...]] = {
    Kind.KEY_RESULT: (
        Criterion.CONCRETE,
        Criterion.MEASURABLE,
        Criterion.YES_NO,
        Criterion.RESULT,
        Criterion.TIME_BOUND,
        Criterion.BASELINE,
    ),
    Kind.OBJECTIVE: (
        Criterion.SHORT,
        Criterion.INSPIRING,
        Criterion.AMBITIOUS,
        Criterion.ACHIEVABLE,
        Criterion.TIME_BOUND,
        Criterion.QUALITATIVE,
    ),
}
"""The criteria of each kind, in the order they are shown."""


@dataclass(frozen=True)
class Finding:
    """What a rule found, in words; ``span`` are character offsets into the text."""

    rule: str
    criterion: Criterion
    verdict: Verdict
    span: tuple[int, int]
    message: str
    question: str
    suggestion: str | None


@dataclass(frozen=True, slots=True)
class Sighting:
    """What a rule saw, before it is put into words.

    ``values`` fill the placeholders of the texts; ``text`` names another variant of the rule's texts;
    ``rewrite`` is the writer's own sentence with blanks in it, or None.
    """

    verdict: Verdict
    span: tuple[int, int]
    values: Mapping[str, str | date] = field(default_factory=dict)
    text: str = ""
    rewrite: "Rewrite | None" = None


@dataclass(frozen=True)
class Examples:
    """Sentences of one language that the rule must pass over (``good``) and must stop at (``bad``)."""

    good: tuple[str, ...]
    bad: tuple[str, ...]


@dataclass(frozen=True)
class Rule:
    """One rule: whom it speaks for, where it comes from, and the pure function that looks.

    Of several rules with one criterion the first that sees something decides; its texts are
    ``quality.<id>.title``, ``.reason``, ``.message`` and ``.question`` in both languages.
    """

    id: str
    criterion: Criterion
    kinds: frozenset[Kind]
    source: str
    look: Callable[["Subject"], Sighting | None]
    examples: Mapping[str, Examples]


KEY_RESULTS = frozenset({Kind.KEY_RESULT})
OBJECTIVES = frozenset({Kind.OBJECTIVE})
BOTH = frozenset(Kind)
