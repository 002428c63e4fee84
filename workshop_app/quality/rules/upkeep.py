"""Keeping things as they are moves nobody."""

from workshop_app.quality.meaning.spark import Tone, tone
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rule import OBJECTIVES, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees maintenance."""
    if tone(subject) is not Tone.UPKEEP:
        return None
    return Sighting(Verdict.NO, subject.at(subject.head.index))


RULE = Rule(
    id="upkeep",
    criterion=Criterion.INSPIRING,
    kinds=OBJECTIVES,
    source="C. Wodtke, Radical Focus (2016): one inspiring sentence, qualitative, hard but possible",
    look=look,
    examples={
        "nb": Examples(
            good=(
                "Bli bygdas triveligste møteplass",
                "Forbli nummer én i regionen",
            ),
            bad=(
                "Opprettholde dagens nivå",
                "Fortsette å skape trivsel og glede på jobb",
            ),
        ),
        "en": Examples(
            good=(
                "Become the village's favourite meeting place",
                "Stay number one in the region",
            ),
            bad=(
                "Maintain the present level",
                "Continue to foster belonging",
                "Maintain a world-class office",
            ),
        ),
    },
)
