"""No amount, level, share or count to hit."""

from workshop_app.quality.meaning.end_state import End
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rewrites import from_to
from workshop_app.quality.rule import KEY_RESULTS, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees no number to hit."""
    if subject.hits or subject.end in (End.ELSEWHERE, End.AMOUNT):
        return None
    return Sighting(
        Verdict.NO, subject.whole, rewrite=from_to(subject) if subject.end is End.DIRECTION else None
    )


RULE = Rule(
    id="no_amount",
    criterion=Criterion.MEASURABLE,
    kinds=KEY_RESULTS,
    source="J. Doerr, Measure What Matters (2018): a key result carries a number",
    look=look,
    examples={
        "nb": Examples(
            good=(
                "Halvere ventetiden",
                "Ingen alvorlige hendelser i produksjonen",
                "Kutte plasten i butikkavdelingen med 200 tonn",
            ),
            bad=("Øke salget", "Lansere ny nettside", "Øke antall kunder med tre eller flere produkter"),
        ),
        "en": Examples(
            good=("Halve the waiting time", "No serious incidents in production"),
            bad=(
                "Increase sales",
                "Launch the new website",
                "Increase customers with three or more products",
            ),
        ),
    },
)
