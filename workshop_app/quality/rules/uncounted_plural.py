"""Some calls, several tests: how many is not said."""

from workshop_app.quality.meaning.end_state import End
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rule import KEY_RESULTS, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees an activity on an uncounted number of things."""
    if subject.end is not End.PLURAL:
        return None
    return Sighting(Verdict.NO, subject.at(subject.head.index))


RULE = Rule(
    id="uncounted_plural",
    criterion=Criterion.CONCRETE,
    kinds=KEY_RESULTS,
    source="OKR practice in Norway, futureworks.no: concrete, measurable, yes or no, result, deadline",
    look=look,
    examples={
        "nb": Examples(
            good=("Ringe 40 tidligere givere", "Lage et bibliotek av korte filmer"),
            bad=(
                "Ringe tidligere givere",
                "Kjøre brukertester",
                "Gjennomføre støyreduserende tiltak",
                "Publisere artikler",
            ),
        ),
        "en": Examples(
            good=("Call 40 former donors", "Create a library of how-to videos"),
            bad=("Call former donors", "Run user tests", "Get a few testimonials"),
        ),
    },
)
