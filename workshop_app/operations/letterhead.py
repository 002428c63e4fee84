"""The organisation's logo and colour on the room's paper."""

from uuid import UUID

from sqlmodel import Session

from workshop_app.model import Letterhead
from workshop_app.model.logo import MOST_BYTES, MOST_PIXELS_A_SIDE, LogoProblem, is_colour, read_logo
from workshop_app.operations.lookup import change, find_workshop, rows
from workshop_app.operations.refusal import Refused


def set_logo(session: Session, workshop_id: UUID, *, content: bytes) -> None:
    """Put a PNG or SVG picture on every sheet; one that is not safe or not whole is refused."""
    try:
        logo = read_logo(content)
    except LogoProblem as problem:
        limits = {"kilobytes": MOST_BYTES // 1000, "pixels": MOST_PIXELS_A_SIDE}
        raise Refused(f"operations.logo.{problem.reason}", **limits) from problem
    change(_letterhead(session, workshop_id), logo=logo.data_uri)


def clear_logo(session: Session, workshop_id: UUID) -> None:
    """Print without a logo."""
    change(_letterhead(session, workshop_id), logo="")


def set_colour(session: Session, workshop_id: UUID, *, colour: str) -> None:
    """Print lines and figures in the organisation's colour, ``#RRGGBB``; anything else is refused."""
    if not is_colour(colour.strip()):
        raise Refused("operations.logo.no_colour")
    change(_letterhead(session, workshop_id), colour=colour.strip().upper())


def clear_colour(session: Session, workshop_id: UUID) -> None:
    """Print in the app's own colours."""
    change(_letterhead(session, workshop_id), colour="")


def _letterhead(session: Session, workshop_id: UUID) -> Letterhead:
    """The row of this workshop, made when it is first wanted; its key is the workshop's own."""
    found = rows(session, Letterhead, workshop_id)
    if found:
        return found[0]
    row = Letterhead(id=find_workshop(session, workshop_id).id, workshop_id=workshop_id)
    session.add(row)
    return row
