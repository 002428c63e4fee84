"""A name that only insiders can fill: Phase 2, tool Q."""

from workshop_app.quality.meaning.end_state import End, insider
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rule import KEY_RESULTS, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees a name that tells an outsider nothing."""
    index = insider(subject)
    if subject.end is not End.INSIDER or index < 0:
        return None
    return Sighting(
        Verdict.UNSURE,
        subject.span(index, index + 1),
        {"name": subject.text[slice(*subject.span(index, index + 1))]},
    )


RULE = Rule(
    id="insider_name",
    criterion=Criterion.CONCRETE,
    kinds=KEY_RESULTS,
    source="C. Wodtke, Radical Focus (2016): a key result is a number that is reached or not",
    look=look,
    examples={
        "nb": Examples(
            good=("Lansere bookingsystemet for hytter",),
            bad=("Fullføre fase 3 av prosjektet",),
        ),
        "en": Examples(
            good=("Launch the cabin booking system",),
            bad=("Finish phase 3 of the project",),
        ),
    },
)
