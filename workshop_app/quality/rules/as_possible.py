"""As many as possible is never reached and never missed."""

from workshop_app.quality.meaning.end_state import End
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rule import KEY_RESULTS, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees «as possible»."""
    if subject.end is not End.POSSIBLE:
        return None
    return Sighting(Verdict.NO, subject.at(subject.find("w.possible", whole=True)))


RULE = Rule(
    id="as_possible",
    criterion=Criterion.YES_NO,
    kinds=KEY_RESULTS,
    source="G. T. Doran, «There's a S.M.A.R.T. way to write management's goals», Management Review 70 (1981)",
    look=look,
    examples={
        "nb": Examples(
            good=("Verve 60 nye medlemmer",),
            bad=("Verve flest mulig medlemmer",),
        ),
        "en": Examples(
            good=("Recruit 60 new members",),
            bad=("Recruit as many members as possible",),
        ),
    },
)
