"""The level is written down somewhere else: under budget, as agreed, as last year."""

from workshop_app.quality.meaning.end_state import End
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rule import KEY_RESULTS, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees a level that the text does not say itself."""
    if subject.end is not End.ELSEWHERE:
        return None
    index = subject.find("n.elsewhere")
    return Sighting(Verdict.UNSURE, subject.at(index))


RULE = Rule(
    id="level_elsewhere",
    criterion=Criterion.CONCRETE,
    kinds=KEY_RESULTS,
    source="OKR practice in Norway, futureworks.no: concrete, measurable, yes or no, result, deadline",
    look=look,
    examples={
        "nb": Examples(
            good=("Holde driftskostnadene under 12 mnok i 2027", "Vedta budsjettet for 2027"),
            bad=("Holde oss under budsjett", "Ha minst like god kundetilfredshet som i fjor"),
        ),
        "en": Examples(
            good=("Keep operating cost below £2m in 2027",),
            bad=("Stay under budget", "Maintain SLA"),
        ),
    },
)
