"""Certificates, coverage, booked meetings: careful people differ."""

from workshop_app.quality.meaning.ownership import Whose
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rule import KEY_RESULTS, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees something between work and result."""
    if subject.whose is not Whose.BETWEEN:
        return None
    return Sighting(Verdict.UNSURE, subject.at(max(subject.find("n.between", "n.inner"), subject.head.index)))


RULE = Rule(
    id="between_work_and_result",
    criterion=Criterion.RESULT,
    kinds=KEY_RESULTS,
    source="F. Castro on value-based and activity-based key results: the effect, not the work",
    look=look,
    examples={
        "nb": Examples(
            good=("Halvere antall klager",),
            bad=("Øke testdekningen til 80 %",),
        ),
        "en": Examples(
            good=("Halve the number of complaints",),
            bad=("Raise test coverage to 80%",),
        ),
    },
)
