"""A number on a quality that has no usual instrument."""

from workshop_app.quality.meaning.end_state import End
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rule import KEY_RESULTS, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees an amount of something that two strangers would measure differently."""
    if subject.end is not End.NO_INSTRUMENT:
        return None
    return Sighting(Verdict.UNSURE, subject.at(subject.find("n.abstract")))


RULE = Rule(
    id="amount_of_a_quality",
    criterion=Criterion.CONCRETE,
    kinds=KEY_RESULTS,
    source="J. Doerr, Measure What Matters (2018): a key result carries a number",
    look=look,
    examples={
        "nb": Examples(
            good=("Øke kundetilfredsheten fra 70 til 80 %",),
            bad=("Øke samarbeidet med 20 %",),
        ),
        "en": Examples(
            good=("Raise customer satisfaction from 70 to 80%",),
            bad=("Increase collaboration by 20%",),
        ),
    },
)
