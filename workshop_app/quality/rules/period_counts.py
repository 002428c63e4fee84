"""The period of the OKR is the deadline."""

from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.reading.moment import Time
from workshop_app.quality.rule import BOTH, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees that the period gives the deadline."""
    if subject.period is None or Time.DEADLINE in subject.times:
        return None
    return Sighting(Verdict.YES, subject.whole, {"period": subject.period.label})


RULE = Rule(
    id="period_counts",
    criterion=Criterion.TIME_BOUND,
    kinds=BOTH,
    source="C. Wodtke, Radical Focus (2016): a key result is a number that is reached or not",
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
