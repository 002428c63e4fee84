"""Our own work, counted: it can be done and change nothing."""

from workshop_app.quality.meaning.ownership import Whose
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rewrites import so_that
from workshop_app.quality.rule import KEY_RESULTS, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees our own activity with a number on it."""
    if subject.whose is not Whose.COUNTED:
        return None
    return Sighting(Verdict.NO, subject.at(subject.head.index), rewrite=so_that(subject))


RULE = Rule(
    id="counted_work",
    criterion=Criterion.RESULT,
    kinds=KEY_RESULTS,
    source="F. Castro on value-based and activity-based key results: the effect, not the work",
    look=look,
    examples={
        "nb": Examples(
            good=("Øke månedlige besøk fra 300 til 500", "Hjelpe 50 familier å finne en bolig"),
            bad=(
                "Holde 10 kurs",
                "Skrive 12 artikler",
                "Øke antall omvisninger fra 4 til 10",
                "12 fagkvelder",
                "Forfremme to spesialister",
                "Antall inspeksjoner: 40",
                "Ti timer i atelieret",
                "20 armhevinger hver dag",
                "Øke bildebanken til 900 bilder",
                "15 søknader sendt til stiftelser",
            ),
        ),
        "en": Examples(
            good=("Increase monthly visits from 300 to 500", "Help 50 families move into a flat"),
            bad=(
                "Hold 10 courses",
                "Write 12 articles",
                "Increase the number of site visits from 4 to 10",
                "Two new case studies",
                "Site inspections: 40",
                "Include at least seven photos of each room",
                "Ten hours in the studio",
                "10,000 steps a day",
                "Reach 100 km of running per month",
                "Expand the glossary to 500 terms",
                "10 applications to foundations",
                "Interview at least 15 candidates",
                "The parish will hold four retreats",
            ),
        ),
    },
)
