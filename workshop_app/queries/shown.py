"""What the facilitator chose to show: the projector's mode, stage, page, objective and key result."""

from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session

from workshop_app.model import ProjectorView
from workshop_app.model.words import ProjectorMode


@dataclass(frozen=True)
class Shown:
    """``page`` and ``slide`` count from 0; an id is None where nothing was chosen."""

    mode: ProjectorMode
    item_id: UUID | None
    page: int
    slide: int
    objective_id: UUID | None
    key_result_id: UUID | None


def shown(session: Session, workshop_id: UUID) -> Shown:
    """The choice as it stands, whether or not the projector is frozen."""
    view = session.get(ProjectorView, workshop_id) or ProjectorView(id=workshop_id, workshop_id=workshop_id)
    return Shown(view.mode, view.item_id, view.page, view.slide, view.objective_id, view.key_result_id)
