"""Improve, optimise, strengthen something internal: nobody sees a picture."""

from workshop_app.quality.meaning.spark import Tone, tone
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rule import OBJECTIVES, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees general management talk."""
    if tone(subject) is not Tone.TALK:
        return None
    return Sighting(Verdict.NO, subject.at(subject.head.index))


RULE = Rule(
    id="management_talk",
    criterion=Criterion.INSPIRING,
    kinds=OBJECTIVES,
    source="C. Wodtke, Radical Focus (2016): one inspiring sentence, qualitative, hard but possible",
    look=look,
    examples={
        "nb": Examples(
            good=(
                "Bli så gode at gjestene ringer venner",
                "Gi saksbehandlerne systemer som ikke krasjer",
            ),
            bad=("Optimalisere interne prosesser",),
        ),
        "en": Examples(
            good=(
                "Be so good that guests call their friends",
                "Cut the paperwork so that social workers meet more families",
            ),
            bad=(
                "Optimise internal processes",
                "Make more money",
            ),
        ),
    },
)
