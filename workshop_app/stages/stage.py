"""What a stage of the workshop is; its page, scene, notes and texts carry the same stem."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Mood = Literal["talk", "silence"]


@dataclass(frozen=True)
class Stage:
    """One stage: ``minutes`` for a workshop of 120 and of 60 minutes (0 leaves it out), and its first mood.

    The room goes dark for silence. ``reads`` are the tables whose changes concern it; ``makes`` names what is
    written in it, as ``written_in`` finds it.
    """

    stem: str
    minutes: Mapping[int, int]
    mood: Mood
    reads: frozenset[str]
    makes: frozenset[str] = frozenset()
