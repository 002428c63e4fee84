"""Whether it is reached is a matter of judgement: production ready, unique."""

from workshop_app.quality.meaning.end_state import End
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rule import KEY_RESULTS, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees a word that only a judge could confirm."""
    index = subject.find("a.judge", whole=True)
    if index < 0 or (subject.hits and "w.of_whom" not in subject.tags(index - 1)):
        return None
    if subject.end not in (End.AMOUNT, End.DELIVERABLE, End.GENERIC, End.UNKNOWN):
        return None
    return Sighting(Verdict.UNSURE, subject.at(index), {"word": subject.text[slice(*subject.at(index))]})


RULE = Rule(
    id="needs_a_judge",
    criterion=Criterion.YES_NO,
    kinds=KEY_RESULTS,
    source="OKR practice in Norway, futureworks.no: concrete, measurable, yes or no, result, deadline",
    look=look,
    examples={
        "nb": Examples(
            good=("Lansere appen for 300 pilotbrukere",),
            bad=("Gjøre appen produksjonsklar",),
        ),
        "en": Examples(
            good=("Launch the app for 300 pilot users",),
            bad=("Make the app production-ready",),
        ),
    },
)
