"""Snapshots of every scene as a workshop would have them, made by hand, in the room's language."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from workshop_app.model.words import Answer, Direction, KeyResultKind, PeriodKind, ProjectorMode
from workshop_app.queries.projected import Projected
from workshop_app.queries.scenes import (
    AgendaLine,
    AgreeScene,
    BrainstormScene,
    BreakScene,
    CloseScene,
    ClusterScene,
    IntroScene,
    KeyResultsScene,
    MeasuresScene,
    ObjectivesScene,
    PublicCard,
    PublicFacts,
    PublicGroup,
    PublicKeyResult,
    PublicLamp,
    PublicObjective,
    PublicOkr,
    QualityScene,
    RankedOption,
    SceneContent,
    VoteScene,
    WelcomeScene,
)
from workshop_app.queries.timeline import Timer

NOW = datetime(2027, 1, 12, 8, 21, 0, tzinfo=UTC)
_ID = UUID(int=7)


def timer(minutes: int = 7, left: int = 261) -> Timer:
    """A running timer with ``left`` seconds at ``NOW``."""
    return Timer(_ID, minutes, NOW + timedelta(seconds=left), None)


def shown(stage: str, scene: SceneContent | None, language: str = "nb", **changes: Any) -> Projected:
    """What the room sees at ``NOW``."""
    facts = PublicFacts(
        name="Kundeteamet 1. kvartal 2027",
        team="Kundeteamet",
        organisation="Eksempel AS",
        purpose="",
        period_kind=PeriodKind.QUARTER,
        starts_on=date(2027, 1, 1),
        ends_on=date(2027, 3, 31),
    )
    made = Projected(ProjectorMode.LIVE, language, stage, facts, timer(), None, scene)
    return replace(made, **changes)


def objective(
    sentence: str = "Øke merkevaregjenkjennelse for å gjøre selskapet til markedsleder.",
) -> PublicObjective:
    """The article's objective with lamps."""
    return PublicObjective(
        _ID, 1, 2, sentence, "Halvparten av markedet bytter leverandør i år.", objective_lamps()
    )


def objective_lamps() -> tuple[PublicLamp, ...]:
    """The lamps of an objective, one of each verdict."""
    return (
        PublicLamp("short", "yes", "", None, None),
        PublicLamp("inspiring", "yes", "", None, None),
        PublicLamp("ambitious", "unsure", "Hvor stort er spranget?", None, None),
        PublicLamp("achievable", "yes", "", None, None),
        PublicLamp("time_bound", "no", "Innen når?", None, None),
        PublicLamp("qualitative", "yes", "", None, None),
    )


def key_result(number: int = 1, **changes: Any) -> PublicKeyResult:
    """One of the article's key results."""
    sentences = (
        "Øke inntektene fra 30 mnok til 40 mnok i 2020",
        "Redusere churn med 2,75% i 2020",
        "Forbedre gjenkjøp hos kunder til 98,6% i 2020",
    )
    goals = ((Decimal(30), Decimal(40), "mnok"), (None, Decimal("-2.75"), "%"), (None, Decimal("98.6"), "%"))
    start, end, unit = goals[number - 1]
    made = PublicKeyResult(
        id=UUID(int=number),
        number=number,
        count=3,
        sentence=sentences[number - 1],
        kind=KeyResultKind.NUMBER,
        direction=Direction.UP,
        from_value=start,
        to_value=end,
        low=None,
        high=None,
        unit=unit,
        due_on=date(2020, 12, 31),
        owner="salgsleder" if number == 1 else "kundesjef",
        baseline_unknown=start is None,
        baseline_owner="kundesjef" if start is None else "",
        baseline_due_on=date(2020, 1, 15) if number == 2 else None,
        confidence=5,
        steps=(),
    )
    return replace(made, **changes)


def card(text: str, colour: int, proposed_by: int = 1) -> PublicCard:
    """A revealed card."""
    return PublicCard(_ID, text, colour, proposed_by)


