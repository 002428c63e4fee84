"""How often or how fast is not by when."""

from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.reading.moment import Time
from workshop_app.quality.rewrites import with_date
from workshop_app.quality.rule import BOTH, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees a rhythm or a service level and no deadline."""
    moment = subject.moment(Time.RHYTHM, Time.SERVICE)
    if moment is None or Time.DEADLINE in subject.times:
        return None
    return Sighting(Verdict.NO, subject.span(moment.first, moment.last), rewrite=with_date(subject))


RULE = Rule(
    id="rhythm_is_no_deadline",
    criterion=Criterion.TIME_BOUND,
    kinds=BOTH,
    source="G. T. Doran, «There's a S.M.A.R.T. way to write management's goals», Management Review 70 (1981)",
    look=look,
    examples={
        "nb": Examples(
            good=("Svare alle innen 24 timer før 1. juni",),
            bad=("Svare alle innen 24 timer", "Møtes hver uke"),
        ),
        "en": Examples(
            good=("Answer everybody within 24 hours by June 1",),
            bad=("Answer everybody within 24 hours", "Meet every week"),
        ),
    },
)
