"""Before the launch, than last year: a time, but no date."""

from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.reading.moment import Time
from workshop_app.quality.rewrites import with_date
from workshop_app.quality.rule import BOTH, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees a time that has no date."""
    moment = subject.moment(Time.EVENT, Time.COMPARISON, Time.SOMEWHEN)
    if moment is None or Time.DEADLINE in subject.times:
        return None
    return Sighting(Verdict.UNSURE, subject.span(moment.first, moment.last), rewrite=with_date(subject))


RULE = Rule(
    id="undated_event",
    criterion=Criterion.TIME_BOUND,
    kinds=BOTH,
    source="G. T. Doran, «There's a S.M.A.R.T. way to write management's goals», Management Review 70 (1981)",
    look=look,
    examples={
        "nb": Examples(
            good=("Ha ny vaktordning på plass før 1. mai",),
            bad=("Ha ny vaktordning på plass før fusjonen",),
        ),
        "en": Examples(
            good=("Have the new rota in place before May 1",),
            bad=("Have the new rota in place before the merger",),
        ),
    },
)
