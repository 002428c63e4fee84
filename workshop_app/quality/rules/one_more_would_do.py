"""One more or one less would do: when is it enough?"""

from workshop_app.quality.meaning.end_state import End
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rule import KEY_RESULTS, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees a direction or a plural without a number."""
    if subject.end not in (End.DIRECTION, End.GENERIC, End.PLURAL, End.NO_INSTRUMENT, End.UNKNOWN):
        return None
    return Sighting(Verdict.UNSURE, subject.at(subject.head.index))


RULE = Rule(
    id="one_more_would_do",
    criterion=Criterion.YES_NO,
    kinds=KEY_RESULTS,
    source="OKR practice in Norway, futureworks.no: concrete, measurable, yes or no, result, deadline",
    look=look,
    examples={
        "nb": Examples(
            good=("Øke salget med 20 %",),
            bad=("Øke salget", "Ringe tidligere kunder"),
        ),
        "en": Examples(
            good=("Increase sales by 20%",),
            bad=("Increase sales", "Call former customers"),
        ),
    },
)
