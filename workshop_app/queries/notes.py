"""The facilitator's notes for a stage, which ship with the app in both languages."""

from dataclasses import dataclass
from functools import lru_cache

from workshop_app import paths


@dataclass(frozen=True)
class NotePart:
    """One part of a stage's notes: its heading, and what is under it as Markdown."""

    heading: str
    markdown: str


def parts_of(markdown: str) -> tuple[NotePart, ...]:
    """The parts of a stage's notes, each under a heading of the second level."""
    found = (part.partition("\n") for part in f"\n{markdown}".split("\n## ")[1:])
    return tuple(NotePart(heading.strip(), body.strip()) for heading, _, body in found)


@lru_cache(maxsize=64)
def stage_notes(language: str, stage: str) -> tuple[NotePart, ...]:
    """What to say, what to watch for and what to do when it sticks; nothing for an unknown stage."""
    path = paths.resource(f"notes/{language}/{stage}.md")
    return parts_of(path.read_text(encoding="utf-8")) if path.is_file() else ()
