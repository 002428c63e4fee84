"""Where we stand today is not said."""

from workshop_app.quality.meaning.starting_point import has_baseline, needs_baseline
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rewrites import from_to
from workshop_app.quality.rule import KEY_RESULTS, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees a target without a starting point."""
    if has_baseline(subject) or not needs_baseline(subject):
        return None
    return Sighting(Verdict.UNSURE, subject.whole, rewrite=from_to(subject))


RULE = Rule(
    id="no_baseline",
    criterion=Criterion.BASELINE,
    kinds=KEY_RESULTS,
    source="B. Lamorte, The OKRs Field Book (2022): from X to Y, and the baseline known or to be measured",
    look=look,
    examples={
        "nb": Examples(
            good=("Øke NPS fra 30 til 45", "Holde 10 kurs"),
            bad=("Øke NPS til 45", "NPS 45"),
        ),
        "en": Examples(
            good=("Raise NPS from 30 to 45", "Hold 10 courses"),
            bad=("Raise NPS to 45", "NPS 45"),
        ),
    },
)
