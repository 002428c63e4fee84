"""Open-ended work is effort, not a result."""

from workshop_app.quality.meaning.ownership import Whose
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rewrites import so_that
from workshop_app.quality.rule import KEY_RESULTS, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees effort."""
    if subject.whose is not Whose.OPEN:
        return None
    return Sighting(Verdict.NO, subject.at(subject.head.index), rewrite=so_that(subject))


RULE = Rule(
    id="open_work",
    criterion=Criterion.RESULT,
    kinds=KEY_RESULTS,
    source="F. Castro on value-based and activity-based key results: the effect, not the work",
    look=look,
    examples={
        "nb": Examples(
            good=("Redusere sykefraværet til 5 %",),
            bad=("Følge opp medarbeiderundersøkelsen",),
        ),
        "en": Examples(
            good=("Reduce sick leave to 5%",),
            bad=("Follow up on the staff survey",),
        ),
    },
)
