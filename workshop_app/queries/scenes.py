"""What each scene of the projector may show: frozen, public, and nothing else.

Hidden cards, totals of an open vote, unrevealed hands and participants' names have no field here.
"""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from workshop_app.model.words import Answer, Direction, KeyResultKind, PeriodKind
from workshop_app.queries.slides import PictureView
from workshop_app.queries.timeline import ItemState


@dataclass(frozen=True)
class PublicFacts:
    """What the room may know about the workshop."""

    name: str
    team: str
    organisation: str
    purpose: str
    period_kind: PeriodKind
    starts_on: date
    ends_on: date


@dataclass(frozen=True)
class AgendaLine:
    """One timebox on the wall."""

    stage: str
    clock_at: datetime | None
    minutes: int
    state: ItemState


@dataclass(frozen=True)
class WelcomeScene:
    """The agenda without what is skipped."""

    agenda: tuple[AgendaLine, ...]
    here: int


@dataclass(frozen=True)
class IntroScene:
    """One slide as Markdown with the pictures it shows; ``number`` counts from 1."""

    markdown: str
    number: int
    count: int
    pictures: tuple[PictureView, ...] = ()


@dataclass(frozen=True)
class BrainstormScene:
    """Counts only."""

    cards: int
    here: int
    done: int
    ends_on: date


@dataclass(frozen=True)
class PublicCard:
    """A revealed card."""

    id: UUID
    text: str
    colour: int
    proposed_by: int


@dataclass(frozen=True)
class PublicGroup:
    """A group with its revealed cards."""

    id: UUID
    name: str
    colour: int
    cards: tuple[PublicCard, ...]


@dataclass(frozen=True)
class ClusterScene:
    """The revealed cards, grouped and loose; ``hidden`` counts those to come, ``page`` is from 0."""

    groups: tuple[PublicGroup, ...]
    loose: tuple[PublicCard, ...]
    hidden: int
    page: int


@dataclass(frozen=True)
class RankedOption:
    """A bar of the revealed vote; ``run_off`` are its dots in the run-off, None when it was in none."""

    label: str
    dots: int
    run_off: int | None = None


@dataclass(frozen=True)
class VoteScene:
    """Who has voted; ``options`` are the labels in ballot order, ``ranked`` the bars once revealed."""

    options: tuple[str, ...]
    voted: int
    here: int
    dots_each: int
    several_on_one: bool
    round: int
    open: bool
    page: int
    ranked: tuple[RankedOption, ...] = ()


@dataclass(frozen=True)
class PublicLamp:
    """A lamp as the room sees it; ``kept`` is the reason it was waived for."""

    criterion: str
    verdict: str
    question: str
    span: tuple[int, int] | None
    kept: str | None


@dataclass(frozen=True)
class PublicObjective:
    """One objective on the wall."""

    id: UUID
    number: int
    count: int
    sentence: str
    why_now: str
    lamps: tuple[PublicLamp, ...]


@dataclass(frozen=True)
class ObjectivesScene:
    """The ranked bars when they are revealed and no objective is shown; else one objective."""

    ranked: tuple[RankedOption, ...]
    objective: PublicObjective | None


@dataclass(frozen=True)
class BreakScene:
    """When it starts again."""

    back_at: datetime | None


@dataclass(frozen=True)
class MeasuresScene:
    """The objective and counts only, until measures are revealed; ``hidden`` counts those to come then."""

    objective: PublicObjective | None
    cards: int
    here: int
    done: int
    groups: tuple[PublicGroup, ...] = ()
    loose: tuple[PublicCard, ...] = ()
    hidden: int = 0


@dataclass(frozen=True)
class PublicKeyResult:
    """One key result on the wall; ``number`` of ``count`` under its objective."""

    id: UUID
    number: int
    count: int
    sentence: str
    kind: KeyResultKind
    direction: Direction
    from_value: Decimal | None
    to_value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: str
    due_on: date | None
    owner: str
    baseline_unknown: bool
    baseline_owner: str
    baseline_due_on: date | None
    confidence: int | None
    steps: tuple[str, ...]


@dataclass(frozen=True)
class KeyResultsScene:
    """One key result at a time; before the first one the revealed measures that they are made of."""

    objective: PublicObjective | None
    key_result: PublicKeyResult | None
    groups: tuple[PublicGroup, ...] = ()
    loose: tuple[PublicCard, ...] = ()


@dataclass(frozen=True)
class QualityScene:
    """A sentence, where it asks (spans into ``sentence``), its lamps, and at most three questions.

    Without a key result it is the objective that is looked at; ``rehearsal`` is the room's last answer.
    """

    objective: PublicObjective | None
    key_result: PublicKeyResult | None
    sentence: str
    spans: tuple[tuple[int, int], ...]
    lamps: tuple[PublicLamp, ...]
    questions: tuple[str, ...]
    rehearsal: Answer | None


@dataclass(frozen=True)
class AgreeScene:
    """One OKR and the fist of five; ``counts`` by fingers 0–5 only when revealed, else ``shown`` alone."""

    objective: PublicObjective | None
    key_results: tuple[PublicKeyResult, ...]
    round: int
    revealed: bool
    counts: tuple[int, int, int, int, int, int] | None
    shown: int
    here: int
    passes: bool | None


@dataclass(frozen=True)
class PublicOkr:
    """An agreed objective with its key results."""

    objective: PublicObjective
    key_results: tuple[PublicKeyResult, ...]


@dataclass(frozen=True)
class CloseScene:
    """The agreed OKRs and the dates that follow; ``page`` from 0."""

    okrs: tuple[PublicOkr, ...]
    weekly_day: int | None
    midway_at: datetime | None
    review_at: datetime | None
    page: int


SceneContent = (
    WelcomeScene | IntroScene | BrainstormScene | ClusterScene | VoteScene | ObjectivesScene | BreakScene
    | MeasuresScene | KeyResultsScene | QualityScene | AgreeScene | CloseScene
)  # fmt: skip
