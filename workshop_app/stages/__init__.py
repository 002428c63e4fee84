"""The stages of a workshop, in the order they are held."""

from workshop_app.stages.agree import AGREE
from workshop_app.stages.brainstorm import BRAINSTORM
from workshop_app.stages.close import CLOSE
from workshop_app.stages.cluster import CLUSTER
from workshop_app.stages.intro import INTRO
from workshop_app.stages.key_results import KEY_RESULTS
from workshop_app.stages.measures import MEASURES
from workshop_app.stages.objectives import OBJECTIVES
from workshop_app.stages.quality import QUALITY
from workshop_app.stages.stage import Stage
from workshop_app.stages.vote import VOTE
from workshop_app.stages.welcome import WELCOME

STAGES: tuple[Stage, ...] = (
    WELCOME, INTRO, BRAINSTORM, CLUSTER, VOTE, OBJECTIVES, MEASURES, KEY_RESULTS, QUALITY, AGREE, CLOSE,
)  # fmt: skip

__all__ = ["STAGES", "Stage"]
