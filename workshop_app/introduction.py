"""The introduction that ships with the app, and the deck that it makes with what a workshop changed in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from workshop_app import paths


@dataclass(frozen=True)
class Place:
    """One slide of a deck: the shipped slide it stands for (empty: the workshop's own) and its own words.

    A shipped slide with empty ``markdown`` reads as it ships.
    """

    source: str
    markdown: str


@lru_cache(maxsize=8)
def shipped(language: str) -> Mapping[str, str]:
    """The slides that come with the app in ``language`` as Markdown, by stem in their order."""
    folder = paths.resource(f"intro/{language}")
    return {path.stem: path.read_text(encoding="utf-8").strip() for path in sorted(folder.glob("*.md"))}


def basic_deck(stems: Sequence[str], rewritten: Mapping[int, str]) -> list[Place]:
    """The deck of a workshop that never put it in another order: only words by place, counted from 0."""
    count = max(len(stems), 1 + max(rewritten, default=-1))
    return [
        Place(stems[place] if place < len(stems) else "", rewritten.get(place, "")) for place in range(count)
    ]
