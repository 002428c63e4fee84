"""The scenes of the projector, by the stem of the stage that they show."""

from collections.abc import Mapping

from workshop_app.projector.scene import Scene
from workshop_app.projector.scenes.agree import AGREE
from workshop_app.projector.scenes.brainstorm import BRAINSTORM
from workshop_app.projector.scenes.close import CLOSE
from workshop_app.projector.scenes.cluster import CLUSTER
from workshop_app.projector.scenes.intro import INTRO
from workshop_app.projector.scenes.key_results import KEY_RESULTS
from workshop_app.projector.scenes.measures import MEASURES
from workshop_app.projector.scenes.objectives import OBJECTIVES
from workshop_app.projector.scenes.pause import PAUSE
from workshop_app.projector.scenes.quality import QUALITY
from workshop_app.projector.scenes.vote import VOTE
from workshop_app.projector.scenes.welcome import WELCOME

SCENES: Mapping[str, Scene] = {
    scene.stem: scene
    for scene in (
        WELCOME, INTRO, BRAINSTORM, CLUSTER, VOTE, OBJECTIVES, PAUSE, MEASURES, KEY_RESULTS, QUALITY, AGREE,
        CLOSE,
    )
}  # fmt: skip

__all__ = ["SCENES"]