def agenda() -> tuple[AgendaLine, ...]:
    """The plan of two hours."""
    plan = (
        ("welcome", 8), ("intro", 7), ("brainstorm", 7), ("cluster", 12), ("vote", 5), ("objectives", 16),
        ("break", 10), ("measures", 8), ("key_results", 25), ("quality", 10), ("agree", 8), ("close", 4),
    )  # fmt: skip
    at, lines = NOW, []
    for number, (stage, minutes) in enumerate(plan):
        lines.append(
            AgendaLine(stage, at, minutes, "done" if number == 0 else "now" if number == 1 else "ahead")
        )
        at += timedelta(minutes=minutes)
    return tuple(lines)


SLIDE = """# Hva er OKR?

**O**bjectives and **K**ey **R**esults: en ambisjon, og to til fem resultater som viser at vi kom dit.

- Ambisjonen sier **hvor** vi vil
- Nøkkelresultatene sier **hvordan vi vet** at vi er framme
- Oppgavene kommer etterpå
"""

KUNDER = PublicGroup(
    UUID(int=1),
    "Kunder",
    0,
    (
        card("Kundene skal anbefale oss til andre", 0),
        card("Flere fornøyde kunder", 0, 4),
        card("Kundene skal slippe å vente", 0),
        card("Kunder som kommer tilbake", 0),
    ),
)
MERKEVARE = PublicGroup(
    UUID(int=2),
    "Merkevare",
    4,
    (
        card("Øke merkevaregjenkjennelse for å bli markedsleder", 4),
        card("Folk skal kjenne igjen logoen vår på gata", 4),
        card("Bli nevnt i avisa", 4),
    ),
)
OSS = PublicGroup(
    UUID(int=3),
    "Oss selv",
    5,
    (
        card("Bli den beste arbeidsplassen i bransjen", 5),
        card("Mindre stress og overtid", 5),
        card("Bedre ledere", 5),
    ),
)
LABELS = (
    "Kunder", "Merkevare", "Oss selv", "Vokse i Sverige", "Tjene mer på bedriftsmarkedet", "Lavere churn",
    "Raskere svar på chat",
)  # fmt: skip
QUALITY_LAMPS = (
    PublicLamp("concrete", "yes", "", None, None),
    PublicLamp("measurable", "yes", "", None, None),
    PublicLamp("yes_no", "yes", "", None, None),
    PublicLamp("result", "yes", "", None, None),
    PublicLamp("time_bound", "yes", "", None, None),
    PublicLamp("baseline", "unsure", "Hva er churn i dag?", (15, 24), None),
)


def every_scene(language: str = "nb") -> dict[str, Projected]:
    """Each scene, and each face that a scene has, by a name."""
    contents = {**_before_the_objectives(), **_with_objectives(), **_at_the_end()}
    return {name: shown(stage, content, language) for name, (stage, content) in contents.items()}


Named = dict[str, tuple[str, SceneContent]]


def _before_the_objectives() -> Named:
    cards = KUNDER.cards + MERKEVARE.cards + OSS.cards
    return {
        "welcome": ("welcome", WelcomeScene(agenda(), 9)),
        "intro": ("intro", IntroScene(SLIDE, 1, 7)),
        "brainstorm": ("brainstorm", BrainstormScene(17, 9, 6, date(2027, 3, 31))),
        "cluster": ("cluster", ClusterScene((KUNDER, MERKEVARE, OSS), (), 0, 0)),
        "cluster_loose": ("cluster", ClusterScene((), cards, 7, 0)),
        "cluster_mixed": ("cluster", ClusterScene((KUNDER, MERKEVARE), OSS.cards, 0, 0)),
        "cluster_empty": ("cluster", ClusterScene((), (), 17, 0)),
        "vote": ("vote", VoteScene(LABELS, 7, 9, 3, False, 1, True, 0)),
        "vote_before": ("vote", VoteScene((), 0, 9, 0, False, 1, False, 0)),
        "vote_closed": ("vote", VoteScene(LABELS, 9, 9, 3, True, 1, False, 0)),
        "vote_revealed": (
            "vote",
            VoteScene(
                LABELS,
                9,
                9,
                3,
                False,
                2,
                False,
                0,
                tuple(
                    RankedOption(label, dots, 5 if dots == 4 else 4 if dots == 2 else None)
                    for label, dots in zip(LABELS, (9, 9, 4, 2, 1, 1, 0), strict=True)
                ),
            ),
        ),
        "pause": ("break", BreakScene(NOW + timedelta(minutes=46))),
        "pause_open": ("break", BreakScene(None)),
    }


