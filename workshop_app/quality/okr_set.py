"""An objective with its key results, as the rules about the whole see it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from workshop_app.quality.meaning.subject import KeyResultFacts, Subject
from workshop_app.quality.reading.quantities import Role
from workshop_app.quality.reading.tokens import Sort, letters
from workshop_app.quality.reading.verbs import CHANGES, WORK, Doing
from workshop_app.quality.rule import Sighting, Verdict

NOWHERE = (0, 0)
_STEM = 5
_JOINTS = frozenset({"w.and", "w.also"})
_CARRYING = WORK | CHANGES | {Doing.BETTER, Doing.WIN, Doing.HOLD}
_CARRYING_TAGS = frozenset(f"v.{doing}" for doing in _CARRYING)
_TARGETS = frozenset({Role.TARGET, Role.CHANGE, Role.COUNT, Role.LIMIT})


@dataclass(frozen=True)
class OkrSet:
    """One objective and its key results as read; ``facts`` and ``subjects`` go together."""

    objective: Subject
    facts: tuple[KeyResultFacts, ...]
    subjects: tuple[Subject, ...]


@dataclass(frozen=True)
class Okr:
    """An example of a set: an objective and its key results as the room would fill them in."""

    objective: str
    key_results: tuple[KeyResultFacts, ...]


@dataclass(frozen=True)
class SetExamples:
    """Sets that the rule must pass over (``good``) and must stop at (``bad``), in one language."""

    good: tuple[Okr, ...]
    bad: tuple[Okr, ...]


@dataclass(frozen=True)
class SetRule:
    """A rule about the whole: it may see the same fault several times."""

    id: str
    source: str
    look: Callable[[OkrSet], Sequence[Sighting]]
    examples: Mapping[str, SetExamples]


def plain(*sentences: str) -> tuple[KeyResultFacts, ...]:
    """Key results with an owner and nothing else filled in."""
    return tuple(KeyResultFacts(sentence, owner="—") for sentence in sentences)


def asks(**values: str | date) -> Sighting:
    """A sighting about the whole; it never fails anything."""
    return Sighting(Verdict.UNSURE, NOWHERE, values)


def content(subject: Subject) -> frozenset[str]:
    """The beginnings of the words that say what the sentence is about."""
    return frozenset(
        token.low[:_STEM]
        for token in subject.tokens
        if token.sort in (Sort.WORD, Sort.CODE) and len(token.low) > 2 and _speaks(token.tags)
    )


def _speaks(tags: frozenset[str]) -> bool:
    """Whether a word with these tags is a noun or unknown, and measures something particular."""
    if "n.neutral" in tags or not letters(tags).isdisjoint("wtui"):
        return False
    return "v" not in letters(tags) or "n" in letters(tags)


def compound(subject: Subject) -> bool:
    """Whether a sentence holds several aims: two carrying verbs or two targets with an «and» between them."""
    joint = next(
        (
            index
            for index, token in enumerate(subject.tokens)
            if index and token.tags & _JOINTS and index < subject.main_end
        ),
        0,
    )
    if not joint:
        return False
    later = any(
        token.tags & _CARRYING_TAGS and "n" not in letters(token.tags)
        for token in subject.tokens[joint + 1 : joint + 4]
    )
    before = any(hit.role in _TARGETS and hit.last < joint for hit in subject.hits)
    after = any(hit.role in _TARGETS and hit.first > joint for hit in subject.hits)
    return (later and subject.doing in _CARRYING) or (before and after)
