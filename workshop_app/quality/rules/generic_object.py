"""An object so general that it names nothing: new features, the top 3 priorities."""

from workshop_app.quality.meaning.end_state import End, generic
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rule import KEY_RESULTS, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees an object that could be anything."""
    index = generic(subject)
    if subject.end is not End.GENERIC or index < 0:
        return None
    return Sighting(Verdict.NO, subject.at(index), {"word": subject.tokens[index].text})


RULE = Rule(
    id="generic_object",
    criterion=Criterion.CONCRETE,
    kinds=KEY_RESULTS,
    source="C. Wodtke, Radical Focus (2016): a key result is a number that is reached or not",
    look=look,
    examples={
        "nb": Examples(
            good=("Lansere ny nettbutikk for hagemøbler",),
            bad=("Levere nye tiltak", "Gjennomføre de viktigste aktivitetene"),
        ),
        "en": Examples(
            good=("Launch the new garden furniture shop",),
            bad=("Deliver new features", "Complete action items"),
        ),
    },
)
