"""The introduction's slides: those that come with the app, and what this workshop changed in them."""

from dataclasses import dataclass
from functools import lru_cache
from uuid import UUID

from sqlmodel import Session, col, select

from workshop_app import paths
from workshop_app.model import Slide


@dataclass(frozen=True)
class SlideView:
    """One slide as Markdown; ``position`` counts from 0, ``changed``: this workshop wrote its own."""

    position: int
    markdown: str
    changed: bool


def slides(session: Session, workshop_id: UUID, language: str) -> tuple[SlideView, ...]:
    """All slides in order, in ``language`` where the workshop has not written its own."""
    own = {
        row.position: row.markdown
        for row in session.exec(select(Slide).where(col(Slide.workshop_id) == workshop_id))
    }
    shipped = _shipped(language)
    count = max(len(shipped), 1 + max(own, default=-1))
    return tuple(
        SlideView(place, own.get(place, shipped[place] if place < len(shipped) else ""), place in own)
        for place in range(count)
    )


@lru_cache(maxsize=8)
def _shipped(language: str) -> tuple[str, ...]:
    folder = paths.resource(f"intro/{language}")
    return tuple(path.read_text(encoding="utf-8").strip() for path in sorted(folder.glob("*.md")))
