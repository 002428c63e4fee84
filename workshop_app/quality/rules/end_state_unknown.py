"""Words the check does not know well enough to see an end state."""

from workshop_app.quality.meaning.end_state import End
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rule import KEY_RESULTS, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees nothing that it can picture."""
    if subject.end is not End.UNKNOWN:
        return None
    return Sighting(Verdict.UNSURE, subject.whole)


RULE = Rule(
    id="end_state_unknown",
    criterion=Criterion.CONCRETE,
    kinds=KEY_RESULTS,
    source="OKR practice in Norway, futureworks.no: concrete, measurable, yes or no, result, deadline",
    look=look,
    examples={
        "nb": Examples(
            good=("Øke antall faste givere til 200", "Nytt vaktrom for legene", "Bygging av ny gangbru"),
            bad=("Månen over tjernet", "Blåfjell rundt"),
        ),
        "en": Examples(
            good=(
                "Grow regular donors to 200",
                "New visitor centre",
                "Recruitment of a head chef",
                "Get the permit for the terrace",
            ),
            bad=("Light in the tunnel", "Around the blue mountain"),
        ),
    },
)
