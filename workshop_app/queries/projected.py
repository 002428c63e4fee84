"""What the room may see at this moment, and nothing else: what is private is not in it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlmodel import Session

from workshop_app.model import ProjectorView
from workshop_app.model.words import ProjectorMode
from workshop_app.queries import scene_cards, scene_okrs
from workshop_app.queries.room import Room
from workshop_app.queries.scenes import PublicFacts, SceneContent
from workshop_app.queries.timeline import Timeline, TimelineItem, Timer, WorkshopFacts, timeline

_BLANK = frozenset({ProjectorMode.BLACK, ProjectorMode.WHITE})
_BUILDERS: Mapping[str, Callable[[Room], SceneContent | None]] = {
    "welcome": scene_cards.welcome,
    "intro": scene_cards.intro,
    "brainstorm": scene_cards.brainstorm,
    "cluster": scene_cards.cluster,
    "vote": scene_cards.vote,
    "objectives": scene_okrs.objectives,
    "break": scene_cards.pause,
    "measures": scene_okrs.measures,
    "key_results": scene_okrs.key_results,
    "quality": scene_okrs.quality,
    "agree": scene_okrs.agree,
    "close": scene_okrs.close,
}


@dataclass(frozen=True)
class Projected:
    """The public snapshot; ``stage`` is what is shown, ``scene`` is None while blank, ``page`` from 0."""

    mode: ProjectorMode
    language: str
    stage: str | None
    workshop: PublicFacts
    timer: Timer | None
    next_stage: str | None
    scene: SceneContent | None
    page: int = 0


def projected(session: Session, workshop_id: UUID, *, now: datetime) -> Projected:
    """What the projector of one workshop shows at ``now``; before the first stage the welcome is shown."""
    agenda = timeline(session, workshop_id, now=now)
    view = session.get(ProjectorView, workshop_id) or ProjectorView(id=workshop_id, workshop_id=workshop_id)
    item = _shown(agenda, view)
    scene = None
    if item is not None and view.mode not in _BLANK and item.stage in _BUILDERS:
        scene = _BUILDERS[item.stage](Room(session, workshop_id, view, agenda, item, now))
    return Projected(
        mode=view.mode,
        language=agenda.workshop.room_language,
        stage=item.stage if item else None,
        workshop=_public_facts(agenda.workshop),
        timer=agenda.timer,
        next_stage=agenda.next.stage if agenda.next else None,
        scene=scene,
        page=view.page,
    )


def _shown(agenda: Timeline, view: ProjectorView) -> TimelineItem | None:
    """The stage that was chosen to be shown, else the one that is on, else the first that is held."""
    chosen = next((item for item in agenda.items if item.id == view.item_id), None)
    return chosen or agenda.current or agenda.next


def _public_facts(facts: WorkshopFacts) -> PublicFacts:
    return PublicFacts(**{name: getattr(facts, name) for name in PublicFacts.__dataclass_fields__})
