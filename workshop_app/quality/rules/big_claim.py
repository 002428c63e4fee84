"""To be first, or to change a whole country: possible, but is it within your reach?"""

from workshop_app.quality.meaning.front import superlative
from workshop_app.quality.meaning.reach import mission_at
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rule import OBJECTIVES, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees a claim to be first or a mission-scale aim."""
    index = superlative(subject)
    if index < 0:
        index = mission_at(subject)
    if index < 0:
        return None
    return Sighting(Verdict.UNSURE, subject.at(index))


RULE = Rule(
    id="big_claim",
    criterion=Criterion.ACHIEVABLE,
    kinds=OBJECTIVES,
    source="C. Wodtke, Radical Focus (2016): one inspiring sentence, qualitative, hard but possible",
    look=look,
    examples={
        "nb": Examples(
            good=("Gjøre frokosten til dagens høydepunkt",),
            bad=("Bli Norges beste frokosthotell",),
        ),
        "en": Examples(
            good=(
                "Make breakfast the high point of the day",
                "Adopt best practices for data handling",
                "Climb Mount Everest",
                "Expand our presence in Europe",
            ),
            bad=("Become the best breakfast hotel in the country",),
        ),
    },
)
