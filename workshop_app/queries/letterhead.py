"""What the organisation puts on its paper."""

from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, col, select

from workshop_app.model import Letterhead


@dataclass(frozen=True)
class LetterheadView:
    """The logo as a data URI and the colour as ``#RRGGBB``; either is empty when there is none."""

    logo: str = ""
    colour: str = ""


NO_LETTERHEAD = LetterheadView()
"""Neither logo nor colour."""


def letterhead(session: Session, workshop_id: UUID) -> LetterheadView:
    """The letterhead of one workshop."""
    rows = select(Letterhead).where(col(Letterhead.workshop_id) == workshop_id)
    row = session.exec(rows.order_by(col(Letterhead.id))).first()
    return LetterheadView(row.logo, row.colour) if row else NO_LETTERHEAD
