"""One page for each stage; ``PAGES`` maps what the agenda calls a stage to its page."""

from collections.abc import Mapping

from workshop_app.console.page import Page
from workshop_app.console.pages.agree import AgreePage
from workshop_app.console.pages.brainstorm import BrainstormPage
from workshop_app.console.pages.close import ClosePage
from workshop_app.console.pages.cluster import ClusterPage
from workshop_app.console.pages.intro import IntroPage
from workshop_app.console.pages.key_results import KeyResultsPage
from workshop_app.console.pages.measures import MeasuresPage
from workshop_app.console.pages.objectives import ObjectivesPage
from workshop_app.console.pages.pause import PausePage
from workshop_app.console.pages.quality import QualityPage
from workshop_app.console.pages.vote import VotePage
from workshop_app.console.pages.welcome import WelcomePage

_EVERY: tuple[type[Page], ...] = (
    WelcomePage,
    IntroPage,
    BrainstormPage,
    ClusterPage,
    VotePage,
    ObjectivesPage,
    PausePage,
    MeasuresPage,
    KeyResultsPage,
    QualityPage,
    AgreePage,
    ClosePage,
)

PAGES: Mapping[str, type[Page]] = {page.stem: page for page in _EVERY}
