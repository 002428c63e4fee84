"""A number in the objective belongs in a key result."""

from workshop_app.quality.quantities import HITS, Role
from workshop_app.quality.rule import OBJECTIVES, Criterion, Examples, Rule, Sighting, Verdict
from workshop_app.quality.spark import amounts
from workshop_app.quality.subject import Subject


def look(subject: Subject) -> Sighting | None:
    """Sees a number to hit."""
    if not amounts(subject):
        return None
    hit = next(
        quantity
        for quantity in subject.quantities
        if quantity.role in HITS and quantity.role is not Role.ABSOLUTE
    )
    return Sighting(Verdict.NO, subject.span(hit.first, hit.last))


RULE = Rule(
    id="number_in_objective",
    criterion=Criterion.QUALITATIVE,
    kinds=OBJECTIVES,
    source="C. Wodtke, Radical Focus (2016): one inspiring sentence, qualitative, hard but possible",
    look=look,
    examples={
        "nb": Examples(
            good=("Bli nummer én i byen",),
            bad=("Øke besøket med 20 %", "Doble eksporten"),
        ),
        "en": Examples(
            good=("Become number one in town",),
            bad=("Increase visits by 20%", "Double exports"),
        ),
    },
)
