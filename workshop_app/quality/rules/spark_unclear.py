"""A real aim in flat words: the room knows whether it moves them."""

from workshop_app.quality.meaning.reach import impossible
from workshop_app.quality.meaning.spark import Tone, tone
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rule import OBJECTIVES, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees neither a spark nor a reason to say no."""
    if tone(subject) is Tone.SPARK and not impossible(subject):
        return None
    return Sighting(Verdict.UNSURE, subject.whole)


RULE = Rule(
    id="spark_unclear",
    criterion=Criterion.INSPIRING,
    kinds=OBJECTIVES,
    source="C. Wodtke, Radical Focus (2016): one inspiring sentence, qualitative, hard but possible",
    look=look,
    examples={
        "nb": Examples(
            good=(
                "Bli Norges triveligste campingplass",
                "Levere enestående service til gjestene våre",
            ),
            bad=(
                "Sette folk først",
                "Endre verden",
            ),
        ),
        "en": Examples(
            good=(
                "Become the country's friendliest camp site",
                "Deliver exceptional guest satisfaction",
            ),
            bad=(
                "Put people first",
                "Transform the industry",
                "Be the best",
            ),
        ),
    },
)
