"""What the room may see at this moment, and nothing else: what is private is not in it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlmodel import Session

from workshop_app.model.words import ProjectorMode
from workshop_app.queries.scenes import PublicFacts, SceneContent
from workshop_app.queries.timeline import Timer


@dataclass(frozen=True)
class Projected:
    """The public snapshot; ``stage`` is what is shown, ``scene`` is None while the projector is blank."""

    mode: ProjectorMode
    language: str
    stage: str | None
    workshop: PublicFacts
    timer: Timer | None
    next_stage: str | None
    scene: SceneContent | None


def projected(session: Session, workshop_id: UUID, *, now: datetime) -> Projected:
    """What the projector of one workshop shows at ``now``."""
    raise NotImplementedError
