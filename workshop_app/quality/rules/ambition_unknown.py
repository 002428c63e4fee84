"""How far it is cannot be seen without knowing where you stand."""

from workshop_app.quality.meaning.reach import far
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rule import OBJECTIVES, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees nothing that shows how far it is."""
    if far(subject):
        return None
    return Sighting(Verdict.UNSURE, subject.whole)


RULE = Rule(
    id="ambition_unknown",
    criterion=Criterion.AMBITIOUS,
    kinds=OBJECTIVES,
    source="C. Wodtke, Radical Focus (2016): one inspiring sentence, qualitative, hard but possible",
    look=look,
    examples={
        "nb": Examples(
            good=("Bli ledende på gjenbruk", "Ingen skal stå alene"),
            bad=(
                "Bedre tannhelse i bygda",
                "Hjelpe de minste kundene våre",
            ),
        ),
        "en": Examples(
            good=("Become the leader in reuse", "Nobody walks home alone"),
            bad=(
                "Better dental health in the village",
                "Help our smallest customers grow",
            ),
        ),
    },
)
