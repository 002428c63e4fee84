"""The introduction's slides: those that come with the app, and what this workshop made of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, col, select

from workshop_app.introduction import Place, basic_deck, shipped
from workshop_app.model import DeckSlide, Slide, SlidePicture
from workshop_app.model.picture import REFERENCE, size_of


@dataclass(frozen=True)
class SlideView:
    """One slide as Markdown; ``position`` counts from 0, ``changed``: this workshop wrote its own words.

    ``ships`` is False for a slide that the workshop added: it has no original to go back to.
    """

    position: int
    markdown: str
    changed: bool
    ships: bool = True


@dataclass(frozen=True)
class PictureView:
    """A picture on a slide, PNG or JPEG, ``width`` by ``height`` pixels; Markdown calls it by ``name``."""

    name: str
    content: bytes
    width: int
    height: int


def slides(session: Session, workshop_id: UUID, language: str) -> tuple[SlideView, ...]:
    """All slides in order, in ``language`` where the workshop has not written its own."""
    texts = shipped(language)
    return tuple(
        SlideView(
            number,
            place.markdown or texts.get(place.source, ""),
            bool(place.markdown) and bool(place.source),
            bool(place.source),
        )
        for number, place in enumerate(_deck(session, workshop_id, list(texts)))
    )


def removed_slides(session: Session, workshop_id: UUID, language: str) -> int:
    """How many slides of the app the workshop has taken out."""
    stems = shipped(language).keys()
    return len(stems - {place.source for place in _deck(session, workshop_id, list(stems))})


def slide_pictures(session: Session, workshop_id: UUID, markdown: str) -> tuple[PictureView, ...]:
    """The pictures that ``markdown`` shows, each once, in their order; unknown ones are left out."""
    names = list(dict.fromkeys(REFERENCE.findall(markdown)))
    if not names:
        return ()
    chosen = select(SlidePicture).where(
        col(SlidePicture.workshop_id) == workshop_id, col(SlidePicture.name).in_(names)
    )
    found = {row.name: row.content for row in session.exec(chosen)}
    sizes = {name: size_of(content) for name, content in found.items()}
    return tuple(PictureView(name, found[name], *size) for name in names if (size := sizes.get(name)))


def picture_names(session: Session, workshop_id: UUID) -> frozenset[str]:
    """The names of all pictures that are kept with the workshop."""
    chosen = select(SlidePicture.name).where(col(SlidePicture.workshop_id) == workshop_id)
    return frozenset(session.exec(chosen))


def _deck(session: Session, workshop_id: UUID, stems: Sequence[str]) -> list[Place]:
    arranged = select(DeckSlide).where(col(DeckSlide.workshop_id) == workshop_id)
    rows = sorted(session.exec(arranged), key=lambda row: (row.position, row.id))
    if rows:
        return [Place(row.source, row.markdown) for row in rows]
    own = session.exec(select(Slide).where(col(Slide.workshop_id) == workshop_id))
    return basic_deck(stems, {row.position: row.markdown for row in own})
