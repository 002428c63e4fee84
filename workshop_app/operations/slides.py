"""The introduction's slides as this workshop wants them: words, order, and slides of its own.

Whatever is arranged, the room goes on seeing the slide that it saw.
"""

from uuid import UUID

from sqlmodel import Session, col

from workshop_app.introduction import basic_deck, shipped
from workshop_app.model import DeckSlide, ProjectorView, Slide, SlidePicture
from workshop_app.model.picture import NAME, REFERENCE, is_picture
from workshop_app.operations.lookup import change, find_workshop, rows
from workshop_app.operations.order import in_order, renumber
from workshop_app.operations.refusal import Refused
from workshop_app.operations.wording import required

MOST_SLIDES = 40


def edit(session: Session, workshop_id: UUID, *, position: int, markdown: str) -> None:
    """Write this workshop's own words on the slide at ``position``, counted from 0."""
    text = required(markdown)
    arranged = _arranged(session, workshop_id)
    if arranged:
        change(_at(arranged, position), markdown=text)
        return
    if not 0 <= position < len(_stems(session, workshop_id)):
        raise Refused("operations.no_such_slide", most=MOST_SLIDES)
    own = rows(session, Slide, workshop_id, col(Slide.position) == position)
    if own:
        change(own[0], markdown=text)
    else:
        session.add(Slide(workshop_id=workshop_id, position=position, markdown=text))


def reset(session: Session, workshop_id: UUID, *, position: int) -> None:
    """Show the slide that comes with the app again; the workshop's own slide has nothing to go back to."""
    arranged = _arranged(session, workshop_id)
    if arranged:
        slide = _at(arranged, position)
        change(slide, markdown="" if slide.source else slide.markdown)
    else:
        for own in rows(session, Slide, workshop_id, col(Slide.position) == position):
            session.delete(own)
    _tidy(session, workshop_id)


def add(session: Session, workshop_id: UUID, *, after: int, markdown: str) -> int:
    """Put a slide of the workshop's own behind the one at ``after``; return its place."""
    slides = _to_arrange(session, workshop_id)
    if len(slides) >= MOST_SLIDES:
        raise Refused("operations.no_such_slide", most=MOST_SLIDES)
    place = max(0, min(after + 1, len(slides)))
    made = DeckSlide(workshop_id=workshop_id, position=place, markdown=required(markdown))
    session.add(made)
    _arrange(session, workshop_id, slides, [*slides[:place], made, *slides[place:]])
    return place


def remove(session: Session, workshop_id: UUID, *, position: int) -> None:
    """Take the slide at ``position`` out; one that ships can be brought back. The last one stays."""
    slides = _to_arrange(session, workshop_id)
    gone = _at(slides, position)
    if len(slides) == 1:
        raise Refused("operations.last_slide")
    _arrange(session, workshop_id, slides, [slide for slide in slides if slide is not gone])
    session.delete(gone)
    _tidy(session, workshop_id)


def move(session: Session, workshop_id: UUID, *, position: int, to: int) -> int:
    """Move the slide at ``position`` to the place ``to``; return where it stands then."""
    slides = _to_arrange(session, workshop_id)
    moved = _at(slides, position)
    others = [slide for slide in slides if slide is not moved]
    place = max(0, min(to, len(others)))
    _arrange(session, workshop_id, slides, [*others[:place], moved, *others[place:]])
    return place


def bring_back(session: Session, workshop_id: UUID) -> None:
    """Bring back every slide of the app that was taken out, each before the first that follows it there."""
    slides = _to_arrange(session, workshop_id)
    deck = list(slides)
    there = {slide.source for slide in slides}
    for stem in _stems(session, workshop_id):
        if stem not in there:
            made = DeckSlide(workshop_id=workshop_id, position=0, source=stem)
            session.add(made)
            later = (number for number, slide in enumerate(deck) if slide.source > stem)
            deck.insert(next(later, len(deck)), made)
    _arrange(session, workshop_id, slides, deck)


def illustrate(
    session: Session, workshop_id: UUID, *, position: int, markdown: str, name: str, content: bytes
) -> None:
    """Keep a PNG or JPEG picture with the workshop and write the ``markdown`` that shows it."""
    if not NAME.fullmatch(name) or not is_picture(content):
        raise Refused("operations.no_picture")
    for old in rows(session, SlidePicture, workshop_id, col(SlidePicture.name) == name):
        session.delete(old)
    session.add(SlidePicture(workshop_id=workshop_id, name=name, content=content))
    edit(session, workshop_id, position=position, markdown=markdown)
    session.flush()
    _tidy(session, workshop_id)


def _stems(session: Session, workshop_id: UUID) -> list[str]:
    return list(shipped(find_workshop(session, workshop_id).room_language))


def _arranged(session: Session, workshop_id: UUID) -> list[DeckSlide]:
    """The slides in their order; none while the workshop never changed the order."""
    return in_order(rows(session, DeckSlide, workshop_id))


def _to_arrange(session: Session, workshop_id: UUID) -> list[DeckSlide]:
    """The slides in their order, as rows that can be put in another."""
    arranged = _arranged(session, workshop_id)
    if arranged:
        return arranged
    rewritten = rows(session, Slide, workshop_id)
    deck = basic_deck(_stems(session, workshop_id), {slide.position: slide.markdown for slide in rewritten})
    for old in rewritten:
        session.delete(old)
    made = [
        DeckSlide(workshop_id=workshop_id, position=number, source=place.source, markdown=place.markdown)
        for number, place in enumerate(deck)
    ]
    session.add_all(made)
    return made


def _at(slides: list[DeckSlide], position: int) -> DeckSlide:
    if not 0 <= position < len(slides):
        raise Refused("operations.no_such_slide", most=MOST_SLIDES)
    return slides[position]


def _arrange(session: Session, workshop_id: UUID, was: list[DeckSlide], now: list[DeckSlide]) -> None:
    """Number the slides, and keep the room at the slide it sees."""
    renumber(now)
    view = session.get(ProjectorView, workshop_id)
    if view is None:
        return
    seen = was[min(view.slide, len(was) - 1)]
    kept = next((number for number, slide in enumerate(now) if slide is seen), None)
    change(view, slide=min(view.slide, len(now) - 1) if kept is None else kept)
    if kept is None:
        change(view, page=0)


def _tidy(session: Session, workshop_id: UUID) -> None:
    """Throw away pictures that no slide shows; undo brings them back with the slide."""
    words = [slide.markdown for slide in rows(session, Slide, workshop_id)]
    words += [slide.markdown for slide in rows(session, DeckSlide, workshop_id)]
    shown = {name for markdown in words for name in REFERENCE.findall(markdown)}
    for picture in rows(session, SlidePicture, workshop_id):
        if picture.name not in shown:
            session.delete(picture)