def _with_objectives() -> Named:
    okr = objective()
    krs = tuple(key_result(number) for number in (1, 2, 3))
    ranked = tuple(
        RankedOption(label, dots) for label, dots in zip(LABELS, (9, 9, 4, 2, 1, 1, 0), strict=True)
    )
    questions = ("Hva er churn i dag?", "Og mener vi prosent eller prosentpoeng?")
    quality = QualityScene(okr, krs[1], krs[1].sentence, ((15, 24),), QUALITY_LAMPS, questions, None)
    kept = (*QUALITY_LAMPS[:5], replace(QUALITY_LAMPS[5], kept="Tallet for 2019 kommer i uke 3."))
    calm = replace(quality, lamps=kept, questions=(), spans=(), rehearsal=Answer.YES)
    asked = QualityScene(okr, None, okr.sentence, (), okr.lamps, ("Hvor stort er spranget?",), None)
    return {
        "objectives_ranked": ("objectives", ObjectivesScene(ranked, None)),
        "objectives": ("objectives", ObjectivesScene((), okr)),
        "objectives_none": ("objectives", ObjectivesScene((), None)),
        "measures": ("measures", MeasuresScene(okr, 12, 9, 4)),
        "measures_revealed": (
            "measures",
            MeasuresScene(okr, 12, 9, 9, (KUNDER, MERKEVARE), OSS.cards, hidden=2),
        ),
        "key_results_measures": ("key_results", KeyResultsScene(okr, None, (KUNDER, MERKEVARE), OSS.cards)),
        "key_results": ("key_results", KeyResultsScene(okr, krs[0])),
        "key_results_unknown": ("key_results", KeyResultsScene(okr, krs[1])),
        "key_results_none": ("key_results", KeyResultsScene(okr, None)),
        "key_results_hold": ("key_results", KeyResultsScene(okr, _held())),
        "key_results_steps": ("key_results", KeyResultsScene(okr, _in_steps())),
        "quality": ("quality", quality),
        "quality_kept": ("quality", calm),
        "quality_objective": ("quality", asked),
    }


def _held() -> PublicKeyResult:
    return key_result(
        3,
        sentence="Holde oppetiden mellom 99,5 og 99,9 % hele kvartalet",
        kind=KeyResultKind.HOLD,
        low=Decimal("99.5"),
        high=Decimal("99.9"),
        to_value=None,
        baseline_unknown=False,
    )


def _in_steps() -> PublicKeyResult:
    return key_result(
        3,
        sentence="Åpne butikk i Bergen",
        kind=KeyResultKind.MILESTONE,
        to_value=None,
        unit="",
        baseline_unknown=False,
        steps=("Leid lokale", "Ansatt butikksjef", "Åpnet dørene"),
    )


def _at_the_end() -> Named:
    okr = objective()
    krs = tuple(key_result(number) for number in (1, 2, 3))
    midway, review = datetime(2027, 2, 16, 8, 0, tzinfo=UTC), datetime(2027, 3, 30, 8, 0, tzinfo=UTC)
    return {
        "agree": ("agree", AgreeScene(okr, krs, 1, False, None, 6, 9, None)),
        "agree_revealed": ("agree", AgreeScene(okr, krs, 2, True, (0, 0, 1, 2, 4, 2), 9, 9, False)),
        "agree_passes": ("agree", AgreeScene(okr, krs, 1, True, (0, 0, 0, 3, 4, 2), 9, 9, True)),
        "agree_none": ("agree", AgreeScene(None, (), 1, False, None, 0, 0, None)),
        "close": ("close", CloseScene((PublicOkr(okr, krs),), 4, midway, review, 0)),
        "close_none": ("close", CloseScene((), None, None, None, 0)),
    }
