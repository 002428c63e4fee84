"""Where it starts is said, where it ends is not."""

from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rewrites import with_target
from workshop_app.quality.rule import KEY_RESULTS, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees a baseline without a target."""
    baseline = subject.baseline
    if subject.hits or baseline is None:
        return None
    return Sighting(Verdict.NO, subject.span(baseline.first, baseline.last), rewrite=with_target(subject))


RULE = Rule(
    id="baseline_only",
    criterion=Criterion.MEASURABLE,
    kinds=KEY_RESULTS,
    source="B. Lamorte, The OKRs Field Book (2022): from X to Y, and the baseline known or to be measured",
    look=look,
    examples={
        "nb": Examples(
            good=("Redusere restansene fra 240 til 60 saker",),
            bad=("Redusere restansene fra 240 saker",),
        ),
        "en": Examples(
            good=("Cut the backlog from 240 to 60 cases",),
            bad=("Cut the backlog from 240 cases",),
        ),
    },
)
