"""The introduction's slides as this workshop wants them."""

from uuid import UUID

from sqlmodel import Session, col

from workshop_app.model import Slide
from workshop_app.operations.lookup import change, rows
from workshop_app.operations.refusal import Refused
from workshop_app.operations.wording import required

MOST_SLIDES = 40


def edit(session: Session, workshop_id: UUID, *, position: int, markdown: str) -> None:
    """Write this workshop's own words for the slide at ``position``, counted from 0."""
    if not 0 <= position < MOST_SLIDES:
        raise Refused("operations.no_such_slide", most=MOST_SLIDES)
    text = required(markdown)
    own = rows(session, Slide, workshop_id, col(Slide.position) == position)
    if own:
        change(own[0], markdown=text)
    else:
        session.add(Slide(workshop_id=workshop_id, position=position, markdown=text))


def reset(session: Session, workshop_id: UUID, *, position: int) -> None:
    """Show the slide that comes with the app again."""
    for own in rows(session, Slide, workshop_id, col(Slide.position) == position):
        session.delete(own)
