"""The date filled in beside the sentence counts."""

from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.reading.moment import Time
from workshop_app.quality.rule import BOTH, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees a due date beside the sentence."""
    if subject.facts is None or subject.facts.due_on is None or Time.DEADLINE in subject.times:
        return None
    return Sighting(Verdict.YES, subject.whole, {"date": subject.facts.due_on.isoformat()})


RULE = Rule(
    id="date_field",
    criterion=Criterion.TIME_BOUND,
    kinds=BOTH,
    source="G. T. Doran, «There's a S.M.A.R.T. way to write management's goals», Management Review 70 (1981)",
    look=look,
    examples={
        "nb": Examples(
            good=("Øke salget med 20 %",),
            bad=(),
        ),
        "en": Examples(
            good=("Increase sales by 20%",),
            bad=(),
        ),
    },
)
