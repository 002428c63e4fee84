"""A number on a quality that nobody has an instrument for."""

from workshop_app.quality.meaning.end_state import End
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rule import KEY_RESULTS, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees a number without an instrument."""
    if subject.end is not End.NO_INSTRUMENT:
        return None
    index = subject.find("n.abstract")
    return Sighting(Verdict.UNSURE, subject.at(index), {"word": subject.tokens[index].text})


RULE = Rule(
    id="no_instrument",
    criterion=Criterion.MEASURABLE,
    kinds=KEY_RESULTS,
    source="J. Doerr, Measure What Matters (2018): a key result carries a number",
    look=look,
    examples={
        "nb": Examples(
            good=("Øke NPS med 10 poeng",),
            bad=("Øke trivselen med 10 %",),
        ),
        "en": Examples(
            good=("Increase NPS by 10 points",),
            bad=("Increase team spirit by 10%",),
        ),
    },
)
