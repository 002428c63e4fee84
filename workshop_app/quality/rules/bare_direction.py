"""Up or down, but not how far."""

from workshop_app.quality.meaning.end_state import End
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rewrites import from_to
from workshop_app.quality.rule import KEY_RESULTS, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees a direction without an amount."""
    if subject.end is not End.DIRECTION:
        return None
    index = subject.head.index if subject.head.index >= 0 else subject.find("a.more", "a.comparative")
    return Sighting(Verdict.NO, subject.at(index), rewrite=from_to(subject))


RULE = Rule(
    id="bare_direction",
    criterion=Criterion.CONCRETE,
    kinds=KEY_RESULTS,
    source="B. Lamorte, The OKRs Field Book (2022): from X to Y, and the baseline known or to be measured",
    look=look,
    examples={
        "nb": Examples(
            good=("Øke antall abonnenter fra 900 til 1200", "Nå 400 medlemmer", "Få toppkarakter i tilsynet"),
            bad=("Øke salget", "Færre klager", "Øke inntektene ved å åpne tre butikker"),
        ),
        "en": Examples(
            good=("Grow subscribers from 900 to 1,200", "Reach 400 members", "Achieve Gold Partner status"),
            bad=(
                "Increase sales",
                "Fewer complaints",
                "Drive adoption of the new tool",
                "Grow revenue by opening three shops",
            ),
        ),
    },
)
