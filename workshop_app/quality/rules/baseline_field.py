"""The from-value filled in beside the sentence counts, and so does «unknown, to be measured»."""

from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rule import KEY_RESULTS, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees the starting point beside the sentence."""
    if subject.facts is None or not (subject.facts.has_baseline or subject.facts.baseline_unknown):
        return None
    return Sighting(Verdict.YES, subject.whole, text="unknown" if subject.facts.baseline_unknown else "")


RULE = Rule(
    id="baseline_field",
    criterion=Criterion.BASELINE,
    kinds=KEY_RESULTS,
    source="B. Lamorte, The OKRs Field Book (2022): from X to Y, and the baseline known or to be measured",
    look=look,
    examples={
        "nb": Examples(
            good=("Øke salget til 20 mnok",),
            bad=(),
        ),
        "en": Examples(
            good=("Increase sales to £20m",),
            bad=(),
        ),
    },
)
