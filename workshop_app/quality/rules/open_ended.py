"""Work without an end: work on, contribute to, follow up."""

from workshop_app.quality.meaning.end_state import End
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rule import KEY_RESULTS, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees a verb that is never finished."""
    if subject.end is not End.OPEN:
        return None
    return Sighting(
        Verdict.NO,
        subject.at(subject.head.index),
        {"word": subject.text[slice(*subject.at(subject.head.index))]},
    )


RULE = Rule(
    id="open_ended",
    criterion=Criterion.CONCRETE,
    kinds=KEY_RESULTS,
    source="C. Wodtke, Radical Focus (2016): a key result is a number that is reached or not",
    look=look,
    examples={
        "nb": Examples(
            good=(
                "Kartlegge kundereisen for nye kunder",
                "Vi skal utvikle en ny IT-plattform for saksbehandling",
                "Utforske og dokumentere status på gamle rør",
                "Rutine for oppfølging av nyansatte er innført",
            ),
            bad=(
                "Jobbe med rekruttering",
                "Bidra til et bedre bomiljø",
                "Lytte til innbyggerne",
                "Bli kjent for godt brød",
                "Hvordan tar vi imot nye medlemmer?",
            ),
        ),
        "en": Examples(
            good=(
                "Map the journey of a new customer",
                "New self-service help area",
                "The City shall develop and adopt a Fire Department Strategic Plan.",
            ),
            bad=(
                "Work on recruitment",
                "Contribute to a better neighbourhood",
                "Listen to residents",
                "Be known for good bread",
                "How do we welcome new members?",
                "Know our customers better",
            ),
        ),
    },
)
