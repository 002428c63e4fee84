"""The text does not say whether others change or we work."""

from workshop_app.quality.meaning.ownership import Whose
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rule import KEY_RESULTS, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees neither work nor result."""
    if subject.whose is not Whose.UNCLEAR:
        return None
    return Sighting(Verdict.UNSURE, subject.whole)


RULE = Rule(
    id="unclear_whose",
    criterion=Criterion.RESULT,
    kinds=KEY_RESULTS,
    source="F. Castro on value-based and activity-based key results: the effect, not the work",
    look=look,
    examples={
        "nb": Examples(
            good=(
                "Få 40 nye kunder",
                "Øke framkommeligheten for syklister",
                "Redusere antall avlyste avganger",
                "Ren fjord",
                "Passere 9 000 månedlige treff",
            ),
            bad=("Få 40 epler",),
        ),
        "en": Examples(
            good=(
                "Get 40 new customers",
                "Improve soil moisture on the lower fields",
                "Reach 1,000 active workspaces",
                "Get featured in three trade journals",
                "Add 12 resellers in the north",
                "Raise $40,000 for the playground",
            ),
            bad=("Get 40 apples",),
        ),
    },
)
