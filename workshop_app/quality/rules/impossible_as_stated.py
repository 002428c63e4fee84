"""Nobody can reach this as it stands."""

from workshop_app.quality.meaning.reach import impossible_at
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rule import OBJECTIVES, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees something that cannot be."""
    index = impossible_at(subject)
    if index < 0:
        return None
    return Sighting(Verdict.NO, subject.at(index))


RULE = Rule(
    id="impossible_as_stated",
    criterion=Criterion.ACHIEVABLE,
    kinds=OBJECTIVES,
    source="C. Wodtke, Radical Focus (2016): one inspiring sentence, qualitative, hard but possible",
    look=look,
    examples={
        "nb": Examples(
            good=("Feil oppdages før kundene merker dem",),
            bad=("Aldri gjøre feil igjen",),
        ),
        "en": Examples(
            good=("Find faults before customers notice",),
            bad=("Never make mistakes again",),
        ),
    },
)
