"""How often is said, how many is not."""

from workshop_app.quality.meaning.end_state import End
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.reading.moment import Time
from workshop_app.quality.rule import KEY_RESULTS, Criterion, Examples, Rule, Sighting, Verdict

_NAMES = frozenset({"annual", "yearly", "årlig", "årlige"})
_WITHOUT_END = frozenset({End.OPEN, End.QUALITY, End.POSSIBLE, End.DIRECTION, End.GENERIC})


def look(subject: Subject) -> Sighting | None:
    """Sees a frequency and no amount."""
    moment = subject.moment(Time.RHYTHM)
    if moment is not None and subject.tokens[moment.last].low in _NAMES:
        return None
    if subject.hits or moment is None or subject.end in _WITHOUT_END or subject.moving:
        return None
    return Sighting(Verdict.UNSURE, subject.span(moment.first, moment.last))


RULE = Rule(
    id="only_rhythm",
    criterion=Criterion.MEASURABLE,
    kinds=KEY_RESULTS,
    source="J. Doerr, Measure What Matters (2018): a key result carries a number",
    look=look,
    examples={
        "nb": Examples(
            good=("Holde 12 månedlige åpne kvelder",),
            bad=("Sende ut nyhetsbrev hver måned",),
        ),
        "en": Examples(
            good=("Hold 12 monthly open evenings",),
            bad=("Send a newsletter every month",),
        ),
    },
)
