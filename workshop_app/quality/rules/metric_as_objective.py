"""A number is a key result; the objective says why it matters."""

from workshop_app.quality.meaning.spark import Tone, tone
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rule import OBJECTIVES, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees a bare number."""
    if tone(subject) is not Tone.METRIC:
        return None
    return Sighting(Verdict.NO, subject.whole)


RULE = Rule(
    id="metric_as_objective",
    criterion=Criterion.INSPIRING,
    kinds=OBJECTIVES,
    source="C. Wodtke, Radical Focus (2016): one inspiring sentence, qualitative, hard but possible",
    look=look,
    examples={
        "nb": Examples(
            good=("Gjøre skoleveien trygg for de minste",),
            bad=(
                "Øke omsetningen med 20 %",
                "Øke andelen glade kunder til 90 %",
            ),
        ),
        "en": Examples(
            good=(
                "Make the way to school safe for the youngest",
                "Our first million customers adore us",
            ),
            bad=(
                "Increase turnover by 20%",
                "Reach 4.8 stars on Google reviews",
            ),
        ),
    },
)
