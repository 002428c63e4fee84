"""What the room says in the walk, written in each language."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Objective:
    """One objective as it is typed: its sentence, why now, its measures, and its key results."""

    sentence: str
    why_now: str
    measures: tuple[str, ...]
    key_results: tuple[str, ...]


@dataclass(frozen=True)
class Story:
    """Everything that is typed; ``switch`` is the language's name in the Norwegian that the app begins in."""

    switch: str
    team: str
    organisation: str
    typed: tuple[str, ...]
    pasted: tuple[str, ...]
    mistake: str
    groups: tuple[str, str]
    objectives: tuple[Objective, Objective]
    blanks: tuple[str, str]
    owner: str
    reason: str
    dissent: str
    who: str


_NORWEGIAN = Story(
    switch="Norsk",
    team="Kundeteamet på Østlandet",
    organisation="Fjord & Fjell AS",
    typed=("Øke merkevaregjenkjennelsen", "Færre som sier opp", "Raskere svar på e-post"),
    pasted=("Bli kjent i Sverige", "Fornøyde kunder blir lenger", "Færre oppsigelser"),
    mistake="Dette hører ikke hjemme her",
    groups=("Bli kjent", "Beholde kundene"),
    objectives=(
        Objective(
            "Være merkevaren folk nevner først på Østlandet",
            "Konkurrenten åpner hos naboen til våren.",
            ("uhjulpet kjennskap", "omsetning", "besøk på nettsiden"),
            (
                "Øke omsetningen fra 30 mnok til 40 mnok",
                "Redusere churn med 2,75 %",
                "Få bedre service i butikkene",
            ),
        ),
        Objective(
            "Være stedet kundene blir værende",
            "Hver tiende kunde går i løpet av vinteren.",
            ("gjenkjøp", "oppsigelser per måned"),
            ("Øke gjenkjøpet fra 91 % til 98,6 %",),
        ),
    ),
    blanks=("7,5 %", "4,75 %"),
    owner="kundesjef",
    reason="Vi finner tallet før påske",
    dissent="Vi trenger én til på vakt",
    who="butikkene",
)
_ENGLISH = Story(
    switch="Engelsk",
    team="Customer team",
    organisation="Fjord & Fell Ltd – naïve café",
    typed=("Be known by more people", "Fewer customers leaving", "Quicker answers to e-mail"),
    pasted=("Be known in Sweden", "Happy customers stay longer", "Fewer cancellations"),
    mistake="This does not belong here",
    groups=("Be known", "Keep customers"),
    objectives=(
        Objective(
            "Be the brand people name first in the east",
            "The competitor opens next door in spring.",
            ("unaided awareness", "revenue", "visits to the site"),
            (
                "Increase revenue from £30m to £40m",
                "Reduce churn by 2.75%",
                "Get better service in the shops",
            ),
        ),
        Objective(
            "Be the place customers stay",
            "Every tenth customer leaves during winter.",
            ("repeat purchases", "cancellations a month"),
            ("Increase repeat purchases from 91% to 98.6%",),
        ),
    ),
    blanks=("7.5%", "4.75%"),
    owner="head of customers",
    reason="We find the number before Easter",
    dissent="We need one more on duty – really",
    who="the shops",
)
STORIES: Mapping[str, Story] = {"nb": _NORWEGIAN, "en": _ENGLISH}
"""The story in each language."""
