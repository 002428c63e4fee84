"""A number in the objective belongs in a key result."""

from workshop_app.quality.meaning.spark import amount_at, amounts
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rule import OBJECTIVES, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees a number to hit."""
    if not amounts(subject):
        return None
    hit = amount_at(subject)
    return Sighting(Verdict.NO, subject.span(hit.first, hit.last))


RULE = Rule(
    id="number_in_objective",
    criterion=Criterion.QUALITATIVE,
    kinds=OBJECTIVES,
    source="C. Wodtke, Radical Focus (2016): one inspiring sentence, qualitative, hard but possible",
    look=look,
    examples={
        "nb": Examples(
            good=(
                "Bli nummer én i byen",
                "Bli industriens foretrukne 5G-partner",
                "Være tilgjengelige 24/7",
            ),
            bad=("Øke besøket med 20 %", "Doble eksporten"),
        ),
        "en": Examples(
            good=(
                "Become number one in town",
                "Serve Fortune 500 companies with confidence",
                "Be there for our 500 members 24/7",
            ),
            bad=(
                "Increase visits by 20%",
                "Double exports",
                "Resolve issues within 5 minutes",
            ),
        ),
    },
)
