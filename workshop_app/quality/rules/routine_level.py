"""Routine, upkeep or a step of at most five per cent."""

from workshop_app.quality.meaning.front import superlative
from workshop_app.quality.meaning.reach import routine_at, small_step
from workshop_app.quality.meaning.spark import place_held, upkeep
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.reading.verbs import WORK, Doing
from workshop_app.quality.rule import OBJECTIVES, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees an aim that needs no effort out of the ordinary."""
    if upkeep(subject) and not place_held(subject):
        return Sighting(Verdict.NO, subject.at(subject.head.index))
    if superlative(subject) >= 0:
        return None
    if small_step(subject):
        return Sighting(Verdict.NO, subject.at(subject.head.index))
    routine = routine_at(subject)
    if routine >= 0 and (subject.doing in WORK or subject.doing is Doing.NONE):
        return Sighting(Verdict.NO, subject.at(routine))
    return None


RULE = Rule(
    id="routine_level",
    criterion=Criterion.AMBITIOUS,
    kinds=OBJECTIVES,
    source="C. Wodtke, Radical Focus (2016): one inspiring sentence, qualitative, hard but possible",
    look=look,
    examples={
        "nb": Examples(
            good=(
                "Bli ledende på gjenbruk",
                "Ingen skal vente mer enn 10 minutter i resepsjonen",
            ),
            bad=("Videreføre arbeidet", "Innføre nytt CRM"),
        ),
        "en": Examples(
            good=(
                "Lead the field in reuse",
                "Nobody waits more than 10 minutes at reception",
            ),
            bad=(
                "Continue the work",
                "Implement a new CRM",
                "Maintain a best-in-class workshop",
            ),
        ),
    },
)
