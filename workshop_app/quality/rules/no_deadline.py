"""No date, no period, no season."""

from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.reading.moment import Time
from workshop_app.quality.rewrites import with_date
from workshop_app.quality.rule import BOTH, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees no time at all."""
    if subject.times & {Time.DEADLINE, Time.EVENT, Time.COMPARISON, Time.SOMEWHEN}:
        return None
    return Sighting(Verdict.NO, subject.whole, rewrite=with_date(subject))


RULE = Rule(
    id="no_deadline",
    criterion=Criterion.TIME_BOUND,
    kinds=BOTH,
    source="G. T. Doran, «There's a S.M.A.R.T. way to write management's goals», Management Review 70 (1981)",
    look=look,
    examples={
        "nb": Examples(
            good=("Øke salget med 20 % innen påske",),
            bad=("Øke salget med 20 %",),
        ),
        "en": Examples(
            good=("Increase sales by 20% before Easter",),
            bad=("Increase sales by 20%",),
        ),
    },
)
