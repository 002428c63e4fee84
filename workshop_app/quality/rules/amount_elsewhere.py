"""The amount exists, but in another document."""

from workshop_app.quality.meaning.end_state import End
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rule import KEY_RESULTS, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees a level that somebody else has written down."""
    if subject.end is not End.ELSEWHERE:
        return None
    return Sighting(Verdict.UNSURE, subject.at(subject.find("n.elsewhere")))


RULE = Rule(
    id="amount_elsewhere",
    criterion=Criterion.MEASURABLE,
    kinds=KEY_RESULTS,
    source="J. Doerr, Measure What Matters (2018): a key result carries a number",
    look=look,
    examples={
        "nb": Examples(
            good=("Holde lønnskostnadene under 8 mnok",),
            bad=("Holde oss innenfor budsjettet",),
        ),
        "en": Examples(
            good=("Keep payroll below £800k",),
            bad=("Stay within budget",),
        ),
    },
)
