"""«By 2.75 %»: of what, and percent or percentage points?"""

from workshop_app.quality.meaning.starting_point import has_baseline
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.reading.quantities import Role
from workshop_app.quality.rewrites import from_to, in_points
from workshop_app.quality.rule import KEY_RESULTS, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees a change in percent without a starting point; of a share it may as well be percentage points."""
    change = next((hit for hit in subject.hits if hit.role is Role.CHANGE and hit.unit == "%"), None)
    if change is None or has_baseline(subject):
        return None
    span = subject.span(change.first, change.last)
    points = subject.has("n.percentage")
    return Sighting(
        Verdict.UNSURE,
        span,
        {"amount": subject.text[slice(*span)], "number": subject.text[slice(*subject.at(change.first))]},
        text="points" if points else "",
        rewrite=in_points(subject, change) if points else from_to(subject),
    )


RULE = Rule(
    id="percent_of_what",
    criterion=Criterion.BASELINE,
    kinds=KEY_RESULTS,
    source="B. Lamorte, The OKRs Field Book (2022): from X to Y, and the baseline known or to be measured",
    look=look,
    examples={
        "nb": Examples(
            good=("Redusere frafallet fra 12 til 9 %",),
            bad=("Redusere frafallet med 2,75 %",),
        ),
        "en": Examples(
            good=("Reduce dropout from 12 to 9%",),
            bad=("Reduce dropout by 2.75%",),
        ),
    },
)
