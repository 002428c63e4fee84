"""None, never, top ten: half a number."""

from workshop_app.quality.meaning.front import rank_among
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.reading.quantities import Role
from workshop_app.quality.rule import OBJECTIVES, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees an absolute or a place on a list."""
    none = next(
        (
            quantity
            for quantity in subject.quantities
            if quantity.role is Role.ABSOLUTE and quantity.value == 0.0
        ),
        None,
    )
    index = none.first if none else rank_among(subject)
    if index < 0:
        return None
    return Sighting(Verdict.UNSURE, subject.at(index))


RULE = Rule(
    id="absolute_in_objective",
    criterion=Criterion.QUALITATIVE,
    kinds=OBJECTIVES,
    source="C. Wodtke, Radical Focus (2016): one inspiring sentence, qualitative, hard but possible",
    look=look,
    examples={
        "nb": Examples(
            good=(
                "Alle får hjelp første gang de spør",
                "Bli nummer 1 i byen",
            ),
            bad=("Ingen skal stå alene", "Bli topp 10 i landet"),
        ),
        "en": Examples(
            good=(
                "Everyone gets help the first time they ask",
                "Become the #1 dentist for nervous patients",
                "Get new users to a first real win and a second one",
            ),
            bad=("Nobody stands alone", "Make the top 10 in the country"),
        ),
    },
)
