"""Words of a room's own trade, which a facilitator adds to the check."""

from dataclasses import dataclass

MEANINGS = {
    "measure": ("nouns", "metric"),
    "people": ("nouns", "party"),
    "unwanted": ("nouns", "defect"),
    "name": ("words", "name"),
    "activity": ("verbs", "activity"),
    "finish": ("verbs", "finish"),
    "own_work": ("nouns", "artefact"),
    "vague": ("nouns", "abstract"),
}
"""What a word can mean, and the word list that it joins: something measured, people who decide for
themselves, something unwanted that is counted, a name with a number behind it, something one does, something
one gets done, our own work, or a quality without an instrument."""

LONGEST_WORD = 60
"""The longest word or phrase that can be added, in characters."""


@dataclass(frozen=True)
class ExtraWords:
    """Pairs of meaning (a key of ``MEANINGS``) and word; a wrong pair raises ``ValueError``."""

    words: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        for meaning, word in self.words:
            problem = problem_with(meaning, word)
            if problem:
                raise ValueError(f"{word!r}: {problem}")


NO_WORDS = ExtraWords()


def problem_with(meaning: str, word: str) -> str | None:
    """Why a pair cannot be added (``meaning``, ``empty``, ``long`` or ``letters``), or None."""
    if meaning not in MEANINGS:
        return "meaning"
    if not word.strip():
        return "empty"
    if len(word) > LONGEST_WORD:
        return "long"
    plain = word.strip().replace(" ", "").replace("-", "")
    return None if plain.isalnum() and not plain.isnumeric() else "letters"
